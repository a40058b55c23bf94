"""Feeds of every dialect give an article an entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.read.helpers import only, split, written

RSS = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Wire</title><link>https://wire.example</link><language>it-it</language>{}</channel></rss>"""
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Fil</title>{}</feed>'

XHTML = """<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un &lt; deux.</p>
    <p>Trois.</p></div></content>"""


def test_an_rss_item(tmp_path: Path) -> None:
    item = """<item><title>Uno &amp;amp; due</title><link>https://wire.example/1</link>
        <guid>wire-1</guid><pubDate>Thu, 22 Jan 2026 23:30:00 -0500</pubDate>
        <media:title>Foto</media:title><description>Breve.</description>
        <content:encoded><![CDATA[<p>Primo <b>testo</b>.</p><p>Secondo.</p>]]></content:encoded>
        </item>"""
    article = only(tmp_path, "a.rss", RSS.format(item))

    assert article.name == "wire-1"
    assert article.source == "https://wire.example/1"
    assert article.title == "Uno & due"
    assert article.published == "2026-01-22"
    assert article.language == "it"
    assert article.text == "Primo testo.\n\nSecondo."


def test_items_without_names_are_numbered_and_empty_ones_told(tmp_path: Path) -> None:
    items = (
        "<item><description>&lt;p>Uno.</description><dc:date>2026-01-02</dc:date></item>"
        "<item><title>Solo titolo</title></item><item><description>Tre.</description></item>"
    )
    articles, (skipped,) = split(written(tmp_path, "wire.xml", RSS.format(items)))

    found = [(one.name, one.source, one.text, one.published) for one in articles]
    assert found == [
        ("wire-1", "wire.xml#1", "Uno.", "2026-01-02"),
        ("wire-3", "wire.xml#3", "Tre.", None),
    ]
    assert (skipped.source, skipped.reason) == ("wire.xml#2", "has no text")


@pytest.mark.parametrize(
    "content",
    [
        XHTML,
        '<content type="html">&lt;p&gt;Un &amp;lt; deux.&lt;/p&gt;&lt;p&gt;Trois.</content>',
        '<summary>Bref.</summary><content type="html"><![CDATA[Un &lt; deux.<p>Trois.]]></content>',
        '<summary type="html">Un &amp;lt; deux.&lt;p>Trois.</summary>',
    ],
)
def test_an_atom_entry(tmp_path: Path, content: str) -> None:
    entry = f"""<entry><title type="text">A &lt;b&gt; C</title><id>urn:a</id>
        <link rel="self" href="https://fil.example/self"/><link href="https://fil.example/a"/>
        <updated>2026-02-03T00:00:00Z</updated><published>2026-02-01T00:00:00Z</published>
        {content}</entry>"""
    article = only(tmp_path, "a.atom", ATOM.format(entry))

    assert article.name == "urn:a"
    assert article.source == "https://fil.example/a"
    assert article.title == "A <b> C"
    assert article.published == "2026-02-01"
    assert article.language == "fr"
    assert article.text == "Un < deux.\n\nTrois."


def test_an_entry_may_have_its_own_language(tmp_path: Path) -> None:
    entry = '<entry xml:lang="de"><title>T</title><summary>Ein Satz.</summary></entry>'

    assert only(tmp_path, "a.atom", ATOM.format(entry)).language == "de"


def test_rss_1_is_a_feed_too(tmp_path: Path) -> None:
    feed = """<?xml version="1.0" encoding="iso-8859-1"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <channel><title>C</title></channel><item><title>Caf\xe9</title>
        <description>Un caf\xe9.</description></item></rdf:RDF>"""

    assert only(tmp_path, "noname", feed.strip().encode("latin-1")).text == "Un café."


def test_what_came_before_a_broken_place_is_kept(tmp_path: Path) -> None:
    feed = RSS.format("<item><description>Uno.</description></item><item></b></item>")
    articles, (skipped,) = split(written(tmp_path, "a.rss", feed))

    assert [one.text for one in articles] == ["Uno."]
    assert skipped.reason == "is not valid XML (line 3: mismatched tag)"


def test_names_of_html_need_no_declaration(tmp_path: Path) -> None:
    feed = RSS.format("<item><description>Caff&egrave;&nbsp;nero &unheard;.</description></item>")

    assert only(tmp_path, "a.rss", feed).text == "Caffè\u00a0nero ."


def test_an_endless_entry_is_no_article(tmp_path: Path) -> None:
    items = f"<item><description>{'word ' * 1_200_000}</description></item>"
    articles, (skipped,) = split(
        written(tmp_path, "a.rss", RSS.format(f"{items}<item><title>T</title>"
                                              "<description>Due.</description></item>"))
    )  # fmt: skip

    assert [one.text for one in articles] == ["Due."]
    assert skipped.reason == "has more than 5,000,000 characters"
