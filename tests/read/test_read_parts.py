"""The small steps: titles, front matter, Markdown, encodings, dates, clean text, language tags."""

from __future__ import annotations

import pytest

from kg.errors import InputError
from kg.read.clean import clean
from kg.read.dates import iso_date
from kg.read.decode import charset, decode
from kg.read.draft import language_code
from kg.read.markdown import split_front_matter, strip_markup
from kg.read.plain import split_title

LONG = "The airline plans to buy thirty aircraft, its chief executive said in Dublin on Monday."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Airline to grow\n\n{LONG}", "Airline to grow"),
        (f"Airline to grow\n{LONG}", "Airline to grow"),
        (f"\n  Airline to grow  \n\n{LONG}", "Airline to grow"),
        (f"Will the airline grow?\n\n{LONG}", "Will the airline grow?"),
        (f"The airline will grow.\n\n{LONG}", ""),
        (f"Dublin:\n\n{LONG}", ""),
        (f"{LONG * 3}\n\n{LONG}", ""),
        ("A first line of a verse\nand a second", ""),
        ("Only one line", ""),
        ("A title and nothing more\n\n", ""),
        ("", ""),
    ],
)
def test_a_title_is_a_short_line_apart(text: str, title: str) -> None:
    assert split_title(text)[0] == title


@pytest.mark.parametrize(
    ("text", "fields", "body"),
    [
        (
            "---\ntitle: A: b\ndate: 2026-01-02\n---\nText",
            ("A: b", "", "", "", "2026-01-02"),
            "Text",
        ),
        ("---\nTITLE: \"A\"\nid: 'x'\n...\n\nText", ("A", "x", "", "", ""), "\nText"),
        ("---\nlang: it\nsource: Wire\ntags:\n  - a\n---\n", ("", "", "Wire", "it", ""), ""),
        ("---\ntitle: >\n  folded\nlang: it\n---\nText", ("", "", "", "it", ""), "Text"),
    ],
)
def test_front_matter(text: str, fields: tuple[str, ...], body: str) -> None:
    found, rest = split_front_matter(text)

    assert tuple(found[key] for key in ("title", "name", "url", "language", "published")) == fields
    assert rest == body


@pytest.mark.parametrize(
    "text", ["---\nNo field here\n---\nText", "---\ntitle: open", "Text", "---"]
)
def test_a_rule_is_no_front_matter(text: str) -> None:
    assert split_front_matter(text) == ({}, text)


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**Ford** has *not* [denied](https://x.example) `it`.", "Ford has not denied it."),
        ("One line\nand the next", "One line and the next"),
        ("One line  \nand the next", "One line\nand the next"),
        ("One\n\nTwo", "One\n\nTwo"),
        ("Text\n\n## Part\n\nMore", "Text\n\nPart\n\nMore"),
        ("- one\n- two\n  1. three", "one\n\ntwo\n\nthree"),
        ("> quoted & said", "quoted & said"),
        ("a snake_case_name, 2 * 3 * 4, AT&T", "a snake_case_name, 2 * 3 * 4, AT&T"),
        ("![a picture](x.png) seen", "seen"),
        ("<div>\nhidden\n</div>\n\nshown <b>bold</b>", "shown bold"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a\tb\n\n1\t2"),
        ("[one][1]\n\n[1]: https://x.example", "one"),
        ("    code & more", "code & more"),
        ("&euro; 5 &mdash; \\*not\\*", "€ 5 — *not*"),
    ],
)
def test_markup_is_stripped(markdown: str, text: str) -> None:
    assert strip_markup(markdown) == ("", text)


def test_a_paragraph_of_marks_is_taken_as_it_is() -> None:
    marks = "![" * 100_000

    assert strip_markup(marks) == ("", marks)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Škoda – così".encode(), "Škoda – così"),
        ("così".encode("utf-8-sig"), "così"),
        ("così".encode("utf-16"), "così"),
        ("\ufeffcosì".encode("utf-16-be"), "così"),
        ("così".encode("utf-32"), "così"),
        ("È così, «disse» – perché 5 € sono pochi".encode("cp1252"), None),
        ("caffè".encode("cp1252"), "caffè"),
    ],
)
def test_an_encoding_is_recognised(data: bytes, text: str | None) -> None:
    assert decode(data, "a") == (data.decode("cp1252") if text is None else text)


@pytest.mark.parametrize(
    "text", ["Компания планирует купить завод", "Η εταιρεία σχεδιάζει", "会社は車を売る計画"]
)
@pytest.mark.parametrize("codec", ["cp1251", "cp1253", "shift_jis"])
def test_another_script_is_not_taken_for_a_western_encoding(text: str, codec: str) -> None:
    data = text.encode(codec, "ignore")
    if data.isascii():
        return

    with pytest.raises(InputError, match="is not UTF-8"):
        decode(data, "a")


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("Windows-1252", "cp1252"),
        ("latin1", "cp1252"),
        (" ISO-8859-15 ", "iso8859-15"),
        ("gb2312", "gb2312"),
        ("rot13", ""),
        ("unicode_escape", ""),
        ("utf-7", ""),
        ("punycode", ""),
        ("nonsense", ""),
        ("caf\xe9", ""),
        ("a\0b", ""),
        ("", ""),
    ],
)
def test_only_charsets_of_texts_are_believed(label: str, codec: str) -> None:
    assert charset(label) == codec


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-03-11", "2025-03-11"),
        (" 2025-03-11 ", "2025-03-11"),
        ("2025-03-11T23:59:00-11:00", "2025-03-11"),
        ("2025-03-11T10:00:00Z", "2025-03-11"),
        ("2025-03-11 10:00:00 CET", "2025-03-11"),
        ("20250311", "2025-03-11"),
        ("Tue, 11 Mar 2025 23:30:00 -0500", "2025-03-11"),
        ("11 Mar 2025 08:00 GMT", "2025-03-11"),
        ("2025-02-30", None),
        ("2025-03", None),
        ("2025", None),
        ("yesterday", None),
        ("Tue, 41 Mar 2025 23:30:00 -0500", None),
        ("9" * 100_000, None),
        ("", None),
    ],
)
def test_a_date_is_the_day_it_names(text: str, day: str | None) -> None:
    assert iso_date(text) == day


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\x0cc\x85d", "a\nb\nc\nd"),
        ("a\x00b\x1b[31mc\x7f\x9d", "ab[31mc"),
        ("\ufeffa", "a"),
        ("a\ud800b\uffff", "a\ufffdb\ufffd"),
        ("\ta\u00a0b\u00adc e\u0301 \U0001f600", "\ta\u00a0b\u00adc e\u0301 \U0001f600"),
    ],
)
def test_only_newlines_and_control_characters_change(text: str, kept: str) -> None:
    assert clean(text) == kept


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en-US", "en"),
        ("it_IT", "it"),
        ("DE", "de"),
        ("zh-Hant-TW", "zh"),
        ("deu", "de"),
        ("und", ""),
        ("x", ""),
        ("english", ""),
        ("<b>", ""),
        ("", ""),
    ],
)
def test_a_language_tag_is_cut_to_its_language(tag: str, code: str) -> None:
    assert language_code(tag) == code
