"""Markdown: front matter says what the article is, the rest is read without its markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kg.read.clean import clean
from kg.read.decode import decode
from kg.read.draft import Draft
from kg.read.file import File
from kg.read.reader import Reader

MEGABYTES: Final = 2
ACCEPTED: Final = f"Markdown files may have {MEGABYTES} MB"
FRONT: Final = re.compile(r"\s*+---[ \t]*+\n")
FRONT_END: Final = re.compile(r"^(?:---|\.\.\.)[ \t]*$\n?", re.MULTILINE)
ENTRY: Final = re.compile(r"^([A-Za-z_]+)[ \t]*:[ \t]*(.*)$", re.MULTILINE)
KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("title",),
    "name": ("id",),
    "url": ("source", "url"),
    "language": ("lang", "language"),
    "published": ("date", "published"),
}
"""Field of a draft → the keys it may have in front matter."""

INLINE: Final = {
    "text": None,
    "text_special": None,
    "code_inline": None,
    "softbreak": " ",
    "hardbreak": "\n",
}
"""Inline tokens that a reader sees → what is seen; None: the token's own content."""

BLOCK_SCALARS: Final = frozenset({"|", ">", "|-", ">-"})
"""What stands in front matter where the value follows on other lines."""

PARSER: Final = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("inline")
MARKS: Final = re.compile(r"[\[\]*_`<&~!\\]")
MOST_MARKS: Final = 2000
"""The marks from which on a paragraph is taken as it is: resolving them takes their square."""


def drafts(file: File) -> Iterator[Draft]:
    """The one article of the file."""
    text = clean(decode(file.content(MEGABYTES, ACCEPTED), file.label))
    fields, body = split_front_matter(text)
    heading, text = strip_markup(body)
    title = fields.get("title") or heading
    if heading and heading != title:
        text = f"{heading}\n\n{text}"
    yield Draft(
        text=text,
        title=title,
        name=fields.get("name", ""),
        url=fields.get("url", ""),
        language=fields.get("language", ""),
        published=fields.get("published", ""),
    )


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """The fields of the front matter, and the text after it; a rule across the page is none."""
    start = FRONT.match(text)
    end = FRONT_END.search(text, start.end()) if start else None
    inside = text[start.end() : end.start()] if start and end else ""
    entries = {key.lower(): _value(value) for key, value in ENTRY.findall(inside)}
    if not entries or end is None:
        return {}, text
    fields = {
        field: next((entries[key] for key in keys if entries.get(key)), "")
        for field, keys in KEYS.items()
    }
    return fields, text[end.end() :]


def _value(text: str) -> str:
    """A scalar of the front matter, without the quotes around it."""
    stripped = text.strip()
    if stripped in BLOCK_SCALARS:
        return ""
    quoted = len(stripped) > 1 and stripped[0] == stripped[-1] and stripped[0] in "\"'"
    return stripped[1:-1] if quoted else stripped


def strip_markup(body: str) -> tuple[str, str]:
    """The first heading of level one ("" without one), and the other paragraphs as plain text."""
    title, paragraphs = "", list[str]()
    kind, row = "", list[str]()
    references: dict[str, object] = {}
    for token in PARSER.parse(body, references):
        if token.type == "inline":
            seen = inline_text(token.content, references).strip()
            if kind == "h1" and not title and not paragraphs:
                title = seen
            elif kind in {"th", "td"}:
                row.append(seen)
            elif seen:
                paragraphs.append(seen)
        elif token.type == "tr_close":
            paragraphs.append("\t".join(row))
            row = []
        elif token.type in {"code_block", "fence"}:
            paragraphs.append(token.content.strip("\n"))
        elif token.nesting == 1:
            kind = token.tag
    return title, "\n\n".join(paragraphs)


def inline_text(paragraph: str, references: dict[str, object]) -> str:
    """What a reader sees of a paragraph: no markup, no images, no HTML."""
    if len(MARKS.findall(paragraph)) > MOST_MARKS:
        return paragraph
    children: list[Token] = []
    PARSER.inline.parse(paragraph, PARSER, references, children)
    pieces = (INLINE.get(child.type, "") for child in children)
    return "".join(
        child.content if piece is None else piece
        for child, piece in zip(children, pieces, strict=True)
    )


def looks(head: bytes) -> bool:
    """Whether the file begins with front matter or a heading."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith((b"---\n", b"---\r\n", b"# "))


READER: Final = Reader("Markdown", frozenset({".md", ".markdown", ".mdown"}), looks, drafts)
