"""Words that the network reads as others: homographs that it has hardly met in the rarer meaning.

Italian "l'ad" (amministratore delegato) is written like the preposition "ad"; behind an elided
article, or before "di", only the noun can stand. The reader gets the word of the text as it is;
the network alone sees the other one, a noun of the same gender.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class StandIn:
    """What a form is read as where one of `before` stands before it, or one of `behind` behind."""

    word: str
    before: frozenset[str]
    behind: frozenset[str]


_STANDINS: Final[Mapping[str, Mapping[str, StandIn]]] = MappingProxyType({
    "it": MappingProxyType({
        "ad": StandIn(
            "amministratore",
            frozenset("l' dell' all' dall' nell' sull' un' quest' quell' ex neo nuovo".split()),
            frozenset("di del dello della dell' dei degli delle".split()),
        ),
    }),
})  # fmt: skip


def read_as(forms: Sequence[str], language: str) -> dict[int, str]:
    """The words of a sentence that the network reads as others: place → what it sees there."""
    known = _STANDINS.get(language, {})
    return {
        place: known[form.lower()].word
        for place, form in enumerate(forms)
        if form.lower() in known and _fits(known[form.lower()], forms, place)
    }


def _fits(one: StandIn, forms: Sequence[str], place: int) -> bool:
    before = _plain(forms[place - 1]) if place else ""
    behind = _plain(forms[place + 1]) if place + 1 < len(forms) else ""
    return before in one.before or behind in one.behind


def _plain(form: str) -> str:
    return form.lower().replace("’", "'")
