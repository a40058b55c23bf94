"""The graph in the hands of Python code: as a networkx multigraph, as an rdflib graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.export.attributes import edge_attributes, node_attributes
from kg.export.network import network
from kg.export.order import in_order
from kg.export.prefixes import prefixes
from kg.export.rdf import triples
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

if TYPE_CHECKING:
    import networkx as nx
    import rdflib


def to_networkx(graph: KnowledgeGraph) -> nx.MultiDiGraph:
    """Nodes by IRI, one edge per statement with the statement's id as its key."""
    import networkx as nx  # noqa: PLC0415 -- slow to import, and only needed here

    given = network(in_order(graph))
    found = nx.MultiDiGraph()
    for node in given.nodes:
        found.add_node(node.iri, **node_attributes(node))
    for edge in given.edges:
        found.add_edge(edge.subject, edge.object, key=edge.id, **edge_attributes(edge))
    return found


def to_rdflib(graph: KnowledgeGraph, ontology: Ontology) -> rdflib.Graph:
    """The triples of the Turtle export, with its prefixes; for graphs of up to some 100,000."""
    import rdflib  # noqa: PLC0415 -- slow to import, and only needed here

    lines = ox.serialize(triples(in_order(graph), ontology), format=ox.RdfFormat.N_TRIPLES)
    found = rdflib.Graph()
    for name, namespace in prefixes(graph.base, ontology).items():
        found.bind(name, namespace)
    return found.parse(data=lines, format="nt")
