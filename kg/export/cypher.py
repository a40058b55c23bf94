"""A Cypher script that may be run twice: constraints, nodes, their labels, relationships.

It is written in the part of Neo4j 5's dialect that other engines speak too: a node is merged by
its IRI first and gets its labels in a statement of its own; no function is called, so that dates
are ISO strings. A statement ends with a semicolon at the end of a line, and no string holds a line
break.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

from kg.export.exporter import Exporter
from kg.export.network import Edge, Network, Node, network
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

FILE: Final = "graph.cypher"
BATCH: Final = 200
"""Rows a statement; larger ones take a parser longer than they save."""

Value: TypeAlias = str | float | bool | Sequence[str] | None
_T = TypeVar("_T")

_NODE: Final = ("name", "names", "same_as", "number", "text", "unit")
_EDGE: Final = tuple(
    name for name in Edge.__slots__ if name not in {"subject", "object", "type", "id"}
)
_SHORT: Final = {"'": "\\'", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_ESCAPED: Final = re.compile(r"['\\\x00-\x1f\x7f\x85\u2028\u2029]")


def write(graph: KnowledgeGraph, _ontology: Ontology, folder: Path) -> None:
    """Write `graph.cypher`."""
    with (folder / FILE).open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{statement};\n" for statement in statements(network(graph)))


def statements(given: Network) -> Iterator[str]:
    """The script, statement by statement, without the semicolons."""
    for label in ("Entity", "Value"):
        yield (
            f"CREATE CONSTRAINT kg_{label.lower()}_iri IF NOT EXISTS "
            f"FOR (n:{label}) REQUIRE n.iri IS UNIQUE"
        )
    for (label, *_), nodes in _grouped(given.nodes, lambda node: node.labels[:1]).items():
        yield from _nodes(label, nodes)
    for labels, nodes in _grouped(given.nodes, lambda node: node.labels[1:]).items():
        if labels:
            yield from _labels(labels, nodes)
    values = {node.iri for node in given.nodes if node.labels[0] == "Value"}
    ends = ("Entity", "Value")
    grouped = _grouped(given.edges, lambda edge: (edge.type, ends[edge.object in values]))
    for (kind, end), edges in grouped.items():
        yield from _relationships(kind, end, edges)


def quoted(name: str) -> str:
    """A label, type or key in backticks."""
    return "`" + name.replace("`", "``") + "`"


def spelled(value: Value) -> str:
    """A value as Cypher writes it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f"'{_ESCAPED.sub(_escape, value)}'"
    if isinstance(value, int | float):
        return repr(value)
    return f"[{', '.join(spelled(item) for item in value)}]"


def _nodes(label: str, nodes: Iterable[Node]) -> Iterator[str]:
    assigned = ", ".join(f"n.{name} = row.{name}" for name in _NODE)
    for batch in _batches(nodes):
        rows = ",\n".join(_row(node, ("iri", *_NODE)) for node in batch)
        yield f"UNWIND [\n{rows}\n] AS row MERGE (n:{label} {{iri: row.iri}}) SET {assigned}"


def _labels(labels: Iterable[str], nodes: Iterable[Node]) -> Iterator[str]:
    joined = ":".join(map(quoted, labels))
    for batch in _batches(nodes):
        iris = ",\n".join(spelled(node.iri) for node in batch)
        yield f"UNWIND [\n{iris}\n] AS iri MATCH (n:Entity {{iri: iri}}) SET n:{joined}"


def _relationships(kind: str, end: str, edges: Iterable[Edge]) -> Iterator[str]:
    assigned = ", ".join(f"r.{name} = row.{name}" for name in _EDGE)
    for batch in _batches(edges):
        rows = ",\n".join(_row(edge, ("subject", "object", "id", *_EDGE)) for edge in batch)
        yield (
            f"UNWIND [\n{rows}\n] AS row MATCH (a:Entity {{iri: row.subject}}) "
            f"MATCH (b:{end} {{iri: row.object}}) "
            f"MERGE (a)-[r:{quoted(kind)} {{id: row.id}}]->(b) SET {assigned}"
        )


def _row(record: Node | Edge, names: Iterable[str]) -> str:
    return "{" + ", ".join(f"{name}: {spelled(getattr(record, name))}" for name in names) + "}"


def _grouped(
    items: Iterable[_T], key: Callable[[_T], tuple[str, ...]]
) -> dict[tuple[str, ...], list[_T]]:
    groups: dict[tuple[str, ...], list[_T]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return dict(sorted(groups.items()))


def _batches(items: Iterable[_T]) -> Iterator[list[_T]]:
    rest = iter(items)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return _SHORT.get(char, f"\\u{ord(char):04x}")


EXPORTER: Final = Exporter("cypher", "a Cypher script in Neo4j 5's dialect", (FILE,), write)
