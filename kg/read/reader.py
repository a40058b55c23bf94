"""What a format is: a name, its file extensions, how it looks, and how articles are found in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from kg.errors import InputError
from kg.read.draft import Draft
from kg.read.file import File


@dataclass(frozen=True, slots=True)
class Reader:
    """One row of the table of formats.

    `looks` judges the first bytes of a file whose extension no reader knows. `drafts` yields what
    it finds in the file, and an InputError for each record that is no article while others of the
    same file may be; it raises InputError where the file as a whole is not readable.
    """

    name: str
    suffixes: frozenset[str]
    looks: Callable[[bytes], bool]
    drafts: Callable[[File], Iterator[Draft | InputError]]

    def accepts(self, path: PurePath, head: bytes) -> bool:
        """Whether the file may be of this format, by its name or else by its first bytes."""
        return path.suffix.lower() in self.suffixes or self.looks(head)
