"""A sentence's text → atoms: digits with their value, words with their role in a number, marks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final, Literal, TypeAlias

from kg.languages import words_of
from kg.languages.currencies import SIGNS
from kg.languages.numerals import numerals_of

Role: TypeAlias = Literal[
    "digits", "small", "hundred", "scale", "letter", "group", "half", "part", "one", "and",
    "sign", "word", "mark",
]  # fmt: skip

_SPACES: Final = " \u00a0\u2009\u202f"
_SIGNS: Final = "|".join(
    map(re.escape, sorted(filter(lambda s: not s.isalpha(), SIGNS), key=len, reverse=True))
)
_MARK: Final = r"(?!(?<=\w)[-‑](?=\w))[^\s.]"
"""Neither a hyphen inside a word nor a full stop, which may end an abbreviation, is an atom."""
_NOTHING: Final = r"(?!)"
_COMPOUND: Final = 5
"""The letters of a number written as one word, at least."""
_LONGEST: Final = 24
"""The characters of a number in digits, at most; more of them are no number."""
_HUNDRED: Final = 100
_THOUSAND: Final = 1000
_EVIDENCE: Final = re.compile(
    r"(?i)(?<![\d.,])\d+([.,])\d{1,2}(?![\d.,])\s?(?:%|[$€£₹]|m|bi|bn|por|per|eur|d[oó]l|pes)"
    r"|[$€£₹]\s?\d+([.,])\d{1,2}(?![\d.,])"
)


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece of text; `word` is lower case without apostrophe, `value` what its role needs."""

    role: Role
    text: str
    word: str
    start: int
    end: int
    value: Decimal


@lru_cache(maxsize=16)
def point_of(text: str, language: str) -> str:
    """The mark before an article's decimals: its language's, unless the article shows another."""
    numerals = numerals_of(language)
    if not numerals.varies:
        return numerals.point
    seen = {match.group(1) or match.group(2) for match in _EVIDENCE.finditer(text)}
    return seen.pop() if len(seen) == 1 else numerals.point


def atoms(text: str, language: str, point: str) -> list[Atom]:
    """The atoms of a text whose decimals follow `point`."""
    lexicon = _lexicon(language)
    zero = Decimal(0)
    found = []
    for match in _pattern(language).finditer(text):
        kind, piece, start, end = match.lastgroup, match.group(), match.start(), match.end()
        role: Role = "mark"
        value = zero
        word = piece
        if kind == "digits" and len(piece) <= _LONGEST:
            role, value = "digits", number_of(piece, point)
        elif kind == "word":
            word = piece.lower().rstrip("'’")
            role, value = lexicon.get(word) or ("word", zero)
            if role == "word" and (compound := _compound(word, language)) is not None:
                role, value = "small", compound
        elif kind == "sign":
            role = "sign"
        found.append(Atom(role, piece, word, start, end, value))
    return found


@cache
def _pattern(language: str) -> re.Pattern[str]:
    spaced = words_of(language).spaced_thousands
    group = rf"[{_SPACES}]\d{{3}}" if spaced else rf"(?:[{_SPACES[1:]}]\d{{3}}| 000)"
    phrases = sorted((word for word in numerals_of(language).small if "-" in word), reverse=True)
    first = "|".join(map(re.escape, phrases)) or _NOTHING
    return re.compile(
        rf"(?P<digits>(?<![\d.,])\d{{1,3}}(?:{group})+(?!\d)(?:[.,]\d+)?"
        rf"|\d{{1,3}}(?:['’]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
        rf"|(?P<sign>{_SIGNS})|(?P<word>\b(?i:{first})\b|[^\W\d_]+['’]?)|(?P<mark>{_MARK})"
    )


@cache
def _lexicon(language: str) -> Mapping[str, tuple[Role, Decimal]]:
    """Lower-case word → its role in a number and its value."""
    known = numerals_of(language)
    tables: tuple[tuple[Role, Mapping[str, Decimal]], ...] = (
        ("part", known.parts),
        ("half", known.halves),
        ("group", known.groups),
        ("letter", known.letters),
        ("scale", known.scales),
        ("small", known.small),
        ("hundred", dict.fromkeys(known.hundred, Decimal(100))),
        ("one", dict.fromkeys(known.ones, Decimal(1))),
        ("and", dict.fromkeys(known.ands, Decimal(0))),
    )
    return {word: (role, value) for role, table in tables for word, value in table.items()}


def number_of(digits: str, point: str) -> Decimal:
    """The value of a number in digits: 130.000, 1,19, 3.5, 1 234,5, 1'000, 1,00,000."""
    plain = re.sub(rf"[{_SPACES}'’]", "", digits)
    marks = re.sub(r"\d", "", plain)
    if not marks:
        return Decimal(plain)
    if len(set(marks)) > 1:
        return _decimal(plain, marks[-1])
    last = plain.rsplit(marks[-1], 1)[1]
    thousands = len(last) == 3 and plain[0] != "0" and (marks != point or last == "000")  # noqa: PLR2004
    return _decimal(plain, "" if thousands or len(marks) > 1 else marks)


def _decimal(plain: str, point: str) -> Decimal:
    """The digits as a number; every "." and "," but the last `point` is thrown away."""
    whole, _, rest = plain.rpartition(point) if point else (plain, "", "0")
    return Decimal(f"{whole.replace('.', '').replace(',', '')}.{rest}")


@lru_cache(maxsize=8192)
def _compound(word: str, language: str) -> Decimal | None:
    """The value of a number written as one word (zweihundertfünfzig, duemilatrecento)."""
    pieces = numerals_of(language).pieces
    if not pieces or len(word) < _COMPOUND or not _compounds(language).fullmatch(word):
        return None
    total = current = Decimal(0)
    for piece in _pieces(language).findall(word):
        value = pieces[piece]
        if value == _THOUSAND:
            total, current = (total + (current or 1)) * value, Decimal(0)
        elif value == _HUNDRED:
            current = (current or 1) * value
        else:
            current += value
    return total + current


@cache
def _pieces(language: str) -> re.Pattern[str]:
    known = numerals_of(language).pieces
    return re.compile("|".join(sorted(known, key=len, reverse=True)) or _NOTHING)


@cache
def _compounds(language: str) -> re.Pattern[str]:
    return re.compile(f"(?!und)(?:{_pieces(language).pattern}){{2,}}")
