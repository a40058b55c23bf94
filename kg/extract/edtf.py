"""A time expression → EDTF (ISO 8601-2): what it means on the day of publication, in its tense.

Years are 2027, months 2027-03, days 2027-03-18; seasons have the codes 21 to 24, quarters 33 to 36
and halves 40 and 41 of level 2; 199X is a decade, a/b an interval. The winter of a year is the one
that begins in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from kg.extract.expressions import Expression
from kg.extract.moment import MONTHS, Moment, Tense
from kg.languages.calendars import calendar_of

_SEASON_MONTHS: Final = {21: 3, 22: 6, 23: 9, 24: 12}
"""The month in which a season begins."""
_QUARTER: Final = 32
_HALF: Final = 39
_WEEK: Final = 7
_LAST_CENTURY: Final = 3
"""Decades from the thirties on that are told without a century belong to the last one."""


def edtf(expression: Expression, language: str, published: date | None, tense: Tense) -> str | None:
    """The EDTF of an expression; None where it needs a day of publication and there is none."""
    moment = Moment(expression.parts, calendar_of(language), language, published, tense)
    return _KINDS[expression.kind](moment)


def _iso(year: int, month: int, day: int) -> str | None:
    """A date, None where there is no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _month_of(moment: Moment) -> int:
    name = moment.parts.get("month")
    known = {**moment.calendar.feasts, **moment.calendar.months}
    return known[name.lower()] if name else int(moment.parts["number"])


def _day_number(moment: Moment) -> int:
    """The day of the month; a word is the first's."""
    written = moment.parts["day"]
    return int(written) if written.isdigit() else 1


def _date(moment: Moment) -> str | None:
    if "iso" in moment.parts:
        return _iso(*map(int, moment.parts["iso"].split("-")))
    month, day = _month_of(moment), _day_number(moment)
    year = moment.year or moment.nearest(month, month, day)
    return _iso(year, month, day) if year else None


def _dates(moment: Moment) -> str | None:
    month, until = _month_of(moment), int(moment.parts["until"])
    year = moment.year or moment.nearest(month, month, until)
    first = _iso(year, month, _day_number(moment)) if year else None
    last = _iso(year, month, until) if year else None
    return f"{first}/{last}" if first and last else None


def _month(moment: Moment) -> str | None:
    month = _month_of(moment)
    year = moment.year or moment.nearest(month, month)
    return f"{year}-{month:02}" if year else None


def _season(moment: Moment) -> str | None:
    code = moment.calendar.seasons[moment.parts["season"].lower()]
    first = _SEASON_MONTHS[code]
    year = moment.year or moment.nearest(first, min(first + 2, MONTHS))
    return f"{year}-{code}" if year else None


def _quarter(moment: Moment) -> str | None:
    return _part(moment, _QUARTER, 3)


def _half(moment: Moment) -> str | None:
    return _part(moment, _HALF, 6)


def _part(moment: Moment, code: int, months: int) -> str | None:
    """A quarter or a half of a year."""
    written = next((moment.parts[key] for key in ("q", "qq", "h") if key in moment.parts), None)
    number = int(written) if written else moment.calendar.ordinals[moment.parts["ordinal"].lower()]
    if number * months > MONTHS:
        return None
    year = moment.year or moment.nearest((number - 1) * months + 1, number * months)
    return f"{year}-{code + number}" if year else None


def _relative(moment: Moment) -> str | None:
    unit = moment.calendar.units[moment.parts["unit"].lower()]
    return _shifted(moment.published, unit, moment.shift or 0)


def _shifted(published: date | None, unit: str, by: int) -> str | None:
    """The year, quarter, month or week that lies `by` of them from publication."""
    if published is None:
        return None
    if unit == "week":
        monday = published - timedelta(days=published.weekday() - _WEEK * by)
        return f"{monday.isoformat()}/{(monday + timedelta(days=_WEEK - 1)).isoformat()}"
    if unit == "year":
        return str(published.year + by)
    if unit == "month":
        count = published.year * MONTHS + published.month - 1 + by
        return f"{count // MONTHS}-{count % MONTHS + 1:02}"
    if unit == "quarter":
        count = published.year * 4 + (published.month - 1) // 3 + by
        return f"{count // 4}-{_QUARTER + 1 + count % 4}"
    return None


