"""How well a statement is supported, counted from its claims and their articles; never stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.export.outlet import outlet
from kg.records import Article, Claim, Statement


@dataclass(frozen=True, slots=True)
class Support:
    """How many outlets and languages affirm a statement, and how many claims dispute it.

    A claim disputes it by denying it, or by naming somebody who does.
    """

    sources: int
    languages: int
    disputes: int


def support(statement: Statement, articles: Mapping[str, Article]) -> Support:
    """The counts of one statement; an article that is not there is a source of its own."""
    affirmed = [claim for claim in statement.claims if claim.polarity == "affirmed"]
    read = [articles[key] for key in map(_article, affirmed) if key in articles]
    unknown = {key for key in map(_article, affirmed) if key not in articles}
    return Support(
        sources=len({outlet(article) for article in read} | unknown),
        languages=len({article.language for article in read}),
        disputes=sum(map(_disputes, statement.claims)),
    )


def _article(claim: Claim) -> str:
    return claim.evidence.article


def _disputes(claim: Claim) -> bool:
    return claim.polarity == "denied" or claim.disputed_by is not None
