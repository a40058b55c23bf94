"""A sentence's text → its time expressions, still in its own words: "last March", "Q3 2025".

What they mean depends on the day of publication and on the tense; see `edtf`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.languages import words_of
from kg.languages.calendar import Calendar
from kg.languages.calendars import calendar_of
from kg.languages.numerals import numerals_of

_NOTHING: Final = r"(?!)"
_YEAR: Final = r"(?:(?P<year>(?:1[89]|20)\d\d)(?![\d%]|[.,]\d|\s%)|['’](?P<short>\d\d))"
_DAY: Final = r"(?P<day>[0-3]?\d|primo)(?![.,]?\d)(?:st|nd|rd|th|er|º|°|\.)?"
_GAP: Final = r"(?:(?<=['’])|\s+)"
_DOTTED: Final = r"(?P<day>[0-3]?\d)\.\s?(?P<number>[01]?\d)\.(?=[\s,;)]|$)"
_TEMPLATES: Final = (
    ("date", r"(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)"),
    ("date", r"(?P<day>[0-3]?\d)[./](?P<number>[01]?\d)[./](?P<year>(?:19|20)\d\d)"),
    ("date", _DOTTED),
    ("dates", r"{day}\s?(?:{to}|[-–])\s?(?:{articles}\s)?{until}\s?(?:{of}\s+)?{month}{comma}"),
    ("date", r"(?:{weekday},?\s+(?:{articles}\s*)?)?{day}\s?(?:{of}\s+)?{month}{comma}"),
    ("monthday", r"(?:{weekday},?\s+)?{month}\.?\s+{day}(?:,?\s+{year})?"),
    ("month", r"{month}\.?\s+(?:{of}\s*)?{year}"),
    ("month", r"{which}{gap}{month}"),
    ("month", r"{month}\s+{after}"),
    ("season", r"{season}\s+(?:{of}\s*)?{year}(?:[/–-]\d\d)?"),
    ("season", r"{which}{gap}{season}"),
    ("season", r"{season}\s+{after}"),
    ("quarter", r"(?:Q(?P<q>[1-4])|(?P<qq>[1-4])Q)(?:[\s/]*(?:{of}\s*)?{year})?"),
    ("quarter", r"{ordinal}[\s-]+{quarter}{dated}"),
    ("half", r"{ordinal}[\s-]+{half}{dated}{notmonth}"),
    ("half", r"H(?P<h>[12])(?:[\s/]*(?:{of}\s*)?{year})?"),
    ("stretch", r"{which}{gap}{n}\s+{unit}(?!\s+fa)"),
    ("stretch", r"{n}\s+{which}\s+{unit}"),
    ("opening", r"(?:{firsts}\s+{n}|{nn}\s+{firsts})\s+{unit}{dated}"),
    ("relative", r"{which}{gap}{unit}"),
    ("relative", r"{unit}\s+{after}"),
    ("weekday", r"{which}\s+{weekday}"),
    ("weekday", r"{weekday}\s+{after}"),
    ("weekday", r"{weekday}"),
    ("ago", r"{ago}"),
    ("ahead", r"{ahead}"),
    ("fiscal", r"FY\s?['’]?(?:20)?(?P<short>\d\d)"),
    ("years", r"(?P<year>(?:19|20)\d\d)[/–-](?P<short>\d\d)(?!-)"),
    ("decade", r"{decade}"),
    ("named", r"(?P<name>{years})"),
    ("day", r"(?P<name>{days})"),
    ("year", r"{year}"),
    ("month", r"{month}"),
    ("season", r"{season}(?!-)"),
)  # fmt: skip
"""What is looked for, the longer before the shorter; braces hold the calendar's words."""


_STARTS: Final = re.compile(r"(?:(?<![\w'’])|(?<=[-‑])|(?<=\w['’]))(?=\w|['’]\d\d(?!\w))")
"""Where an expression may begin: at a word, after a hyphen or an elided article."""
_DAYTIME: Final = r"(?:abend|morgen|vormittag|mittag|nachmittag|nacht)?"
_REACH: Final = 40


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression between two offsets of a text, with the words that it is made of."""

    start: int
    end: int
    kind: str
    parts: Mapping[str, str]


def expressions(text: str, language: str) -> list[Expression]:
    """The time expressions of a text, in its order."""
    pattern, templates = _compiled(language)
    found: list[Expression] = []
    end = 0
    for begin in _STARTS.finditer(text):
        start = begin.start()
        match = pattern.match(text, start) if start >= end else None
        if match is None or match.lastgroup is None:
            continue
        kind, template = templates[match.lastgroup]
        inner = template.match(text, start)
        parts = {name: part for name, part in inner.groupdict().items() if part} if inner else {}
        made = Expression(start, match.end(), kind, parts)
        if _stands(text, made, calendar_of(language)):
            found.append(made)
            end = match.end()
    return found


def _stands(text: str, made: Expression, known: Calendar) -> bool:
    """Whether a bare month, season or two-digit year is one: its capital, what precedes it."""
    name = made.parts.get("month") or made.parts.get("weekday") or ""
    if known.capitals and name[:1].islower():
        return False
    if len(made.parts) > 1 or not (made.kind in ("month", "season") or "short" in made.parts):
        return True
    into = (made.kind == "season" and known.season_into) or known.into
    loose = made.kind == "month" and known.loose_months and not _is_short(name.lower(), known)
    return (
        loose
        or made.kind == "fiscal"
        or introduced(text, made.start, f"{into}|{known.edges}", known)
    )


def _is_short(name: str, known: Calendar) -> bool:
    """Whether a month's name is abbreviated."""
    number = known.months.get(name)
    return any(
        full != name and full.startswith(name) and other == number
        for full, other in known.months.items()
    )


