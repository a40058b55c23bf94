"""GEXF 1.2, as Gephi and networkx read it; lists are joined with " | "."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from kg.export.exporter import Exporter
from kg.export.flat import flat_networkx
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

FILE: Final = "graph.gexf"
_CLOCK: Final = re.compile(r' lastmodifieddate="[^"]*"')


def write(graph: KnowledgeGraph, _ontology: Ontology, folder: Path) -> None:
    """Write `graph.gexf`, without the day on which it is written."""
    from networkx.readwrite.gexf import generate_gexf  # noqa: PLC0415 -- slow to import

    with (folder / FILE).open("w", encoding="utf-8", newline="\n") as file:
        lines = generate_gexf(flat_networkx(graph))
        file.writelines(_CLOCK.sub("", line, count=1) + "\n" for line in lines)


EXPORTER: Final = Exporter("gexf", "GEXF, for Gephi and networkx", (FILE,), write)
