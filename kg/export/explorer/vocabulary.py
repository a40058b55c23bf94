"""The classes, properties and extractors that a graph uses, with the labels people search by."""

from __future__ import annotations

from typing import Any

from kg.export.explorer.table import Table
from kg.export.html.kinds import OTHER, SHAPES, kind
from kg.namespaces import KG
from kg.ontology import Ontology
from kg.records import Entity


class Vocabulary:
    """Fills while a graph is told; `told` gives what was used."""

    def __init__(self, ontology: Ontology) -> None:
        self._ontology = ontology
        self._classes: Table[str] = Table()
        self._properties: Table[str] = Table()
        self._extractors: Table[str] = Table()
        self._typesets: Table[tuple[str, tuple[str, ...]]] = Table()

    def types(self, entity: Entity) -> int:
        """The number of the entity's kind and types."""
        return self._typesets.number((kind(entity, self._ontology), entity.types))

    def property(self, name: str) -> int:
        """The number of a property."""
        return self._properties.number(name)

    def extractor(self, name: str) -> int:
        """The number of an extractor."""
        return self._extractors.number(name)

    def told(self) -> dict[str, Any]:
        """Everything used, in the order of the numbers."""
        typesets = [
            [self._classes.number(top), [self._classes.number(name) for name in names]]
            for top, names in self._typesets.values
        ]
        return {
            "typesets": typesets,
            "classes": [self._class(name) for name in self._classes.values],
            "properties": [self._property(name) for name in self._properties.values],
            "extractors": self._extractors.values,
        }

    def _class(self, name: str) -> dict[str, Any]:
        known = self._ontology.classes.get(name)
        labels = dict(known.labels) if known else {}
        iri = known.iri if known else f"{KG}{name}"
        return {"name": name, "iri": iri, "labels": labels, "shape": SHAPES.get(name, OTHER)}

    def _property(self, name: str) -> dict[str, Any]:
        known = self._ontology.properties.get(name)
        return {
            "name": name,
            "iri": known.iri if known else f"{KG}{name}",
            "labels": dict(known.labels) if known else {},
            "symmetric": bool(known and known.symmetric),
        }
