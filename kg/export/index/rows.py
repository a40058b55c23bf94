"""Claims and merges as compact rows of text, and back: the quotes stay in the articles."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from kg.export.turned import is_turned
from kg.records import (
    Article,
    Claim,
    Evidence,
    Literal,
    Merge,
    Reason,
    Referent,
    Span,
    Statement,
)

Row: TypeAlias = list[Any]


def literal_row(value: Literal) -> str:
    """A literal as JSON."""
    return _dumps([value.value, value.unit, value.language])


def literal_of(text: str) -> Literal:
    """The literal that `literal_row` wrote."""
    return Literal(*json.loads(text))


def claim_rows(statement: Statement) -> str:
    """Everything about the claims that the triple and the articles do not say already."""
    return _dumps([[*_claim_row(c), is_turned(c, statement)] for c in statement.claims])


def cited(text: str) -> list[str]:
    """The ids of the articles that rows of `claim_rows` quote."""
    return [row[5] for row in json.loads(text)]


def claims_of(
    text: str,
    subject: str,
    prop: str,
    target: str | Literal,
    articles: Mapping[str, Article],
) -> tuple[Claim, ...]:
    """The claims that `claim_rows` wrote about this triple."""
    return tuple(_claim(row, subject, prop, target, articles) for row in json.loads(text))


def merge_rows(merges: Iterable[Merge]) -> str:
    """Why the names of one entity are one thing."""
    return _dumps(
        [
            [one.left, one.right, one.score, [[r.name, r.score, r.sentence] for r in one.reasons]]
            for one in merges
        ]
    )


def merges_of(text: str, iri: str) -> tuple[Merge, ...]:
    """The merges that `merge_rows` wrote about this entity."""
    return tuple(
        Merge(iri, left, right, score, tuple(Reason(*row) for row in reasons))
        for left, right, score, reasons in json.loads(text)
    )


def _claim_row(claim: Claim) -> Row:
    where = claim.evidence
    thing = claim.object
    return [
        claim.modality,
        claim.polarity,
        _speaker_row(claim.by),
        _speaker_row(claim.disputed_by),
        claim.when,
        where.article,
        where.field,
        where.span.start,
        where.span.end,
        [claim.subject.name, claim.subject.type],
        None if isinstance(thing, Literal) else [thing.name, thing.type],
        claim.extractor,
        claim.confidence,
    ]


def _claim(
    row: Row, subject: str, prop: str, target: str | Literal, articles: Mapping[str, Article]
) -> Claim:
    modality, polarity, by, disputed_by, when, article, field, start, end, *rest = row
    first, second, extractor, confidence, turned = rest
    ends = (target, subject) if turned else (subject, target)
    return Claim(
        subject=_thing(first, str(ends[0])),
        property=prop,
        object=_thing(second, ends[1]) if isinstance(ends[1], str) else ends[1],
        modality=modality,
        polarity=polarity,
        by=_speaker(by),
        disputed_by=_speaker(disputed_by),
        when=when,
        evidence=Evidence.of(articles[article], field, Span(start, end)),
        extractor=extractor,
        confidence=confidence,
    )


def _thing(row: Row, iri: str) -> Referent:
    name, kind = row
    return Referent(name, (name,), kind, iri)


def _speaker_row(who: Referent | None) -> Row | None:
    return [who.name, who.type, who.iri] if who else None


def _speaker(row: Row | None) -> Referent | None:
    return Referent(row[0], (row[0],), row[1], row[2]) if row else None


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))
