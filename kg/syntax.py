"""A sentence's tree, ready to be asked: children, prepositions, subjects, phrases.

Universal Dependencies relations are named as they are; indices are token places in the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Final

from kg.records import ROOT, Sentence, Span, Token

NOMINAL: Final = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X", "SYM"})
SUBJECTS: Final = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass"})
DOERS: Final = frozenset({"nsubj", "obl:agent"})
"""How those hang on a verb who do what it says."""
_LONGEST: Final = 3
"""Words of the longest phrase, but the last, that is looked for."""
_NONE: Final[Iterator[int]] = iter(())
INSIDE_NAMES: Final = frozenset({"flat", "flat:name", "compound", "goeswith"})


@lru_cache(maxsize=64)
def _lasts(phrases: frozenset[str]) -> frozenset[str]:
    """The last words of phrases."""
    return frozenset(phrase.rsplit(" ", 1)[-1] for phrase in phrases)


class Tree:
    """The tree over one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """The dependents of each token, in their order."""
        found: list[list[int]] = [[] for _ in self.tokens]
        for index, token in enumerate(self.tokens):
            if token.head != ROOT:
                found[token.head].append(index)
        return tuple(tuple(kids) for kids in found)

    def kids(self, index: int, *deprels: str) -> Iterator[int]:
        """The dependents of `index` whose relation is one of `deprels`."""
        if not (below := self.children[index]):
            return _NONE
        relations = self._relations
        return iter([kid for kid in below if relations[kid] in deprels])

    @cached_property
    def _relations(self) -> tuple[str, ...]:
        return tuple(token.deprel for token in self.tokens)

    def kid(self, index: int, *deprels: str) -> int | None:
        """The first such dependent, None where there is none."""
        relations = self._relations
        for kid in self.children[index]:
            if relations[kid] in deprels:
                return kid
        return None

    def up(self, index: int) -> Iterator[int]:
        """The governors of `index`, the nearest first."""
        head = self.tokens[index].head
        while head != ROOT:
            yield head
            head = self.tokens[head].head

    def subtree(self, index: int) -> Iterator[int]:
        """`index` and all below it, unordered."""
        stack = [index]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(self.children[node])

    def preposition(self, index: int) -> str:
        """The lemmas of the prepositions of `index`, joined by "_": "in", "out_of"; "" for none."""
        return self._prepositions.get(index, "")

    @cached_property
    def _prepositions(self) -> dict[int, str]:
        found: dict[int, str] = {}
        for kid, token in enumerate(self.tokens):
            if token.deprel == "case" and (token.upos != "PART" or self.form(kid) == "'s"):
                over = token.head
                found[over] = f"{found[over]}_{self.word(kid)}" if over in found else self.word(kid)
        return found

    def word(self, index: int) -> str:
        """The lower-case lemma of a token."""
        return self._words[index]

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return tuple(token.lemma.lower() for token in self.tokens)

    def form(self, index: int) -> str:
        """The lower-case form of a token, with a plain apostrophe."""
        return self._forms[index]

    @cached_property
    def _forms(self) -> tuple[str, ...]:
        return tuple(token.form.lower().replace("’", "'") for token in self.tokens)

    def ends(self, index: int, phrases: frozenset[str]) -> bool:
        """Whether one of the phrases ends with the token."""
        if self._forms[index] not in _lasts(phrases):
            return False
        before = self._forms[max(0, index - _LONGEST) : index + 1]
        return any(" ".join(before[place:]) in phrases for place in range(len(before)))

    def is_verb(self, index: int) -> bool:
        """Whether the token is the head of a clause by its part of speech."""
        return self.tokens[index].upos in {"VERB", "AUX"}

    def is_finite(self, index: int) -> bool:
        """Whether the clause of verb `index` is finite, by itself or by an auxiliary."""
        return any(
            self.tokens[node].feat("VerbForm") == "Fin"
            for node in (index, *self.kids(index, "aux", "aux:pass", "cop"))
        )

    def is_passive(self, index: int) -> bool:
        """Whether the verb is a passive, or a participle that describes what was done to."""
        token = self.tokens[index]
        return (
            self.kid(index, "aux:pass", "nsubj:pass") is not None
            or token.feat("Voice") == "Pass"
            or (token.deprel == "acl" and token.feat("VerbForm") == "Part")
        )

    def subject(self, index: int) -> int | None:
        """The subject of the clause whose head is `index`."""
        return self.kid(index, "nsubj", "nsubj:pass")

    def clause(self, index: int) -> int:
        """The head of the clause that `index` stands in: a verb, or a predicate with a copula."""
        for node in (index, *self.up(index)):
            if self.is_verb(node) or self.kid(node, "cop") is not None:
                return node
        return next((i for i, token in enumerate(self.tokens) if token.head == ROOT), index)

    def phrase(self, index: int) -> tuple[int, int]:
        """The token range of the noun phrase of `index`, bare of what only stands around it.

        Left out are its preposition, determiner, relative clauses and appositions.
        """
        left = right = index
        for kid in self.children[index]:
            deprel = self.tokens[kid].deprel
            if deprel in {"case", "det", "punct", "cc", "conj", "appos", "acl:relcl", "acl", "cop",
                          "nsubj", "parataxis", "advcl", "mark", "nmod:poss", "advmod", "obl",
                          "aux", "nsubj:pass", "advcl:relcl"}:  # fmt: skip
                continue
            below = list(self.subtree(kid))
            left, right = min(left, *below), max(right, *below)
        return left, right + 1

    def span(self, first: int, last: int) -> Span:
        """The span of the tokens `first` to `last` (half-open)."""
        return Span(self.tokens[first].span.start, self.tokens[last - 1].span.end)

    def token(self, index: int) -> Token:
        """The token at `index`."""
        return self.tokens[index]
