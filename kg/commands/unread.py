"""What to tell of an article in a language that no phrase of the ontology is in."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from kg.records import Article

UNKNOWN: Final = "und"


def unread(article: Article, spoken: Collection[str]) -> str | None:
    """A line for people, None where the article's language is among those spoken."""
    if article.language in spoken:
        return None
    languages = ", ".join(sorted(spoken))
    if article.language == UNKNOWN:
        reason, advice = "its language is not recognised", "--lang names it"
    else:
        reason = f"its language seems to be {article.language!r}"
        advice = "--lang names another, phrases in the ontology add one"
    return f"no claims from {article.name}: {reason}; read are {languages}; {advice}"
