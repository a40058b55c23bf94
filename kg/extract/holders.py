"""A share belongs to the one who owns: "Norvane, 70 percent of which belongs to Corvetti".

Where a sentence says of whom a firm is owned and gives a percentage to the firm itself, the
percentage is its owner's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from kg.extract.relations import Draft
from kg.records import Referent

SHARE: Final = "stake"
OWNING: Final = frozenset({"ownsStakeIn", "acquires"})
"""Properties from the owner to the owned."""
OWNED: Final = frozenset({"subsidiaryOf"})
"""Properties from the owned to the owner."""


def held(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts of one sentence, each share with its holder."""
    pairs = list(_owners(drafts))
    owning = {owner.name for owner, _ in pairs}
    owners = {name: owner for owner, name in pairs}
    for one in drafts:
        owner = owners.get(one.subject.name)
        if one.property.name == SHARE and owner and one.subject.name not in owning:
            yield replace(one, subject=owner)
        else:
            yield one


def _owners(drafts: Iterable[Draft]) -> Iterator[tuple[Referent, str]]:
    """Every owner that the sentence tells, with the name of what it owns."""
    for one in drafts:
        if not isinstance(one.object, Referent):
            continue
        name = one.property.planned_form_of or one.property.name
        if name in OWNING:
            yield one.subject, one.object.name
        elif name in OWNED:
            yield one.object, one.subject.name
