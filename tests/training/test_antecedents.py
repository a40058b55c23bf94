"""What a reference means is taken from the articles' authors, candidates and all."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")

from tests.training.reading import BANK, parsed
from training.antecedents import instances, told

LINES = (
    *BANK,
    "[It]1 has [40]2 branches. ||| 1 employees 2 ||| 1=Norvane",
    "[Anna Kolbe]1 praised [the bank]2. ||| ||| 2=Telkar",
)


def test_each_told_reference_is_an_instance_with_what_its_author_means() -> None:
    found = list(told(*parsed("en-bank", "en", LINES)))

    assert [one.kind for one in found] == ["pronoun", "description"]
    assert all(one.meant.sum() == 1 for one in found)
    assert all(len(one.choice.features) == len(one.meant) for one in found)
    assert all(one.article == "en-bank" for one in found)


def test_it_is_read_once_more_with_those_before_it_as_the_weights_choose_them() -> None:
    found = list(instances(*parsed("en-bank", "en", LINES)))

    assert [one.kind for one in found] == ["pronoun", "description"] * 2
