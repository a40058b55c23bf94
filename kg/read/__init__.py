"""Read: files → Articles. The first stage; whatever a file holds, it never stops a build.

READERS is the table of formats, one file each. A file's extension chooses its reader; where no
reader knows the extension, the first whose `looks` recognises the content does, plain text last.

    for item in read([Path("seeds")]):
        if isinstance(item, Skipped): ...   # one line: file, reason, what would be accepted
        else: ...                           # an Article

Articles come one at a time, in the order of the paths and of the sorted folders; nothing but the
ids of what was read is kept.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO, Final, cast

from kg.errors import InputError
from kg.read import feed, json_file, json_lines, markdown, page, plain
from kg.read.chain import Chain
from kg.read.draft import LIMIT, finish
from kg.read.file import HEAD, File
from kg.read.reader import Reader
from kg.read.skipped import Skipped
from kg.read.walk import ACCEPTED, STANDARD_INPUT, Found, Walk, printable, why
from kg.records import Article

__all__ = ["LIMIT", "READERS", "SUFFIXES", "Reader", "Skipped", "count", "located", "read"]

READERS: Final = (
    page.READER,
    feed.READER,
    json_lines.READER,
    json_file.READER,
    markdown.READER,
    plain.READER,
)
SUFFIXES: Final = frozenset().union(*(reader.suffixes for reader in READERS))
"""The extensions of the files that are read from folders."""


def read(paths: Sequence[Path], language: str | None = None) -> Iterator[Article | Skipped]:
    """Every article of the paths, and a line for each file or record that gave none.

    `language` is the language of articles that do not name theirs; None means: detect it.
    An article read before in the same pass (same id) is told and left out.
    """
    return (item for _, item in located(paths, language))


def located(
    paths: Sequence[Path], language: str | None = None
) -> Iterator[tuple[Path | None, Article | Skipped]]:
    """What `read` gives, each with the file that it came from; None for what was not opened."""
    seen: set[bytes] = set()
    for found in Walk(SUFFIXES).files(paths):
        path = None if isinstance(found, Skipped) else found.path
        items = iter([found]) if isinstance(found, Skipped) else _file(found, language)
        for item in items:
            key = bytes.fromhex(item.id) if isinstance(item, Article) else b""
            if key and key in seen:
                yield (
                    path,
                    Skipped(item.source, "is a second copy", "each is read once", failure=False),
                )
            else:
                seen.add(key)
                yield path, item


def count(paths: Sequence[Path]) -> int:
    """How many files the paths hold; nothing is opened."""
    return sum(not isinstance(found, Skipped) for found in Walk(SUFFIXES).files(paths))


def choose(path: Path, head: bytes) -> Reader:
    """The reader of a file: by its extension, else by its first bytes."""
    by_name = (reader for reader in READERS if path.suffix.lower() in reader.suffixes)
    by_look = (reader for reader in READERS if reader.accepts(path, head))
    return next(by_name, None) or next(by_look)


def _file(found: Found, language: str | None) -> Iterator[Article | Skipped]:
    try:
        with _open(found.path) as stream:
            head = stream.read(HEAD)
            whole = cast("BinaryIO", io.BufferedReader(Chain(head, stream)))
            stem = "stdin" if found.path == STANDARD_INPUT else printable(found.path.stem)
            file = File(found.label, stem, whole)
            yield from _articles(choose(found.path, head), file, language)
    except InputError as error:
        yield Skipped.of(error)
    except OSError as error:
        yield Skipped(found.label, f"cannot be read ({why(error)})", ACCEPTED)


def _open(path: Path) -> AbstractContextManager[BinaryIO]:
    """The file's bytes; standard input is not closed with them."""
    return nullcontext(sys.stdin.buffer) if path == STANDARD_INPUT else path.open("rb")


def _articles(reader: Reader, file: File, language: str | None) -> Iterator[Article | Skipped]:
    for draft in reader.drafts(file):
        try:
            if isinstance(draft, InputError):
                raise draft
            yield finish(draft, stem=file.stem, label=file.label, language=language)
        except InputError as error:
            yield Skipped.of(error)
