"""What extraction asks about a written article is told by its author's marks."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")

from kg.ontology import load
from training.articles import read
from training.asked import Question, asked, labels

LINES = (
    "[Norvane]1 buys [Telkar]2 ||| 1 acquires 2 |||",
    "",
    "[Norvane]1 buys [Telkar]2 for [40 million euros]3. ||| 1 acquires 2; 1 acquisitionPrice 3 |||",
    "[It]1 has a partnership with [Zubrin]2. ||| 1 partnersWith 2 ||| 1=Norvane",
    "Analysts in [Madrid]1 were not surprised by Friday's news. ||| |||",
)


@pytest.fixture(scope="module")
def found() -> list[Question]:
    return list(asked([read("en-bank", "en", LINES)], load()))


def test_every_relation_is_told_of_the_pair_that_extraction_asks_about(
    found: list[Question],
) -> None:
    names = labels()
    told = [sorted(names[label] for _, label in one.told) for one in found]

    assert told[0] == ["acquires"]
    assert told[1] == ["acquires", "acquisitionPrice"]
    assert told[2] == ["partnersWith", "partnersWith"], "either way round"


def test_of_what_nobody_marked_nothing_is_told(found: list[Question]) -> None:
    """Extraction asks about the unmarked nouns of the last sentence, too."""
    last = found[-1]

    assert len(last.ends) > 1
    assert last.told == ()


def test_pairs_are_places_in_the_sentence_that_was_read(found: list[Question]) -> None:
    for one in found:
        assert one.ends.shape == (len(one.ends), 4)
        assert one.ends.min() >= -1
        assert one.ends.max() < len(one.states) - 1
        assert all(0 <= place < len(one.ends) for place, _ in one.told)
