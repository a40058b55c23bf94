"""Fit what kg.refer.antecedents weighs to the articles in which every reference is told.

An instance is a reference whose author says which named thing it means, with the candidates at that
place. Each article is read with the references before it resolved as they are told; once weights
are fitted to that, also as these resolve them, since a reader who has erred once must not go on to
err.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from kg import refer
from kg.pipeline import Pipeline
from kg.records import Document
from kg.refer import Linked
from kg.refer.anaphora import LIKELY
from kg.refer.antecedents import likeliest
from kg.refer.chain import Chain
from kg.refer.slot import Slot
from kg.weights import Choice
from training.articles import UNNAMED, Annotated, Parsed
from training.choosing import Instance
from training.topics import token


def told(read: Iterable[Parsed], pipeline: Pipeline) -> Iterator[Instance]:
    """Every instance that has a candidate, those before it as they are told."""
    for annotated, document in read:
        linked = refer.link(document, pipeline.ontology, pipeline.parser.join)
        yield from _instances(annotated, linked, as_told=True)


def instances(read: Iterable[Parsed], pipeline: Pipeline) -> Iterator[Instance]:
    """The same, and once more with those before it as the shipped weights choose them."""
    for annotated, document in read:
        linked = refer.link(document, pipeline.ontology, pipeline.parser.join)
        for as_told in (True, False):
            yield from _instances(annotated, linked, as_told=as_told)


def _instances(annotated: Annotated, linked: Linked, *, as_told: bool) -> list[Instance]:
    reader = Reader(annotated, linked.document, linked.chains, as_told=as_told)
    linked.slots(reader.choose)
    return reader.found


class Reader:
    """Notes what the author of each reference says that it means; of unspoken subjects what a
    relation of their sentence is said of. It goes on `as_told`, or as the shipped weights choose.
    """

    def __init__(
        self,
        annotated: Annotated,
        document: Document,
        chains: Sequence[Chain],
        *,
        as_told: bool = True,
    ) -> None:
        self._article, self._as_told = annotated.article, as_told
        self._told = meant(annotated, document)
        self._unspoken = dict(_unspoken(annotated, document))
        self._names = [frozenset(map(str.casefold, chain.names)) for chain in chains]
        self._noted: dict[tuple[int, int], Instance] = {}

    @property
    def found(self) -> list[Instance]:
        """The instances of the last reading."""
        return list(self._noted.values())

    def choose(self, slot: Slot, numbers: Sequence[int], choice: Choice) -> int | None:
        """What the author says, or what is likeliest wherever his word is not followed."""
        place = slot.sentence, slot.index
        unspoken = slot.kind == "zero"
        name = self._unspoken.get(slot.sentence) if unspoken else self._told.get(place)
        if name is None:
            return None if self._as_told else _chosen(numbers, choice)
        among = [name in self._names[number] for number in numbers]
        right = np.array([*among, not any(among)], np.float64)
        self._noted[place] = Instance(self._article.name, kind(slot), choice, right)
        if not self._as_told:
            return _chosen(numbers, choice)
        if not any(among):
            named = (i for i, names in enumerate(self._names) if name in names)
            return next(named, None)
        return numbers[among.index(True)]


def _chosen(numbers: Sequence[int], choice: Choice) -> int | None:
    """What the shipped weights choose; None where too little speaks for it."""
    best, likely = likeliest(numbers, choice)
    return best if likely >= LIKELY else None


def kind(slot: Slot) -> str:
    """What is measured apart."""
    if slot.kind == "description":
        return "folk" if slot.folk else "description"
    return "possessive" if slot.possessive else slot.kind


def meant(annotated: Annotated, document: Document) -> dict[tuple[int, int], str]:
    """The word of each reference (sentence, token) with the name that it means, in lower case."""
    return {
        place: name.casefold()
        for line in annotated.lines
        for number, name in line.meant.items()
        if number != UNNAMED and (place := token(document, line.field, line.things[number]))
    }


def _unspoken(annotated: Annotated, document: Document) -> Iterator[tuple[int, str]]:
    """Each sentence of which a relation's subject is not named, with the name that is meant."""
    for line in annotated.lines:
        ends = next((one.object for one in line.told if one.subject == UNNAMED), UNNAMED)
        if ends != UNNAMED and (place := token(document, line.field, line.things[ends])):
            yield place[0], line.meant[UNNAMED].casefold()
