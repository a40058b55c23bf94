"""What a name can be is taken from what joins it in the articles."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")

from kg.refer.deeds import FAMILIES
from tests.training.reading import parsed
from training.families import instances

LINES = (
    "[Norvane]1 launches the [Ariva]2 ||| 1 launches 2 |||",
    "",
    "[Anna Kolbe]1 runs [Norvane]2 in [Leeds]3. ||| 1 chiefExecutiveOf 2; 2 headquarteredIn 3 |||",
    "[She]1 met [Paul Weber]2. ||| ||| 1=Anna Kolbe",
)


def test_each_name_can_be_what_all_that_is_told_of_it_leaves() -> None:
    found = list(instances(*parsed("en-a", "en", LINES)))

    allowed = [
        {family for family, meant in zip(FAMILIES, one.meant, strict=True) if meant}
        for one in found
    ]
    assert allowed.count({"Organization"}) == 3
    assert allowed.count({"Product"}) == 1
    assert allowed.count({"Person"}) == 1
    assert allowed.count({"Place"}) == 1


def test_names_of_which_nothing_is_told_teach_nothing() -> None:
    found = list(instances(*parsed("en-a", "en", LINES[:1])))

    assert len(found) == 2
