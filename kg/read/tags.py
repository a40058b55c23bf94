"""HTML → tags and text, in one pass whose time grows with the length of the page and nothing else.

A tree builder would be at the mercy of a page with a million nested tags, and the standard
library's tokenizer of one with a million unclosed quotes. This one follows the HTML standard where
it matters: comments, raw text elements and quoted attributes; an unfinished tag ends the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Final

NAME: Final = re.compile(r"</?([a-zA-Z][^\s/>]*+)")
ATTRIBUTE: Final = re.compile(r"[\s/]*+([^\s/>=]++)(\s*+=\s*+)?+")
GAP: Final = re.compile(r"[\s/=]*+")
BARE_VALUE: Final = re.compile(r"[^\s>]*+")
LONG_NUMBER: Final = re.compile(r"&#x?[0-9a-f]{8,}+;?", re.IGNORECASE)
RAW: Final = frozenset({"script", "style", "textarea", "title", "iframe", "noembed", "xmp"})
"""Elements whose content holds no tags but their own end."""

ESCAPED: Final = frozenset({"textarea", "title"})


@dataclass(frozen=True, slots=True)
class Tag:
    """The start of an element, or its end where `closing`; names in lower case."""

    name: str
    closing: bool = False
    attributes: dict[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str:
        """The value of an attribute, "" where it has none."""
        return self.attributes.get(name, "")


def text_of(escaped: str) -> str:
    """The text with its character references resolved; absurdly long ones become U+FFFD."""
    return unescape(LONG_NUMBER.sub("\ufffd", escaped))


def tokens(page: str) -> Iterator[Tag | str]:
    """Tags and stretches of text, in the order of the page."""
    position = 0
    while position < len(page):
        start = page.find("<", position)
        if start != position:
            yield text_of(page[position : start if start >= 0 else len(page)])
        if start < 0:
            return
        name = NAME.match(page, start)
        if not name:
            position = _after_other(page, start)
            if position == start + 1:
                yield "<"
            continue
        attributes, position = _attributes(page, name.end())
        tag = Tag(name[1].lower(), page[start + 1] == "/", attributes)
        yield tag
        if tag.name in RAW and not tag.closing:
            raw, position = _raw(page, position, tag.name)
            yield text_of(raw) if tag.name in ESCAPED else raw


def _after_other(page: str, start: int) -> int:
    """Where the page goes on after a "<" that begins no tag: a comment, a declaration, a sign."""
    if page.startswith("<!--", start):
        return _after(page, "-->", start + 4)
    if page.startswith(("<!", "<?", "</"), start):
        return _after(page, ">", start + 2)
    return start + 1


def _after(page: str, mark: str, position: int) -> int:
    found = page.find(mark, position)
    return found + len(mark) if found >= 0 else len(page)


def _attributes(page: str, position: int) -> tuple[dict[str, str], int]:
    """The attributes from the position on, and where the page goes on after the tag."""
    attributes: dict[str, str] = {}
    while found := ATTRIBUTE.match(page, position):
        value, position = _value(page, found.end()) if found[2] else ("", found.end())
        if position > len(page):
            break
        attributes.setdefault(found[1].lower(), text_of(value))
    return attributes, _after(page, ">", position)


def _value(page: str, position: int) -> tuple[str, int]:
    """An attribute's value and where it ends: behind the page where its quote is never closed."""
    quote = page[position : position + 1]
    if quote not in {'"', "'"}:
        found = BARE_VALUE.match(page, position)
        assert found is not None, "the pattern matches the empty text"
        return found[0], found.end()
    end = page.find(quote, position + 1)
    return (page[position + 1 : end], end + 1) if end >= 0 else ("", len(page) + 1)


def _raw(page: str, position: int, name: str) -> tuple[str, int]:
    """The raw text of an element, and where its end tag begins."""
    found = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(page, position)
    end = found.start() if found else len(page)
    return page[position:end], end
