"""One open file, read no further than a limit, under the name that reports give it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from kg.errors import InputError

MEGABYTE: Final = 1_000_000
HEAD: Final = 4096
"""The first bytes that a format is recognised by."""


@dataclass(frozen=True, slots=True)
class File:
    """A stream at its beginning, with its label (source) and stem (name of its only article)."""

    label: str
    stem: str
    stream: BinaryIO

    def content(self, megabytes: int, accepted: str) -> bytes:
        """All bytes of the file. Raises InputError where it has more than `megabytes`."""
        data = self.stream.read(megabytes * MEGABYTE + 1)
        if len(data) > megabytes * MEGABYTE:
            raise InputError(self.label, f"is larger than {megabytes} MB", accepted)
        return data

    def chunks(self, size: int = 1 << 16) -> Iterator[bytes]:
        """The bytes of the file, piece by piece."""
        while data := self.stream.read(size):
            yield data
