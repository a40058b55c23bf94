"""A field's text → sentences of token spans: paragraphs first, then full stops that end something.

A line end separates where the line before is a headline, a list item or a complete sentence; text
that is only wrapped goes on. A full stop ends a sentence unless it belongs to an abbreviation, an
ordinal or an initial; closing quotes and brackets stay with the sentence that they close.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.languages.language import Language
from kg.parse.tokens import is_abbreviation, tokenize
from kg.records import Span

LONGEST: Final = 120
"""Tokens of a sentence at most; what is longer is cut at the last semicolon or comma before."""
_STOPS: Final = frozenset(".!?…") | {"...", "..", "....", "?!", "!!"}
_CLOSERS: Final = frozenset("\"'”’»)]›“")
_BREAK: Final = re.compile(r"\n\s*\n")
_BULLET: Final = re.compile(r"\s*(?:[-–—•*▪●]|\d+[.)])\s+")
_TERMINAL: Final = re.compile(r"[.!?…:;][\"'”’»)\]]*\s*$")


def paragraphs(text: str) -> Iterator[Span]:
    """The stretches of text that no sentence crosses, without the white space around them."""
    start = 0
    for end in [*(match.start() for match in _BREAK.finditer(text)), len(text)]:
        yield from _lines(text, start, end)
        start = end


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    lines = [m.span() for m in re.finditer(r"[^\n]+", text[start:end])]
    longest = max((b - a for a, b in lines), default=0)
    block: list[tuple[int, int]] = []
    for a, b in lines:
        line, before = (
            text[start + a : start + b],
            text[start + block[-1][0] : start + block[-1][1]] if block else "",
        )
        ended = (
            _TERMINAL.search(before)
            or len(before) < 0.6 * longest
            or _BULLET.match(line)
            or before.isupper() != line.isupper()
        )
        if block and ended:
            yield from _trimmed(text, start + block[0][0], start + block[-1][1])
            block = []
        block.append((a, b))
    if block:
        yield from _trimmed(text, start + block[0][0], start + block[-1][1])


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def sentences(text: str, paragraph: Span, language: Language) -> Iterator[list[Span]]:
    """The sentences of one paragraph, each a list of token spans."""
    tokens = tokenize(paragraph.of(text), language, paragraph.start)
    current: list[Span] = []
    index = 0
    while index < len(tokens):
        current.append(tokens[index])
        if _ends(text, tokens, index, language):
            while index + 1 < len(tokens) and _closes(text, tokens, index + 1):
                index += 1
                current.append(tokens[index])
            yield from _bounded(text, current)
            current = []
        index += 1
    if current:
        yield from _bounded(text, current)


def _ends(text: str, tokens: list[Span], index: int, language: Language) -> bool:
    """Whether the token at `index` is the last but closing marks of its sentence."""
    form = tokens[index].of(text)
    after = [span.of(text) for span in tokens[index + 1 : index + 3]]
    if form in _STOPS:
        following = next((word for word in after if word not in _CLOSERS), "")
        return not following[:1].islower() or (
            form == "." and text[tokens[index].end : tokens[index].end + 1] == "\n"
        )
    if form.endswith(".") and is_abbreviation(form, language):
        stem = form[:-1].lower()
        may_close = stem in language.closing_abbreviations or "." in stem
        return (
            may_close
            and bool(after)
            and after[0][:1].isupper()
            and after[0].lower() in language.starters
        )
    return False


def _closes(text: str, tokens: list[Span], index: int) -> bool:
    """Whether the token is a closing mark that touches what stands before it."""
    touching = tokens[index].start == tokens[index - 1].end
    return touching and (tokens[index].of(text) in _CLOSERS or tokens[index].of(text) in _STOPS)


def _bounded(text: str, tokens: list[Span]) -> Iterator[list[Span]]:
    while len(tokens) > LONGEST:
        cut = max(
            (i for i in range(LONGEST // 3, LONGEST) if tokens[i].of(text) in {";", ",", ":", "–"}),
            default=LONGEST - 1,
        )
        yield tokens[: cut + 1]
        tokens = tokens[cut + 1 :]
    if tokens:
        yield tokens
