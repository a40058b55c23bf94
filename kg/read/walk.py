"""Paths → files: folders are walked in sorted order, and nothing is passed over in silence.

What stands in a folder is not asked for by name, so a hidden file or a foreign extension is told
and is no failure. Links are followed once: a file or folder met a second time is left alone.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kg.read.skipped import Skipped

STANDARD_INPUT: Final = Path("-")
NOTES: Final = frozenset({"changelog", "contributing", "license", "notice", "readme"})
"""Stems of the files that speak of a folder; in it they are not taken for articles."""

ACCEPTED: Final = "give articles as files, folders, or - for standard input"


@dataclass(frozen=True, slots=True)
class Found:
    """A regular file and its label: its path inside the folder that was given, else its name."""

    path: Path
    label: str


class Walk:
    """One pass over the given paths; it remembers what it has met, by device and inode."""

    def __init__(self, suffixes: Collection[str]) -> None:
        """`suffixes` are the extensions of files in folders that are read."""
        self._suffixes = suffixes
        self._met: set[tuple[int, int]] = set()

    def files(self, paths: Sequence[Path]) -> Iterator[Found | Skipped]:
        """The files that the paths name or hold, in their order; folders sorted by name."""
        for path in paths:
            if path == STANDARD_INPUT:
                yield Found(path, "standard input")
            else:
                yield from self._visit(path, printable(path.name or str(path)), given=True)

    def _visit(self, path: Path, label: str, *, given: bool) -> Iterator[Found | Skipped]:
        try:
            status = path.stat()
        except (OSError, ValueError) as error:
            yield Skipped(label, f"cannot be read ({why(error)})", ACCEPTED)
            return
        if (refusal := self._refusal(path, label, status, given=given)) is not None:
            yield refusal
        elif stat.S_ISDIR(status.st_mode):
            yield from self._folder(path, "" if given else f"{label}/", label)
        else:
            yield Found(path, label)

    def _refusal(
        self, path: Path, label: str, status: os.stat_result, *, given: bool
    ) -> Skipped | None:
        folder, regular = stat.S_ISDIR(status.st_mode), stat.S_ISREG(status.st_mode)
        if not (folder or regular):
            return Skipped(label, "is a pipe or a device, not a file", ACCEPTED)
        if not given and path.name.startswith("."):
            return Skipped(label, "is hidden", "give it by name to read it", failure=False)
        if not given and regular and path.stem.lower() in NOTES:
            return Skipped(
                label, "speaks of its folder", "give it by name to read it", failure=False
            )
        if not given and regular and path.suffix.lower() not in self._suffixes:
            accepted = "give it by name to read it, or use " + " ".join(sorted(self._suffixes))
            return Skipped(label, "has another extension", accepted, failure=False)
        identity = (status.st_dev, status.st_ino)
        if status.st_ino and identity in self._met:
            return Skipped(label, "was met before", "each is read once", failure=False)
        self._met.add(identity)
        return None

    def _folder(self, path: Path, prefix: str, label: str) -> Iterator[Found | Skipped]:
        try:
            names = sorted(entry.name for entry in path.iterdir())
        except OSError as error:
            yield Skipped(label, f"cannot be read ({why(error)})", ACCEPTED)
            return
        for name in names:
            yield from self._visit(path / name, prefix + printable(name), given=False)


def printable(name: str) -> str:
    """A file name as text that can be written anywhere, whatever bytes it has on disk."""
    return os.fsencode(name).decode("utf-8", "replace")


def why(error: OSError | ValueError) -> str:
    """The system's word for an error, without the path."""
    return (getattr(error, "strerror", None) or str(error)).lower()
