"""Articles whose things and references are marked → articles as a build reads them."""

from __future__ import annotations

from kg.ontology import load
from training import articles
from training.articles import Told, read

LINES = (
    "[Belgians]1 buy [Tarn Ales]2 ||| 1 acquires 2 ||| 1=Van Hoof",
    "[Van Hoof]1 of [Ghent]2 pays [£3m]3. ||| 1 acquisitionPrice 3; 1 headquarteredIn 2 |||",
    "Next stop: [Denmark]1. ||| 0 enters 1 ||| 0=Van Hoof",
    "",
    "[The brewer]1 is small. ||| ||| 1=Tarn Ales",
)


def test_marks_become_spans_of_the_plain_text() -> None:
    found = read("en-0-sale", "en", LINES)

    article = found.article
    assert article.title == "Belgians buy Tarn Ales"
    assert article.text == "Van Hoof of Ghent pays £3m. Next stop: Denmark.\n\nThe brewer is small."
    marked = [
        {number: span.of(article.content(line.field)) for number, span in line.things.items()}
        for line in found.lines
    ]
    assert marked == [
        {"1": "Belgians", "2": "Tarn Ales"},
        {"1": "Van Hoof", "2": "Ghent", "3": "£3m"},
        {"1": "Denmark"},
        {"1": "The brewer"},
    ]


def test_relations_and_who_is_meant() -> None:
    found = read("en-0-sale", "en", LINES)

    assert found.lines[2].told == (Told("0", "enters", "1"),)
    assert [line.meant for line in found.lines] == [
        {"1": "Van Hoof"}, {}, {"0": "Van Hoof"}, {"1": "Tarn Ales"},
    ]  # fmt: skip


def test_every_article_of_the_project_tells_whom_it_leaves_unnamed() -> None:
    known = load().properties
    for one in articles.written():
        for line in one.lines:
            ends = {end for told in line.told for end in (told.subject, told.object)}
            assert ends - {"0"} <= line.things.keys()
            assert "0" not in ends or line.meant.get("0")
            assert {told.property for told in line.told} <= known.keys()
