"""Given names that tell a person's gender: data/given_names.tsv.

A row is a name in small letters without marks and the gender, Masc or Fem, of those who bear it in
whatever country. Names that both bear ("Robin", "Camille") or that tell it in one country only
("Andrea", "Jean") are left out: a wrong gender costs more than none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from anyascii import anyascii


@cache
def _genders() -> Mapping[str, str]:
    text = files("kg.languages").joinpath("data", "given_names.tsv").read_text("utf-8")
    rows = (line.partition("\t") for line in text.splitlines())
    return MappingProxyType({name: told for name, _, told in rows})


def gender(given: str) -> str:
    """Masc or Fem, empty where the given name tells none; the first part tells it of a double name
    ("Anna-Lena").
    """
    plain = anyascii(given).lower()
    genders = _genders()
    return genders.get(plain) or genders.get(plain.partition("-")[0], "")
