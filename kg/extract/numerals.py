"""Atoms → one number: "2 mil 350 millones", "two and a half million", "un'ottantina"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Final

from kg.extract.atoms import Atom, Role
from kg.languages import words_of
from kg.languages.calendars import calendar_of
from kg.languages.numerals import numerals_of

_GAPS: Final = frozenset(("", " ", "-", "‑", "\u00a0", "\u202f", "\u2009", ".", ". ", ".\u00a0"))
_HALF: Final = Decimal("0.5")
_TEN: Final = 10
_TWENTY: Final = 20
_HUNDRED: Final = 100
_THOUSAND: Final = 1000
_GERMAN_GENITIVES: Final = frozenset(("der", "des"))


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the atoms `first` to `last` (half-open), worth `stem` × `scale`.

    `rough`: a word for a rough number was used (une cinquantaine). `part`: it is a fraction of what
    follows, in hundredths (two thirds of: 66.67). `worded`: there are no digits.
    """

    first: int
    last: int
    stem: Decimal
    scale: Decimal
    rough: bool
    part: bool
    worded: bool


def joined(text: str, left: Atom, right: Atom) -> bool:
    """Whether two atoms may belong together: a space, a hyphen or an abbreviation's dot apart."""
    between = text[left.end : right.start]
    return between in _GAPS and not (between.startswith(".") and left.role == "digits")


def read(
    text: str, found: Sequence[Atom], first: int, language: str, *, priced: bool
) -> Number | None:
    """The number that begins at atom `first`; `priced` says that a currency stands before it."""
    reader = _Reader(text, found, first, language, priced)
    at = first
    while (
        at < len(found)
        and not reader.closed
        and (at == first or joined(text, found[at - 1], found[at]))
    ):
        step = reader.step(at)
        if not step:
            break
        at += step
    if (reader.total is None and reader.current is None) or found[at - 1].role == "one" == found[
        first
    ].role:
        return None
    value = (reader.total or 0) + (reader.current or 0)
    scale = reader.scale if reader.current is None else Decimal(1)
    worded = all(atom.role != "digits" for atom in found[first:at])
    return Number(first, at, value / scale, scale, reader.rough, reader.part, worded)