def _distant(moment: Moment, sign: int) -> str | None:
    """So many years, months, weeks or days ago or ahead, as exactly as the unit allows."""
    unit = moment.calendar.units[moment.parts["unit"].lower()].removesuffix("s")
    published, by = moment.published, sign * moment.number()
    if published is None:
        return None
    if unit in ("week", "day"):
        there = published + timedelta(days=by * (_WEEK if unit == "week" else 1))
        return there.isoformat() if unit == "day" else there.isoformat()[:7]
    return _shifted(published, unit, by)


def _ago(moment: Moment) -> str | None:
    return _distant(moment, -1)


def _ahead(moment: Moment) -> str | None:
    """In five years; with a past tense it tells how long something took."""
    return None if moment.tense == "past" else _distant(moment, 1)


def _stretch(moment: Moment) -> str | None:
    """The last or next so many years or months."""
    unit = moment.calendar.units[moment.parts["unit"].lower()].removesuffix("s")
    if unit not in ("year", "month") or not moment.shift:
        return None
    here = _shifted(moment.published, unit, 0)
    there = _shifted(moment.published, unit, moment.shift * moment.number())
    if not here:
        return None
    return f"{there}/{here}" if moment.shift < 0 else f"{here}/{there}"


def _opening(moment: Moment) -> str | None:
    """The first so many months of a year."""
    unit, count = moment.calendar.units[moment.parts["unit"].lower()], moment.number()
    if unit not in ("month", "months") or count > MONTHS:
        return None
    year = moment.year or moment.nearest(1, count)
    return f"{year}-01/{year}-{count:02}" if year else None


def _weekday(moment: Moment) -> str | None:
    """The last such day up to publication; the next one after it in the future and present."""
    if moment.published is None:
        return None
    number = moment.calendar.weekdays[moment.parts["weekday"].lower()]
    shift = moment.shift
    if shift == 1 or (shift != -1 and moment.tense in ("future", "present")):
        days = (number - moment.published.weekday() - 1) % _WEEK + 1
    elif shift == -1:
        days = -((moment.published.weekday() - number - 1) % _WEEK + 1)
    else:
        days = -((moment.published.weekday() - number) % _WEEK)
    return (moment.published + timedelta(days=days)).isoformat()


def _years(moment: Moment) -> str | None:
    """A financial or playing year that begins in one and ends in the next: 2024/25."""
    first = int(moment.parts["year"])
    last = first // 100 * 100 + int(moment.parts["short"])
    return f"{first}/{last}" if last > first else None


def _decade(moment: Moment) -> str:
    word = moment.parts.get("w", "").lower()
    tens = moment.calendar.decades[word] if word else int(moment.parts["t"])
    century = moment.parts.get("c") or ("19" if tens >= _LAST_CENTURY else "20")
    return f"{century}{tens}X"


def _named(moment: Moment) -> str | None:
    return _shifted(moment.published, "year", moment.calendar.years[moment.parts["name"].lower()])


def _day(moment: Moment) -> str | None:
    """Yesterday, tomorrow; today only where it does not mean nowadays."""
    by = moment.calendar.days[moment.parts["name"].lower()]
    if moment.published is None or (by == 0 and moment.tense not in ("past", "future")):
        return None
    return (moment.published + timedelta(days=by)).isoformat()


def _year(moment: Moment) -> str | None:
    return None if moment.year is None else str(moment.year)


_KINDS: Final[Mapping[str, Callable[[Moment], str | None]]] = {
    "date": _date, "monthday": _date, "dates": _dates, "month": _month, "season": _season,
    "quarter": _quarter, "half": _half, "relative": _relative, "stretch": _stretch,
    "opening": _opening, "ago": _ago, "ahead": _ahead, "weekday": _weekday, "fiscal": _year,
    "years": _years, "decade": _decade, "named": _named, "day": _day, "year": _year,
}  # fmt: skip
