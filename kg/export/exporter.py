"""What an export is: a name, the files it leaves, and the function that writes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kg.ontology import Ontology
from kg.records import KnowledgeGraph


@dataclass(frozen=True, slots=True)
class Exporter:
    """One way out of the graph.

    `write` fills `folder`, which exists, with exactly the `files` (names relative to the folder);
    the graph comes in order, and the same graph gives the same bytes.
    """

    name: str
    description: str
    files: tuple[str, ...]
    write: Callable[[KnowledgeGraph, Ontology, Path], None]
