"""What a person sees of a build: a bar on a terminal, a line for what was skipped, a summary."""

from __future__ import annotations

import sys
import time
from collections.abc import Collection, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from kg.build import Outcome
from kg.codec import Extraction
from kg.commands.reading import NOTHING, SOME_SKIPPED
from kg.commands.unread import unread
from kg.read import Skipped, count

WIDTH: Final = 24
PAUSE: Final = 0.1
"""Seconds between two drawings of the bar."""


class Progress:
    """Watches one build; draws only where standard error is a terminal."""

    def __init__(self, paths: Sequence[Path], spoken: Collection[str]) -> None:
        """`spoken` are the languages in which claims are found."""
        self._spoken = spoken
        self._terminal = sys.stderr.isatty()
        self._files = count(paths) if self._terminal else 0
        self._opened = self._articles = self._claims = 0
        self._stage = "reading"
        self._drawn = 0.0

    def __enter__(self) -> Self:
        self._draw()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._clear()

    def file(self) -> None:
        """The next file was opened."""
        self._opened += 1
        self._draw()

    def article(self, extraction: Extraction) -> None:
        """An article is done; a line where nobody could read it."""
        if line := unread(extraction.article, self._spoken):
            self._clear()
            print(line, file=sys.stderr)
        self._articles += 1
        self._claims += len(extraction.claims)
        self._draw()

    def skipped(self, item: Skipped) -> None:
        """A file or record gave no article: one line where that is a failure."""
        if item.failure:
            self._clear()
            print(f"skipped {item}", file=sys.stderr)

    def making(self) -> None:
        """Graph and exports are being made."""
        self._stage = "making the graph"
        self._drawn = 0.0
        self._draw()

    def closing(self, outcome: Outcome, out: Path) -> int:
        """Say what the build came to; its exit code."""
        graph = outcome.assembly.graph
        print(
            f"{out}: {len(graph.articles)} articles ({outcome.read} read now, "
            f"{outcome.gone} gone), {len(graph.entities)} entities, "
            f"{len(graph.statements)} statements",
            file=sys.stderr,
        )
        if not outcome.found:
            print("nothing could be read; kg build --help says what an article is", file=sys.stderr)
            return NOTHING
        if outcome.failures:
            print(f"{outcome.failures} skipped; report.json has the list", file=sys.stderr)
            return SOME_SKIPPED
        return 0

    def _draw(self) -> None:
        now = time.monotonic()
        if not self._terminal or now - self._drawn < PAUSE:
            return
        self._drawn = now
        part = min(1.0, self._opened / self._files) if self._files else 1.0
        bar = "█" * round(part * WIDTH) + "·" * (WIDTH - round(part * WIDTH))
        text = f"{bar} {self._opened}/{self._files} files"
        text += f" · {self._articles} articles · {self._claims} claims · {self._stage}"
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)

    def _clear(self) -> None:
        if self._terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
