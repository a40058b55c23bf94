"""How present a thing is at a place of an article: near, often, as a subject, by its people."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.salience import FEATURES, Layout, Salience, Told

LAYOUT = Layout((("title", 0), ("text", 0), ("text", 0), ("text", 1), ("text", 1)), lead=1)
FIRM, RIVAL, CHIEF = 0, 1, 2


def told(sentence: int, index: int, number: int, *, subject: bool = False) -> Told:
    return Told((sentence, index), number, subject, named=True)


MENTIONS = (
    told(0, 0, FIRM, subject=True),
    told(1, 0, FIRM, subject=True),
    told(1, 4, RIVAL),
    told(3, 0, RIVAL),
    told(3, 5, CHIEF, subject=True),
    told(4, 6, FIRM),
)


def present(number: int, place: tuple[int, int]) -> dict[str, float]:
    """The features of one of the firm and its rival."""
    salience = Salience(LAYOUT, {FIRM: frozenset({CHIEF})})
    for mention in MENTIONS:
        salience.add(mention)
    row = salience.features([FIRM, RIVAL], place)[number]
    return dict(zip(FEATURES, row.tolist(), strict=True))


@pytest.mark.parametrize(
    ("number", "place", "feature", "value"),
    [
        (FIRM, (4, 0), "share", 3 / 6),
        (RIVAL, (4, 0), "most", 2 / 3),
        (FIRM, (2, 0), "near", 1 / 2),
        (RIVAL, (4, 0), "near", 1 / 2),
        (FIRM, (4, 0), "title", 1),
        (RIVAL, (4, 0), "title", 0),
        (FIRM, (2, 0), "subject", 1),
        (RIVAL, (2, 0), "subject", 0),
        (RIVAL, (4, 0), "begins", 1),
        (FIRM, (4, 0), "begins", 0),
        (RIVAL, (1, 0), "later", 1),
        (FIRM, (1, 0), "later", 0),
        (FIRM, (4, 0), "people", 1),
        (FIRM, (4, 0), "around", 1),
        (FIRM, (4, 0), "among", 0),
        (RIVAL, (4, 0), "people", 0),
        (FIRM, (4, 0), "both", 4 / 6),
    ],
)
def test_features(number: int, place: tuple[int, int], feature: str, value: float) -> None:
    assert present(number, place)[feature] == pytest.approx(value)


@given(st.permutations(MENTIONS))
def test_the_order_in_which_mentions_are_noted_does_not_matter(mentions: list[Told]) -> None:
    plain, mixed = Salience(LAYOUT), Salience(LAYOUT)
    for one, other in zip(MENTIONS, mentions, strict=True):
        plain.add(one)
        mixed.add(other)

    expected = plain.features([FIRM, RIVAL, CHIEF], (4, 3))
    assert np.allclose(mixed.features([FIRM, RIVAL, CHIEF], (4, 3)), expected)
