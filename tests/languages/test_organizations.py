"""What is known of well-known organisations: class, seat, trade, whether a name is only theirs."""

from __future__ import annotations

import pytest

from kg.languages.organizations import known
from kg.refer.kinds import ORGANIZATIONS

KNOWN = [
    ("Volkswagen", "Company", {"Germany", "Wolfsburg"}, "carmaker", True),
    ("VOLKSWAGEN", "Company", {"Germany", "Wolfsburg"}, "carmaker", True),
    ("ECB", "GovernmentBody", {"Germany", "Frankfurt"}, "centralbank", True),
    ("Orange", "Company", {"France"}, "telecom", False),
]


@pytest.mark.parametrize(("name", "kind", "homes", "trade", "plain"), KNOWN)
def test_what_is_known(name: str, kind: str, homes: set[str], trade: str, *, plain: bool) -> None:
    one = known(name)

    assert one is not None
    assert (one.kind, one.trade, one.plain) == (kind, trade, plain)
    assert homes <= {place.name for place in one.homes}
    assert one.kind in ORGANIZATIONS


def test_nobody_knows_an_invented_firm() -> None:
    assert known("Norvane Pumps") is None