class _Reader:
    """The sum that is built while atoms are read: `total` of what is scaled, and `current`."""

    def __init__(
        self, text: str, found: Sequence[Atom], first: int, language: str, priced: bool
    ) -> None:
        self.text, self.atoms, self.first, self.priced = text, found, first, priced
        self.numerals, self.language = numerals_of(language), language
        self.total: Decimal | None = None
        self.current: Decimal | None = None
        self.scale = Decimal(1)
        self.unit = Decimal(0)
        self.rough = self.part = self.closed = self.written = False

    def step(self, at: int) -> int:
        """Take in the atom `at` and those that belong to it; how many, 0 for none."""
        take = self.STEPS.get(self.atoms[at].role)
        return take(self, at) if take else 0

    def _near(self, at: int) -> Atom | None:
        """The atom after `at`, where it is joined to it."""
        if at + 1 < len(self.atoms) and joined(self.text, self.atoms[at], self.atoms[at + 1]):
            return self.atoms[at + 1]
        return None

    def _digits(self, at: int) -> int:
        value = self.atoms[at].value
        follows = self.unit == _THOUSAND and value < _THOUSAND and self.atoms[at].text.isdigit()
        if self.current is not None or (at > self.first and not follows):
            return 0
        self.current, self.written = value, True
        return 1

    def _small(self, at: int) -> int:
        value = self.atoms[at].value
        if self.current is None:
            self.current = value
        elif self.written or not _fits(self.current, value):
            return 0
        else:
            self.current += value
        return 1

    def _one(self, at: int) -> int:
        if self.current is not None:
            return self._small(at)
        following = self._near(at)
        if (
            at > self.first
            or not following
            or following.role not in ("scale", "hundred", "group", "half", "part")
        ):
            return 0
        self.current = Decimal(1)
        return 1

    def _hundred(self, at: int) -> int:
        if self.current is None and (at > self.first or self.atoms[at].word in self.numerals.bare):
            self.current = Decimal(_HUNDRED)
        elif self.current is not None and self.current < _HUNDRED:
            self.current *= _HUNDRED
        else:
            return 0
        return 1

    def _scaled(self, at: int) -> int:
        value, word = self.atoms[at].value, self.atoms[at].word
        loose = at > self.first and self.atoms[at].start > self.atoms[at - 1].end
        if self.current is None and self.total is None and word not in self.numerals.bare:
            return 0
        if len(word) == 1 and loose and self.atoms[at].role == "scale":
            return 0
        total = self.total or Decimal(0)
        if self.current is None and self.total is not None:
            self.total, self.scale = total * value, self.scale * value
        elif value > self.unit > 0:
            self.total, self.scale = (total + (self.current or 1)) * value, value
        else:
            self.total, self.scale = (
                total + (1 if self.current is None else self.current) * value,
                value,
            )
        self.current, self.unit, self.written = None, value, False
        return 1

    def _letter(self, at: int) -> int:
        following = self.atoms[at + 1] if at + 1 < len(self.atoms) else None
        beside = following and following.role == "sign" and following.start == self.atoms[at].end
        if self.current is None or not (self.priced or beside):
            return 0
        self.closed = True
        return self._scaled(at)

    def _group(self, at: int) -> int:
        if self.current is None:
            return 0
        self.rough = self.closed = True
        return self._scaled(at)

    def _half(self, at: int) -> int:
        """Half a million, eine halbe Million, un demi-milliard, medio centenar; half of."""
        following = self._near(at)
        article = 1 if following and following.role == "one" else 0
        following = self._near(at + 1) if article else following
        if (
            following
            and following.role in ("scale", "group")
            and self.current in (None, 1)
            and self.total is None
        ):
            self.current = _HALF
            return 1 + article
        return self._fraction(at) if self.atoms[at].word in self.numerals.parts else 0

    def _fraction(self, at: int) -> int:
        """Two thirds of, un decimo delle, die Hälfte der: hundredths; not half of a year."""
        value, count = self.atoms[at].value, self.current
        rest = [atom.word for atom in self.atoms[at + 1 : at + 4]]
        genitives = words_of(self.language).genitives | self.numerals.ofs | _GERMAN_GENITIVES
        of_what = rest[:1] and (rest[0] in genitives or f"{rest[0]}'" in genitives)
        periods = calendar_of(self.language)
        timed = any(
            word.isdigit()
            or word in periods.periods
            or word in periods.months
            or word in periods.seasons
            for word in rest[1:]
        )
        if self.total is not None or not of_what or timed or (count is None and value != _HALF):
            return 0
        self.current = round((count or 1) * value * _HUNDRED, 2)
        self.part = self.closed = True
        return 1

    def _and(self, at: int) -> int:
        """Two hundred and fifty, treinta y cinco, vingt et un; and a half."""
        following = self._near(at)
        if following is None or at == self.first:
            return 0
        if (
            following.role in ("small", "one")
            and not self.written
            and self.current is not None
            and _fits(self.current, following.value)
        ):
            self.current += following.value
            return 2
        article = 1 if following.role == "one" else 0
        half = self._near(at + 1) if article else following
        if half is None or half.role != "half":
            return 0
        if self.current is None:
            self.total = (self.total or 0) + self.unit * _HALF
        else:
            self.current += _HALF
        return 2 + article

    STEPS: ClassVar[Mapping[Role, Callable[[_Reader, int], int]]] = {
        "digits": _digits, "small": _small, "one": _one, "hundred": _hundred, "scale": _scaled,
        "letter": _letter, "group": _group, "half": _half, "part": _fraction, "and": _and,
    }  # fmt: skip


def _fits(current: Decimal, value: Decimal) -> bool:
    """Whether a number word adds to those before it: sixty-five, cent vingt, soixante et onze."""
    if value < _TEN:
        return current % _TEN == 0 and current >= _TWENTY
    return current % _HUNDRED == 0 or (value < _TWENTY and current in (60, 80))
