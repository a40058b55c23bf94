"""Organisations that every reader of news knows: what they are, where they sit, in which trade.

data/organizations.csv. It says what a name may be ("Kyndal" a firm and no person) and which firm
"the group from Wolfsburg" is; no claim is ever made of it.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from kg.languages.places import Place, country, lookup

_ORDINARY: Final = "*"
"""Behind the trade of a name that is as often a word, a person's name or a place."""
_LANGUAGE: Final = "en"


@dataclass(frozen=True, slots=True)
class Known:
    """A well-known organisation: its ontology class, its homes, its trade.

    `plain` is False for a name that means something else as often.
    """

    kind: str
    homes: tuple[Place, ...]
    trade: str
    plain: bool


def known(name: str) -> Known | None:
    """The organisation that is called so, in any case; None for one that is not listed."""
    return _table().get(name.casefold())


@cache
def _table() -> Mapping[str, Known]:
    path = files("kg.languages").joinpath("data", "organizations.csv")
    found: dict[str, Known] = {}
    for row in csv.DictReader(path.read_text("utf-8").splitlines()):
        one = Known(
            row["class"],
            _homes(row["city"], row["country"]),
            row["trade"].rstrip(_ORDINARY),
            not row["trade"].endswith(_ORDINARY),
        )
        for name in (row["name"], *filter(None, row["aliases"].split("|"))):
            found.setdefault(name.casefold(), one)
    return MappingProxyType(found)


def _homes(city: str, code: str) -> tuple[Place, ...]:
    """The country and, if it is the listed town of that name, the town."""
    town = lookup(city, _LANGUAGE, "City")
    fits = town is not None and town.kind == "City" and town.country == code
    return (country(code), town) if town is not None and fits else (country(code),)
