"""Values as RDF literals: texts with their language, numbers as numbers, dates by their precision.

A number is `xsd:integer` or `xsd:decimal`, so that every store compares and sums it; its unit
(currency, percent, what was counted) stands as `kg:amountUnit` on the statement, never inside the
number. An EDTF date that XSD can type (year, month, day) is typed, any other (a period,
a season, an approximate year) stays the EDTF string.
"""

from __future__ import annotations

import math
import re
from datetime import date
from decimal import Decimal
from typing import Final

import pyoxigraph as ox

from kg.errors import ExportError
from kg.export.terms import named
from kg.namespaces import XSD
from kg.records import Literal

INTEGER: Final = named(f"{XSD}integer")
DECIMAL: Final = named(f"{XSD}decimal")
G_YEAR: Final = named(f"{XSD}gYear")
G_YEAR_MONTH: Final = named(f"{XSD}gYearMonth")
DATE: Final = named(f"{XSD}date")
DATE_TIME: Final = named(f"{XSD}dateTime")

_TAG: Final = re.compile(r"[a-z]{2,8}(-[a-z0-9]{1,8})*")
_YEAR: Final = re.compile(r"[0-9]{4}")
_MONTH: Final = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?"
)


def text(value: str, language: str = "") -> ox.Literal:
    """A string, tagged with its language where that is a language tag.

    Raises ExportError for what no RDF or XML text can hold: U+0000 and halves of surrogate pairs.
    """
    tag = language.replace("_", "-").lower()
    if "\x00" in value:
        raise ExportError(f"{value[:60]!r} cannot be exported: it contains the character U+0000")
    try:
        return ox.Literal(value, language=tag) if _TAG.fullmatch(tag) else ox.Literal(value)
    except ValueError as exc:
        raise ExportError(f"{value[:60]!r} cannot be exported: it is not valid Unicode") from exc


def number(value: float) -> ox.Literal:
    """An integer or a decimal, without an exponent.

    Raises ExportError for infinity and not-a-number.
    """
    if isinstance(value, int):
        return ox.Literal(str(int(value)), datatype=INTEGER)
    if not math.isfinite(value):
        raise ExportError(f"{value!r} cannot be exported: it is not a finite number")
    return ox.Literal(_decimal(value), datatype=DECIMAL)


def _decimal(value: float) -> str:
    digits = format(Decimal(repr(value)), "f")
    whole, _, part = digits.partition(".")
    return f"{whole}.{part.rstrip('0') or '0'}"


def when(value: str) -> ox.Literal:
    """An EDTF date, typed where it is a year, a month or a day that exists, else a string."""
    if _YEAR.fullmatch(value):
        return ox.Literal(value, datatype=G_YEAR)
    if _MONTH.fullmatch(value):
        return ox.Literal(value, datatype=G_YEAR_MONTH)
    if _DAY.fullmatch(value) and _real(value):
        return ox.Literal(value, datatype=DATE)
    return text(value)


def published(value: str) -> ox.Literal:
    """The day, or the moment, on which an article came out; another notation stays a string."""
    if _INSTANT.fullmatch(value) and _real(value[:10]):
        return ox.Literal(value, datatype=DATE_TIME)
    return when(value)


def literal(value: Literal) -> ox.Literal:
    """The object of a statement that is a number or a short text, without its unit."""
    return (
        text(value.value, value.language) if isinstance(value.value, str) else number(value.value)
    )


def _real(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True
