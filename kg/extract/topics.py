"""What an article speaks of where a sentence does not name it: a choice learned from articles.

Every thing of a fitting class is a candidate; how present it is (kg.extract.salience), the part
that it plays elsewhere (kg.extract.parts) and how the parser's network read it and the place are
weighed by a network whose weights training/topics.py fits to the articles of training/articles. The
likeliest is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property
from importlib.resources import files
from typing import Final

import numpy as np
from numpy.typing import NDArray

from kg.extract import parts, salience
from kg.extract.parts import Parts
from kg.extract.salience import Layout, People, Salience, Told
from kg.ontology import Ontology
from kg.records import ROOT, Document, Mention, Referent
from kg.syntax import SUBJECTS
from kg.weights import Choice, Weights, reading

WATCHING: Final = frozenset({"MediaOrganization", "GovernmentBody"})
"""Organizations that tell of others or decide on them more often than they act."""
FEATURES: Final = (*salience.FEATURES, "person", "unspoken", *parts.FEATURES)
"""What a candidate is told by: its salience, whether it is a person, whether the unspoken subject
of the clause means it, the part that it plays in other sentences.
"""
_VERBS: Final = frozenset({"VERB", "AUX"})


@cache
def weights() -> Weights:
    """The weights that ship."""
    data = files("kg.extract").joinpath("data", "topics.npz").read_bytes()
    return Weights.read(data, FEATURES)


class Topics:
    """The things of one document by how it speaks of them."""

    def __init__(
        self, document: Document, people: People | None = None, parts: Parts | None = None
    ) -> None:
        self.document = document
        self.people, self._parts = people or {}, parts or Parts()
        self._chosen: dict[tuple[int, int, tuple[str, ...]], Referent | None] = {}

    def spoken_of(
        self, sentence: int, index: int, wanted: Sequence[str], ontology: Ontology
    ) -> Referent | None:
        """The thing of a wanted class that the article most likely speaks of at the token, None
        where it has none.
        """
        key = (sentence, index, tuple(wanted))
        if key not in self._chosen:
            numbers = self.candidates(sentence, index, wanted, ontology)
            self._chosen[key] = self._likeliest(numbers, sentence, index) if numbers else None
        return self._chosen[key]

    def candidates(
        self, sentence: int, index: int, wanted: Sequence[str], ontology: Ontology
    ) -> list[int]:
        """The places of the referents that may be meant: not what the token itself names."""
        here = {m.referent for m in self._at.get(sentence, ()) if m.first <= index < m.last}
        return [
            number
            for number in self._salience.mentions
            if number not in here and _acts(self.document.referents[number].type, wanted, ontology)
        ]

    def choice(self, numbers: Sequence[int], sentence: int, index: int) -> Choice:
        """What is weighed: the candidates' features, how the token was read, and how the last
        mention of each before it was, or the first one after it.
        """
        here = sentence, index
        read = [_nearest(self._heads[number], here) for number in numbers]
        sentences = self.document.sentences
        features = self.features(numbers, sentence, index)
        return Choice(features, reading(sentences, [here]), reading(sentences, read))

    def features(self, numbers: Sequence[int], sentence: int, index: int) -> NDArray[np.float64]:
        """The FEATURES of each candidate at a token, candidates × features."""
        unspoken = self._unspoken(sentence, index)
        own = [
            (self.document.referents[number].type == "Person", number == unspoken)
            for number in numbers
        ]
        present = self._salience.features(numbers, (sentence, index))
        return np.hstack([
            present,
            np.array(own, np.float64).reshape(len(numbers), 2),
            self._parts.features(numbers, sentence),
        ])  # fmt: skip

    def _likeliest(self, numbers: Sequence[int], sentence: int, index: int) -> Referent:
        likely = weights().likelihoods(self.choice(numbers, sentence, index))
        return self.document.referents[numbers[int(likely.argmax())]]

    @cached_property
    def _salience(self) -> Salience:
        found = Salience(Layout.of(self.document), self.people)
        for mention in sorted(self.document.mentions, key=lambda m: (m.sentence, m.first, m.last)):
            if mention.referent is not None:
                tokens = self.document.sentences[mention.sentence].tokens
                subject = tokens[mention.head].deprel in SUBJECTS
                where = (mention.sentence, mention.first)
                found.add(Told(where, mention.referent, subject, mention.kind == "name"))
        return found

    @cached_property
    def _heads(self) -> dict[int, list[tuple[int, int]]]:
        """Where the things are mentioned, in the order of the text."""
        found: dict[int, list[tuple[int, int]]] = {}
        for mention in self.document.mentions:
            if mention.referent is not None:
                found.setdefault(mention.referent, []).append((mention.sentence, mention.head))
        return {number: sorted(places) for number, places in found.items()}

    @cached_property
    def _at(self) -> dict[int, list[Mention]]:
        found: dict[int, list[Mention]] = {}
        for mention in self.document.mentions:
            found.setdefault(mention.sentence, []).append(mention)
        return found

    def _unspoken(self, sentence: int, index: int) -> int | None:
        """What the unspoken subject of the token's clause refers to."""
        tokens, node = self.document.sentences[sentence].tokens, index
        while node != ROOT and tokens[node].upos not in _VERBS:
            node = tokens[node].head
        here = (m for m in self._at.get(sentence, ()) if m.kind == "zero" and m.head == node)
        return next((m.referent for m in here), None)


def _nearest(places: Sequence[tuple[int, int]], here: tuple[int, int]) -> tuple[int, int]:
    """The last of the places that is not behind another, or the first of all."""
    return max((place for place in places if place <= here), default=places[0])


def _acts(kind: str, wanted: Sequence[str], ontology: Ontology) -> bool:
    """Whether a thing of the class may be meant where nothing names it: one that watches or reports
    only where such a one is wanted.
    """
    if any(ontology.is_a(kind, cls) for cls in WATCHING) and not WATCHING & set(wanted):
        return False
    return any(ontology.is_a(kind, cls) for cls in wanted)
