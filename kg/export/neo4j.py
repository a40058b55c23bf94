"""CSV with the typed headers of `neo4j-admin database import`, and how to import it.

Items of a list are parted by U+001F, because the import has no escape for its delimiter; line
breaks become spaces, because multi-line fields are off by default there.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final, TypeAlias

from kg.export.exporter import Exporter
from kg.export.network import Edge, Node, network
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

FOLDER: Final = "neo4j"
ARRAY_DELIMITER: Final = "\x1f"

NODES: Final = {
    "iri": "iri:ID(Node)",
    "labels": ":LABEL",
    "name": "name:string",
    "names": "names:string[]",
    "same_as": "same_as:string[]",
    "number": "number:double",
    "text": "text:string",
    "unit": "unit:string",
}
RELATIONSHIPS: Final = {
    "subject": ":START_ID(Node)",
    "object": ":END_ID(Node)",
    "type": ":TYPE",
    "id": "id:string",
    "status": "status:string",
    "polarity": "polarity:string",
    "disputed": "disputed:boolean",
    "speakers": "speakers:string[]",
    "disputed_by": "disputed_by:string[]",
    "sources": "sources:string[]",
    "languages": "languages:string[]",
    "first_published": "first_published:string",
    "last_published": "last_published:string",
    "periods": "periods:string[]",
    "confidence": "confidence:double",
    "quote": "quote:string",
    "article": "article:string",
    "claims": "claims:int",
}
README: Final = """# Import into Neo4j

With the database `kg` not running, in this folder:

    neo4j-admin database import full kg --nodes=nodes.csv --relationships=relationships.csv \\
        --array-delimiter=U+001F --overwrite-destination

Nodes are things, labelled `Entity` and with their classes, and values, labelled `Value`.
Relationships are statements; `id` is the statement's id, `quote` and `article` its best evidence.
"""

Cell: TypeAlias = str | float | bool | tuple[str, ...] | None
_BREAK: Final = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")


def write(graph: KnowledgeGraph, _ontology: Ontology, folder: Path) -> None:
    """Write `nodes.csv`, `relationships.csv` and `README.md` into the folder `neo4j`."""
    given, target = network(graph), folder / FOLDER
    target.mkdir(exist_ok=True)
    _write(target / "nodes.csv", NODES, given.nodes)
    _write(target / "relationships.csv", RELATIONSHIPS, given.edges)
    (target / "README.md").write_text(README, encoding="utf-8", newline="\n")


def _write(path: Path, columns: dict[str, str], records: Iterable[Node | Edge]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
        writer.writerow(columns.values())
        writer.writerows([_cell(getattr(one, name)) for name in columns] for one in records)


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ARRAY_DELIMITER.join(_BREAK.sub(" ", item) for item in value)
    return _BREAK.sub(" ", value) if isinstance(value, str) else repr(value)


EXPORTER: Final = Exporter(
    "neo4j",
    "CSV for neo4j-admin database import",
    tuple(f"{FOLDER}/{name}" for name in ("nodes.csv", "relationships.csv", "README.md")),
    write,
)
