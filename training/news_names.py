"""The project's news sentences with marked names → tokens, spaces and BIO tags for the tagger.

The tokens are those of the run time's own tokenizer.
A line marks its names in place: `[Ford|ORG]`, `[@PER]` (drawn from names/), `[Bank of @LOC|ORG]`.
A digit ties slots of one line together: `[@SURNAME1 & Sons|ORG]` and `[@PER1]` share the surname.
Where context, not the name, is to teach, a line has slots, and each seed fills them anew.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path

from kg.languages import words_of
from kg.parse.tokens import tokenize

MARK = re.compile(r"\[([^\[\]|]+)(?:\|(PER|ORG|LOC|MISC))?\]")
SLOT = re.compile(r"@(ORG|PER|SURNAME|LOC|COUNTRY|MISC)(\d?)")
LABELS = {
    "ORG": "ORG", "PER": "PER", "SURNAME": "PER", "LOC": "LOC", "COUNTRY": "LOC", "MISC": "MISC",
}  # fmt: skip
LISTS = {"ORG": "org", "LOC": "loc", "COUNTRY": "country", "MISC": "misc"}
ELIDED = re.compile(r"\b([Dd]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)e $")
CAPITALS = 5
VOWELS = frozenset("aeiouyâàéèêëîïôöüAEIOUÂÀÉÈÊËÎÏÔÖÜ")


def sentences(
    folder: Path, language: str, seed: int
) -> Iterator[tuple[list[str], list[bool], list[str]]]:
    """(tokens, whether a space stood before each, BIO tags) of each line of `<language>.txt`.

    `folder` holds the texts and `names/`; the same seed gives the same names.
    """
    dice = random.Random(seed)
    lists = _lists(folder / "names", language)
    for line in lines(folder / f"{language}.txt"):
        text, marks = _fill(line, _Names(lists, dice), language)
        yield _tagged(text, marks, language)


def lines(path: Path) -> Iterator[str]:
    """The lines of a file that are neither empty nor a comment."""
    for line in path.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


@cache
def _lists(folder: Path, language: str) -> dict[str, tuple[str, ...]]:
    """The name lists, each without the forms of other languages ("it:Germania")."""
    return {
        path.stem: tuple(
            name.removeprefix(f"{language}:")
            for name in lines(path)
            if name.startswith(f"{language}:") or not re.match(r"[a-z]{2}:", name)
        )
        for path in sorted(folder.glob("*.txt"))
    }


@dataclass(slots=True)
class _Names:
    """Draws names; a numbered slot draws once in a line, a slot in a compound one plain word."""

    lists: dict[str, tuple[str, ...]]
    dice: random.Random
    drawn: dict[str, str] = field(default_factory=dict)

    def draw(self, kind: str, number: str, single: bool) -> str:
        if number and kind + number in self.drawn:
            return self.drawn[kind + number]
        name = self._fresh(kind, number, single)
        if number:
            self.drawn[kind + number] = name
        return name

    def _fresh(self, kind: str, number: str, single: bool) -> str:
        if kind == "PER":
            last = self.draw("SURNAME", number, single)
            return f"{self.dice.choice(self.lists['per_first'])} {last}"
        names = self.lists["per_last" if kind == "SURNAME" else LISTS[kind]]
        return self.dice.choice([n for n in names if n.isalpha()] if single else names)


def _fill(line: str, names: _Names, language: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The line's text with its slots filled, and the (start, end, label) of each mark."""
    text, marks, last = "", [], 0
    capitals = _in_capitals(MARK.sub("", line))
    for match in MARK.finditer(line):
        body, label = match.groups()
        slot = SLOT.fullmatch(body)
        filled = SLOT.sub(_drawer(names, line[match.end() :].startswith("-")), body)
        filled = filled.upper() if capitals else filled
        text += line[last : match.start()]
        if slot and language == "fr" and filled[0] in VOWELS:
            text = ELIDED.sub(r"\1'", text)
        last = match.end()
        if filled.endswith(".") and line.startswith(".", last):
            last += 1
        marks.append((len(text), len(text) + len(filled), label or LABELS[slot[1] if slot else ""]))
        text += filled
    return text + line[last:], marks


def _in_capitals(plain: str) -> bool:
    """Whether a line, its names aside, is a headline in capitals; "CEO" alone makes none."""
    return plain.isupper() and sum(char.isupper() for char in plain) >= CAPITALS


def _drawer(names: _Names, single: bool) -> Callable[[re.Match[str]], str]:
    return lambda slot: names.draw(slot[1], slot[2], single)


def _tagged(
    text: str, marks: list[tuple[int, int, str]], language: str
) -> tuple[list[str], list[bool], list[str]]:
    """Tokens and tags; a mark that ends inside a token ("Ford-Chef") tags nothing.

    A full stop that the tokenizer takes for an abbreviation's ("Kestrel plc.") harms no mark.
    """
    spans = [(span.start, span.end) for span in tokenize(text, words_of(language))]
    tags = ["O"] * len(spans)
    for start, end, label in marks:
        inside = [i for i, (first, last) in enumerate(spans) if first < end and last > start]
        last = spans[inside[-1]][1]
        if spans[inside[0]][0] == start and text[end:last] in {"", "."}:
            for part, index in enumerate(inside):
                tags[index] = f"{'I' if part else 'B'}-{label}"
    before = [True, *(second[0] > first[1] for first, second in pairwise(spans))]
    return [text[first:last] for first, last in spans], before, tags
