"""Where digits tell a date, a time of day or a place in a list: nothing that is counted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from kg.languages import words_of
from kg.languages.calendars import calendar_of

_ALWAYS: Final = (
    r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}:\d\d\b|^[012]?\d\.[0-5]\d(?=\s)"
    r"|(?<!\w)\+\d[\d /-]{6,}\d|(?<![\w.,])0\d{2,4}[ /-]\d{3,}|\b(?:19|20)\d\d[/–-]\d\d\b(?!\d)"
    r"|\b\d{2,4}(?:s|er)\b|(?<=\()\d{1,2}(?=\))|(?<=[^\W\d_],\s)\d{2}(?=,\s)"
)
"""ISO and other dates, times, telephone numbers, seasons (2024/25), decades, ages in brackets."""
_NOTHING: Final = r"(?!)"


def date_spans(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """The stretches of a text whose plain numbers are no quantities."""
    return tuple(match.span() for match in _pattern(language).finditer(text))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    known = calendar_of(language)
    months, weekdays = _either(known.months), _either(known.weekdays)
    day = r"\d{1,2}(?![\d.,]*\d)(?:st|nd|rd|th|er|º|°|\.)?"
    days = rf"\b{day}(?:\s?(?:[-–]|to|and|al|e|au|et|bis|und|a|y)\s?{day})*"
    dotted = r"|\b\d{1,2}\.\d{1,2}\.(?!\d)" if words_of(language).ordinal_dot else ""
    after = rf"|\b(?:{months})\.?\s{days}" if known.month_first else ""
    return re.compile(
        rf"(?i){days}\s?(?:de\s|of\s)?(?:{months})\b{after}|\b(?:{weekdays})\s{days}"
        rf"|{known.clock or _NOTHING}|{_ALWAYS}{dotted}"
    )


def _either(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True)) or _NOTHING