def introduced(text: str, start: int, words: str, known: Calendar) -> bool:
    """Whether one of the prepositions `words` stands before `start`, edges and articles aside."""
    if not words:
        return False
    pattern = _before(words, known.edges, known.articles)
    return bool(pattern.search(text[max(0, start - _REACH) : start]))


@cache
def _before(words: str, edges: str, articles: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{words})[\s-]*(?:(?<!\w)(?:{edges}|{articles})[\s-]*)*$")


@cache
def _compiled(language: str) -> tuple[re.Pattern[str], Mapping[str, tuple[str, re.Pattern[str]]]]:
    """One pattern for all templates, and each template by the name of its group in it."""
    known = calendar_of(language)
    words = _vocabulary(known, language)
    whole, single = [], {}
    for number, (kind, template) in enumerate(_TEMPLATES):
        if not _is_used(kind, template, language):
            continue
        filled = _filled(template, words)
        whole.append(f"(?P<t{number}>{re.sub(r'[(][?]P<[a-z_]+>', '(?:', filled)})")
        single[f"t{number}"] = (kind, re.compile(rf"(?i)(?:{filled})(?!\w)"))
    return re.compile(rf"(?i)(?:{'|'.join(whole)})(?!\w)"), single


def _is_used(kind: str, template: str, language: str) -> bool:
    """Whether a language writes so: March 18, marzo scorso, am 1.1."""
    known = calendar_of(language)
    if kind == "monthday":
        return known.month_first
    if template == _DOTTED:
        return words_of(language).ordinal_dot
    return known.postposed or "{after}" not in template


def _filled(template: str, words: Mapping[str, str]) -> str:
    """A template with the calendar's words in the place of the names in braces."""
    return re.sub(r"\{([a-z]+)\}", lambda match: words[match.group(1)], template)


def _vocabulary(known: Calendar, language: str) -> dict[str, str]:
    """The patterns that stand for the names in braces."""
    numbers = numerals_of(language)
    kinds = (("last", known.last), ("next", known.next), ("this", known.this))
    which = f"(?:{'|'.join(f'(?P<{name}>{pattern or _NOTHING})' for name, pattern in kinds)})"
    counts = "|".join((_either(numbers.small), _either(numbers.ones)))
    words = {
        "month": f"(?P<month>{_either([*known.months, *known.feasts])})",
        "weekday": f"(?P<weekday>{_either(known.weekdays)}){_DAYTIME}",
        "season": f"(?P<season>{_either(known.seasons)})",
        "ordinal": f"(?P<ordinal>{_either(known.ordinals)})",
        "unit": f"(?P<unit>{_either(known.units)})",
        "n": rf"(?P<n>\d{{1,2}}|{counts})",
        "nn": rf"(?P<nn>\d{{1,2}}|{counts})",
        "which": which,
        "after": which,
        "year": _YEAR,
        "until": r"(?P<until>[0-3]?\d)\.?",
        "day": _DAY,
        "gap": _GAP,
        "years": _either(known.years),
        "days": _either(known.days),
    }
    for name in ("quarter", "half", "of", "to", "articles", "firsts"):
        words[name] = f"(?:{getattr(known, name) or _NOTHING})"
    months = rf"(?:{words['articles']}\s*)?(?:{_either(known.months)})"
    words["dated"] = rf"(?:\s+(?:{words['of']}\s*)?{_YEAR})?"
    words["comma"] = words["dated"].replace("\\s", ",?\\s", 1)
    words["notmonth"] = rf"(?!\s+{words['of']}\s*{months})"
    places = {"n": words["n"], "u": words["unit"], "w": f"(?P<w>{_either(known.decades)})"}
    for name in ("ago", "ahead", "decade"):
        words[name] = _filled(getattr(known, name) or _NOTHING, places)
    return words


def _either(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True)) or _NOTHING
