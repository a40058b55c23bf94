"""Turtle: the whole graph as one readable, sorted file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pyoxigraph as ox

from kg.export import pretty
from kg.export.exporter import Exporter
from kg.export.prefixes import prefixes
from kg.export.rdf import triples
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

FILE: Final = "graph.ttl"


def write(graph: KnowledgeGraph, ontology: Ontology, folder: Path) -> None:
    """Write `graph.ttl`, streaming."""
    names = prefixes(graph.base, ontology)
    pretty.write(triples(graph, ontology), folder / FILE, ox.RdfFormat.TURTLE, names)


EXPORTER: Final = Exporter(
    "turtle", "RDF 1.1 Turtle: entities, statements, claims and articles, sorted", (FILE,), write
)
