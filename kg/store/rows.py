"""Rows of kg.db as records, and records as rows."""

from __future__ import annotations

import json
from typing import Any, Final

from kg.codec import Extraction, claim_from, claim_to, dumps, referent_from, referent_to
from kg.records import Article

BARE: Final = """
    SELECT a.id, a.name, a.source, a.language, a.title, a.published, a.text FROM articles a
"""
WHOLE: Final = """
    SELECT a.id, a.name, a.source, a.language, a.title, a.published, a.text,
           e.fingerprint, e.referents, e.claims, e.notes
    FROM articles a JOIN extractions e ON e.article = a.id
"""


def article_row(article: Article) -> tuple[str | None, ...]:
    """The values of one row of `articles`."""
    return (
        article.id, article.name, article.source, article.language,
        article.title, article.published, article.text,
    )  # fmt: skip


def extraction_row(extraction: Extraction) -> tuple[str, ...]:
    """The values of one row of `extractions`."""
    return (
        extraction.article.id,
        extraction.fingerprint,
        dumps([referent_to(referent) for referent in extraction.referents]),
        dumps([claim_to(claim) for claim in extraction.claims]),
        dumps(dict(extraction.notes)),
    )


def extraction_from(row: tuple[Any, ...]) -> Extraction:
    """The extraction in a row that WHOLE selects."""
    fingerprint, referents, claims, notes = row[7:]
    return Extraction(
        article=Article(*row[:7]),
        fingerprint=fingerprint,
        referents=tuple(referent_from(data) for data in json.loads(referents)),
        claims=tuple(claim_from(data) for data in json.loads(claims)),
        notes=tuple(json.loads(notes).items()),
    )
