"""A sentence → the quantities in it: money, shares, counts and years, each with what it counts.

Only the writing is read here, not what is claimed. The value of a range is its first number
("between 200 and 250": 200, with `low` and `high`), of "at least 300" it is 300 with `low`, of "up
to 300" it is 300 with `high`. Nothing comes of dates, times of day, ages, ordinals, scores and
model numbers (but "the 500,000th car" is a count); durations and sizes are "other", and so are
percentage points.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from kg.extract.amounts import Amount, Kind, amounts
from kg.extract.atoms import atoms, point_of
from kg.extract.counting import centre, counted_noun, is_name, tokens_at
from kg.extract.dates import date_spans
from kg.extract.hedges import hedge_of
from kg.extract.ranges import combined, is_year
from kg.languages.calendars import calendar_of
from kg.languages.measures import measures_of
from kg.languages.numerals import numerals_of
from kg.records import Sentence, Span

_RECENT: Final = (1995, 2035)
"""Years that news speaks of so often that such a number is one even before a noun: 2024 sales."""
_ROUND: Final = 100
_DAYS: Final = 31


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number of a sentence, at `span` of its field.

    It lies in the tokens `first` to `last` (half-open). `head` is the token to which the rest
    attaches (euros in "350 million euros"), `counted` the noun that is counted (employees in "5,000
    full-time employees"), None where the sentence does not say. `unit` is an ISO 4217 code,
    "percent", or None. A plain number without a noun is a count, too. `approximate` says that the
    text does not claim to be exact.
    """

    span: Span
    first: int
    last: int
    head: int
    value: int | float
    unit: str | None
    kind: Kind
    counted: int | None
    approximate: bool
    low: int | float | None
    high: int | float | None

    @property
    def negative(self) -> bool:
        """Whether the text writes a minus."""
        return self.value < 0


def quantities(sentence: Sentence, text: str, language: str) -> tuple[Quantity, ...]:
    """The quantities of a sentence of the field `text`, in their order."""
    piece = sentence.span.of(text)
    single = amounts(piece, atoms(piece, language, point_of(text, language)), language)
    if not single:
        return ()
    dates = date_spans(piece, language)
    made = (
        _quantity(sentence, piece, amount, language)
        for amount in combined(piece, single, language)
        if not (_may_be_date(amount) and any(a < amount.end and amount.start < b for a, b in dates))
    )
    return tuple(quantity for quantity in made if quantity)


def _may_be_date(amount: Amount) -> bool:
    return amount.kind in ("count", "other") and amount.scale == 1


def _quantity(sentence: Sentence, piece: str, amount: Amount, language: str) -> Quantity | None:
    """The quantity that an amount of the sentence's text is; None where it is none."""
    start = sentence.span.start
    span = Span(start + amount.start, start + amount.end)
    first, last = tokens_at(sentence, span.start, span.end)
    head = centre(sentence, first, last)
    counted = None
    if amount.kind == "count" and not amount.glued:
        loose = amount.scale > 1 or amount.number.rough
        counted = counted_noun(sentence, first, last, head, loose=loose)
    kind = _kind(sentence, amount, last, counted)
    if kind != amount.kind:
        counted = None
    if _is_none(sentence, amount, first, last, counted):
        return None
    hedge = hedge_of(piece, amount.start, amount.end, language)
    value = _exact(amount.value)
    low = value if hedge == "least" else None if amount.low is None else _exact(amount.low)
    high = value if hedge == "most" else None if amount.high is None else _exact(amount.high)
    code = amount.currency.code or None if amount.currency else None
    return Quantity(
        span, first, last, head, value, "percent" if kind == "percent" else code, kind, counted,
        hedge is not None or amount.number.rough or amount.low is not None, low, high,
    )  # fmt: skip


def _kind(sentence: Sentence, amount: Amount, last: int, counted: int | None) -> Kind:
    """A count may turn out to be a year, a duration, or the start of a compound (50-jährige)."""
    if amount.kind != "count":
        return amount.kind
    noun = sentence.tokens[counted].form.lower() if counted is not None else ""
    if amount.glued or noun in measures_of(sentence.language):
        return "other"
    if not is_year(amount):
        return "count"
    recent = _RECENT[0] <= amount.stem <= _RECENT[1] and amount.stem % _ROUND
    return "count" if counted == last and not recent else "year"


def _is_none(
    sentence: Sentence, amount: Amount, first: int, last: int, counted: int | None
) -> bool:
    """Whether a number is no quantity after all: a name's, a score, a day of the month."""
    token = sentence.tokens[first]
    if amount.number.worded and not amount.number.part:
        doubtful = (
            token.form.lower() in numerals_of(sentence.language).doubtful and last == first + 1
        )
        if token.upos == "PROPN" or (doubtful and token.upos != "NUM"):
            return True
    if not amount.plain or is_year(amount):
        return False
    if amount.low is not None and counted is None:
        return True
    day = amount.stem <= _DAYS and first > 0 and counted is None
    if (
        day
        and sentence.tokens[first - 1].form.lower() in calendar_of(sentence.language).day_articles
    ):
        return True
    return is_name(sentence, first, last, counted=counted is not None)


def _exact(value: Decimal) -> int | float:
    """The number as Python has it: an int where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)
