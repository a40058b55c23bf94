"""What stands beside a number and says that it is not exact, or a bound: about, at least, up to."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal, TypeAlias

from kg.languages.hedges import hedges_of

Hedge: TypeAlias = Literal["about", "least", "most"]

_REACH: Final = 32
_ARTICLE: Final = (
    r"(?:[’']|\s+(?:the|a|an|i|gli|le|les|los|las|el|la|il|die|den|der|einem|einer|un|una))?"
)
_NOTHING: Final = r"(?!)"


def hedge_of(text: str, start: int, end: int, language: str) -> Hedge | None:
    """How the text hedges the number between `start` and `end`, None where it does not."""
    before, after = _patterns(language)
    if match := before.search(text[max(0, start - _REACH) : start]):
        return "least" if match.group("least") else "most" if match.group("most") else "about"
    return "about" if after.match(text, end) else None


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    known = hedges_of(language)
    kinds = (("least", known.least), ("most", known.most), ("about", known.about))
    before = "|".join(f"(?P<{name}>{_either(words)})" for name, words in kinds)
    return (
        re.compile(rf"(?i)(?<!\w)(?:{before})\.?{_ARTICLE}\s*\(?$"),
        re.compile(rf"(?i)\s+(?:{_either(known.after)})(?!\w)"),
    )


def _either(words: str) -> str:
    parts = sorted(
        (part.strip() for part in words.split(";") if part.strip()), key=len, reverse=True
    )
    return "|".join(r"\s+".join(map(re.escape, part.split())) for part in parts) or _NOTHING
