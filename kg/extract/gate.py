"""Domain and range decide: a triple is valid, valid the other way round, or rejected."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Final

from kg.extract.arguments import UNKNOWN
from kg.languages.capitals import is_capital
from kg.ontology import Ontology, Property
from kg.records import Literal, Referent

VALID: Final = "valid"
SWAPPED: Final = "swapped"
REJECTED: Final = "rejected"
EXAMPLES: Final = 20
PEOPLE: Final = ("Person",)
"""What a name of no known class is not: people are known by their names."""


GOVERNMENTS: Final = ("GovernmentBody",)


def governs(thing: Referent, classes: tuple[str, ...]) -> bool:
    """Whether only governments are wanted, and it is a capital: "Pékin bans", which is China's."""
    return classes == GOVERNMENTS and thing.type == "City" and is_capital(thing.name)


class Gate:
    """Judges the triples of one document and remembers how they fared."""

    def __init__(self, ontology: Ontology) -> None:
        self.ontology = ontology
        self.counts: Counter[str] = Counter()
        self.examples: list[str] = []

    def admit(
        self, item: Property, subject: Referent, thing: Referent | Literal
    ) -> tuple[Referent, Referent | Literal] | None:
        """The two ends, typed and turned as the ontology wants them; None where it refuses them."""
        if isinstance(thing, Literal):
            good = self._fits(subject, item.domain)
            self._count(VALID if good else REJECTED, item, subject, thing)
            return (self._typed(subject, item.domain), thing) if good else None
        if self._fits(subject, item.domain) and self._fits(thing, item.range):
            self._count(VALID, item, subject, thing)
            return self._typed(subject, item.domain), self._typed(thing, item.range)
        turned = self._fits(thing, item.domain) and self._fits(subject, item.range)
        if turned and UNKNOWN not in {subject.type, thing.type} and not item.symmetric:
            self._count(SWAPPED, item, subject, thing)
            return self._typed(thing, item.domain), self._typed(subject, item.range)
        self._count(REJECTED, item, subject, thing)
        return None

    def _fits(self, thing: Referent, classes: tuple[str, ...]) -> bool:
        if thing.type == UNKNOWN:
            return classes != PEOPLE
        return self.ontology.accepts(classes, thing.type) or governs(thing, classes)

    def _typed(self, thing: Referent, classes: tuple[str, ...]) -> Referent:
        """The thing; of unknown class, with the first class that is wanted."""
        unsure = thing.type == UNKNOWN or governs(thing, classes)
        return replace(thing, type=classes[0]) if unsure and classes else thing

    def _count(
        self, verdict: str, item: Property, subject: Referent, thing: Referent | Literal
    ) -> None:
        self.counts[verdict] += 1
        if verdict != VALID and len(self.examples) < EXAMPLES:
            name = thing.name if isinstance(thing, Referent) else thing.value
            kind = thing.type if isinstance(thing, Referent) else "literal"
            self.examples.append(
                f"{verdict}: {subject.name} ({subject.type}) –{item.name}– {name} ({kind})"
            )
