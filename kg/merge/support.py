"""Who stands behind a statement, and how sure that makes it: counted, never stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.records import Article, Claim, Statement


@dataclass(frozen=True, slots=True)
class Support:
    """The counts behind one statement.

    `articles` are independent ones (what repeats another article counts once), `sources` where they
    were published, `languages` what they are written in, `speakers` the IRIs of who says so;
    `denials` are independent articles that deny it, `disputes` the IRIs of who disputes it.
    """

    articles: tuple[str, ...]
    sources: tuple[str, ...]
    languages: tuple[str, ...]
    speakers: tuple[str, ...]
    denials: tuple[str, ...]
    disputes: tuple[str, ...]
    confidence: float


def support(
    statement: Statement, articles: Mapping[str, Article], copies: Mapping[str, str]
) -> Support:
    """Count what stands behind a statement and against it.

    `articles` by id; `copies` as `kg.merge.copies` finds them. Only claims that let the plain
    triple stand support it; what is merely possible does not.
    """
    behind = [claim for claim in statement.claims if claim.holds]
    against = [claim for claim in statement.claims if claim.polarity == "denied"]
    independent = _independent(behind, copies)
    read = [articles[claim.evidence.article] for claim in behind]
    return Support(
        articles=tuple(sorted(independent)),
        sources=tuple(sorted({articles[one].source for one in independent})),
        languages=tuple(sorted({article.language for article in read})),
        speakers=tuple(sorted({claim.by.iri for claim in behind if claim.by})),
        denials=tuple(sorted(_independent(against, copies))),
        disputes=tuple(
            sorted({claim.disputed_by.iri for claim in statement.claims if claim.disputed_by})
        ),
        confidence=confidence(behind, copies),
    )


def confidence(claims: Iterable[Claim], copies: Mapping[str, str]) -> float:
    """How likely it is that at least one independent article was read right: 1 - Π(1 - pᵢ)."""
    best: dict[str, float] = {}
    for claim in claims:
        article = copies.get(claim.evidence.article, claim.evidence.article)
        best[article] = max(best.get(article, 0.0), claim.confidence)
    doubt = 1.0
    for article in sorted(best):
        doubt *= 1 - best[article]
    return round(1 - doubt, 4)


def _independent(claims: Iterable[Claim], copies: Mapping[str, str]) -> set[str]:
    found = (claim.evidence.article for claim in claims)
    return {copies.get(article, article) for article in found}
