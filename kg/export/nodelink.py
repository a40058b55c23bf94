"""Node-link JSON: what `networkx.node_link_graph` and D3 read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from kg.export.attributes import edge_attributes, node_attributes
from kg.export.exporter import Exporter
from kg.export.network import network
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

FILE: Final = "graph.json"


def write(graph: KnowledgeGraph, _ontology: Ontology, folder: Path) -> None:
    """Write `graph.json`: one node or edge a line."""
    given = network(graph)
    nodes = ({"id": node.iri, **node_attributes(node)} for node in given.nodes)
    edges = (
        {"source": edge.subject, "target": edge.object, "key": edge.id, **edge_attributes(edge)}
        for edge in given.edges
    )
    with (folder / FILE).open("w", encoding="utf-8", newline="\n") as file:
        file.write('{"directed": true, "multigraph": true, "graph": {}, "nodes": [\n')
        file.write(",\n".join(json.dumps(node, ensure_ascii=False) for node in nodes))
        file.write('\n], "edges": [\n')
        file.write(",\n".join(json.dumps(edge, ensure_ascii=False) for edge in edges))
        file.write("\n]}\n")


EXPORTER: Final = Exporter("nodelink", "node-link JSON, for networkx and D3", (FILE,), write)
