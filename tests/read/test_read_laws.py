"""Laws of reading: any bytes under any name give articles or lines, and the same ones again."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.read import SUFFIXES, Skipped, read
from kg.read.blocks import blocks
from kg.read.clean import clean
from kg.read.tags import tokens
from kg.records import Article
from tests.read.helpers import written

PIECES = st.sampled_from(
    [
        "<", ">", "</", "<p>", "<article>", "<a href='", "<!--", "-->", "<script>", "&amp;", "&#",
        "---\n", "title: T\n", "# ", "[", "](", "*", "`", "|", "{", "}", '"text": "', '"', ",",
        "\n", "<rss>", "<item>", "</item>", "<entry>", "<description>", "]]>", "<![CDATA[",
        "<?xml ", "\ufeff", "\0", "\x85", "é", "news ", "\U0001f600",
    ]
)  # fmt: skip
SOUP = st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join)
CONTENT = st.binary(max_size=200) | SOUP.map(lambda text: text.encode("utf-8", "surrogatepass"))
NAMES = st.sampled_from([f"a{suffix}" for suffix in sorted(SUFFIXES)] + ["a", "a.odd"])
EXAMPLES = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@EXAMPLES
@given(name=NAMES, content=CONTENT)
def test_any_bytes_give_articles_or_lines(tmp_path: Path, name: str, content: bytes) -> None:
    path = written(tmp_path, name, content)
    items = list(read([path], "en"))

    assert items
    for item in items:
        if isinstance(item, Skipped):
            assert item.reason
            assert item.accepted
            assert item.source.startswith(name)
        else:
            assert any(map(str.isalnum, item.text))
            assert clean(item.text) == item.text
            assert f"{item.name}{item.source}{item.title}{item.text}".encode()
    assert list(read([path], "en")) == items


@EXAMPLES
@given(text=st.text(min_size=1), title=st.text())
def test_json_gives_back_its_text(tmp_path: Path, text: str, title: str) -> None:
    path = written(tmp_path, "a.json", json.dumps({"text": text, "title": title}))
    (item,) = read([path], "en")

    if any(map(str.isalnum, clean(text))):
        assert isinstance(item, Article)
        assert (item.text, item.title) == (clean(text), clean(title))
    else:
        assert isinstance(item, Skipped)


@EXAMPLES
@given(words=st.lists(st.from_regex(r"[a-zà-ü]{1,9}", fullmatch=True), min_size=1))
def test_a_page_loses_no_word_of_its_paragraphs(words: list[str]) -> None:
    page = "".join(f"<p>{word}" for word in words)

    assert [block.text for block in blocks(tokens(page), "a")] == words


@EXAMPLES
@given(page=SOUP)
def test_every_page_is_read_to_its_end(page: str) -> None:
    for block in blocks(tokens(page), "a"):
        assert block.text.strip(" ")
