"""Other names for the marked firms and people of a sentence: what joins them is not in a name.

The lines of `relations/` are seen many times; with the same names each time, a network learns the
names. A thing is renamed where the relations tell that it is a firm or a person and where it is
plainly a name: capitalized words after no article.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from kg.languages import words_of
from kg.parse.tokens import tokenize
from training import news_names
from training.related import HERE, IMPLIED, Related

FIRMS: Final = frozenset({
    "acquires", "competesWith", "develops", "hasAgreementWith", "inTalksWith", "jointVentureWith",
    "launches", "mergesWith", "partnersWith", "produces", "recalls", "sells", "subsidiaryOf",
    "suppliesTo", "employees", "jobCuts", "plansToHire", "revenue", "netProfit", "sellsIn",
    "operatesIn", "enters", "withdrawsFrom", "hasFacilityIn", "closesFacilityIn", "headquarteredIn",
})  # fmt: skip
"""Properties whose subject is a firm."""
OF_FIRMS: Final = frozenset({
    "acquires", "competesWith", "hasAgreementWith", "inTalksWith", "jointVentureWith", "mergesWith",
    "partnersWith", "subsidiaryOf", "suppliesTo", "chiefExecutiveOf", "chairOf", "founderOf",
    "holdsRoleIn", "leaves", "ownsStakeIn",
})  # fmt: skip
"""Properties whose object is a firm."""
PEOPLE: Final = frozenset({"chiefExecutiveOf", "chairOf", "founderOf", "holdsRoleIn", "leaves"})
"""Properties whose subject is a person."""
OFTEN: Final = 0.6
"""Share of the readings in which names are exchanged."""
_PERSON, _FIRM = "per", "org"


def renamed(line: Related, dice: random.Random) -> Related:
    """The line with other names, or as it is."""
    if dice.random() >= OFTEN:
        return line
    names = _names()
    told = _kinds(line)
    kinds = {place: told[place] for place in told if _plain(line, place)}
    fresh = {
        place: _tokens(_drawn(kind, names, dice), line.language) for place, kind in kinds.items()
    }
    return _exchanged(line, fresh)


def _kinds(line: Related) -> Mapping[int, str]:
    """Place of a thing → what the relations tell that it is."""
    found: dict[int, str] = {}
    for subject, thing, label in line.relations:
        if label in PEOPLE | FIRMS and subject != IMPLIED:
            found[subject] = _PERSON if label in PEOPLE else _FIRM
        if label in OF_FIRMS and thing != IMPLIED:
            found[thing] = _FIRM
        if label == "appoints" and thing != IMPLIED:
            found[thing] = _PERSON
    return dict(sorted(found.items()))


def _plain(line: Related, place: int) -> bool:
    """Whether the thing is a name that can be exchanged without touching the words around it."""
    first, last = line.things[place]
    before = line.forms[first - 1].lower() if first else ""
    words = words_of(line.language)
    if before in words.definite or before.endswith(("'", "’", "-")):
        return False
    return all(form[:1].isupper() and "-" not in form for form in line.forms[first:last])


@cache
def _names() -> Mapping[str, Sequence[str]]:
    """The project's lists of names, those of one language left out."""
    folder = HERE / "news" / "names"
    return {
        kind: [name for name in news_names.lines(folder / f"{kind}.txt") if ":" not in name]
        for kind in ("org", "per_first", "per_last")
    }


def _drawn(kind: str, names: Mapping[str, Sequence[str]], dice: random.Random) -> str:
    if kind == _FIRM:
        return dice.choice(names["org"])
    last = dice.choice(names["per_last"])
    return last if dice.random() < 1 / 4 else f"{dice.choice(names['per_first'])} {last}"


def _tokens(name: str, language: str) -> tuple[str, ...]:
    return tuple(name[span.start : span.end] for span in tokenize(name, words_of(language)))


def _exchanged(line: Related, fresh: Mapping[int, Sequence[str]]) -> Related:
    """The line with the things at the places of `fresh` in other words, everything else moved."""
    begins = {line.things[place][0]: place for place in fresh}
    forms: list[str] = []
    spaces: list[bool] = []
    at: list[int] = []
    index = 0
    while index < len(line.forms):
        at.append(len(forms))
        if index not in begins:
            forms.append(line.forms[index])
            spaces.append(line.spaces[index])
            index += 1
            continue
        words, last = fresh[begins[index]], line.things[begins[index]][1]
        forms += words
        spaces += [line.spaces[index], *([True] * (len(words) - 1))]
        at += [len(forms) - 1] * (last - index - 1)
        index = last
    at.append(len(forms))
    things = tuple((at[first], at[last]) for first, last in line.things)
    return replace(line, forms=tuple(forms), spaces=tuple(spaces), things=things)
