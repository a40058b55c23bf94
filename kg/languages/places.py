"""Countries, continents, regions and cities by any name that news in the five languages gives them.

`lookup("Monaco di Baviera", "it")` is the place that `lookup("Munich", "en")` is. The tables in
data/ are compiled by training/places/compile.py from CLDR and GeoNames; a look-up is a binary
search in the file's bytes, so that nothing is built when a program starts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from anyascii import anyascii

LANGUAGES: Final = ("en", "it", "de", "fr", "es")
"""The languages of the localized names, in the order of their columns."""

GEONAMES: Final = "https://sws.geonames.org/"

WORDS: Final = re.compile(r"[a-z0-9]+")
DOTTED: Final = re.compile(r"\b(\w)\.(?=\w\b|\s|$)")
UMLAUT: Final = re.compile(r"([aou])e")
"""An umlaut as a German keyboard without one writes it: "Duesseldorf"."""

ARTICLES: Final = frozenset("the il lo la i gli le l der die das dem den les el los las".split())


@dataclass(frozen=True, slots=True)
class Place:
    """A place that the library knows.

    `key` is stable ("country/IT", "region/DE-bavaria", "city/2867714"), `name` English, `kind` the
    ontology class (Country, Region, Continent, City), `country` an ISO 3166 code or "", `names` are
    sorted (language, name) pairs, `same_as` IRIs in public data sets.
    """

    key: str
    name: str
    kind: str
    country: str
    names: tuple[tuple[str, str], ...] = ()
    same_as: tuple[str, ...] = ()


@lru_cache(maxsize=65536)
def folded(name: str) -> str:
    """A name without case, accents, punctuation and leading article, as the tables are sorted."""
    words = WORDS.findall(anyascii(DOTTED.sub(r"\1", name)).lower().replace("'", " "))
    while len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    return " ".join(words)


def candidates(name: str, language: str) -> tuple[Place, ...]:
    """Every place that has this name in news of `language`, the likeliest first."""
    names = _table("place_names.tsv")
    word = folded(name)
    line = _line(names, word) or _line(names, UMLAUT.sub(r"\1", word)) if word else ""
    found = [claim.partition("@") for claim in line.partition("\t")[2].split()]
    return tuple(_place(key) for key, _, only in found if only in ("", language))


@lru_cache(maxsize=65536)
def lookup(name: str, language: str, kind: str = "") -> Place | None:
    """The place that a name stands for, None where the tables do not have it.

    `kind` (an ontology class) prefers a place of that class where the name has several:
    `lookup("Monaco", "it")` is the principality, `lookup("Monaco", "it", "City")` Munich.
    """
    if name.islower() and " " not in name:
        return None
    found = candidates(name, language)
    return next((place for place in found if place.kind == kind), found[0] if found else None)


def country(code: str) -> Place:
    """The country of an ISO 3166 code of two letters."""
    return _place(f"country/{code}")


def lies_in(place: Place, other: Place) -> bool:
    """Whether a place is the other, or in it as far as the tables tell: countries hold all of
    theirs, regions of a country's first order their cities.
    """
    if place.key == other.key:
        return True
    if other.kind == "Country":
        return place.country == other.country
    return _regions().get(place.key) == other.key


def lies_outside(place: Place, other: Place) -> bool:
    """Whether the tables tell that neither place can be in the other."""
    if place.country != other.country or place.kind == other.kind:
        return True
    city, region = sorted((place, other), key=lambda one: one.kind)
    known = _regions().get(city.key)
    return known is not None and region.key in _listed() and known != region.key


@cache
def _regions() -> Mapping[str, str]:
    """City → its region."""
    text = files("kg.languages").joinpath("data", "places_within.tsv").read_text("utf-8")
    rows = (line.partition("\t") for line in text.splitlines())
    return MappingProxyType(
        {f"city/{number}": region for region, _, inside in rows for number in inside.split()}
    )


@cache
def _listed() -> frozenset[str]:
    """The regions of which the cities are known."""
    return frozenset(_regions().values())


@cache
def _table(name: str) -> bytes:
    return b"\n" + files("kg.languages").joinpath("data", name).read_bytes()


@lru_cache(maxsize=65536)
def _place(key: str) -> Place:
    _, kind, name, country, number, *localized = _line(_table("places.tsv"), key).split("\t")
    names = tuple(sorted(zip(LANGUAGES, localized, strict=False)))
    same_as = (f"{GEONAMES}{number}/",) if number else ()
    return Place(key, name, kind, country, names, same_as)


def _line(table: bytes, word: str) -> str:
    """The line whose first column is `word`, "" where there is none."""
    wanted = f"{word}\t".encode()
    low, high = 0, len(table) - 1
    while low < high:
        start = table.rfind(b"\n", 0, (low + high) // 2 + 1)
        end = table.index(b"\n", start + 1)
        line = table[start + 1 : end]
        if line.startswith(wanted):
            return line.decode()
        if line < wanted:
            low = end
        else:
            high = start
    return ""
