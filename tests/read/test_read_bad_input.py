"""A bad file never stops the reading and never disappears: one line says what was wrong."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, Any

import pytest

from kg.errors import InputError
from kg.read import LIMIT, Skipped, read
from kg.read import blocks as parts
from kg.read import draft as drafts
from tests.read.helpers import refused, split, written

GOOD = "Two airlines have agreed to merge, their chairmen said on Monday."
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    "<rss><channel><item><title>&b;</title><description>&b;</description></item></channel></rss>"
)
OUTSIDE = (
    '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    "<rss><channel><item><description>&a;</description></item></channel></rss>"
)

BAD = [
    ("empty.txt", b"", "is empty"),
    ("blank.md", b" \n\t\n", "is empty"),
    ("signs.txt", b"*** --- ***", "has no text"),
    ("front.md", b"---\ntitle: T\n---\n", "has no text"),
    ("nul.txt", b"Ford\0denies", "is binary"),
    ("noise.txt", bytes(range(1, 32)) * 9, "is binary"),
    ("report.pdf", b"%PDF-1.7 ...", "is a PDF document"),
    ("report.txt", b"PK\x03\x04rest", "is a ZIP archive"),
    ("photo.html", b"\x89PNG\r\n", "is an image"),
    ("cut.txt", "Übernahme in Köln".encode()[:-4] + b"\xc3", "is cut off"),
    ("mixed.txt", "è già così perché".encode() + b" \xe8 vero", "is not UTF-8 (line 1, byte 0xe8)"),
    ("odd.txt", b"line\nline \x81\x8d", "is not UTF-8 (line 2, byte 0x81)"),
    ("half.txt", "\ufeffFord".encode("utf-16-le") + b"x", "is not the utf-16 text"),
    ("wide.txt", "Ford".encode("utf-16-le"), "is binary"),
    ("lie.html", b"<meta charset=euc-jp><p>\xff\xfe\xff news", "is not the euc_jp text"),
    ("cut.json", b'{"text": "Ford den', "is not valid JSON (line 1, column 10"),
    ("two.json", b'{"text": "a b"} oops', "is not valid JSON"),
    ("deep.json", b"[" * 200_000, "is nested too deeply"),
    ("long.json", b'{"text": ' + b"9" * 9000 + b"}", "has a number that is too long"),
    ("number.json", b"3", "is a number in JSON"),
    ("none.json", b"[]", "is an empty list"),
    ("keys.json", b'{"headline": "T"}', 'has no "text"'),
    ("type.json", b'{"text": ["a", "b"]}', "has a list as 'text'"),
    ("title.json", b'{"text": "a", "title": {"en": "T"}}', "has an object as 'title'"),
    ("empty.jsonl", b"\n\n", "is empty"),
    ("deep.jsonl", b'{"a":' * 200_000, "is nested too deeply"),
    ("pair.jsonl", b'{"text": "a"} {"text": "b"}', "has more than one value"),
    ("bomb.xml", BOMB.encode(), "declares entities"),
    ("outside.rss", OUTSIDE.encode(), "declares entities"),
    ("cut.rss", b"<rss><channel><item><title>A", "is not valid XML (line 1"),
    ("other.xml", b"<?xml version='1.0'?><svg/>", "is XML without articles"),
    ("codec.xml", b"<?xml version='1.0' encoding='rot13'?><rss/>", "unknown encoding"),
    ("bare.html", b"<html><body><nav><a>Home</a></nav></body></html>", "a page without an article"),
    ("script.html", b"<p><script>var article = 'text'", "a page without an article"),
    ("nested.html", b"<div>" * 1_000_000 + b"news", "nested elements"),
    ("quotes.html", b"<a b='" * 200_000, "a page without an article"),
]


@pytest.mark.parametrize(("name", "content", "reason"), BAD, ids=[name for name, _, _ in BAD])
def test_a_bad_file_is_one_line(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    skipped = refused(tmp_path, name, content)

    assert reason in skipped.reason
    assert skipped.source.startswith(name)
    assert skipped.accepted
    assert skipped.failure
    assert "\n" not in str(skipped)
    assert str(tmp_path) not in str(skipped)


def test_a_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    small = [(name, content) for name, content, _ in BAD if len(content) < 10_000]
    for name, content in small:
        written(tmp_path, name, content)
    written(tmp_path, "zz.txt", GOOD)
    articles, skipped = split(tmp_path)

    assert [article.source for article in articles] == ["zz.txt"]
    assert {name for name, _ in small} == {one.source.partition("#")[0] for one in skipped}


def test_too_much_text_is_no_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert LIMIT == 5_000_000
    monkeypatch.setattr(drafts, "LIMIT", 50)

    assert f"has {len(GOOD)} characters" == refused(tmp_path, "long.txt", GOOD).reason


def test_a_page_without_end_is_no_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_BLOCKS", 100)

    assert refused(tmp_path, "a.html", "<p>a" * 101).reason == "has more than 100 paragraphs"


def test_a_gigantic_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(1 << 40)
    articles, (skipped,) = split(path)

    assert (articles, skipped.reason) == ([], "is larger than 20 MB")


def test_what_is_not_asked_for_is_told_and_is_no_failure(tmp_path: Path) -> None:
    for name in (".hidden.txt", ".git/a.txt", "photo.jpg", "README.md", "a.txt"):
        written(tmp_path, name, GOOD)
    articles, skipped = split(tmp_path)

    assert [article.source for article in articles] == ["a.txt"]
    assert [(one.source, one.reason, one.failure) for one in skipped] == [
        (".git", "is hidden", False),
        (".hidden.txt", "is hidden", False),
        ("README.md", "speaks of its folder", False),
        ("photo.jpg", "has another extension", False),
    ]


def test_a_file_given_by_name_is_always_tried(tmp_path: Path) -> None:
    paths = [written(tmp_path, name, f"{GOOD} {name}") for name in (".hidden", "README.md", "a.b")]

    assert [article.source for article in split(*paths)[0]] == [".hidden", "README.md", "a.b"]


def test_no_file_is_read_twice(tmp_path: Path) -> None:
    path = written(tmp_path, "news/a.txt", GOOD)
    (tmp_path / "news/loop").symlink_to(tmp_path)
    (tmp_path / "news/same.txt").symlink_to(path)
    articles, skipped = split(tmp_path, path)

    assert [article.source for article in articles] == ["news/a.txt"]
    assert [one.source for one in skipped] == ["news/loop", "news/same.txt", "a.txt"]
    assert not any(one.failure for one in skipped)


def test_the_same_article_twice_is_one(tmp_path: Path) -> None:
    line = '{"id": "a", "url": "https://news.example/a", "text": "Two airlines merge."}\n'
    articles, (skipped,) = split(written(tmp_path, "wire.jsonl", line * 2))

    assert (len(articles), skipped.reason, skipped.failure) == (1, "is a second copy", False)


def test_a_folder_may_be_called_like_a_file(tmp_path: Path) -> None:
    written(tmp_path, "x.json/a.txt", GOOD)

    assert [article.source for article in split(tmp_path)[0]] == ["x.json/a.txt"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [("absent.txt", "no such file"), ("gone.txt", "no such file"), ("pipe.txt", "is a pipe")],
)
def test_what_is_no_file_is_told(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "gone.txt").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    articles, (skipped,) = split(tmp_path / name)

    assert articles == []
    assert reason in skipped.reason
    assert skipped.failure


def test_a_link_to_itself_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("a.txt")
    (skipped,) = split(tmp_path)[1]

    assert "cannot be read" in skipped.reason


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to the superuser")
def test_a_forbidden_file_is_told(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", GOOD).chmod(0)
    (skipped,) = split(tmp_path)[1]

    assert "permission denied" in skipped.reason


def test_a_file_that_fails_while_it_is_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError(5, "Input/output error")

    path = written(tmp_path, "a.txt", GOOD)
    monkeypatch.setattr(Path, "open", broken)
    (skipped,) = split(path)[1]

    assert skipped.reason == "cannot be read (input/output error)"


def test_a_name_that_is_no_text_can_be_written(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(raw)).write_text(GOOD)
    (article,) = split(tmp_path)[0]

    assert (article.source, article.name) == ("caf\ufffd.txt", "caf\ufffd")
    assert article.source.encode()


def test_files_are_opened_one_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        written(tmp_path, f"{number}.txt", f"{GOOD} {number}")
    opened: list[str] = []
    real = Path.open

    def watched(path: Path, mode: str) -> IO[Any]:
        opened.append(path.name)
        return real(path, mode)

    monkeypatch.setattr(Path, "open", watched)
    first = next(read([tmp_path]))

    assert not isinstance(first, Skipped)
    assert opened == ["0.txt"]


def test_the_line_of_an_error_is_the_line_of_its_record() -> None:
    error = InputError("a.txt", "is empty", "write an article into it")

    assert str(error) == str(Skipped.of(error)) == "a.txt: is empty; write an article into it"
