"""Fillers → Referents: the mention that a token belongs to, or a thing named by a common noun."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.extract.concepts import concept
from kg.extract.frames import Filler, Frames
from kg.extract.parts import Parts
from kg.extract.salience import People
from kg.extract.times import Time, times
from kg.extract.topics import Topics
from kg.languages import words_of
from kg.ontology import Ontology
from kg.records import Document, Mention, Referent
from kg.syntax import SUBJECTS, Tree

_BETTER: Final = {"name": 0, "description": 1, "pronoun": 2, "zero": 3, "concept": 4}
UNKNOWN: Final = "Thing"
TERRITORIES: Final = frozenset({"Market", "Country", "Region"})
"""Classes whose nouns an adjective of origin turns into a place."""
NAMED_SO: Final = frozenset({
    "Product", "VehicleModel", "Device", "SoftwareService", "Medicine", "Brand", "Technology",
    "Event", "Facility", "Thing",
})  # fmt: skip
"""Classes of what is named behind the noun that says what it is."""
BESIDE: Final = 4
"""Tokens between a noun and the name beside it at most."""
_COST: Final = {"name": 1.0, "description": 0.85, "pronoun": 0.75, "zero": 0.65}


class Arguments:
    """What the tokens of one document refer to."""

    def __init__(
        self, document: Document, people: People | None = None, parts: Parts | None = None
    ) -> None:
        self.document = document
        self._at: dict[tuple[int, int], list[Mention]] = {}
        for mention in document.mentions:
            for index in range(mention.first, mention.last):
                self._at.setdefault((mention.sentence, index), []).append(mention)
        self.topics = Topics(document, people, parts)
        self._times: dict[int, tuple[Time, ...]] = {}
        self._numbers = {id(one): number for number, one in enumerate(document.sentences)}

    def times(self, sentence: int) -> tuple[Time, ...]:
        """The times that a sentence tells, by its number; they are read once."""
        if sentence not in self._times:
            article, tree = self.document.article, self.document.sentences[sentence]
            text = article.content(tree.field)
            self._times[sentence] = times(tree, text, tree.language, article.published)
        return self._times[sentence]

    def mention(self, sentence: int, filler: Filler) -> Mention | None:
        """The mention that fills the role, a name before a description before a pronoun."""
        found = [m for m in self._at.get((sentence, filler.index), ()) if self._fits(m, filler)]
        return min(found, key=lambda m: (_BETTER[m.kind], m.first), default=None)

    def _fits(self, mention: Mention, filler: Filler) -> bool:
        if filler.kind == "zero":
            return mention.kind == "zero"
        return mention.kind != "zero" and mention.referent is not None

    def referent(self, sentence: int, filler: Filler) -> Referent | None:
        """The thing that fills the role, None where no mention does."""
        mention = self.mention(sentence, filler)
        if mention is None and filler.kind == "part":
            return self._called(sentence, filler.index)
        if mention is None or mention.referent is None:
            return None
        return self.document.referents[mention.referent]

    def _called(self, sentence: int, index: int) -> Referent | None:
        """The thing that the article names elsewhere as the first part of "MFE-Boss"."""
        part = self.document.sentences[sentence].tokens[index].form.rpartition("-")[0]
        return next((thing for thing in self.document.referents if part in thing.names), None)

    def named(self, sentence: int, frames: Frames, filler: Filler) -> Referent | None:
        """The thing that fills the role; of a common noun with a name beside it ("its heart drug
        Cardelin") the named one.
        """
        thing = self.referent(sentence, filler)
        if thing is not None or filler.kind != "token":
            return thing
        if frames.tree.tokens[filler.index].upos != "NOUN":
            return None
        called = (
            self._home(sentence, frames, filler.index)
            or self.bearer(sentence, filler.index)
            or self.named_so(sentence, frames, filler.index)
        )
        if called is not None or _several(frames.tree, filler.index):
            return called
        beside = (self.mention(sentence, one) for one in frames.fillers(filler.index, "subj"))
        for mention in beside:
            close = mention is not None and abs(mention.head - filler.index) <= BESIDE
            if (
                mention is not None
                and close
                and mention.kind == "name"
                and mention.type != "Person"
            ):
                return self.referent(sentence, Filler(mention.head))
        return None

    def bearer(self, sentence: int, noun: int) -> Referent | None:
        """The person named right behind a noun: "founder Lin Qiao"."""
        for mention in self._at.get((sentence, noun + 1), ()):
            here = mention.kind == "name" and mention.first == noun + 1
            if here and mention.type == "Person" and mention.referent is not None:
                return self.document.referents[mention.referent]
        return None

    def named_so(self, sentence: int, frames: Frames, noun: int) -> Referent | None:
        """The goods named right behind a definite noun: "the heart medicine Cardelin"."""
        tree, behind = frames.tree, noun + 1
        language = words_of(tree.sentence.language)
        known = language.definite | language.possessives
        if not any(tree.form(kid) in known for kid in tree.kids(noun, "det", "nmod:poss", "case")):
            return None
        for mention in self._at.get((sentence, behind), ()):
            here = mention.kind == "name" and mention.first == behind
            apart = tree.preposition(mention.head) or tree.tokens[mention.head].deprel in SUBJECTS
            if here and not apart and mention.type in NAMED_SO and mention.referent is not None:
                return self.document.referents[mention.referent]
        return None

    def _home(self, sentence: int, frames: Frames, noun: int) -> Referent | None:
        """The place of a market or country that is named by its adjective: "the Chinese market"."""
        nouns = words_of(frames.tree.sentence.language).nouns
        if nouns.get(frames.word(noun), nouns.get(frames.tree.form(noun))) not in TERRITORIES:
            return None
        for kid in frames.tree.kids(noun, "amod", "nmod", "compound"):
            mention = self.mention(sentence, Filler(kid))
            if mention is None or mention.referent is None:
                continue
            if mention.kind == "description":
                return self.document.referents[mention.referent]
        return None

    def cost(self, sentence: int, filler: Filler) -> float:
        """How sure the reference is: 1 for a name, less for what only points back."""
        mention = self.mention(sentence, filler)
        return _COST.get(mention.kind, 1.0) if mention else 0.9

    def concept(
        self, frames: Frames, filler: Filler, wanted: Sequence[str], ontology: Ontology
    ) -> Referent | None:
        """The thing that a common noun names, where one of the `wanted` classes takes it."""
        sentence = self._numbers[id(frames.tree.sentence)]

        def named(index: int) -> bool:
            return any(one.kind == "name" for one in self._at.get((sentence, index), ()))

        def owns(index: int) -> bool:
            return any(
                one.kind == "name" and ontology.is_a(one.type, "Agent")
                for one in self._at.get((sentence, index), ())
            )

        return concept(self.document.article, named, owns, frames, filler, wanted, ontology)


def _several(tree: Tree, index: int) -> bool:
    """Whether the noun means more than one, and so no single thing beside it."""
    token = tree.tokens[index]
    return token.feat("Number") == "Plur" and token.form.lower() != token.lemma.lower()
