"""When a claim is what the annotators meant: names by any surface form, numbers within 0.5 %."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

Names: TypeAlias = frozenset[str]

ARTICLES: Final = frozenset(
    "the a an il lo la i gli le l un una der die das den dem des ein eine les une el los las de del"
    " della dell".split()
)
LEGAL_FORMS: Final = frozenset(
    "inc corp corporation co company ltd llc plc ag gmbh se spa srl sa nv bv group gruppe gruppo"
    " groupe holding holdings".split()
)
TOLERANCE: Final = 0.005
OVERLAP: Final = 0.5
"""The share of words that two short texts must have in common."""
CURRENCY: Final = re.compile(r"[^\W\d_a-z]{3}")


def normal(name: object) -> str:
    """A name without case, accents, leading articles and trailing legal forms."""
    split = unicodedata.normalize("NFKD", str(name)).casefold()
    words = re.findall(r"\w+", "".join(char for char in split if not unicodedata.combining(char)))
    while len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    return " ".join(words)


def normal_names(names: Iterable[object]) -> Names:
    """The normal forms of names, without the empty one."""
    return frozenset(map(normal, names)) - {""}


def same_thing(known: Names, thing: Mapping[str, Any]) -> bool:
    """Whether a printed subject or object is the entity with the normal names `known`."""
    names = [thing.get("name", ""), *(thing.get("names") or ())]
    return "value" not in thing and not known.isdisjoint(normal_names(names))


def same_value(gold: Mapping[str, Any], thing: Mapping[str, Any]) -> bool:
    """Whether a printed object is the number (in the same currency) or nearly the same text."""
    if "value" not in thing:
        return False
    expected, said = _number(gold["value"]), _number(thing["value"])
    if expected is None:
        left, right = set(normal(gold["value"]).split()), set(normal(thing["value"]).split())
        return bool(left) and len(left & right) / len(left | right) >= OVERLAP
    if said is None or abs(expected - said) > TOLERANCE * max(1e-9, abs(expected)):
        return False
    unit = gold.get("unit") or ""
    return not CURRENCY.fullmatch(unit) or (thing.get("unit") or "").upper() == unit


def _number(value: object) -> float | None:
    try:
        return float(value)  # type: ignore[arg-type]  # what cannot be a number raises
    except (TypeError, ValueError):
        return None
