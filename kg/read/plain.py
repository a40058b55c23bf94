"""Plain text: a first line that looks like a title is the title, the rest is the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.read.clean import clean
from kg.read.decode import decode
from kg.read.draft import Draft
from kg.read.file import File
from kg.read.reader import Reader

MEGABYTES: Final = 20
ACCEPTED: Final = f"text files may have {MEGABYTES} MB"
TITLE_LENGTH: Final = 160
FIRST_LINE: Final = re.compile(r"\s*+([^\n]++)\n(\s*+)(.*)", re.DOTALL)
SENTENCE_END: Final = (".", ":", ";", ",", "…")


def drafts(file: File) -> Iterator[Draft]:
    """The one article of the file."""
    title, text = split_title(clean(decode(file.content(MEGABYTES, ACCEPTED), file.label)))
    yield Draft(text, title)


def split_title(text: str) -> tuple[str, str]:
    r"""Title and text; a title is a short line, no full stop, before a blank or longer line.

    >>> split_title("Ford denies talks\n\nFord has denied a report.")
    ('Ford denies talks', 'Ford has denied a report.')
    """
    found = FIRST_LINE.fullmatch(text)
    if not found:
        return "", text
    first, gap, rest = found.groups()
    first = first.rstrip()
    short = len(first) <= TITLE_LENGTH and not first.endswith(SENTENCE_END)
    apart = "\n" in gap or len(rest.partition("\n")[0]) > len(first)
    return (first, rest) if short and apart and rest.strip() else ("", text)


def looks(_: bytes) -> bool:
    """Anything may be plain text: the last row of the table."""
    return True


READER: Final = Reader("plain text", frozenset({".txt", ".text"}), looks, drafts)
