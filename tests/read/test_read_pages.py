"""Of a page, the article is read and nothing around it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.read.blocks import blocks
from kg.read.choose_body import article_text
from kg.read.tags import Tag, tokens
from tests.read.helpers import only

LEAD = (
    "Solenia will build a wind farm off Brindisi and wants to invest 800 million euros in it, the "
    "company said. Its chief executive called it the largest project in the history of the group."
)
MORE = "A spokesman denied that Solenia was in talks about a merger with its Norwegian partner."
STORY = f"{LEAD}\n\n{MORE}"
TEASER = "<p>Another story, of another day, which is long enough to be taken for a paragraph.</p>"

PAGES = {
    "article": f"<nav><p>{MORE} Go</p></nav><article><p>{LEAD}</p><p>{MORE}</p></article>{TEASER}",
    "main": f"{TEASER}<main><p>{LEAD}</p><p>{MORE}</p></main><footer>{TEASER}</footer>",
    "role": f"{TEASER}<div role=main><p>{LEAD}</p><div role=search>Find</div><p>{MORE}</p></div>",
    "body class": f"{TEASER}<div class='story-body wide'><p>{LEAD}<div>{MORE}</div></div>{TEASER}",
    "item": f"{TEASER}<div itemprop=articleBody>{LEAD}<p>{MORE}</div>{TEASER}",
    "split body": f"{TEASER}<div class=article-text><p>{LEAD}</div><div class=ad>Buy</div>"
    f"<div class=article-text><p>{MORE}</div>{TEASER}",
    "longest": f"<article>{TEASER}</article><article><p>{LEAD}<p>{MORE}</article>",
    "bare": f"<div><a href=/>Home</a><p>{LEAD}<p>{MORE}<p>Share</div>",
    "hidden": f"<article><p hidden>No<p style='display: none'>No<p>{LEAD}<p>{MORE}</article>",
    "aside": f"<article><p>{LEAD}</p><aside>{TEASER}</aside><p>{MORE}</p></article>",
    "related": f"<article><p>{LEAD}<p>{MORE}<h3>Read</h3><ul><li><a href=x>{LEAD}</a></ul>",
    "lying class": f"<div class='page with-sidebar'><p>{LEAD}<p>{MORE}</div>",
    "wrapper": f"<div class='widget'><p>{LEAD}<p>{MORE}</div>",
    "script": f"<article><p>{LEAD}</p><script>a<b '</p>'</script><style>p{{}}</style><p>{MORE}",
    "comment": f"<article><!-- <p>{TEASER} --><p>{LEAD}</p><!DOCTYPE x><p>{MORE}</p></article>",
    "unclosed": f"<article><p>{LEAD}<p>{MORE}",
    "stray end": f"</div></article><article></nav><p>{LEAD}</p></p><p>{MORE}</article>",
    "title": f"<article><h1>Wind</h1><p>{LEAD}</p><p>{MORE}</p></article>",
    "byline": f"<article><p class=byline>By A. Writer<p>{LEAD}<p>{MORE}</article>",
    "table": f"<table><tr><td>{LEAD}<tr><td>{MORE}</table>",
}


@pytest.mark.parametrize("name", PAGES)
def test_the_article_is_chosen(tmp_path: Path, name: str) -> None:
    page = f"<html><head><title>Wind | Daily</title></head><body>{PAGES[name]}</body></html>"

    assert only(tmp_path, "a.html", page).text == STORY


def test_what_the_page_says_of_its_article(tmp_path: Path) -> None:
    page = f"""<html lang="it-IT"><head><title>Vento - Il Giornale</title>
        <link rel="canonical" href="https://giornale.example/vento">
        <meta property="article:published_time" content="2026-01-22T08:00:00+01:00"></head>
        <h1> Vento
        </h1><p>{LEAD}</p>"""
    article = only(tmp_path, "a.html", page)

    assert article.title == "Vento"
    assert article.language == "it"
    assert article.published == "2026-01-22"
    assert article.source == "https://giornale.example/vento"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>Wind off Brindisi | Daily</title>", "Wind off Brindisi"),
        ("<title>Wind off Brindisi – Daily News</title>", "Wind off Brindisi"),
        ("<title>A well-known farm</title>", "A well-known farm"),
        ("<title>Daily</title><meta property=og:title content='Wind &amp; sea'>", "Wind & sea"),
        ("<title>Wind: Daily</title><h1>Daily News</h1><h1>x</h1>", "Daily News"),
        ("<title>Wind</title><h1>Logo</h1><meta property=og:title content=Wind>", "Wind"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","headline":"W"}</script>', "W"),
        ("<title>W</title><script type=application/ld+json>[[[</script>", "W"),
        ("", ""),
    ],
)
def test_the_title(tmp_path: Path, head: str, title: str) -> None:
    assert only(tmp_path, "a.html", f"{head}<p>{LEAD}").title == title


GRAPH = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite"},
    {"@type": ["ReportageNewsArticle"], "datePublished": "2026-01-22T23:00Z"}]}</script>"""


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta name=date content="2026-01-22">', "2026-01-22"),
        ("<time datetime=2026-01-22T10:00>today</time>", "2026-01-22"),
        ('<meta name=date content="soon"><time datetime=2026-01-22>', "2026-01-22"),
        ('<span itemprop=datePublished content="2026-01-22">', "2026-01-22"),
        (GRAPH, "2026-01-22"),
        ("<meta name=date content=2026-13-45>", None),
    ],
)
def test_the_date(tmp_path: Path, head: str, published: str | None) -> None:
    assert only(tmp_path, "a.html", f"{head}<p>{LEAD}").published == published


def test_a_body_declared_for_machines_is_taken_where_the_page_shows_little(tmp_path: Path) -> None:
    data = f'{{"@type": "NewsArticle", "articleBody": "<p>{LEAD}</p><p>{MORE}</p>"}}'
    page = f'<script type="application/ld+json">{data}</script><p>Please enable scripts.'

    assert only(tmp_path, "a.html", page).text == STORY


def test_the_declared_charset_is_used(tmp_path: Path) -> None:
    page = "<meta charset=windows-1250><p>Škoda příští rok otevře továrnu".encode("cp1250")

    assert only(tmp_path, "a.html", page).text == "Škoda příští rok otevře továrnu"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("a &amp; b &euro; &#8364;", ["a & b € €"]),
        ("1 < 2 <3", ["1 ", "<", " 2 ", "<", "3"]),
        ("<A HREF='x>y' Title=z>", [Tag("a", attributes={"href": "x>y", "title": "z"})]),
        ("<br/>", [Tag("br")]),
        ("</P >", [Tag("p", closing=True)]),
        ("<title>a<b>&amp;</TITLE>", [Tag("title"), "a<b>&", Tag("title", closing=True)]),
        ("<script>'</s' + '<b>'", [Tag("script"), "'</s' + '<b>'"]),
        ("<!-- <b> --><!x><?y?>z", ["z"]),
        ("<!-- never closed <b>", []),
        ("x<b", ["x", Tag("b")]),
        ("<b class='never closed>text", [Tag("b")]),
        ("&#99999999999;&#xffffffffff;", ["\ufffd\ufffd"]),
    ],
)
def test_tags_and_text(page: str, expected: list[Tag | str]) -> None:
    assert list(tokens(page)) == expected


def test_a_break_is_a_new_line_and_a_block_a_new_paragraph() -> None:
    found = blocks(tokens("<p>One<br>two  <b>three</b>\n four</p>five<li>six"), "a")

    assert article_text(found) == "One\ntwo three four\n\nfive\n\nsix"
