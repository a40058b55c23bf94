"""Figures that are told without their currency, millions or percent, as news does after the first.

"Ricavi per 120 milioni" is in the currency that the article counts in; "closed with sales of 70
million, 4 in the red" leaves out the second million, "the standard one is 3,490 euros, the large
one 5,200" the second euro, "holds 71 percent and would fall to 55" the second percent.
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
_NEAR: Final = 20
"""How many times larger or smaller a price without its currency may be than the one before it."""
_WHOLE: Final = 100
"""Percent of a share."""
_AT_HOME: Final = {"de": "EUR", "es": "EUR", "fr": "EUR", "it": "EUR"}
"""What news of a language counts in where an article names no currency at all."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The quantities of a sentence: as written, and read as sums where money is asked for, as
    shares where percent are.
    """

    plain: tuple[Quantity, ...]
    sums: tuple[Quantity, ...]
    shares: tuple[Quantity, ...]

    @classmethod
    def of(cls, found: Sequence[Quantity], currency: str | None) -> Numbers:
        """The quantities of one sentence of an article that counts in `currency`."""
        sums: list[Quantity] = []
        before: Quantity | None = None
        for one in found:
            made = as_money(one, currency, before)
            before = made if made.kind == "money" else before
            sums.append(made)
        shared = any(one.kind == "percent" for one in found)
        shares = tuple(as_share(one) for one in found) if shared else tuple(found)
        return cls(tuple(found), tuple(sums), shares)

    def worth(self, literal: str | None) -> tuple[Quantity, ...]:
        """The quantities as a property with this kind of object reads them."""
        read = {"money": self.sums, "percent": self.shares}
        return read.get(literal or "", self.plain)

    def without(self, tokens: Container[int]) -> Numbers:
        """The quantities whose head is none of the tokens."""
        return Numbers(
            tuple(one for one in self.plain if one.head not in tokens),
            tuple(one for one in self.sums if one.head not in tokens),
            tuple(one for one in self.shares if one.head not in tokens),
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
    if before is not None and quantity.counted is None:
        if abs(value) < _SMALL:
            scale = next((one for one in _SCALES if abs(before.value) >= one), 1)
            currency = before.unit or currency
        if scale == 1 and abs(before.value) <= _NEAR * abs(value) <= _NEAR**2 * abs(before.value):
            return replace(quantity, kind="money", unit=before.unit)
    unit = currency if abs(value) * scale >= _SUM else None
    if unit is None:
        return quantity
    scaled = round(value * scale) if scale > 1 else value
    return replace(quantity, kind="money", unit=unit, counted=None, value=scaled)


def as_share(quantity: Quantity) -> Quantity:
    """A plain number that counts nothing as percent, for a property that is worth percent."""
    plain = quantity.kind == "count" and quantity.counted is None
    if not plain or not 0 < quantity.value <= _WHOLE:
        return quantity
    return replace(quantity, kind="percent", unit="percent")
