"""A tree → who does what to whom: the roles that are the same in every construction.

Active and passive, participle, relative clause, infinitive under another verb, coordination,
apposition, copula and title all end in the same edges, so that one pattern matches them all:

    role   of a verb (and of a predicate noun)      of a noun
    subj   its agent or bearer                       what it is said of: "X, the CEO", "CEO X"
    obj    its patient                               –
    p:PREP a prepositional complement                likewise ("talks with X")
    gen    –                                         "of X", a genitive, "X-…"
    poss   –                                         "X's", "its"
    ctrl   –                                         subject of the verb that governs a deed's noun
    near   –                                         likewise, where the verb does not say as much
    comp   an infinitive or clause it governs        likewise ("plan to …")
    mod    an adjective                              likewise

What a word takes over from those above and beside it is in kg.extract.inheritance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from kg.extract import inheritance
from kg.extract.filler import Filler
from kg.languages import Language, words_of
from kg.records import ROOT, Sentence
from kg.syntax import SUBJECTS, Tree

PREPOSITION: Final = "p:"
SUFFIX: Final = 2
"""Letters after a hyphen up to which they are no word of their own."""
_PART: Final = frozenset({"parte", "part"})
"""As in "por parte de Acme": who is behind it does it."""
_CLAUSAL: Final = frozenset({"xcomp", "ccomp", "csubj", "advcl", "acl", "parataxis"})
_PLAIN: Final = {"obj": "obj", "nsubj:pass": "obj", "nsubj": "subj"}
"""The role of a word that no preposition introduces."""
_NOUN_ON_NAME: Final = ("NOUN", "PROPN")
_TITLED: Final = frozenset({"appos", "flat", "flat:name", "compound"})


class Frames:
    """The roles of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.tree = Tree(sentence)
        self.language: Language = words_of(sentence.language)

    @cached_property
    def edges(self) -> dict[int, dict[str, tuple[Filler, ...]]]:
        """Token → role → fillers, coordination spread out."""
        found: dict[int, dict[str, list[Filler]]] = defaultdict(lambda: defaultdict(list))
        for index in range(len(self.tree.tokens)):
            for head, role, filler in self._own(index):
                if filler not in found[head][role]:
                    found[head][role].append(filler)
        inheritance.inherit(self.tree, self.language, found)
        return {
            head: {role: tuple(self._spread(head, fillers)) for role, fillers in roles.items()}
            for head, roles in found.items()
        }

    @cached_property
    def above(self) -> dict[int, tuple[tuple[int, str], ...]]:
        """Token → the (head, role) pairs that it fills."""
        found: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for head, roles in self.edges.items():
            for role, fillers in roles.items():
                for filler in fillers:
                    if filler.kind == "token":
                        found[filler.index].append((head, role))
        return {index: tuple(pairs) for index, pairs in found.items()}

    @cached_property
    def names(self) -> tuple[frozenset[str], ...]:
        """What patterns know each token by: its lemma and its form."""
        return tuple(
            frozenset({self.word(index), self.tree.form(index)})
            for index in range(len(self.tree.tokens))
        )

    def listed(self, index: int) -> int:
        """The first word of the list that a word is in; itself if it is in none."""
        while self.tree.tokens[index].deprel == "conj":
            index = self.tree.tokens[index].head
        return index

    def fillers(self, index: int, role: str) -> tuple[Filler, ...]:
        """What fills `role` of the token `index`."""
        return self.edges.get(index, {}).get(role, ())

    def word(self, index: int) -> str:
        """The lemma that patterns are matched by; of a hyphenated compound its last part."""
        return self._words[index]

    @cached_property
    def _words(self) -> tuple[str, ...]:
        found = []
        for index in range(len(self.tree.tokens)):
            lemma = self.tree.word(index)
            found.append(lemma.rpartition("-")[2] or lemma if self._split(index) else lemma)
        return tuple(found)

    def _split(self, index: int) -> bool:
        token = self.tree.tokens[index]
        if "-" not in token.form or not token.form[0].isupper():
            return False
        right = token.form.rpartition("-")[2]
        common = len(right) > SUFFIX and token.upos != "PROPN"
        return common or (self.language.separable and right[:1].isupper())

    def _own(self, index: int) -> Iterator[tuple[int, str, Filler]]:
        """The edges that one dependency makes."""
        token = self.tree.tokens[index]
        head, deprel = token.head, token.deprel
        if self._split(index):
            yield index, "gen", Filler(index, "part")
        if head == ROOT:
            return
        prep = self.tree.preposition(index)
        if deprel in {"nsubj", "nsubj:pass"}:
            yield from self._subject(index, head, deprel)
        elif deprel == "obj":
            yield head, "obj", Filler(index)
        elif deprel == "iobj":
            yield head, "iobj", Filler(index)
        elif deprel in {"obl", "obl:agent", "nmod"}:
            yield from self._oblique(index, head, deprel, prep)
        elif deprel in {"nmod:poss", "det"} and self._possessive(index, deprel):
            yield head, "poss", Filler(index)
        elif deprel == "amod":
            yield head, "mod", Filler(index)
        elif deprel in _TITLED:
            yield from self._titled(index, head, deprel)
        elif deprel in _CLAUSAL:
            yield head, "comp", Filler(index)
            yield from self._bare(index, head, deprel)
            if deprel == "acl":
                yield from self._participle(index, head)
        elif deprel == "acl:relcl":
            yield from self._relative(index, head)

    def _subject(self, index: int, head: int, deprel: str) -> Iterator[tuple[int, str, Filler]]:
        passive = deprel == "nsubj:pass"
        if self._relative_pronoun(index):
            return
        yield head, "obj" if passive else "subj", Filler(index)

    def _oblique(
        self, index: int, head: int, deprel: str, prep: str
    ) -> Iterator[tuple[int, str, Filler]]:
        if self._relative_pronoun(index):
            return
        tokens = self.tree.tokens
        if self.tree.form(index) in _PART and prep in self.language.agents:
            for kid in self.tree.kids(index, "nmod"):
                yield from self._oblique(kid, head, deprel, prep)
        if deprel == "obl:agent" or (prep in self.language.agents and self.tree.is_passive(head)):
            yield head, "subj", Filler(index)
            return
        noun = not self.tree.is_verb(head)
        if noun and (prep in self.language.genitives or (not prep and deprel == "nmod")):
            case = tokens[index].feat("Case")
            yield head, "gen", Filler(index)
            if not prep and case != "Gen" and tokens[index].upos == "PROPN":
                yield head, "subj", Filler(index)
        yield head, PREPOSITION + prep, Filler(index)

    def _possessive(self, index: int, deprel: str) -> bool:
        return deprel == "nmod:poss" or self.tree.form(index) in self.language.possessives

    def _titled(self, index: int, head: int, deprel: str) -> Iterator[tuple[int, str, Filler]]:
        """A description says something of the name beside it, whichever governs the other."""
        upos, over = self.tree.tokens[index].upos, self.tree.tokens[head].upos
        if over == "NOUN" and upos in {"PROPN", "X"}:
            yield head, "subj", Filler(index)
        elif (upos in {"NOUN", "ADJ"} and deprel != "compound") or (upos, over) == _NOUN_ON_NAME:
            yield index, "subj", Filler(head)
        if deprel == "compound":
            yield head, "gen", Filler(index)

    def _bare(self, index: int, head: int, deprel: str) -> Iterator[tuple[int, str, Filler]]:
        """A name is no predicate: it is what the verb above it is done to, and who does the
        infinitive below it ("Acme to buy Beta").
        """
        token, over = self.tree.tokens[index], self.tree.tokens[head]
        if deprel != "xcomp":
            return
        if token.upos == "PROPN" and over.upos == "VERB" and self.tree.kid(head, "obj") is None:
            if prep := self.tree.preposition(index):
                yield from self._oblique(index, head, "obl", prep)
            else:
                yield head, "obj", Filler(index)
        if over.upos == "PROPN" and token.feat("VerbForm") == "Inf":
            yield index, "subj", Filler(head)

    def _participle(self, index: int, head: int) -> Iterator[tuple[int, str, Filler]]:
        """A noun is the patient in "a company founded by X", the agent in "a company making Y"."""
        token = self.tree.tokens[index]
        if token.upos not in {"VERB", "ADJ", "AUX"} or token.feat("VerbForm") == "Inf":
            return
        active = token.feat("VerbForm") == "Ger" or (
            token.feat("Tense") == "Pres" and token.feat("Voice") != "Pass"
        )
        yield index, "subj" if active else "obj", Filler(head)

    def _relative(self, index: int, head: int) -> Iterator[tuple[int, str, Filler]]:
        """The antecedent takes the role of the relative pronoun."""
        for kid in self.tree.subtree(index):
            if kid == index or not self._relative_pronoun(kid):
                continue
            token = self.tree.tokens[kid]
            yield token.head, self._relative_role(kid), Filler(head)
            return
        kids = {self.tree.tokens[kid].deprel for kid in self.tree.children[index]}
        yield index, "obj" if kids & SUBJECTS else "subj", Filler(head)

    def _relative_role(self, index: int) -> str:
        token = self.tree.tokens[index]
        form = token.form.lower()
        if form in {"whose", "dont", "dessen", "deren", "cuyo", "cuya", "cuyos", "cuyas"}:
            return "poss"
        if token.deprel in _PLAIN:
            return _PLAIN[token.deprel]
        prep = self.tree.preposition(index)
        if token.deprel == "obl:agent" or (
            prep in self.language.agents and self.tree.is_passive(token.head)
        ):
            return "subj"
        if not self.tree.is_verb(token.head) and prep in self.language.genitives:
            return "gen"
        return PREPOSITION + prep

    def _relative_pronoun(self, index: int) -> bool:
        token = self.tree.tokens[index]
        if token.upos not in {"PRON", "DET"}:
            return False
        clause = any(
            self.tree.tokens[node].deprel == "acl:relcl" for node in (index, *self.tree.up(index))
        )
        mark = self.language.pronouns.get(token.form.lower(), "")
        return clause and (mark == "r" or token.feat("PronType") == "Rel")

    def _spread(self, head: int, fillers: list[Filler]) -> Iterator[Filler]:
        """Each filler and what is coordinated with it; what hangs on one thing and is said before
        the next is not said of that: "Anna, chief of Acme, and Eva".
        """
        seen = set()
        for filler in fillers:
            group = [filler]
            listed = filler.kind == "token" and filler.index in self._coordinated
            if listed and (others := list(self._conjuncts(filler.index))):
                below = filler.index in self.tree.up(head)
                group += [Filler(kid) for kid in others if not below or kid < head]
            for one in group:
                if one not in seen:
                    seen.add(one)
                    yield one

    @cached_property
    def _coordinated(self) -> frozenset[int]:
        """The words that something is coordinated with."""
        return frozenset(token.head for token in self.tree.tokens if token.deprel == "conj")

    def _conjuncts(self, index: int) -> Iterator[int]:
        for kid in self.tree.kids(index, "conj"):
            if not self.tree.is_verb(kid):
                yield kid
                yield from self._conjuncts(kid)


__all__ = ["PREPOSITION", "Filler", "Frames"]
