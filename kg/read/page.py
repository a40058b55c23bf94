"""HTML pages: the article's text as a reader of the page sees it, and what the page says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.errors import InputError
from kg.read.blocks import blocks
from kg.read.choose_body import article_text
from kg.read.clean import clean
from kg.read.decode import decode
from kg.read.draft import Draft
from kg.read.file import HEAD, File
from kg.read.page_facts import Facts
from kg.read.reader import Reader
from kg.read.tags import tokens

MEGABYTES: Final = 10
ACCEPTED: Final = f"a page may have {MEGABYTES} MB and needs paragraphs of text"
CHARSET: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
DOCUMENT: Final = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)


def drafts(file: File) -> Iterator[Draft]:
    """The one article of the page."""
    data = file.content(MEGABYTES, ACCEPTED)
    declared = CHARSET.search(data[:HEAD])
    page = clean(decode(data, file.label, declared[1].decode("ascii") if declared else ""))
    facts = Facts()
    found = blocks(facts.listen(tokens(page)), file.label)
    text = article_text(found, facts.title)
    if len(text) * 2 < len(facts.body):
        text = html_text(facts.body, file.label)
    if not text:
        raise InputError(file.label, "is a page without an article", ACCEPTED)
    yield Draft(
        text=text,
        title=facts.title,
        url=facts.url,
        language=facts.language,
        published=facts.published,
    )


def html_text(fragment: str, source: str) -> str:
    """The text of a piece of HTML that is all article, such as an entry of a feed."""
    return "\n\n".join(block.text for block in blocks(tokens(fragment), source))


def looks(head: bytes) -> bool:
    """Whether the file begins as an HTML document."""
    return DOCUMENT.search(head[:1024]) is not None


READER: Final = Reader("HTML", frozenset({".html", ".htm", ".xhtml"}), looks, drafts)
