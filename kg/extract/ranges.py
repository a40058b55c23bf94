"""Amounts side by side: ranges become one, and a bare number shares the unit of the next.

"Between 200 and 250", "200-250 Millionen" and "da 5 a 7 miliardi" are ranges; "von 3 auf 5
Millionen", "rose from 3 to 5 million" are changes: two amounts, both of millions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.extract.amounts import Amount
from kg.languages.numerals import Numerals, numerals_of

_DASH: Final = re.compile(r"([ \u00a0]?)[-‑–—]([ \u00a0]?)")
_LISTED: Final = re.compile(r",\s(?:[A-ZÀ-Ý][\w&.'’-]*\s){0,3}")
_LAST_WORDS: Final = re.compile(r"([^\W\d_]+)['’]?\s+([^\W\d_]+)?['’]?\s*$")
_ARTICLES: Final = frozenset("the i gli le les los las die den der".split())
_SHARES_SCALE: Final = 1000
_ALIKE: Final = 10
_YEARS: Final = (1900, 2100)


def combined(text: str, single: Sequence[Amount], language: str) -> list[Amount]:
    """The amounts with their ranges made one, and units that are written once and meant twice."""
    known = numerals_of(language)
    result: list[Amount] = []
    for left in reversed(single):
        if not result:
            result.append(left)
            continue
        right = result.pop()
        if merged := _merged(text, left, right, known):
            result.append(merged)
        elif not _is_score(text, left, right):
            result.extend(reversed(_side_by_side(text, left, right, known)))
    return result[::-1]


def is_year(amount: Amount) -> bool:
    """Whether an amount may be a year: four plain digits between 1900 and 2100."""
    return amount.plain and not amount.number.worded and _YEARS[0] <= amount.stem <= _YEARS[1]


def _merged(text: str, left: Amount, right: Amount, known: Numerals) -> Amount | None:
    """The range whose ends two amounts are, None where they are not."""
    dash = _DASH.fullmatch(text, left.end, right.start)
    if not dash and not _says_range(text, left, right, known):
        return None
    low, high = _sharing(left, right)
    if not low.value < high.value or low.kind != high.kind:
        return None
    if dash and any(dash.groups()) and (high.value > _ALIKE * low.value or is_year(low)):
        return None
    return replace(low, end=high.end, low=low.value, high=high.value, glued=high.glued)


def _is_score(text: str, left: Amount, right: Amount) -> bool:
    """Whether two amounts are one thing that is no amount: 3-1, 2024-25, 747-8."""
    tight = right.start - left.end == 1 and _DASH.fullmatch(text, left.end, right.start)
    return bool(tight) and left.plain and right.plain


def _words_before(text: str, at: int) -> str:
    """The word before an amount, an article between them set aside."""
    match = _LAST_WORDS.search(f" {text[max(0, at - 24) : at]}")
    if not match:
        return text[:at].strip().lower()
    first, last = match.group(1), match.group(2) or ""
    return (first if last in _ARTICLES or not last else last).lower()


def _between(text: str, left: Amount, right: Amount) -> str:
    parts = text[left.end : right.start].lower().split()
    return " ".join(part for part in parts if part not in _ARTICLES)


def _says_range(text: str, left: Amount, right: Amount, known: Numerals) -> bool:
    """Whether words make two amounts the ends of one range, and not of a change."""
    between, before = _between(text, left, right), _words_before(text, left.start)
    if before in known.between:
        return between in known.ands or between in known.others
    if between not in known.tos or (known.needs_from and before not in known.froms):
        return False
    return not (before in known.froms and known.changes and known.changes.search(text))


def _side_by_side(text: str, left: Amount, right: Amount, known: Numerals) -> tuple[Amount, Amount]:
    """Two neighbours, each with the unit that is written only beside the other."""
    between = _between(text, left, right)
    if between in known.tos and (
        not known.needs_from or _words_before(text, left.start) in known.froms
    ):
        return _sharing(left, right)
    listed = _LISTED.fullmatch(text, left.end, right.start) and right.kind == "percent"
    if left.plain and (listed or between in known.others):
        return _sharing(left, right)
    return left, right


def _sharing(left: Amount, right: Amount) -> tuple[Amount, Amount]:
    """Both amounts, each with the scale and the unit that only the other has beside it."""
    scale = right.scale if left.scale == 1 and abs(left.stem) < _SHARES_SCALE else left.scale
    if left.plain and not is_year(left) and not left.glued:
        return replace(left, scale=scale, kind=right.kind, currency=right.currency), right
    if left.kind == "money" and right.kind == "count":
        left = replace(left, scale=scale)
        return left, replace(right, kind="money", currency=left.currency)
    return left, right
