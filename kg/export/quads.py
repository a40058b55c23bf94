"""The graph as a data set: the merged graph by default, and one named graph per article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kg.export.rdf import article_triples, claim_triples, fact, merged
from kg.export.terms import named
from kg.namespaces import article_iri
from kg.ontology import Ontology
from kg.records import Claim, KnowledgeGraph, Statement


def quads(graph: KnowledgeGraph, ontology: Ontology) -> Iterator[ox.Quad]:
    """The default graph, then the articles' graphs in the order of their IRIs."""
    for triple in merged(graph, ontology):
        yield ox.Quad(triple.subject, triple.predicate, triple.object)
    articles = {article.id: article for article in graph.articles}
    said = _said(graph)
    for key in sorted(articles.keys() | said.keys()):
        name = named(article_iri(graph.base, key))
        if key in articles:
            yield from _in(name, article_triples(articles[key], graph.base))
        yield from _in(name, _facts(said.get(key, []), ontology))
        for _, claim in said.get(key, []):
            yield from _in(name, claim_triples(claim, articles, graph.base))


def _said(graph: KnowledgeGraph) -> dict[str, list[tuple[Statement, Claim]]]:
    """The claims of each article with the statement that each belongs to."""
    said: dict[str, list[tuple[Statement, Claim]]] = defaultdict(list)
    for statement in graph.statements:
        for claim in statement.claims:
            said[claim.evidence.article].append((statement, claim))
    return {key: sorted(pairs, key=_reading_order) for key, pairs in said.items()}


def _reading_order(pair: tuple[Statement, Claim]) -> tuple[bool, int, int, str]:
    claim = pair[1]
    where = claim.evidence
    return where.field == "text", where.span.start, where.span.end, claim.id


def _facts(said: list[tuple[Statement, Claim]], ontology: Ontology) -> Iterable[ox.Triple]:
    return dict.fromkeys(fact(statement, ontology) for statement, claim in said if claim.holds)


def _in(name: ox.NamedNode, triples: Iterable[ox.Triple]) -> Iterator[ox.Quad]:
    for triple in triples:
        yield ox.Quad(triple.subject, triple.predicate, triple.object, name)
