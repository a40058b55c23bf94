"""A percentage of a firm is its owner's, wherever the sentence hangs it."""

from __future__ import annotations

import pytest

from kg.extract.holders import held
from kg.extract.relations import Draft
from kg.ontology import load
from kg.records import Literal, Referent

ONTOLOGY = load()
UNIT, OWNER, OTHER = (Referent(name, (name,), "Company") for name in ("Unit", "Owner", "Other"))
SHARE = Literal(70, "percent")


def draft(subject: Referent, name: str, thing: Referent | Literal) -> Draft:
    item = ONTOLOGY.properties[name]
    return Draft(item, subject, thing, 0, frozenset(), frozenset(), 0.9, "relations")


ROWS = [
    # what else the sentence says, whom the share is given to, whose it is
    ([(UNIT, "subsidiaryOf", OWNER)], UNIT, OWNER),
    ([(OWNER, "ownsStakeIn", UNIT)], UNIT, OWNER),
    ([(OWNER, "plansToAcquire", UNIT)], UNIT, OWNER),
    ([(OWNER, "ownsStakeIn", UNIT)], OWNER, OWNER),
    ([(OWNER, "ownsStakeIn", UNIT), (UNIT, "ownsStakeIn", OTHER)], UNIT, UNIT),
    ([(OWNER, "partnersWith", UNIT)], UNIT, UNIT),
]


@pytest.mark.parametrize(("told", "given", "holder"), ROWS)
def test_a_share_is_the_owners(
    told: list[tuple[Referent, str, Referent]], given: Referent, holder: Referent
) -> None:
    drafts = [draft(*one) for one in told]

    *_, share = held([*drafts, draft(given, "stake", SHARE)])

    assert share.subject == holder
    assert share.object == SHARE


def test_other_drafts_stay_as_they_are() -> None:
    drafts = [draft(UNIT, "subsidiaryOf", OWNER), draft(UNIT, "employees", Literal(70))]

    assert list(held(drafts)) == drafts
