"""Lines with marked things → tokens, stretches and relations; every line of the project's own."""

from __future__ import annotations

import random

import pytest

from kg.ontology import load
from training import related
from training.related import IMPLIED, Related

LINE = "[Norvane]1 leaves [New York]2, says [Radio Delta]3. ||| 1 withdrawsFrom 2"


def texts(sentence: Related) -> list[str]:
    return [" ".join(sentence.forms[first:last]) for first, last in sentence.things]


def test_marks_become_stretches_of_tokens() -> None:
    sentence = related.parse(LINE, "en")

    assert texts(sentence) == ["Norvane", "New York", "Radio Delta"]
    assert sentence.relations == {(0, 1, "withdrawsFrom")}
    assert sentence.forms[-1] == "."
    assert sentence.spaces[-1] is False


def test_thing_0_is_what_the_sentence_does_not_name() -> None:
    sentence = related.parse("Next stop [Chennai]1. ||| 0 enters 1", "en")

    assert sentence.relations == {(IMPLIED, 0, "enters")}


def test_what_holds_both_ways_is_taught_both_ways() -> None:
    sentence = related.parse("[A]1 negotiates with [B]2. ||| 1 inTalksWith 2", "en")

    assert sentence.relations == {(0, 1, "inTalksWith"), (1, 0, "inTalksWith")}


@pytest.mark.parametrize("line", ["[A]1 buys [B]2.", "[A]1 buys. ||| 1 acquires 2", "a ||| 1 b"])
def test_a_malformed_line_is_refused(line: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        related.parse(line, "en")


def test_every_line_of_the_project_can_be_read_and_names_known_properties() -> None:
    known = load().properties

    assert all(sentence.things for sentence in related.written(related.HERE / "relations"))
    for sentence in related.written():
        assert {label for *_, label in sentence.relations} <= known.keys()


def test_the_lines_that_measure_do_not_teach() -> None:
    lines = list(related.written())
    taught, kept = set(map(id, related.taught(lines))), set(map(id, related.held_back(lines)))

    assert not taught & kept
    assert len(taught) + len(kept) == len(lines)


def test_phrases_lose_their_placeholders() -> None:
    found = list(related.phrases(load(), random.Random(1)))

    assert len(found) > 7000
    assert not any({"Acme", "Beta", "Gamma"} & set(sentence.forms) for sentence in found)
    assert all(len(sentence.relations) in {1, 2} for sentence in found)


def test_decoys_are_unmarked_words_drawn_anew() -> None:
    sentence = related.parse(LINE, "en")
    drawn = [related.with_decoys(sentence, random.Random(seed)) for seed in range(20)]

    words = {" ".join(one.forms[a:b]) for one in drawn for a, b in one.decoys}
    assert words == {"leaves", "says"}
    assert {len(one.decoys) for one in drawn} == {0, 1, 2}


def test_gaps_leave_things_and_decoys_legible() -> None:
    sentence = related.parse(LINE, "en")
    drawn = [related.with_gaps(sentence, random.Random(seed)) for seed in range(60)]

    assert all(texts(one) == texts(sentence) for one in drawn)
    assert any(related.GAP in one.forms for one in drawn)
