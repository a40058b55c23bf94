"""The few kinds of things that a reader tells apart at a glance, each with a shape of its own."""

from __future__ import annotations

from typing import Final

from kg.ontology import Ontology
from kg.records import Entity

SHAPES: Final = {
    "Person": "dot",
    "Organization": "square",
    "Place": "triangle",
    "Product": "diamond",
    "Brand": "diamond",
    "Technology": "diamond",
    "Market": "hexagon",
    "Sector": "hexagon",
    "Facility": "triangleDown",
    "Event": "star",
}
"""Class → the shape of its things; a class of another ontology takes `OTHER`."""

OTHER: Final = "square"


def kind(entity: Entity, ontology: Ontology) -> str:
    """The class of SHAPES that the entity belongs to, else its own most general class."""
    known = (
        name for cls in entity.types for name in SHAPES if cls == name or ontology.is_a(cls, name)
    )
    return next(known, entity.types[-1] if entity.types else "Thing")
