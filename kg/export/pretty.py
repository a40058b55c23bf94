"""Turtle and TriG that people read: prefixes in order, a blank line between two nodes.

Oxigraph writes every node without a blank line and its prefixes in an order of its own; both are
mended on the way into the file, line by line, so the writing still streams.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Final, cast

import pyoxigraph as ox

_NODE_ENDS: Final = b" .\n"
"""Ends a node's last line; a literal cannot hold it, because its newlines are escaped."""


def write(
    items: Iterable[ox.Triple] | Iterable[ox.Quad],
    path: Path,
    form: ox.RdfFormat,
    prefixes: Mapping[str, str],
) -> None:
    """Write triples as Turtle or quads as TriG into the file `path`."""
    with path.open("wb") as file:
        for name, namespace in sorted(prefixes.items()):
            file.write(f"@prefix {name}: <{namespace}> .\n".encode())
        body = _Body(file)
        ox.serialize(items, cast("IO[bytes]", body), format=form, prefixes=dict(prefixes))
        body.flush()


class _Body:
    """A sink that drops the prefix lines and sets a blank line before each node or graph."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._rest = b""
        self._in_header = True

    def write(self, chunk: bytes) -> int:
        """Take the next piece, which may end in the middle of a line."""
        lines, newline, self._rest = (self._rest + chunk).rpartition(b"\n")
        self._put(lines + newline)
        return len(chunk)

    def flush(self) -> None:
        """Write what is left of the last line."""
        self._put(self._rest)
        self._rest = b""

    def _put(self, lines: bytes) -> None:
        while self._in_header and lines:
            first, _, after = lines.partition(b"\n")
            self._in_header = first.startswith(b"@prefix ")
            lines = after if self._in_header else b"\n" + lines
        spaced = lines.replace(_NODE_ENDS, _NODE_ENDS + b"\n").replace(b"}\n", b"}\n\n")
        self._file.write(spaced)
