"""Whole articles, sentence by sentence, with marked things, what joins them, and who is meant.

An article of `articles/<language>.txt` begins with "== " and a short name; its title and its
sentences follow, a line each, an empty line between paragraphs. The lines are those of
`relations/` (training.related) with a third part: for each thing that stands for a named one, and
for thing 0, the name in its fullest form.

    [The brewer]1's [210]2 staff will stay. ||| 1 employees 2 ||| 1=Ridgeway Ales
    Next stop: [Denmark]1. ||| 0 enters 1 ||| 0=Van Hoeck
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from kg.records import Article, Document, Span
from training.related import HERE, LANGUAGES, MARK

FOLDER: Final = HERE / "articles"
HELD: Final = FOLDER / "held"
"""Articles that teach nothing and only measure."""
UNNAMED: Final = "0"


@dataclass(frozen=True, slots=True)
class Told:
    """A relation of one sentence between two of its things, by their numbers ("0": not named)."""

    subject: str
    property: str
    object: str


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: its field, the span of each thing by its number, what joins them, who is meant
    by the things that are no names.
    """

    field: str
    things: dict[str, Span]
    told: tuple[Told, ...]
    meant: dict[str, str]


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article as a build would read it, and what its author marked in it."""

    article: Article
    lines: tuple[Line, ...]


Parsed: TypeAlias = tuple[Annotated, Document]
"""What an author marked, and the article as the parser reads it."""


def written(folder: Path = FOLDER) -> Iterator[Annotated]:
    """All articles of the folder, in the order of their languages and lines."""
    for language in LANGUAGES:
        text = (folder / f"{language}.txt").read_text("utf-8")
        for place, part in enumerate(f"\n{text}".split("\n== ")[1:]):
            name, *lines = part.split("\n")
            yield read(f"{language}-{place}-{name.strip()}", language, lines)


def read(name: str, language: str, lines: Sequence[str]) -> Annotated:
    """One article of its lines, the title first; raises ValueError where a line is malformed."""
    title, text = "", ""
    found = []
    for line in lines:
        if not line.strip():
            text += "\n\n" if text.strip() else ""
            continue
        sentence, relations, meant = line.split("|||")
        begun = bool(title)
        if begun and text and not text.endswith("\n"):
            text += " "
        plain, things = _unmarked(sentence, len(text) if begun else 0)
        title, text = (title, text + plain) if begun else (plain, text)
        found.append(Line("text" if begun else "title", things, _told(relations), _meant(meant)))
    article = Article.make(
        name=name, source=name, language=language, title=title, published=None, text=text
    )
    return Annotated(article, tuple(found))


def _unmarked(sentence: str, begin: int) -> tuple[str, dict[str, Span]]:
    """The bare sentence, and where its things stand if it begins at `begin`."""
    plain, last = "", 0
    things = {}
    sentence = sentence.strip()
    for match in MARK.finditer(sentence):
        plain += sentence[last : match.start()]
        things[match[2]] = Span(begin + len(plain), begin + len(plain) + len(match[1]))
        plain += match[1]
        last = match.end()
    return plain + sentence[last:], things


def _told(relations: str) -> tuple[Told, ...]:
    return tuple(Told(*part.split()) for part in relations.split(";") if part.strip())


def _meant(meant: str) -> dict[str, str]:
    parts = (part.strip().partition("=") for part in meant.split(";") if part.strip())
    return {number: name for number, _, name in parts}
