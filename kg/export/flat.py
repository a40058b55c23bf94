"""The networkx graph in the form that XML formats can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.export.attributes import edge_attributes, flat, node_attributes
from kg.export.network import network
from kg.records import KnowledgeGraph

if TYPE_CHECKING:
    import networkx as nx


def flat_networkx(graph: KnowledgeGraph) -> nx.MultiDiGraph:
    """Nodes and edges with their labels; every attribute is text, a number or a truth value."""
    import networkx as nx  # noqa: PLC0415 -- slow to import, and only needed here

    given = network(graph)
    found = nx.MultiDiGraph()
    for node in given.nodes:
        about = flat(node_attributes(node))
        found.add_node(node.iri, label=about["name"], **about)
    for edge in given.edges:
        about = flat(edge_attributes(edge))
        # `type` has a meaning of its own in GEXF, `id` in both
        about |= {"label": about.pop("type"), "statement": about.pop("id")}
        found.add_edge(edge.subject, edge.object, key=edge.id, **about)
    return found
