from __future__ import annotations

from dataclasses import replace

import pytest

from training import alignment
from training.alignment import Placed, Score
from training.treebank import Example


def example(words: str, heads: tuple[int, ...], deprels: str, upos: str = "") -> Example:
    """Words with "_" before those that follow without a space."""
    forms = words.split()
    return Example(
        "en_x", tuple(form.removeprefix("_") for form in forms),
        tuple(not form.startswith("_") for form in forms), tuple(forms),
        tuple(upos.split() or ["X"] * len(forms)), tuple({} for _ in forms),
        heads, tuple(deprels.split()),
    )  # fmt: skip


RISES = example("Ford rises _.", (2, 0, 2), "nsubj root punct", "PROPN VERB PUNCT")


def test_raw_text_has_the_spaces_of_the_sentences() -> None:
    assert alignment.raw([RISES, RISES]) == "Ford rises. Ford rises."


def test_gold_tokens_are_placed_by_their_letters_across_sentences() -> None:
    first, second = alignment.gold([RISES, RISES])
    assert [(t.start, t.end) for t in first] == [(0, 4), (4, 9), (9, 10)]
    assert second[0] == Placed(10, 14, (14, 19), "nsubj", "PROPN")
    assert second[1].head is None


def test_the_gold_tree_scores_itself_in_full() -> None:
    (tokens,) = alignment.gold([RISES])
    assert alignment.labelled(tokens, tokens) == Score(2, 2, 2)
    assert alignment.tokens(tokens, tokens).f1 == 1
    assert alignment.sentences([tokens], [tokens]).f1 == 1


@pytest.mark.parametrize(
    ("change", "right"),
    [({"deprel": "obj"}, 1), ({"head": None}, 1), ({"end": 3}, 1), ({"upos": "NOUN"}, 2)],
)
def test_a_wrong_relation_head_or_place_costs_one_word(
    change: dict[str, object], right: int
) -> None:
    (tokens,) = alignment.gold([RISES])
    other = [replace(tokens[0], **change), *tokens[1:]]  # type: ignore[arg-type]
    assert alignment.labelled(other, tokens).right == right


def test_a_word_split_in_two_hurts_precision_and_recall() -> None:
    (tokens,) = alignment.gold([RISES])
    halves = [replace(tokens[0], end=2), replace(tokens[0], start=2), *tokens[1:]]
    score = alignment.tokens(halves, tokens)
    assert score == Score(2, 4, 3)
    assert score.f1 == pytest.approx(4 / 7)


def test_sentences_that_run_together_are_none_of_two() -> None:
    first, second = alignment.gold([RISES, RISES])
    assert alignment.sentences([[*first, *second]], [first, second]) == Score(0, 1, 2)
