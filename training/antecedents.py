"""Fit what kg.refer.antecedents weighs to the articles in which every reference is told.

    python -m training.antecedents            # fit to all, write kg/refer/data/antecedents.npz
    python -m training.antecedents --folds 4  # accuracy on articles that it was not fitted to

An instance is a reference whose author says which named thing it means, with the candidates at that
place. Each article is read twice: with the references before it resolved as they are told, and as
the weights that ship resolve them, since a reader who has erred once must not go on to err. An
article is in one fold as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from kg import ontology, refer
from kg.ontology import Ontology
from kg.pipeline import Pipeline
from kg.records import Document
from kg.refer.anaphora import LIKELY
from kg.refer.antecedents import FEATURES, weights
from kg.refer.chain import Chain
from kg.refer.slot import Slot
from kg.weights import Choice
from training import articles
from training.articles import UNNAMED, Annotated
from training.choosing import Instance, run
from training.topics import token, tokens

OUT = Path(refer.__file__).parent / "data" / "antecedents.npz"


def instances(every: Sequence[Annotated], known: Ontology) -> Iterator[Instance]:
    """Every instance of the articles that has a candidate."""
    pipeline = Pipeline(known)
    documents = pipeline.parser.parse(one.article for one in every)
    for annotated, document in zip(every, documents, strict=True):
        linked = refer.link(document, known, pipeline.parser.join)
        for as_told in (True, False):
            reader = Reader(annotated, document, linked.chains, as_told=as_told)
            linked.slots(reader.choose)
            yield from reader.found


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
        self._told = dict(_told(annotated, document))
        self._unspoken = dict(_unspoken(annotated, document))
        self._names = [frozenset(map(str.casefold, chain.names)) for chain in chains]
        self._noted: dict[tuple[int, int], Instance] = {}

    @property
    def found(self) -> list[Instance]:
        """The instances of the last reading."""
        return list(self._noted.values())

    def choose(self, slot: Slot, numbers: Sequence[int], choice: Choice) -> int | None:
        """What the author says, or what is likeliest: where he says nothing of an unspoken subject,
        and wherever his word is not followed.
        """
        place = slot.sentence, slot.index
        unspoken = slot.kind == "zero"
        name = self._unspoken.get(slot.sentence) if unspoken else self._told.get(place)
        if name is None:
            return _likeliest(numbers, choice) if unspoken or not self._as_told else None
        meant = np.array([float(name in self._names[number]) for number in numbers])
        self._noted[place] = Instance(self._article.name, kind(slot), choice, meant)
        if not self._as_told:
            return _likeliest(numbers, choice)
        if not meant.any():
            named = (i for i, names in enumerate(self._names) if name in names)
            return next(named, None)
        return numbers[int(meant.argmax())]


def _likeliest(numbers: Sequence[int], choice: Choice) -> int | None:
    """What the shipped weights choose; None where too little speaks for it."""
    likely = weights().likelihoods(choice)
    best = int(likely.argmax())
    return numbers[best] if likely[best] >= LIKELY else None


def kind(slot: Slot) -> str:
    """What is measured apart."""
    if slot.kind == "description":
        return "folk" if slot.folk else "description"
    return "possessive" if slot.possessive else slot.kind


def _told(annotated: Annotated, document: Document) -> Iterator[tuple[tuple[int, int], str]]:
    """Each token of a reference with the name that it means, in lower case."""
    for line in annotated.lines:
        for number, name in line.meant.items():
            if number != UNNAMED:
                sentence, inside = tokens(document, line.field, line.things[number])
                yield from (((sentence, index), name.casefold()) for index in inside)


def _unspoken(annotated: Annotated, document: Document) -> Iterator[tuple[int, str]]:
    """Each sentence of which a relation's subject is not named, with the name that is meant."""
    for line in annotated.lines:
        ends = next((one.object for one in line.told if one.subject == UNNAMED), UNNAMED)
        if ends != UNNAMED and (place := token(document, line.field, line.things[ends])):
            yield place[0], line.meant[UNNAMED].casefold()


if __name__ == "__main__":
    every = list(articles.written())
    run(lambda: instances(every, ontology.load()), FEATURES, OUT, __doc__)
