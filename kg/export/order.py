"""The order in which every export writes: by IRI, whatever order the graph came in."""

from __future__ import annotations

from dataclasses import replace

from kg.records import KnowledgeGraph, Literal, Statement


def in_order(graph: KnowledgeGraph) -> KnowledgeGraph:
    """The same graph: entities and articles by id, statements by what they say, claims by id."""
    statements = (
        replace(one, claims=tuple(sorted(one.claims, key=lambda claim: claim.id)))
        for one in graph.statements
    )
    return replace(
        graph,
        entities=tuple(sorted(graph.entities, key=lambda entity: entity.iri)),
        statements=tuple(sorted(statements, key=_said)),
        articles=tuple(sorted(graph.articles, key=lambda article: article.id)),
        merges=tuple(sorted(graph.merges)),
    )


def _said(statement: Statement) -> tuple[str, str, bool, str, str, str]:
    thing = statement.object
    if isinstance(thing, Literal):
        target = (True, str(thing.value), thing.unit or "", thing.language)
    else:
        target = (False, thing, "", "")
    return statement.subject, statement.property, *target
