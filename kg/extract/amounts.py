"""Numbers with what they count: money, percent, measures, or nothing that is said beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from kg.extract.atoms import Atom
from kg.extract.numerals import Number, joined, read
from kg.languages import words_of
from kg.languages.currencies import Currency, by_name, by_sign, is_adjective
from kg.languages.measures import PERCENT, POINTS, measures_of
from kg.languages.numerals import numerals_of

Kind: TypeAlias = Literal["money", "percent", "count", "year", "other"]

_MINUS: Final = frozenset("-−–")
_LONGEST_PHRASE: Final = 3
_CODE_BEFORE: Final = re.compile(r"(?:[^\W\d_][\w.,]*[-‑]|[^\W_]|\w[/.:&+]|[#@§&]|(?<!\w)['’])$")
_CODE_AFTER: Final = re.compile(r"[^\W\d]|[:/&]\w|[°ºª]")
_MINUS_WORD: Final = re.compile(r"(?i)(?:^|[^\w-])minus\s$")
_ORDINAL_DOT: Final = re.compile(r"\.\s+\S")
_GREAT_ORDINAL: Final = re.compile(r"(?:th|e|ème|º|°)\b")
_THOUSAND: Final = 1000


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in the text from `start` to `end`: `stem` × `scale`, in `currency`.

    `glued` is the hyphen compound that goes on after it ("jährige" of 50-jährige); `low` and `high`
    are the bounds that the text gives.
    """

    start: int
    end: int
    stem: Decimal
    scale: Decimal
    kind: Kind
    currency: Currency | None
    number: Number
    glued: bool
    low: Decimal | None = None
    high: Decimal | None = None

    @property
    def value(self) -> Decimal:
        """What the number is, with its sign."""
        return self.stem * self.scale * (self.currency.factor if self.currency else 1)

    @property
    def plain(self) -> bool:
        """Whether nothing but the number is written."""
        return self.kind == "count" and self.scale == 1 and not self.number.rough


def amounts(text: str, found: Sequence[Atom], language: str) -> list[Amount]:
    """The amounts of a text in its order, each read on its own."""
    result = []
    at = 0
    while at < len(found):
        if not _may_begin(found[at]):
            at += 1
            continue
        amount, at = _amount(text, found, at, language)
        if amount:
            result.append(amount)
    return result


def _may_begin(atom: Atom) -> bool:
    """Whether an amount may begin with the atom: most words are no numbers and no currencies."""
    if atom.role == "word":
        return by_sign(atom.text) is not None
    return atom.role != "mark"


def _amount(text: str, found: Sequence[Atom], at: int, language: str) -> tuple[Amount | None, int]:
    """The amount that begins at an atom, if any, and the atom at which to go on."""
    before = _currency_before(text, found, at)
    number = read(text, found, at + 1 if before else at, language, priced=before is not None)
    if number is None:
        return None, at + 1
    kind: Kind = "percent" if number.part else "money" if before else "count"
    currency, last = before, number.last
    if kind == "count":
        currency, last = _currency_after(text, found, number, language)
        kind = "money"
        if currency is None:
            kind, last = _unit_after(text, found, number.last, language)
    if (not before and _starts_inside(text, found[at])) or _goes_on(
        text, found, last, language, priced=before is not None
    ):
        return None, last
    start, end = _signed(text, found, at), found[last - 1].end
    minus = text[start] in _MINUS or _MINUS_WORD.search(text[max(0, start - 8) : start])
    stem = -number.stem if minus else number.stem
    glued = bool(re.match(r"[-‑][^\W\d]", text[end : end + 2]))
    return Amount(start, end, stem, number.scale, kind, currency, number, glued), last


def _currency_before(text: str, found: Sequence[Atom], at: int) -> Currency | None:
    """The currency written before a number: €5, EUR 2bn, Rs. 87."""
    atom = found[at]
    if (
        atom.role not in ("sign", "word")
        or at + 1 == len(found)
        or not joined(text, atom, found[at + 1])
    ):
        return None
    return by_sign(atom.text)


