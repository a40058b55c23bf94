"""What is known of how a language speaks of time; the words themselves stand in `calendars`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def counted(text: str, first: int) -> dict[str, int]:
    """The words of a list "a/b c", numbered from `first`; "/" stands between synonyms."""
    groups = enumerate(text.split(), first)
    return {word: number for number, names in groups for word in names.split("/")}


def units(text: str) -> dict[str, str]:
    """The words of a list "year:a/b month:c" → their unit."""
    groups = (part.split(":") for part in text.split())
    return {word: unit for unit, names in groups for word in names.split("/")}


@dataclass(frozen=True, slots=True)
class Calendar:
    """The time words of one language, in lower case; a str is a regular expression."""

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Monday is 0."""
    seasons: Mapping[str, int] = field(default_factory=dict)
    """The season codes of EDTF: 21 spring, 22 summer, 23 autumn, 24 winter."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    """Words for year, quarter, month, week and day."""
    days: Mapping[str, int] = field(default_factory=dict)
    """Words for a day by its distance from today: yesterday −1."""
    years: Mapping[str, int] = field(default_factory=dict)
    """Words for a year by its distance from this one: Vorjahr −1, year-end 0."""
    decades: Mapping[str, int] = field(default_factory=dict)
    """Number words of decades: anni novanta 9."""
    quarter: str = ""
    half: str = ""
    last: str = ""
    next: str = ""
    this: str = ""
    of: str = ""
    articles: str = ""
    edges: str = ""
    """Beginning, middle and end: what may stand between a preposition and its time."""
    ago: str = ""
    ahead: str = ""
    firsts: str = ""
    """The first so many months of a year."""
    decade: str = ""
    """Patterns with {n} for a number and {u} for a unit, with {t} for the tens."""
    since: str = ""
    until: str = ""
    by: str = ""
    now: str = ""
    """What makes the present the beginning of a period: between now and, da qui al."""
    between: str = ""
    to: str = ""
    into: str = ""
    """Prepositions that show that a bare month or season is a time."""
    season_into: str = ""
    """Those before a season, where it takes others than a month: "and fall" is none."""
    feasts: Mapping[str, int] = field(default_factory=dict)
    """Feasts that news uses for a month: by Christmas."""
    future: str = ""
    """Endings of the simple future; parsers often take it for another tense."""
    periods: frozenset[str] = frozenset()
    """Year, month, week and day, in any form; what "half of" does not make a share."""
    clock: str = ""
    """Times of day that have no colon, and ages."""
    day_articles: frozenset[str] = frozenset()
    """Articles that before a bare small number make it a day of the month: il 28."""
    month_first: bool = False
    """Whether a day may follow its month: March 18."""
    loose_months: bool = True
    """Whether a month's name needs no preposition, being nothing else: not so English May."""
    capitals: bool = False
    """Whether months and weekdays are written with a capital."""
    since_is_from: bool = False
    """Whether the words of `since` may also mean "from then on": dal 2027."""
    postposed: bool = True
    """Whether last and next may follow their noun: l'anno scorso."""
