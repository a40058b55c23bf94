"""Articles for a command that prints as it reads: what is skipped is told on standard error."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Final

from kg.commands.unread import unread
from kg.read import Skipped, read
from kg.records import Article

NOTHING: Final = 1
"""The exit code where nothing could be read."""
SOME_SKIPPED: Final = 3
"""The exit code where some input could not be read."""


class Reading:
    """One pass over the paths; knows the exit code when it is over."""

    def __init__(
        self, paths: Sequence[Path], language: str | None, spoken: Collection[str] = ()
    ) -> None:
        """`spoken` are the languages in which claims are found, where that is asked for."""
        self._paths = paths
        self._language = language
        self._spoken = spoken
        self._read = self._failed = 0

    def articles(self) -> Iterator[Article]:
        """The articles of the paths."""
        for item in read(self._paths, self._language):
            if not isinstance(item, Skipped):
                self._read += 1
                if self._spoken and (line := unread(item, self._spoken)):
                    print(line, file=sys.stderr)
                yield item
            elif item.failure:
                self._failed += 1
                print(f"skipped {item}", file=sys.stderr)

    def code(self) -> int:
        """0 where everything could be read, 1 where nothing could, 3 where some could not."""
        if not self._read:
            return NOTHING
        return SOME_SKIPPED if self._failed else 0
