"""GraphML, as networkx, igraph, Gephi and yEd read it; lists are joined with " | "."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kg.export.exporter import Exporter
from kg.export.flat import flat_networkx
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

FILE: Final = "graph.graphml"


def write(graph: KnowledgeGraph, _ontology: Ontology, folder: Path) -> None:
    """Write `graph.graphml`."""
    from networkx.readwrite.graphml import write_graphml_xml  # noqa: PLC0415 -- slow to import

    write_graphml_xml(flat_networkx(graph), folder / FILE, named_key_ids=True)


EXPORTER: Final = Exporter("graphml", "GraphML, for networkx, igraph, Gephi, yEd", (FILE,), write)
