"""APOC JSON Lines, one node or edge a line: for `apoc.import.json` and ArcadeDB's importer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from kg.export.attributes import edge_attributes, node_attributes
from kg.export.exporter import Exporter
from kg.export.network import Network, network
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

FILE: Final = "graph.apoc.jsonl"


def write(graph: KnowledgeGraph, _ontology: Ontology, folder: Path) -> None:
    """Write `graph.apoc.jsonl`."""
    with (folder / FILE).open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(
            json.dumps(line, ensure_ascii=False) + "\n" for line in lines(network(graph))
        )


def lines(given: Network) -> Iterator[dict[str, Any]]:
    """Nodes first, then relationships that name their ends by the nodes' numbers."""
    numbers: dict[str, dict[str, Any]] = {}
    for at, node in enumerate(given.nodes):
        numbers[node.iri] = {"id": str(at), "labels": list(node.labels)}
        about = node_attributes(node)
        del about["labels"]
        yield {"type": "node", **numbers[node.iri], "properties": {"iri": node.iri, **about}}
    for at, edge in enumerate(given.edges):
        about = edge_attributes(edge)
        yield {
            "type": "relationship",
            "id": str(at),
            "label": about.pop("type"),
            "properties": about,
            "start": numbers[edge.subject],
            "end": numbers[edge.object],
        }


EXPORTER: Final = Exporter("apoc", "APOC JSON Lines, for Neo4j and ArcadeDB", (FILE,), write)
