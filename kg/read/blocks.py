"""Tags and text → blocks: the paragraphs, headings and items that a reader of the page sees.

Scripts, navigation, forms and footers are left out; what only its class name calls a side matter
is marked as doubtful, for class names lie. Each block knows which parts of the page it stands in,
so that the article can be chosen among them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from kg.errors import InputError
from kg.read.tags import Tag

VOID: Final = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)
BLOCK: Final = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody"
    " td tfoot th thead tr ul".split()
)
ITEMS: Final = frozenset("dd dt li option p td th tr".split())
"""Elements that the next one of their kind ends."""

HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
UNSEEN: Final = frozenset(
    "aside audio button canvas datalist dialog figure footer form iframe map math menu nav"
    " noembed noscript object script select style svg template textarea title video".split()
)
UNSEEN_ROLES: Final = frozenset(
    "banner complementary contentinfo dialog menu navigation search".split()
)
DOUBTFUL: Final = frozenset(
    "ad ads advert advertisement author bottom breadcrumb breadcrumbs byline comments"
    " consent cookie cookies disclaimer footer menu modal nav navbar navigation newsletter"
    " pagination popup promo recommended related share sharing sidebar social sponsored"
    " subscribe tags toolbar trending widget".split()
)
PLAIN_CLASS: Final = re.compile(r"(?<!\S)(?:has|is|no|with|without)[-_]\S+")
WORD: Final = re.compile(r"[a-z]+")
BODY: Final = re.compile(r"\b(?:article|entry|post|story)[-_]*(?:body|content|text)\b")
SPACE: Final = re.compile(r"[ \t\r\n\f]+")

Zone = tuple[int, int]
"""A part of the page that may be the article: its rank (3 body, 2 article, 1 main), its number."""

MOST_ZONES: Final = 8
"""The innermost parts that a block remembers; pages have two or three."""

DEEPEST: Final = 10_000
MOST_BLOCKS: Final = 100_000
ACCEPTED: Final = "a page of news has fewer elements"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text between two breaks, `tag` being the element that holds it."""

    text: str
    tag: str
    zones: tuple[Zone, ...]
    linked: int
    doubtful: bool

    @property
    def heading(self) -> bool:
        """Whether it announces what follows."""
        return self.tag in HEADINGS


@dataclass(frozen=True, slots=True)
class _Open:
    """An open element and what it does to the text in it."""

    name: str
    zone: Zone | None
    hidden: bool
    doubtful: bool


class _Builder:
    """The open elements, and the text since the last break."""

    def __init__(self) -> None:
        self.stack: list[_Open] = []
        self.names: Counter[str] = Counter()
        self.hidden = self.doubtful = self.links = self.linked = self.number = 0
        self.zones: list[Zone] = []
        self.tag = "body"
        self.pieces: list[str] = []

    def open(self, tag: Tag) -> None:
        if tag.name in ITEMS and self.stack and self.stack[-1].name == tag.name:
            self.pop()
        self.number += 1
        entry = _judge(tag, self.number, inside=bool(self.zones))
        self.stack.append(entry)
        self.names[tag.name] += 1
        self._count(entry, 1)
        if entry.zone:
            self.zones.append(entry.zone)

    def close(self, name: str) -> None:
        """End the element; an end tag without a beginning is ignored."""
        while self.names[name]:
            if self.pop() == name:
                return

    def pop(self) -> str:
        entry = self.stack.pop()
        self.names[entry.name] -= 1
        self._count(entry, -1)
        if entry.zone:
            self.zones.pop()
        return entry.name

    def _count(self, entry: _Open, step: int) -> None:
        self.hidden += step * entry.hidden
        self.doubtful += step * entry.doubtful
        self.links += step * (entry.name == "a")

    def add(self, text: str) -> None:
        if not self.hidden:
            self.pieces.append(text)
            self.linked += len(text) if self.links else 0

    def flush(self) -> Iterator[Block]:
        """The block that a break ends, if there is text in it."""
        text = "".join(self.pieces)
        lines = (SPACE.sub(" ", line).strip(" ") for line in text.split("\v"))
        kept = "\n".join(line for line in lines if line)
        if kept:
            yield Block(
                kept, self.tag, tuple(self.zones[-MOST_ZONES:]), self.linked, self.doubtful > 0
            )
        self.pieces, self.linked = [], 0


def blocks(tokens: Iterable[Tag | str], source: str) -> list[Block]:
    """The blocks of the page, in order. Raises InputError where there is no end of them."""
    found = list(islice(_blocks(tokens, source), MOST_BLOCKS + 1))
    if len(found) > MOST_BLOCKS:
        raise InputError(source, f"has more than {MOST_BLOCKS:,} paragraphs", ACCEPTED)
    return found


def _blocks(tokens: Iterable[Tag | str], source: str) -> Iterator[Block]:
    builder = _Builder()
    for token in tokens:
        if len(builder.stack) > DEEPEST:
            raise InputError(source, f"has more than {DEEPEST:,} nested elements", ACCEPTED)
        if isinstance(token, str):
            builder.add(token.replace("\v", " "))
            continue
        if token.name == "br":
            builder.add("\v")
        if token.name in BLOCK:
            yield from builder.flush()
        if token.closing:
            builder.close(token.name)
        elif token.name not in VOID:
            builder.open(token)
        if token.name in BLOCK:
            builder.tag = "div" if token.closing else token.name
    yield from builder.flush()


def _judge(tag: Tag, number: int, *, inside: bool) -> _Open:
    """What an element does to its text; `inside`: whether it stands in a part of the article."""
    labels = f"{tag.get('class')} {tag.get('id')}".lower()
    rank = _rank(tag, labels)
    words = WORD.findall(PLAIN_CLASS.sub("", labels)) if labels != " " and not rank else []
    whole = tag.name in {"html", "body", "main", "article"}
    return _Open(
        tag.name,
        (rank, number) if rank else None,
        _unseen(tag) or (tag.name == "header" and not inside),
        not whole and not DOUBTFUL.isdisjoint(words),
    )


def _rank(tag: Tag, labels: str) -> int:
    if "articlebody" in tag.get("itemprop").lower() or BODY.search(labels):
        return 3
    if tag.name == "article" or tag.get("role") == "article":
        return 2
    return 1 if tag.name == "main" or tag.get("role") == "main" else 0


def _unseen(tag: Tag) -> bool:
    return (
        tag.name in UNSEEN
        or tag.get("role").lower() in UNSEEN_ROLES
        or "hidden" in tag.attributes
        or tag.get("aria-hidden").lower() == "true"
        or "display:none" in tag.get("style").replace(" ", "").lower()
    )
