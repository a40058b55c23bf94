"""Where "cinese", "Münchner" or "américaines" come from: one word of the five languages → a place.

data/demonyms.txt holds one form of each word; the other genders, numbers and cases are made here by
the habits of each language. A form too many does no harm, as nothing else is written like it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from kg.languages.places import LANGUAGES, Place, candidates, country, folded, lookup

CLASSES: Final = {"R": ("Region", "Continent"), "C": ("City",)}
"""First letter of a row's place → the classes that it may be of; a bare code is a country, one
behind a stroke ("C/IT") tells towns of one name apart.
"""

PREFIXES: Final = {
    "anglo": "GB", "austro": "AT", "deutsch": "DE", "franco": "FR", "germano": "DE",
    "hispano": "ES", "indo": "IN", "italo": "IT", "luso": "PT", "nippo": "JP", "russo": "RU",
    "ruso": "RU", "sino": "CN", "americano": "US", "israelo": "IL", "turco": "TR",
    "französisch": "FR", "italienisch": "IT", "chinesisch": "CN", "amerikanisch": "US",
    "britisch": "GB", "belgo": "BE", "helvetico": "CH", "svizzero": "CH",
}  # fmt: skip
"""What stands before the hyphen of "franco-italien" → its country."""


TOWN: Final = re.compile(r"([A-ZÄÖÜ][a-zäöüß]{4,})er[ns]?")
GERMAN_TOWNS: Final = ("DE", "AT", "CH")
TOWNSPEOPLE: Final = ("de",)
"""Languages in which the name of a town and "er" make an adjective."""


def origin(word: str, language: str) -> Place | None:
    """The country, region or city that an adjective or an inhabitant's name says, else None.

    `word` is a form or a lemma. English words, and German nouns and city words, are only taken with
    a capital: "polish" is not Polish.
    """
    return next(iter(origins(word, language)), None)


@lru_cache(maxsize=16384)
def origins(word: str, language: str) -> tuple[Place, ...]:
    """Like `origin`, with both places of a double adjective such as "franco-italien"."""
    forms = _forms(language)
    key = forms.get(_written(word)) or forms.get(_written(word[:1].lower() + word[1:]))
    if key:
        return _places(key)
    first, _, last = word.partition("-")
    rest = forms.get(_written(last)) if last else None
    if rest and first.lower() in PREFIXES:
        return (*_places(PREFIXES[first.lower()]), *_places(rest))
    return _townspeople(word) if language in TOWNSPEOPLE else ()


def _townspeople(word: str) -> tuple[Place, ...]:
    """The town of a German word that any town can make: "Auricher", "Cuxhavener"."""
    stem = TOWN.fullmatch(word)
    found = candidates(stem[1], "de") if stem else ()
    return tuple(one for one in found if one.kind == "City" and one.country in GERMAN_TOWNS)[:1]


@cache
def _forms(language: str) -> dict[str, str]:
    """Every form of every word of a language → the row's place."""
    if language not in LANGUAGES:
        return {}
    column = 1 + LANGUAGES.index(language)
    found: dict[str, str] = {}
    for row in _rows():
        for word in row[column].split():
            if word != "-":
                for form in INFLECTIONS[language](word):
                    found.setdefault(_written(form), row[0])
    return found


@cache
def _rows() -> tuple[tuple[str, ...], ...]:
    text = files("kg.languages").joinpath("data", "demonyms.txt").read_text("utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in lines)


@cache
def _places(key: str) -> tuple[Place, ...]:
    """The place of a row; empty where the tables of places do not have it."""
    letter, _, name = key.partition(" ")
    if not name:
        return (country(key),)
    letter, _, code = letter.partition("/")
    if code:
        found = (one for one in candidates(name, "en") if one.country == code)
        return tuple(one for one in found if one.kind in CLASSES[letter])[:1]
    listed = (lookup(name, "en", kind) for kind in CLASSES[letter])
    return tuple(place for place in listed if place and place.kind in CLASSES[letter])[:1]


def _written(word: str) -> str:
    """A word without accents and with hyphens for blanks, its first letter's case kept."""
    plain = folded(word).replace(" ", "-")
    return plain.capitalize() if word[:1].isupper() else plain


def _english(word: str) -> Iterator[str]:
    yield from (word, f"{word}s", word.replace("-", " "), f"{word.replace('-', ' ')}s")


def _italian(word: str) -> Iterator[str]:
    yield from (word, word.capitalize())
    stem = word[:-1]
    if word.endswith(("co", "go", "ca", "ga")):
        yield from _both_cases(f"{stem}hi", f"{stem}he")
    yield from _both_cases(*(f"{stem}{ending}" for ending in "oaie"))


def _german(word: str) -> Iterator[str]:
    yield word
    if word.islower():
        for ending in ("e", "er", "es", "en", "em"):
            yield from _both_cases(f"{word}{ending}")
        return
    stem = word.removesuffix("e")
    yield from (f"{word}{ending}" for ending in ("s", "n", "r", "en", "ern"))
    yield from (f"{stem}in", f"{stem}innen")


def _french(word: str) -> Iterator[str]:
    yield from _both_cases(word, f"{word}s", f"{word}e", f"{word}es")
    if word.endswith(("en", "on")):
        yield from _both_cases(f"{word}ne", f"{word}nes")


def _spanish(word: str) -> Iterator[str]:
    yield from _both_cases(word, f"{word}s", f"{word}es", f"{word}a", f"{word}as")
    if word.endswith("o"):
        yield from _both_cases(f"{word[:-1]}a", f"{word[:-1]}as")
    if word.endswith("z"):
        yield from _both_cases(f"{word[:-1]}ces")


def _both_cases(*words: str) -> Iterator[str]:
    for word in words:
        yield word
        yield word.capitalize()


INFLECTIONS: Final[dict[str, Callable[[str], Iterator[str]]]] = {
    "en": _english,
    "it": _italian,
    "de": _german,
    "fr": _french,
    "es": _spanish,
}
"""How each language makes the other forms of a word."""
