"""TriG: what the articles say together in the default graph, what each says in a graph of its own.

The named graph of an article holds the article, its claims, and the plain triples that these claims
let stand; the union of all graphs is what Turtle holds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pyoxigraph as ox

from kg.export import pretty
from kg.export.exporter import Exporter
from kg.export.prefixes import prefixes
from kg.export.quads import quads
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

FILE: Final = "graph.trig"


def write(graph: KnowledgeGraph, ontology: Ontology, folder: Path) -> None:
    """Write `graph.trig`, graph after graph."""
    names = prefixes(graph.base, ontology)
    pretty.write(quads(graph, ontology), folder / FILE, ox.RdfFormat.TRIG, names)


EXPORTER: Final = Exporter("trig", "RDF 1.1 TriG: one named graph per article", (FILE,), write)
