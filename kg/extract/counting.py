"""Where a number hangs in its sentence's tree: its centre, and the noun that it counts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache
from typing import Final

from kg.languages import words_of
from kg.languages.calendars import calendar_of
from kg.languages.numerals import numerals_of
from kg.records import Sentence, Token

_NOUNS: Final = frozenset(("NOUN", "PROPN", "SYM"))
_SKIPPED: Final = frozenset(("ADJ", "ADV", "DET", "PART", "NUM"))
_AFTER_OF: Final = frozenset(("NUM", "DET"))
_BESIDE: Final = frozenset(
    (
        "nmod",
        "appos",
        "flat",
        "obl",
        "compound",
        "nmod:unmarked",
        "flat:name",
        "obj",
        "obl:unmarked",
    )
)
_COUNTS: Final = frozenset(
    ("nummod", "det", "amod", "compound", "nummod:gov", "nmod", "dep", "advmod", "flat")
)
_NAMED: Final = frozenset(("nummod", "flat", "flat:name", "compound", "nmod", "appos", "dep"))
_REACH: Final = 5
"""Tokens between a number and what it counts, at most: 5,000 highly skilled full-time employees."""


def tokens_at(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The half-open range of the tokens that lie between two offsets of the field."""
    tokens = sentence.tokens
    first = bisect_right(tokens, start, key=lambda token: token.span.end)
    last = bisect_left(tokens, end, key=lambda token: token.span.start)
    return first, max(last, first + 1)


def centre(sentence: Sentence, first: int, last: int) -> int:
    """The token of the range to which the rest attaches; where the tree does not tell, the last."""
    tops = [
        index
        for index in range(first, last)
        if not first <= sentence.tokens[index].head < last and sentence.tokens[index].upos != "ADP"
    ]
    return tops[0] if len(tops) == 1 else last - 1


def counted_noun(
    sentence: Sentence, first: int, last: int, head: int, *, loose: bool
) -> int | None:
    """The noun that a number counts: by the tree, else the next noun, else what is so many.

    `loose` says that "of" may stand between them, as after millions and dozens.
    """
    found = _governor(sentence, last, head)
    if found is None:
        found = _dependent(sentence, last, head, loose=loose)
    if found is None:
        found = _next_noun(sentence, last, loose=loose)
    return _subject(sentence, first, head) if found is None else found


def _governor(sentence: Sentence, last: int, head: int) -> int | None:
    """A noun after the number to which the number attaches: 5,000 full-time employees."""
    token = sentence.tokens[head]
    near = last <= token.head < last + _REACH and token.deprel in _COUNTS
    return token.head if near and _is_noun(sentence.tokens[token.head]) else None


def _dependent(sentence: Sentence, last: int, head: int, *, loose: bool) -> int | None:
    """A noun after the number that attaches to it: 2 millions de voitures, 5 Millionen Autos."""
    tokens = sentence.tokens
    genitives = _genitives(sentence.language)
    for index in range(last, min(len(tokens), last + _REACH)):
        if (
            tokens[index].head == head
            and tokens[index].deprel in _BESIDE
            and _is_noun(tokens[index])
        ):
            case = [one for one in tokens[last:index] if one.upos == "ADP" and one.head == index]
            beside = all(one.upos in _SKIPPED for one in tokens[last:index])
            if (loose and case and case[0].form.lower() in genitives) or (not case and beside):
                return index
    return None


def _next_noun(sentence: Sentence, last: int, *, loose: bool) -> int | None:
    """The next noun, past adjectives and "of its": 75 de sus 300 empleados."""
    genitives = _genitives(sentence.language)
    of_what = False
    for index in range(last, min(len(sentence.tokens), last + _REACH)):
        token = sentence.tokens[index]
        if _is_noun(token):
            named = token.form.lower() in _days_and_months(sentence.language)
            direct = loose or not of_what or index > last + 1
            return index if direct and not named else None
        if token.form.lower() in genitives:
            of_what = True
        elif token.upos not in _SKIPPED or (token.upos in _AFTER_OF and not of_what):
            return None
    return None


def _subject(sentence: Sentence, first: int, head: int) -> int | None:
    """What the sentence says to be so many: "i dipendenti sono 870", "Plantilla: 90"."""
    tokens = sentence.tokens
    kids = {token.deprel: index for index, token in enumerate(tokens) if token.head == head}
    if "cop" in kids and "nsubj" in kids:
        return kids["nsubj"] if tokens[kids["nsubj"]].upos == "NOUN" else None
    titled = first > 1 and tokens[first - 1].form == ":" and tokens[first - 2].upos == "NOUN"
    return first - 2 if titled else None


def _is_noun(token: Token) -> bool:
    return token.upos in _NOUNS and any(char.isalpha() for char in token.form)


@cache
def _genitives(language: str) -> frozenset[str]:
    return words_of(language).genitives | numerals_of(language).ofs


@cache
def _days_and_months(language: str) -> frozenset[str]:
    known = calendar_of(language)
    return frozenset((*known.months, *known.weekdays, *known.seasons))


def is_name(sentence: Sentence, first: int, last: int, *, counted: bool) -> bool:
    """Whether a plain number belongs to the name or label before it: iPhone 17, Halle 3."""
    if first == 0 or last != first + 1:
        return False
    before, number = sentence.tokens[first - 1], sentence.tokens[first]
    if {before.lemma.lower(), before.form.lower().rstrip(".")} & _labels(sentence.language):
        return True
    if before.span.end + 1 < number.span.start or before.form.islower():
        return False
    hangs = number.head == first - 1 or (number.head < first and number.head == before.head)
    if number.deprel.startswith("flat") and 0 <= number.head < first:
        return True
    named = before.upos == "PROPN" and (
        (hangs and number.deprel in _NAMED) or number.upos == "PROPN"
    )
    return named and not counted


@cache
def _labels(language: str) -> frozenset[str]:
    return numerals_of(language).labels
