"""The stretch of an article that a quote is read in: its paragraph, cut where that is very long."""

from __future__ import annotations

from typing import Final

from kg.records import Article, Evidence, Span

AROUND: Final = 600
"""Characters kept on either side of a quote."""


def paragraph(article: Article, evidence: Evidence) -> Span:
    """The part of the evidence's field that is shown around its quote."""
    text = article.content(evidence.field)
    span = evidence.span
    start = text.rfind("\n", 0, span.start) + 1
    found = text.find("\n", span.end)
    end = found if found >= 0 else len(text)
    return Span(max(start, _word(text, span.start - AROUND)), min(end, span.end + AROUND))


def _word(text: str, at: int) -> int:
    """The beginning of the first word at or after `at`."""
    return max(0, text.find(" ", at) + 1) if at > 0 else 0
