"""A sentence → the times in it as EDTF, and the one that governs a clause.

"Since 2021" is 2021/.., "until 2023" ../2023, "from 2020 to 2023" 2020/2023; a time by which
something is to happen, or from which on it will, is that time. What is told from the day of
publication (last year, in March, on Tuesday) is nothing where that day is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Final

from kg.extract.counting import centre, tokens_at
from kg.extract.edtf import edtf
from kg.extract.expressions import Expression, expressions, introduced
from kg.extract.governing import nearest
from kg.extract.moment import Tense
from kg.extract.quantities import quantities
from kg.extract.tense import tense_of
from kg.languages.calendars import calendar_of
from kg.languages.numerals import numerals_of
from kg.records import Sentence, Span
from kg.syntax import Tree


@dataclass(frozen=True, slots=True)
class Time:
    """One time expression at `span` of its field, in the tokens `first` to `last` (half-open).

    `head` is the token by which it hangs in the tree.
    """

    span: Span
    first: int
    last: int
    head: int
    edtf: str


_DASH: Final = re.compile(r"\s?[-–]\s?$")
_ISO_DAY: Final = 10
_PRESS: Final = (1800, 2200)
"""Years in which a day of publication is believed."""


def when(sentence: Sentence, found: Sequence[Time], anchor: int | None = None) -> str | None:
    """Which of the `times` of a sentence governs the clause of token `anchor`, None where none or
    several do.

    Without an anchor it is the only one.
    """
    if not found:
        return None
    if anchor is None:
        return found[0].edtf if len(found) == 1 else None
    chosen = nearest(Tree(sentence), [time.head for time in found], anchor)
    return None if chosen is None else found[chosen].edtf


def times(sentence: Sentence, text: str, language: str, published: str | None) -> tuple[Time, ...]:
    """The times of a sentence of the field `text`, in their order; `published` is an ISO date."""
    piece = sentence.span.of(text)
    found = expressions(piece, language)
    if found:
        found = list(_without_numbers(sentence, text, language, found))
    tree, day = Tree(sentence), _day_of(published)
    result = []
    while found:
        left = found.pop(0)
        right = found.pop(0) if found and _is_period(piece, left, found[0], language) else None
        said = _period(tree, left, right, language, day) if right else None
        said = said or _single(tree, piece, left, language, day)
        if said:
            result.append(_time(sentence, left.start, (right or left).end, said))
    return tuple(result)


def _day_of(published: str | None) -> date | None:
    try:
        day = date.fromisoformat(published[:_ISO_DAY]) if published else None
    except ValueError:
        return None
    return day if day and _PRESS[0] <= day.year <= _PRESS[1] else None


def _time(sentence: Sentence, start: int, end: int, said: str) -> Time:
    span = Span(sentence.span.start + start, sentence.span.start + end)
    first, last = tokens_at(sentence, span.start, span.end)
    return Time(span, first, last, centre(sentence, first, last), said)


def _without_numbers(
    sentence: Sentence, text: str, language: str, found: Sequence[Expression]
) -> Iterator[Expression]:
    """The expressions but for plain years that count something: 2000 Arbeitsplätze."""
    start = sentence.span.start
    plain = any(made.kind == "year" and "year" in made.parts for made in found)
    numbers = quantities(sentence, text, language) if plain else ()
    counted = [
        one.span for one in numbers if one.kind not in ("year", "count") or one.counted is not None
    ]
    for made in found:
        here = Span(start + made.start, start + made.end)
        if made.kind != "year" or not any(span.covers(here) for span in counted):
            yield made


@cache
def _joint(language: str) -> re.Pattern[str]:
    known = calendar_of(language)
    between = rf"(?:(?<!\w)(?:{known.articles}|{known.edges})[\s-]*)*"
    return re.compile(rf"(?i)\s+(?P<to>{known.to or r'(?!)'})(?!\w)\s*{between}$")


def _is_period(piece: str, left: Expression, right: Expression, language: str) -> bool:
    """Whether two expressions are the beginning and the end of one period."""
    gap = piece[left.end : right.start]
    if _DASH.match(gap):
        return left.kind == right.kind
    joint = _joint(language).match(gap)
    if joint is None:
        return False
    plain = joint.group("to").lower() in numerals_of(language).ands | {"a", "à"}
    known = calendar_of(language)
    return not plain or introduced(piece, left.start, known.between, known)


def _period(
    tree: Tree, left: Expression, right: Expression, language: str, day: date | None
) -> str | None:
    """The interval between two expressions; the year may be written only beside the second."""
    tense = _tense(tree, right)
    if "year" in right.parts and "year" not in left.parts and left.kind != "year":
        left = replace(left, parts={**left.parts, "year": right.parts["year"]})
    begin, end = edtf(left, language, day, tense), edtf(right, language, day, tense)
    if not begin or not end or "/" in begin + end:
        return None
    if begin > end and "year" in right.parts and begin[:4] == end[:4]:
        begin = f"{int(begin[:4]) - 1}{begin[4:]}"
    return f"{begin}/{end}" if begin < end else None


def _tense(tree: Tree, made: Expression) -> Tense:
    start = tree.sentence.span.start
    first, last = tokens_at(tree.sentence, start + made.start, start + made.end)
    return tense_of(tree, centre(tree.sentence, first, last))


def _single(
    tree: Tree, piece: str, made: Expression, language: str, day: date | None
) -> str | None:
    """One expression with the preposition before it: since, until, by, from now to."""
    known = calendar_of(language)
    tense = _tense(tree, made)
    since = tense != "future" and introduced(piece, made.start, known.since, known)
    due = introduced(piece, made.start, known.by, known)
    until = introduced(piece, made.start, known.until, known)
    if since and not (known.since_is_from and tense != "past"):
        tense = "past"
    elif due and not (until and tense == "past"):
        tense = "future"
    said = edtf(made, language, day, tense)
    if not said or "/" in said:
        return said
    today = day.isoformat() if day else ""
    if introduced(piece, made.start, known.now, known):
        return f"{today[:4]}/{said}" if "" < today < said else None
    if since:
        return said if "" < today[: len(said)] < said else f"{said}/.."
    return f"../{said}" if until and not (due and not said < today[: len(said)]) else said
