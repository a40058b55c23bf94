"""Capitals by whose names news calls their governments: "Pékin bans", "Bruselas multa"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from kg.languages.places import LANGUAGES, lookup

_CAPITALS: Final = frozenset(
    "Ankara Athens Beijing Berlin Bern Brasília Brussels Bucharest Budapest Cairo Canberra "
    "Copenhagen Delhi Helsinki Jakarta Jerusalem Kyiv Lisbon London Madrid Moscow Oslo Ottawa "
    "Paris Prague Pretoria Riyadh Rome Santiago Seoul Stockholm Tehran Tokyo Vienna Warsaw "
    "Washington".split()
) | {"New Delhi", "Buenos Aires", "Mexico City"}


@lru_cache(maxsize=4096)
def is_capital(name: str) -> bool:
    """Whether a name, in any of the languages, is that of a capital which stands for its
    government; Brussels is that of the European Union, too.
    """
    found = (lookup(name, language, "City") for language in LANGUAGES)
    return any(place is not None and place.name in _CAPITALS for place in found)