def _currency_after(
    text: str, found: Sequence[Atom], number: Number, language: str
) -> tuple[Currency | None, int]:
    """The currency written after a number, and the atom after it: 5 €, 3 milioni di dollari."""
    run = _run(text, found, number.last, 5)
    scaled = number.scale > 1 or number.part
    skip = 1 if run and scaled and run[0].word in numerals_of(language).ofs else 0
    while skip < len(run) - 1 and is_adjective(run[skip].word) and not by_sign(run[skip].text):
        skip += 1
    if skip >= len(run):
        return None, number.last
    name, after = run[skip], run[skip + 1 :]
    if after and after[0].role == "digits" and (name.role == "sign" or by_sign(name.text)):
        return None, number.last
    if after and not scaled and text[name.start - 1] == " " and text[name.end] == "-":
        return None, number.last
    ofs = numerals_of(language).ofs
    used = 2 if len(after) > 1 and after[0].word in ofs and is_adjective(after[1].word) else 0
    used = used or (1 if after and is_adjective(after[0].word) else 0)
    adjectives = tuple(atom.word for atom in (*run[:skip], *after[:used]))
    currency = by_sign(name.text) if name.role != "letter" else None
    currency = currency or by_name(name.word, language, adjectives, scaled=scaled)
    return currency, number.last + skip + 1 + (used if currency and not by_sign(name.text) else 0)


def _unit_after(text: str, found: Sequence[Atom], at: int, language: str) -> tuple[Kind, int]:
    """What a number without a currency counts, and the atom after the unit's words."""
    run = _run(text, found, at, _LONGEST_PHRASE)
    for length in range(len(run), 0, -1):
        phrase = " ".join(atom.word for atom in run[:length])
        if phrase in PERCENT:
            return "percent", at + length
        if phrase in POINTS:
            return "other", at + length
    if (
        run
        and run[0].word in measures_of(language)
        and (len(run[0].text) > 1 or run[0].text.islower())
    ):
        return "other", at + 1
    return "count", at


def _run(text: str, found: Sequence[Atom], at: int, most: int) -> Sequence[Atom]:
    """The atoms from `at` on that are joined to the one before and to each other."""
    last = at
    while last < min(len(found), at + most) and joined(text, found[last - 1], found[last]):
        last += 1
    return found[at:last]


def _starts_inside(text: str, atom: Atom) -> bool:
    """Whether digits go on from something: SU7, A350-900, 24/7, '27."""
    before = text[max(0, atom.start - 12) : atom.start]
    return atom.role == "digits" and bool(_CODE_BEFORE.search(before))


def _goes_on(text: str, found: Sequence[Atom], at: int, language: str, *, priced: bool) -> bool:
    """Whether what ends before atom `at` goes on as something else: 5G, 3rd, 10:30, 2. Platz."""
    atom = found[at - 1]
    after = text[atom.end : atom.end + 4]
    if atom.role != "digits":
        return bool(after[:1].isdigit())
    if _CODE_AFTER.match(after) and not (priced and after.startswith("/")):
        return not (atom.value >= _THOUSAND and _GREAT_ORDINAL.match(after))
    short = atom.text.isdigit() and len(atom.text) <= 2  # noqa: PLR2004
    return short and words_of(language).ordinal_dot and bool(_ORDINAL_DOT.match(after))


def _signed(text: str, found: Sequence[Atom], at: int) -> int:
    """Where an amount starts: at its minus sign, if it has one."""
    start = found[at].start
    minus = (
        start > 0 and text[start - 1] in _MINUS and (start == 1 or not text[start - 2].isalnum())
    )
    return (
        start - 1
        if minus and not text[max(0, start - 2) : start - 1].strip("( \u00a0\u202f")
        else start
    )
