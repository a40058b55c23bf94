"""Common nouns that tell what something is, and in which trade: data/nouns.tsv.

A row is a language, a noun in small letters, the class of what it names ("chipmaker" a Company,
"Kartellamt" a GovernmentBody) and, where it tells one, a trade ("chips") that is the same word for
all languages: "the carrier", "die Fluglinie" and "la aerolínea" may be one firm. Nouns of goods
that tell no more than their class ("product", "Modell") have ANY in its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

ANY: Final = "any"

_Table = Mapping[str, str]


@cache
def _tables() -> Mapping[str, tuple[_Table, _Table]]:
    """Language → its nouns' classes and its nouns' trades."""
    text = files("kg.languages").joinpath("data", "nouns.tsv").read_text("utf-8")
    found: dict[str, tuple[dict[str, str], dict[str, str]]] = {}
    for line in text.splitlines():
        language, noun, kind, trade = line.split("\t")
        classes, trades = found.setdefault(language, ({}, {}))
        classes[noun] = kind
        if trade:
            trades[noun] = trade
    return {
        language: (MappingProxyType(classes), MappingProxyType(trades))
        for language, (classes, trades) in found.items()
    }


def classes(language: str) -> _Table:
    """Noun → the class of what it names."""
    return _tables()[language][0]


def trades(language: str) -> _Table:
    """Noun → the trade of what it names, or ANY; nouns that tell none are left out."""
    return _tables()[language][1]
