"""Interviews: which paragraphs of a text are answers.

Three layouts are known: questions as headings above answers that say "we"; answers that stand whole
in quotation marks below a line that asks or provokes; and dialogue with a dash before each line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final, TypeAlias

from kg.languages import words_of
from kg.records import Span

_QUESTIONS: Final = 3
"""Questions, quoted answers or exchanges from which on an article is an interview."""
_PERSONAL: Final = 0.3
"""Share of an interview's answers that say "we" or "our" at least."""
_LONG: Final = 220
"""Letters of a question at most."""
_DASHES: Final = ("—", "–", "- ")
_QUOTED: Final = re.compile(r"[«“„\"»][^\n]*[»”“\"«]\W*")

Paragraphs: TypeAlias = Sequence[re.Match[str]]


def answers(text: str, language: str) -> tuple[Span, ...]:
    """The paragraphs that answer; none where the text is no interview."""
    paragraphs = list(re.finditer(r"[^\n]+", text))
    for layout in _LAYOUTS:
        if found := tuple(layout(text, paragraphs, language)):
            return found
    return ()


def _headed(_: str, paragraphs: Paragraphs, language: str) -> Iterator[Span]:
    """What stands between questions and speaks of "we" and "our"."""
    asked = list(_asked(paragraphs))
    if sum(asked) < _QUESTIONS:
        return
    first = asked.index(True)
    found = [
        paragraph
        for paragraph, question in zip(paragraphs[first:], asked[first:], strict=True)
        if not question
    ]
    own = words_of(language).self_words
    personal = sum(
        bool(own & set(re.findall(r"\w+", paragraph.group().lower()))) for paragraph in found
    )
    if personal >= len(found) * _PERSONAL:
        yield from map(_span, found)


def _quoted(text: str, paragraphs: Paragraphs, _: str) -> Iterator[Span]:
    """Paragraphs that are nothing but a quotation, right below a short line that is none."""
    found = [
        below
        for above, below in pairwise(paragraphs)
        if _QUOTED.fullmatch(below.group())
        and not _QUOTED.fullmatch(above.group())
        and len(above.group()) < _LONG
        and text.count("\n", above.end(), below.start()) == 1
    ]
    if len(found) >= _QUESTIONS:
        yield from map(_span, found)


def _dashed(text: str, paragraphs: Paragraphs, _: str) -> Iterator[Span]:
    """Of lines that begin with a dash and follow one another, every second one."""
    found: list[re.Match[str]] = []
    dialogue = [one for one in paragraphs if one.group().startswith(_DASHES)]
    begins = {
        later.start()
        for one, later in pairwise(dialogue)
        if text.count("\n", one.end(), later.start()) != 1
    }
    exchange = 0
    numbered = []
    for one in dialogue:
        exchange += one.start() in begins
        numbered.append((exchange, one))
    for _number, lines in groupby(numbered, key=lambda pair: pair[0]):
        found += [line for _, line in list(lines)[1::2]]
    if len(found) >= _QUESTIONS:
        yield from map(_span, found)


_LAYOUTS: Final[tuple[Callable[[str, Paragraphs, str], Iterator[Span]], ...]] = (
    _headed, _quoted, _dashed,
)  # fmt: skip


def _asked(paragraphs: Paragraphs) -> Iterator[bool]:
    """Which paragraphs are questions; what follows one answers it, even if it asks back."""
    before = False
    for paragraph in paragraphs:
        before = not before and _is_question(paragraph.group())
        yield before


def _is_question(paragraph: str) -> bool:
    return len(paragraph) < _LONG and paragraph.rstrip(" *_»”\"'").endswith("?")


def _span(paragraph: re.Match[str]) -> Span:
    return Span(paragraph.start(), paragraph.end())
