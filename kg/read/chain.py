"""A stream whose first bytes were already taken: they are given back before the rest.

Standard input cannot be rewound, and its format is judged by its first bytes like a file's.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class Chain(io.RawIOBase):
    """`head`, then what is left of `rest`."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        """`rest` stays open when the chain is closed: it belongs to who opened it."""
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        """Whether bytes can be taken: always."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill the buffer, or as much of it as comes at once; 0 at the end."""
        view = memoryview(buffer).cast("B")
        piece = self._head[: len(view)] or self._rest.read(len(view))
        self._head = self._head[len(piece) :]
        view[: len(piece)] = piece
        return len(piece)
