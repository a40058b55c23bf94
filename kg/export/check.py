"""A build looks at its own output: what in a written graph breaks the shapes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from kg.export.shapes import Rule, rules
from kg.export.terms import named, property_term
from kg.namespaces import KG
from kg.ontology import Ontology

_PLANNED_FORM_OF: Final = named(f"{KG}plannedFormOf")


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One node that breaks one rule; `value` is "" where the node as a whole does."""

    node: str
    message: str
    value: str = ""


def check(file: Path, ontology: Ontology, shapes: bytes | None = None) -> tuple[Violation, ...]:
    """Everything in the RDF file that breaks the shapes (by default the project's own), sorted."""
    store = ox.Store()
    store.bulk_load(path=file)
    store.extend(_plans(ontology))
    own = shapes or (resources.files("kg") / "shapes.ttl").read_bytes()
    return tuple(sorted({found for rule in rules(own) for found in _broken(store, rule)}))


def _broken(store: ox.Store, rule: Rule) -> Iterator[Violation]:
    found = store.query(rule.query)
    assert isinstance(found, ox.QuerySolutions)
    names = [variable.value for variable in found.variables]
    for row in found:
        value = str(row["value"]) if "value" in names and row["value"] else ""
        yield Violation(str(row["this"]), rule.message, value)


def _plans(ontology: Ontology) -> Iterator[ox.Quad]:
    """Which property is the planned form of which: the one thing the shapes ask of an ontology."""
    for name, known in ontology.properties.items():
        if known.planned_form_of:
            plain = property_term(ontology, known.planned_form_of)
            yield ox.Quad(property_term(ontology, name), _PLANNED_FORM_OF, plain)
