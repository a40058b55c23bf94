"""Sums that are told without their currency or their millions, as news does after the first.

"Ricavi per 120 milioni" is in the currency that the article counts in; "closed with sales of 70
million, 4 in the red" leaves out the second million.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kg.extract.quantities import Quantity

_SUM: Final = 100_000
"""A plain number that is smaller may be anything."""
_SCALES: Final = (1_000_000_000, 1_000_000)
_SMALL: Final = 1000
_AT_HOME: Final = {"de": "EUR", "es": "EUR", "fr": "EUR", "it": "EUR"}
"""What news of a language counts in where an article names no currency at all."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The quantities of a sentence: as written, and read as sums where money is asked for."""

    plain: tuple[Quantity, ...]
    sums: tuple[Quantity, ...]

    @classmethod
    def of(cls, found: Sequence[Quantity], currency: str | None) -> Numbers:
        """The quantities of one sentence of an article that counts in `currency`."""
        sums: list[Quantity] = []
        before: Quantity | None = None
        for one in found:
            made = as_money(one, currency, before)
            before = made if made.kind == "money" else before
            sums.append(made)
        return cls(tuple(found), tuple(sums))

    def worth(self, literal: str | None) -> tuple[Quantity, ...]:
        """The quantities as a property with this kind of object reads them."""
        return self.sums if literal == "money" else self.plain

    def without(self, tokens: Container[int]) -> Numbers:
        """The quantities whose head is none of the tokens."""
        return Numbers(
            tuple(one for one in self.plain if one.head not in tokens),
            tuple(one for one in self.sums if one.head not in tokens),
        )


def tender(found: Iterable[Quantity], language: str) -> str | None:
    """The currency named most often among the quantities of an article, else its language's."""
    named = Counter(one.unit for one in found if one.kind == "money" and one.unit)
    most = max(named.values(), default=0)
    home = _AT_HOME.get(language)
    return min((code for code, times in named.items() if times == most), default=home)


def as_money(quantity: Quantity, currency: str | None, before: Quantity | None = None) -> Quantity:
    """A plain number as a sum of money, for a property that is worth money; others as they are.

    `before` is the sum told before it in the same sentence, whose millions and currency a small
    number shares.
    """
    value = quantity.value
    if quantity.kind != "count":
        return quantity
    scale = 1
    if before is not None and abs(value) < _SMALL and quantity.counted is None:
        scale = next((one for one in _SCALES if abs(before.value) >= one), 1)
        currency = before.unit or currency
    unit = currency if abs(value) * scale >= _SUM else None
    if unit is None:
        return quantity
    scaled = round(value * scale) if scale > 1 else value
    return replace(quantity, kind="money", unit=unit, counted=None, value=scaled)
