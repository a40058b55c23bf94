"""Each format gives the article that a reader of it sees."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from kg.read import READERS, SUFFIXES
from kg.records import Article
from tests.read.helpers import only, split, written

STORY = "The airline plans to buy thirty aircraft. It denied a merger with its rival."


@pytest.mark.parametrize(
    ("name", "content", "title", "text"),
    [
        ("plain.txt", f"Airline to grow\n\n{STORY}\n", "Airline to grow", f"{STORY}\n"),
        ("close.txt", f"Airline to grow\n{STORY}", "Airline to grow", STORY),
        ("untitled.txt", f"{STORY}\n\nMore.", "", f"{STORY}\n\nMore."),
        ("verse.txt", "A longer line comes first\nthen one\nthen two", "", None),
        ("windows.txt", f"Airline to grow\r\n\r\n{STORY}\r\n", "Airline to grow", f"{STORY}\n"),
        ("head.md", f"# Airline to *grow*\n\n{STORY}", "Airline to grow", STORY),
        ("late.md", f"{STORY}\n\n# Later", "", f"{STORY}\n\nLater"),
        ("one.json", json.dumps({"title": "T", "text": STORY}), "T", STORY),
        ("null.json", json.dumps({"title": None, "text": STORY}), "", STORY),
        ("lines.jsonl", json.dumps({"title": "T", "text": STORY}) + "\n", "T", STORY),
        ("page.html", f"<title>T</title><p>{STORY}</p>", "T", STORY),
        ("noext", f"<!doctype html><title>T</title><p>{STORY}</p>", "T", STORY),
        ("odd.news", json.dumps({"title": "T", "text": STORY}), "T", STORY),
        ("odd.post", f"---\ntitle: T\n---\n{STORY}", "T", STORY),
        ("odd.story", STORY, "", STORY),
    ],
)
def test_title_and_text(
    tmp_path: Path, name: str, content: str, title: str, text: str | None
) -> None:
    article = only(tmp_path, name, content)

    assert (title, content if text is None else text) == (article.title, article.text)


def test_json_keeps_its_text_to_the_character(tmp_path: Path) -> None:
    text = "  Two spaces,\u00a0a hard space, a soft\u00adhyphen, e\u0301 and \u00e9.\n\n "
    article = only(tmp_path, "a.json", json.dumps({"text": text, "title": " T "}))

    assert (text, " T ") == (article.text, article.title)


def test_json_fields_and_unknown_keys(tmp_path: Path) -> None:
    record = {
        "id": "wire-7", "title": "T", "text": STORY, "published": "2026-05-01T23:30:00-05:00",
        "url": "https://news.example/7", "lang": "en-GB", "claims": [1], "entities": {},
    }  # fmt: skip
    article = only(tmp_path, "a.json", json.dumps(record))

    expected = Article.make(
        name="wire-7", source="https://news.example/7", language="en", title="T",
        published="2026-05-01", text=STORY,
    )  # fmt: skip
    assert expected == article


def test_schema_org_names_work_in_json(tmp_path: Path) -> None:
    record = {"headline": "H", "articleBody": STORY, "inLanguage": "de", "datePublished": "2026-05"}
    article = only(tmp_path, "a.json", json.dumps(record))

    assert (
        article.title, article.text, article.language, article.published,
    ) == ("H", STORY, "de", None)  # fmt: skip


def test_a_list_numbers_its_articles_and_keeps_the_good_ones(tmp_path: Path) -> None:
    records = [{"text": STORY}, {"title": "no text"}, {"id": 9, "text": STORY}]
    articles, skipped = split(written(tmp_path, "week.json", json.dumps(records)))

    assert [(article.name, article.source) for article in articles] == [
        ("week-1", "week.json#1"),
        ("9", "week.json#3"),
    ]
    assert [one.source for one in skipped] == ["week.json#2"]


def test_json_lines_go_on_after_a_bad_line(tmp_path: Path) -> None:
    lines = [json.dumps({"text": STORY}), "", "{broken", "[1]", json.dumps({"text": "Other news."})]
    articles, skipped = split(written(tmp_path, "wire.jsonl", "\n".join(lines)))

    assert [article.name for article in articles] == ["wire-1", "wire-5"]
    assert [one.source for one in skipped] == ["wire.jsonl#3", "wire.jsonl#4"]


def test_json_lines_under_another_name(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps({"text": f"{STORY} {number}"}) for number in range(3))
    articles, _ = split(written(tmp_path, "wire.json", lines), written(tmp_path, "wire", lines))

    assert [article.name for article in articles] == ["wire-1", "wire-2", "wire-3"] * 2


def test_standard_input_is_recognised_by_its_content(monkeypatch: pytest.MonkeyPatch) -> None:
    page = f"<html lang=it><title>T</title><p>{STORY}</p>".encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(page)))
    ((article,), skipped) = split(Path("-"))

    assert (
        article.name, article.source, article.language, article.title, article.text, skipped,
    ) == ("stdin", "standard input", "it", "T", STORY, [])  # fmt: skip


def test_the_language_is_named_or_given_or_detected(tmp_path: Path) -> None:
    named = written(tmp_path, "a.json", json.dumps({"text": STORY, "lang": "fr"}))
    bare = written(tmp_path, "b.txt", STORY)
    odd = written(tmp_path, "c.json", json.dumps({"text": STORY, "lang": "klingon!"}))
    given, _ = split(named, bare, language="es")
    detected, _ = split(named, bare, odd)

    assert [article.language for article in given] == ["fr", "es"]
    assert [article.language for article in detected] == ["fr", "en", "en"]


def test_the_source_is_never_an_absolute_path(tmp_path: Path) -> None:
    deep = written(tmp_path, "news/2026/a.txt", STORY)
    ((inside,), _) = split(tmp_path / "news")
    ((given,), _) = split(deep)

    assert (inside.source, given.source) == ("2026/a.txt", "a.txt")


def test_folders_are_read_in_sorted_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "c.txt", "a/b.txt"):
        written(tmp_path, name, f"{STORY} {name}")
    articles, _ = split(tmp_path)

    assert [article.source for article in articles] == ["a/b.txt", "a/z.txt", "b.txt", "c.txt"]


def test_no_extension_has_two_readers() -> None:
    assert len(SUFFIXES) == sum(len(reader.suffixes) for reader in READERS)
