"""What part a thing plays in what the network sees: how much is said of it, and to it."""

from __future__ import annotations

import pytest

from kg.extract.between import Thing
from kg.extract.parts import FEATURES, LEAST, Parts
from kg.records import Mention, Span

FIRM, RIVAL = 0, 1


def thing(token: int, referent: int | None = None) -> Thing:
    """A thing of one token; a mention where it means something."""
    if referent is None:
        return Thing((token, token + 1), token)
    mention = Mention(0, token, token + 1, token, Span(0, 1), "x", "Company", "name", referent)
    return Thing((token, token + 1), token, mention)


READ = [
    (0, [((thing(0, FIRM), thing(3, RIVAL)), {"competesWith": 0.9, "sues": 0.5})]),
    (1, [
        ((thing(0, FIRM), thing(2)), {"employs": 0.6}),
        ((thing(0, FIRM), thing(2)), {"hires": 0.8}),
        ((thing(5, RIVAL), thing(7)), {"revenue": LEAST - 0.01}),
    ]),
    (2, [((thing(0, RIVAL), Thing(None, -1)), {"sells": 0.9})]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "sentence", "feature", "value"),
    [
        (FIRM, 3, "acts", 1.0),
        (RIVAL, 3, "acts", 0.0),
        (FIRM, 3, "acts most", 1.0),
        (RIVAL, 3, "undergoes", 1.0),
        (FIRM, 3, "undergoes", 0.0),
        (FIRM, 3, "foremost", 1.0),
        (RIVAL, 3, "foremost", 0.0),
        (FIRM, 0, "acting", 0.588),
        (RIVAL, 0, "undergoes", 0.0),
    ],
)
def test_features(number: int, sentence: int, feature: str, value: float) -> None:
    """The likeliest of each pair counts, of the other sentences only."""
    found = Parts.of(READ).features([FIRM, RIVAL], sentence)

    assert found[number][FEATURES.index(feature)] == pytest.approx(value, abs=1e-3)


def test_where_nothing_is_seen_all_play_the_same_part() -> None:
    found = Parts().features([FIRM, RIVAL], 0)

    assert (found[0] == found[1]).all()
    assert Parts().features([], 0).shape == (0, len(FEATURES))
