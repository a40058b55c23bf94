"""N-Quads: one line a quad, streamed; the quads are those of TriG."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pyoxigraph as ox

from kg.export.exporter import Exporter
from kg.export.quads import quads
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

FILE: Final = "graph.nq"


def write(graph: KnowledgeGraph, ontology: Ontology, folder: Path) -> None:
    """Write `graph.nq`, streaming."""
    ox.serialize(quads(graph, ontology), folder / FILE, format=ox.RdfFormat.N_QUADS)


EXPORTER: Final = Exporter(
    "nquads", "RDF 1.1 N-Quads: one line a quad, for bulk loaders", (FILE,), write
)
