"""Values in the order of their first use, each under a number: what columns refer to."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Value = TypeVar("Value", bound=Hashable)


class Table(Generic[Value]):
    """A list that knows where each of its values stands."""

    def __init__(self, values: Iterable[Value] = ()) -> None:
        self._number: dict[Value, int] = {}
        for value in values:
            self.number(value)

    def number(self, value: Value) -> int:
        """The number of `value`, a new one where it has none."""
        return self._number.setdefault(value, len(self._number))

    def known(self, value: Value) -> int | None:
        """The number of `value`, None where it has none."""
        return self._number.get(value)

    @property
    def values(self) -> list[Value]:
        """Every value; a value's number is its place."""
        return list(self._number)
