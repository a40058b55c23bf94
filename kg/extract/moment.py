"""What a time expression is understood from: its words, the day of publication, the tense."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias

from kg.languages.calendar import Calendar
from kg.languages.numerals import numerals_of

Tense: TypeAlias = Literal["past", "present", "future", ""]

MONTHS: Final = 12
_LONGEST_MONTH: Final = 31
_RECENT: Final = 4
"""Months back within which the present tense tells of what has been (for a day, 1)."""
_MILLENNIUM: Final = 2000
_CENTURY: Final = 1900
_AHEAD: Final = 15
"""Years from now on within which two digits are those of a year to come."""
_PIVOT: Final = 50
"""The last of such years where the day of publication is unknown."""
_SHIFTS: Final = (("last", -1), ("next", 1), ("this", 0))


@dataclass(frozen=True, slots=True)
class Moment:
    """One expression's words by their part, and where and when it stands."""

    parts: Mapping[str, str]
    calendar: Calendar
    language: str
    published: date | None
    tense: Tense

    @property
    def shift(self) -> int | None:
        """−1 for last, 1 for next, 0 for this, None where nothing of it is said."""
        return next((by for name, by in _SHIFTS if name in self.parts), None)

    @property
    def year(self) -> int | None:
        """The year that is written."""
        if "year" in self.parts:
            return int(self.parts["year"])
        if "short" not in self.parts:
            return None
        short = int(self.parts["short"])
        last = self.published.year % 100 + _AHEAD if self.published else _PIVOT
        return short + (_CENTURY if short > last else _MILLENNIUM)

    def number(self) -> int:
        """The number that is written, in digits or in words."""
        written = (self.parts.get("n") or self.parts["nn"]).lower()
        known = numerals_of(self.language)
        return int(written) if written.isdigit() else int(known.small.get(written, 1))

    def nearest(self, first: int, last: int, day: int | None = None) -> int | None:
        """The year in which the months `first` to `last`, or a day of one, are meant."""
        if self.published is None:
            return None
        year, now = self.published.year, (self.published.month, self.published.day)
        begun, ended = (first, day or 1) <= now, (last, day or _LONGEST_MONTH) < now
        back = (self.published.month - last) % MONTHS
        recent = 0 < back <= (1 if day else _RECENT) or (back == 0 and ended)
        if self.shift is not None:
            return year + {-1: 0 if ended else -1, 0: 0, 1: 1 if begun else 0}[self.shift]
        if self.tense == "past" or (self.tense == "present" and recent):
            return year if begun else year - 1
        return year + 1 if ended and self.tense else year
