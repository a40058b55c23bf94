"""What the data set holds, as VoID and DCAT: sizes, classes, properties, languages, period.

There is no date of writing: the same graph gives the same description.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from kg.export import literals, pretty, terms
from kg.export.exporter import Exporter
from kg.export.prefixes import prefixes
from kg.export.rdf import triples
from kg.namespaces import DCTERMS, KG, OA, PROV, RDFS, SCHEMA, SKOS
from kg.ontology import Ontology
from kg.records import KnowledgeGraph, digest

FILE: Final = "void.ttl"
VOID: Final = "http://rdfs.org/ns/void#"
DCAT: Final = "http://www.w3.org/ns/dcat#"
MEDIA: Final = "https://www.iana.org/assignments/media-types/"
FORMATS: Final = {
    "turtle": "text/turtle",
    "trig": "application/trig",
    "nquads": "application/n-quads",
    "jsonld": "application/ld+json",
}


def write(graph: KnowledgeGraph, ontology: Ontology, folder: Path) -> None:
    """Write `void.ttl`."""
    names = prefixes(graph.base, ontology) | {"void": VOID, "dcat": DCAT}
    described = description(graph, ontology)
    pretty.write(described, folder / FILE, ox.RdfFormat.TURTLE, names)


def description(graph: KnowledgeGraph, ontology: Ontology) -> Iterator[ox.Triple]:
    """The data set, then its partitions by class and property, its period, its distributions."""
    subjects, classes, properties = _counted(graph, ontology)
    node = _at(graph, "")
    yield from _head(node, graph)
    yield _number(node, "triples", sum(properties.values()))
    yield _number(node, "distinctSubjects", len(subjects))
    yield _number(node, "entities", len(graph.entities))
    yield _number(node, "classes", len(classes))
    yield _number(node, "properties", len(properties))
    parts = [
        *_partitions(graph, ontology, "class", "entities", classes),
        *_partitions(graph, ontology, "property", "triples", properties),
        *_distributions(graph),
    ]
    yield from (triple for triple in parts if triple.subject == node)
    yield from (triple for triple in parts if triple.subject != node)
    yield from _period(graph)


def _counted(
    graph: KnowledgeGraph, ontology: Ontology
) -> tuple[set[str], Counter[str], Counter[str]]:
    """Subjects, how many things each class has, and how many triples each property."""
    subjects: set[str] = set()
    classes: Counter[str] = Counter()
    properties: Counter[str] = Counter()
    for triple in triples(graph, ontology):
        assert isinstance(triple.subject, ox.NamedNode)
        subjects.add(triple.subject.value)
        properties[triple.predicate.value] += 1
        if triple.predicate == terms.TYPE and isinstance(triple.object, ox.NamedNode):
            classes[triple.object.value] += 1
    return subjects, classes, properties


def _head(node: ox.NamedNode, graph: KnowledgeGraph) -> Iterator[ox.Triple]:
    yield ox.Triple(node, terms.TYPE, terms.named(f"{VOID}Dataset"))
    yield ox.Triple(node, terms.TYPE, terms.named(f"{DCAT}Dataset"))
    yield _text(node, "title", "Knowledge graph of news articles", "en")
    about = (
        "Who does what, where and for how much, as news articles say it, with every claim's source."
    )
    yield _text(node, "description", about, "en")
    for language in sorted({article.language for article in graph.articles}):
        yield _text(node, "language", language)
    yield ox.Triple(node, terms.named(f"{VOID}uriSpace"), literals.text(graph.base))
    for vocabulary in (KG, DCTERMS, OA, PROV, RDFS, SCHEMA, SKOS):
        yield ox.Triple(node, terms.named(f"{VOID}vocabulary"), terms.named(vocabulary))
    if any(article.published for article in graph.articles):
        yield ox.Triple(node, terms.named(f"{DCTERMS}temporal"), _at(graph, "/period"))


def _partitions(
    graph: KnowledgeGraph, ontology: Ontology, kind: str, counted: str, counts: Counter[str]
) -> Iterator[ox.Triple]:
    names = prefixes(graph.base, ontology)
    for iri, count in sorted(counts.items()):
        part = _at(graph, f"/{kind}/{_local(iri, names)}")
        yield ox.Triple(_at(graph, ""), terms.named(f"{VOID}{kind}Partition"), part)
        yield ox.Triple(part, terms.named(f"{VOID}{kind}"), terms.named(iri))
        yield _number(part, counted, count)


def _distributions(graph: KnowledgeGraph) -> Iterator[ox.Triple]:
    for name, media in FORMATS.items():
        part = _at(graph, f"/{name}")
        yield ox.Triple(_at(graph, ""), terms.named(f"{DCAT}distribution"), part)
        yield ox.Triple(part, terms.TYPE, terms.named(f"{DCAT}Distribution"))
        yield ox.Triple(part, terms.named(f"{DCAT}mediaType"), terms.named(f"{MEDIA}{media}"))


def _period(graph: KnowledgeGraph) -> Iterator[ox.Triple]:
    days = sorted(article.published for article in graph.articles if article.published)
    if days:
        part = _at(graph, "/period")
        yield ox.Triple(part, terms.TYPE, terms.named(f"{DCTERMS}PeriodOfTime"))
        for name, day in (("startDate", days[0]), ("endDate", days[-1])):
            yield ox.Triple(part, terms.named(f"{DCAT}{name}"), literals.published(day))


def _at(graph: KnowledgeGraph, path: str) -> ox.NamedNode:
    return terms.named(f"{graph.base}dataset{path}")


def _local(iri: str, names: Mapping[str, str]) -> str:
    """A name for a term in a path: its prefix and its own, or a digest where there is no prefix."""
    for prefix, namespace in names.items():
        if iri.startswith(namespace):
            return f"{prefix}-{iri[len(namespace) :]}"
    return digest(iri)


def _text(node: ox.NamedNode, name: str, value: str, language: str = "") -> ox.Triple:
    return ox.Triple(node, terms.named(f"{DCTERMS}{name}"), literals.text(value, language))


def _number(node: ox.NamedNode, name: str, value: int) -> ox.Triple:
    return ox.Triple(node, terms.named(f"{VOID}{name}"), literals.number(value))


EXPORTER: Final = Exporter("void", "VoID and DCAT description of the data set", (FILE,), write)
