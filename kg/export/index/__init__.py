"""KnowledgeGraph → explorer.db: the same graph for a server, which reads only what is looked at.

A neighbourhood is a few rows found by key, so a graph of a million statements answers as quickly as
one of a hundred. `read.Index` gives parts back as records, and the explorer's columns are made of
those.
"""

from __future__ import annotations

from typing import Final

from kg.export.exporter import Exporter
from kg.export.index.write import FILE, write

__all__ = ["EXPORTER", "FILE", "write"]

EXPORTER: Final = Exporter(
    name="index",
    description="explorer.db: what `kg serve` reads to show neighbourhoods of a graph of any size",
    files=(FILE,),
    write=write,
)
