"""RDF 1.2 Turtle: every statement reifies its triple term, which only RDF 1.2 stores can read.

    stmt:9f2c… rdf:reifies <<( ent:xiaomi kg:plansToEnter ent:europe )>> .

The rest is what Turtle says, with the statement's subject, predicate and object left to the term.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from kg.export import pretty, terms
from kg.export.exporter import Exporter
from kg.export.prefixes import prefixes
from kg.export.rdf import triples
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

FILE: Final = "graph.rdf12.ttl"


def write(graph: KnowledgeGraph, ontology: Ontology, folder: Path) -> None:
    """Write `graph.rdf12.ttl`, streaming."""
    names = prefixes(graph.base, ontology)
    pretty.write(reified(graph, ontology), folder / FILE, ox.RdfFormat.TURTLE, names)


def reified(graph: KnowledgeGraph, ontology: Ontology) -> Iterator[ox.Triple]:
    """The triples, each three that describe a statement's triple turned into one triple term."""
    parts: list[ox.NamedNode | ox.Literal] = []
    for triple in triples(graph, ontology):
        if triple.predicate not in {terms.SUBJECT, terms.PREDICATE, terms.OBJECT}:
            yield triple
            continue
        assert isinstance(triple.object, ox.NamedNode | ox.Literal)
        parts.append(triple.object)
        if triple.predicate == terms.OBJECT:
            subject, predicate, target = parts
            assert isinstance(subject, ox.NamedNode)
            assert isinstance(predicate, ox.NamedNode)
            yield ox.Triple(triple.subject, terms.REIFIES, ox.Triple(subject, predicate, target))
            parts = []


EXPORTER: Final = Exporter(
    "rdf12", "RDF 1.2 Turtle: statements reify triple terms (new stores only)", (FILE,), write
)
