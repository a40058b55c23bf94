"""Whether a word refers to something is taken from the articles' authors, too."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")

from tests.training.reading import BANK, parsed
from training.referring import instances

LINES = (
    *BANK,
    "[It]1 has [40]2 branches, and it rains there. ||| 1 employees 2 ||| 1=Norvane",
    "[Anna Kolbe]1 praised [the bank]2 and the driver. ||| ||| 2=Telkar",
)


def test_a_word_stands_for_something_where_its_author_says_for_what() -> None:
    found = list(instances(*parsed("en-bank", "en", LINES)))

    assert [(one.kind, one.meant.tolist()) for one in found] == [
        ("pronoun", [0, 1]),
        ("pronoun", [1, 0]),
        ("description", [0, 1]),
        ("description", [1, 0]),
    ]
