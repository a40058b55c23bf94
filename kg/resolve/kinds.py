"""How two types stand to each other: one kind, near kinds, or kinds that exclude each other."""

from __future__ import annotations

from enum import IntEnum

from kg.ontology import Ontology

PERSON = "Person"
PLACE = "Place"
ORGANIZATION = "Organization"
BRAND = "Brand"


class Kinship(IntEnum):
    """Ordered: the more, the closer."""

    CONFLICT = 0
    NEAR = 1
    SAME = 2


class Kinds:
    """The questions that a resolution asks of the ontology, each answered once."""

    def __init__(self, ontology: Ontology) -> None:
        self.ontology = ontology
        self._kinship: dict[tuple[str, str], Kinship] = {}
        self._below: dict[tuple[str, str], bool] = {}

    def kinship(self, left: str, right: str) -> Kinship:
        """SAME where one lies above the other, NEAR for brothers below a class that is no root.

        A company and a media organization may be one thing that two articles see differently, and
        so may a company and the brand of its name; a person and a company, or a city and a country,
        may not.
        """
        pair = (left, right) if left <= right else (right, left)
        if pair not in self._kinship:
            self._kinship[pair] = self._judge(*pair)
        return self._kinship[pair]

    def is_person(self, type_name: str) -> bool:
        """Whether names of this type are names of persons."""
        return self._is_a(type_name, PERSON)

    def is_place(self, type_name: str) -> bool:
        """Whether names of this type are looked up among places."""
        return self._is_a(type_name, PLACE)

    def is_organization(self, type_name: str) -> bool:
        """Whether names of this type have legal forms, acronyms and subsidiaries."""
        return self._is_a(type_name, ORGANIZATION)

    def vague(self, left: str, right: str) -> bool:
        """Whether one is an organization that nobody says more about, the other a thing.

        So a name is taken in one article that does not say what the other says: a medicine.
        """
        pairs = ((left, right), (right, left))
        return any(
            one == ORGANIZATION and not (self.is_person(other) or self.is_place(other))
            for one, other in pairs
        )

    def depth(self, type_name: str) -> int:
        """How specific a type is."""
        return len(self.ontology.ancestors(type_name))

    def _is_a(self, type_name: str, above: str) -> bool:
        pair = (type_name, above)
        if pair not in self._below:
            self._below[pair] = self.ontology.is_a(type_name, above)
        return self._below[pair]

    def _judge(self, left: str, right: str) -> Kinship:
        if self.ontology.compatible(left, right):
            return Kinship.SAME
        shared = set(self.ontology.ancestors(left)) & set(self.ontology.ancestors(right))
        near = any(self.ontology.ancestors(above) for above in shared)
        return Kinship.NEAR if near or self._namesake(left, right) else Kinship.CONFLICT

    def _namesake(self, left: str, right: str) -> bool:
        """Whether one is a brand, the other an organization."""
        return any(
            self._is_a(one, BRAND) and self._is_a(other, ORGANIZATION)
            for one, other in ((left, right), (right, left))
        )
