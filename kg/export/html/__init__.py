"""KnowledgeGraph → graph.html: the heart of the graph as a network to look at, drawn with pyvis.

The page holds what is best supported and best connected, at most `choice.LIMIT` entities, and says
what it leaves out; explorer.html holds everything. It is one file, asks no other host for anything,
and sets every word of an article as text.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kg.export.exporter import Exporter
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

__all__ = ["EXPORTER", "write"]


def write(graph: KnowledgeGraph, ontology: Ontology, folder: Path) -> None:
    """Write graph.html into `folder`, which exists."""
    from kg.export.html.choice import choose  # noqa: PLC0415 -- the layout needs numpy
    from kg.export.html.drawing import draw  # noqa: PLC0415 -- as above
    from kg.export.html.story import tell  # noqa: PLC0415 -- as above

    choice = choose(graph)
    page = draw(choice, tell(choice, graph, ontology), ontology)
    (folder / "graph.html").write_text(page, encoding="utf-8", newline="\n")


EXPORTER: Final = Exporter(
    name="html",
    description="graph.html: the best supported part as a network, one file, no network access",
    files=("graph.html",),
    write=write,
)
