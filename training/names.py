"""Sentences with names: WikiNEuRal's CoNLL files, as (forms, BIO tags).

The files have three columns: index, form, tag.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

TYPES = ("PER", "ORG", "LOC", "MISC")
TAGS = ("O", *(f"{part}-{kind}" for kind in TYPES for part in "BI"))


def read(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    """The sentences of one file; an unknown tag counts as O."""
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line.count("\t") >= 2]
        if rows:
            yield (
                [row[1] for row in rows],
                [row[2].strip() if row[2].strip() in TAGS else "O" for row in rows],
            )


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """The (first, last, type) of each name, half-open; an I- without its B- begins a name."""
    found, start, kind = set(), -1, ""
    for index, tag in enumerate([*tags, "O"]):
        if start >= 0 and (tag[0] != "I" or tag[2:] != kind):
            found.add((start, index, kind))
            start = -1
        if tag != "O" and start < 0:
            start, kind = index, tag[2:]
    return found
