"""report.json: what a build read, what it left out and why, what the graph holds, what is in doubt.

A pure function of the extractions, the graph and the files skipped: no clock, no absolute path.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from kg.codec import Extraction
from kg.export.check import Violation
from kg.merge import Contradiction, contradictions
from kg.merge.story import Event, Key, status, stories
from kg.ontology import Ontology
from kg.pipeline import EXAMPLE, Assembly
from kg.read import Skipped
from kg.records import Article, Claim, KnowledgeGraph, Literal
from kg.resolve import Proposal

Json: TypeAlias = dict[str, Any]

EXAMPLES: Final = 50
"""Examples of what was not let through that a report shows."""


def report(
    extractions: Iterable[Extraction],
    assembly: Assembly,
    ontology: Ontology,
    skipped: Iterable[Skipped | Json],
    broken: Iterable[Violation] = (),
) -> Json:
    """The report of a build as one JSON value.

    `skipped` may come from an earlier report; `broken` is what of the graph breaks its own rules.
    """
    graph, resolution = assembly.graph, assembly.resolution
    labels = {entity.iri: entity.label for entity in graph.entities}
    return {
        "articles": _articles(graph, assembly.copies),
        "skipped": [_skipped(one) for one in skipped],
        "extraction": _extraction(extractions),
        "claims": _claims(graph),
        "graph": _sizes(graph),
        "contradictions": [_contradiction(one, labels) for one in contradictions(graph, ontology)],
        "stories": list(_stories(graph, ontology, labels)),
        "merged_names": len(resolution.merges),
        "proposals": [proposal(one) for one in resolution.proposals],
        "type_conflicts": [
            {"iri": one.iri, "label": one.label, "chosen": one.chosen, "others": list(one.others)}
            for one in resolution.conflicts
        ],
        "broken_rules": [
            {"node": one.node, "rule": one.message, "value": one.value} for one in broken
        ],
    }


def proposal(one: Proposal) -> Json:
    """A pair of names that a person should look at."""
    return {
        "id": one.id,
        "left": one.left_name,
        "right": one.right_name,
        "score": one.score,
        "reasons": [reason.sentence for reason in one.reasons],
    }


def sentence(triple: Key, labels: Mapping[str, str]) -> str:
    """A triple in words, with the labels of entities by IRI."""
    subject, name, thing = triple
    if isinstance(thing, Literal):
        said = f"{thing.value} {thing.unit}" if thing.unit else str(thing.value)
    else:
        said = labels.get(thing, thing)
    return f"{labels.get(subject, subject)} –{name}– {said}"


def _articles(graph: KnowledgeGraph, copies: Mapping[str, str]) -> Json:
    repeats = {one: other for one, other in copies.items() if one != other}
    names = {article.id: article.name for article in graph.articles}
    return {
        "read": len(graph.articles),
        "languages": _counted(article.language for article in graph.articles),
        "sources": _counted(article.source for article in graph.articles),
        "repeats": {names[one]: names[other] for one, other in sorted(repeats.items())},
    }


def _skipped(one: Skipped | Json) -> Json:
    if isinstance(one, dict):
        return one
    return {
        "source": one.source,
        "reason": one.reason,
        "accepted": one.accepted,
        "failure": one.failure,
    }


def _extraction(extractions: Iterable[Extraction]) -> Json:
    counts: Counter[str] = Counter()
    examples: Counter[str] = Counter()
    for extraction in extractions:
        for name, count in extraction.notes:
            if name.startswith(EXAMPLE):
                examples[name.removeprefix(EXAMPLE)] += count
            else:
                counts[name] += count
    return {"counts": dict(sorted(counts.items())), "examples": sorted(examples)[:EXAMPLES]}


def _claims(graph: KnowledgeGraph) -> Json:
    claims = [claim for statement in graph.statements for claim in statement.claims]
    return {
        "all": len(claims),
        "properties": _counted(claim.property for claim in claims),
        "status": _counted(map(status, claims)),
        "extractors": _counted(claim.extractor for claim in claims),
        "attributed": sum(claim.by is not None for claim in claims),
        "disputed": sum(claim.disputed_by is not None for claim in claims),
        "dated": sum(claim.when is not None for claim in claims),
    }


def _sizes(graph: KnowledgeGraph) -> Json:
    return {
        "entities": len(graph.entities),
        "types": _counted(entity.types[0] for entity in graph.entities if entity.types),
        "statements": len(graph.statements),
        "statements_that_hold": sum(statement.holds for statement in graph.statements),
    }


def _contradiction(one: Contradiction, labels: Mapping[str, str]) -> Json:
    return {
        "kind": one.kind,
        "when": one.when,
        "statements": [
            sentence((said.subject, said.property, said.object), labels) for said in one.statements
        ],
    }


def _stories(
    graph: KnowledgeGraph, ontology: Ontology, labels: Mapping[str, str]
) -> Iterator[Json]:
    """What changed in the course of the reports: stories in which the status is not always one."""
    articles = {article.id: article for article in graph.articles}
    told = stories(graph, ontology)
    for key in sorted(told, key=lambda one: sentence(one, labels)):
        if len({event.status for event in told[key]}) > 1:
            yield {
                "about": sentence(key, labels),
                "events": [_event(event, articles) for event in told[key]],
            }


def _event(event: Event, articles: Mapping[str, Article]) -> Json:
    claim: Claim = event.claim
    return {
        "published": event.published or None,
        "status": event.status,
        "property": claim.property,
        "when": claim.when,
        "by": claim.by.name if claim.by else None,
        "article": articles[claim.evidence.article].name,
    }


def _counted(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items()))
