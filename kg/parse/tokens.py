"""One sentence's text → surface tokens, as Universal Dependencies writes them.

Numbers stay whole (130.000; 1,19; 5 000), so do German ordinals (3.), abbreviations with their
dots, web addresses and hyphenated words; elided articles (l', dell', qu'), English clitics ('s,
n't) and English hyphens between common words ("London" "-" "based") are split off, as in the
treebanks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.languages.language import Language
from kg.records import Span

_LETTER: Final = r"[^\W\d_]"
_BLANKS: Final = " \u00a0\u2009\u202f"
_TOKEN: Final = re.compile(
    rf"""
    (?P<web>https?://\S+[\w/]|www\.\S+[\w/]|[\w.+-]+@[\w-]+\.[\w.-]*\w|[@\#]\w+)
  | (?P<wire>(?:(?<=UPDATE\ )|(?<=WRAPUP\ ))\d+(?=-))
  | (?P<letters>(?<![\w.]){_LETTER}\.(?=[{_BLANKS}]{_LETTER}\.)
      | (?<=\b\w\.[{_BLANKS}]){_LETTER}\.)
  | (?P<spaced>(?<![\w.,])\d{{1,3}}(?:[{_BLANKS}]\d{{3}})+(?![\d])(?:,\d+)?)
  | (?P<number>[+-]?(?<!\w)\d+(?:[.,:]\d+)*(?:[.,]-)?(?:{_LETTER}\w*)?(?:-\w+)*)
  | (?P<initials>(?:{_LETTER}\.){{2,}}(?:{_LETTER}(?!\w))?)
  | (?P<money>(?:US|A|C|HK|NZ|S|R)?[$€£¥₹₺])
  | (?P<word>{_LETTER}[\w·]*
      (?:[-‐‑]\w+|&(?=[A-Z])\w+|(?<=\b[A-Z])/[A-Z]\b|['’](?=\w)\w+|['’](?=\s|$)|\.\w+)*)
  | (?P<dots>\.{{2,}}|…|``|'')
  | (?P<dash>--+)
  | (?P<other>\S)
    """,
    re.VERBOSE,
)
_GLUED: Final = re.compile(rf"({_LETTER}{{3,}}|\d)\.(?=[A-ZÀ-ÖØ-Ý]{_LETTER}+)")
_FOLLOWING: Final = re.compile(rf"\s*[„“\"‚(]?({_LETTER}+)")
_ORDINAL_DIGITS: Final = 2
_MONTHS: Final = frozenset(
    """jan feb mar mär apr jun jul aug sep sept oct okt nov dec dez gen mag giu lug ago set ott dic
    ene abr janv févr avr juil déc""".split()
)
_APOSTROPHES: Final = "'’"
_SUFFIX: Final = re.compile(r"(?i)(n['’]t|['’](?:s|re|ve|ll|d|m))$")
_INVERSION: Final = re.compile(r"(?i)((?:-t)?-(?:ils?|elles?|on|je|tu|nous|vous|ce))$")


def tokenize(text: str, language: Language, offset: int = 0) -> list[Span]:
    """The spans of the tokens of `text`, moved by `offset`."""
    found: list[Span] = []
    for match in _TOKEN.finditer(text):
        for start, end in _split(text, match, language):
            first = max(offset + start, found[-1].end if found else 0)
            if first < offset + end:
                found.append(Span(first, offset + end))
    return found


def _split(text: str, match: re.Match[str], language: Language) -> Iterator[tuple[int, int]]:
    start, end = match.span()
    if match.lastgroup == "word":
        yield from _word(text, start, end, language)
    elif match.lastgroup == "spaced" and not language.spaced_thousands:
        for part in re.finditer(r"\S+", match.group()):
            yield start + part.start(), start + part.end()
    elif match.lastgroup == "number" and _is_ordinal(text, start, end, language):
        yield start, end + 1
    else:
        yield start, end


def _word(text: str, start: int, end: int, language: Language) -> Iterator[tuple[int, int]]:
    """A word, cut where a sentence was glued on, at clitics, elisions, hyphens; with its dot."""
    if glued := _GLUED.search(text, start, end):
        middle = glued.end() - 1
        yield from _word(text, start, middle, language)
        yield middle, middle + 1
        yield from _word(text, middle + 1, end, language)
        return
    for first, last in _pieces(text, start, end, language):
        dot = last < len(text) and text[last] == "." and last == end
        yield first, last + (dot and _takes_dot(text, first, last, language))


def _pieces(text: str, start: int, end: int, language: Language) -> Iterator[tuple[int, int]]:
    word = text[start:end]
    if language.clitics and (clitic := _SUFFIX.search(word)) and clitic.start() > 0:
        yield from _hyphens(text, start, start + clitic.start(), language)
        yield start + clitic.start(), end
        return
    if (
        language.inversion
        and (turned := _INVERSION.search(word))
        and word[: turned.start()].isalpha()
    ):
        yield start, start + turned.start()
        yield start + turned.start(), end
        return
    if language.elision:
        for index, char in enumerate(word[:-1], 1):
            if char in _APOSTROPHES and word[: index - 1].lower() in language.elision:
                yield start, start + index
                yield from _pieces(text, start + index, end, language)
                return
    if word[-1] in _APOSTROPHES and not _keeps_apostrophe(word[:-1], language):
        yield from _hyphens(text, start, end - 1, language)
        yield end - 1, end
        return
    yield from _hyphens(text, start, end, language)


def _keeps_apostrophe(word: str, language: Language) -> bool:
    """Whether the apostrophe after the word is its own: "un po' di", "PERCHE' NO"."""
    cut = word.lower() == "po" or (word.isupper() and word[-1] in "AEIOU")
    return bool(language.elision) and (cut or word.lower() in language.elision)


def _hyphens(text: str, start: int, end: int, language: Language) -> Iterator[tuple[int, int]]:
    """English splits "oat-drink" and "London-based", not "co-worker", "Coca-Cola", "A350-900"."""
    word = text[start:end]
    left, hyphen, right = word.partition("-")
    plain = right[:1].islower() and left.isalpha() and len(left) > 1
    if not (language.splits_hyphens and hyphen and plain and left.lower() not in language.prefixes):
        yield start, end
        return
    middle = start + len(left)
    yield start, middle
    yield middle, middle + 1
    yield from _hyphens(text, middle + 1, end, language)


def _is_ordinal(text: str, start: int, end: int, language: Language) -> bool:
    """Whether the full stop after a number belongs to it: "am 18. März", "der 3. Platz"."""
    short = end - start <= _ORDINAL_DIGITS and text[start:end].isdigit()
    if not (language.ordinal_dot and short and text.startswith(".", end)):
        return False
    following = _FOLLOWING.match(text, end + 1)
    if following is None:
        return False
    word = following.group(1)
    return word[0].islower() or word.lower() not in language.starters


def _takes_dot(text: str, first: int, last: int, language: Language) -> bool:
    """Whether the full stop at `last` belongs to the word before it, as what stands around tells.

    A month is short only beside a number ("5 Jun.", not "Lei Jun."), a small letter only before
    what no sentence begins with ("p. 3", "p. ej.").
    """
    word = text[first:last]
    if word.lower() in _MONTHS:
        beside = (text[:first].rstrip(_BLANKS + ".")[-1:], text[last + 1 :].lstrip(_BLANKS)[:1])
        return any(char.isdigit() for char in beside)
    if len(word) == 1 and word.islower():
        after = text[last + 1 :].lstrip(_BLANKS)[:1]
        return after.islower() or after.isdigit() or is_abbreviation(word + ".", language)
    return is_abbreviation(word + ".", language)


def is_abbreviation(form: str, language: Language) -> bool:
    """Whether the dot at the end of `form` belongs to it: an abbreviation, an initial."""
    stem = form[:-1]
    lower = stem.lower()
    return (
        lower in language.abbreviations
        or lower in language.closing_abbreviations
        or (len(stem) == 1 and stem.isupper())
        or ("." in stem and all(map(_is_initial, stem.split("."))))
    )


def _is_initial(part: str) -> bool:
    """A part of U.S., EE.UU. or Ph.D., none of E.ON or ID.3."""
    doubled = len(part) == len("EE") and (part[0] == part[1] or part[1].islower())
    return part.isalpha() and (len(part) == 1 or doubled)
