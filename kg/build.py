"""Build: read what is new or changed, take out what is gone, make graph and exports anew.

Every article is on the disk the moment it is reported done; a build that was killed goes on where
it stopped. Articles that an older model, ontology or code has read are read again, from the store.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from kg.codec import Extraction
from kg.pipeline import Assembly, Pipeline
from kg.project import Project
from kg.read import Skipped, located
from kg.read.walk import STANDARD_INPUT
from kg.records import Article
from kg.store import Store
from kg.workers import extractions

DEFAULT_FORMATS: Final = ("turtle", "html", "explorer", "index")
STDIN: Final = "-"
"""The origin of what came from standard input: added to, never replaced."""


class Watch(Protocol):
    """Who is told how a build goes on."""

    def file(self) -> None:
        """The next file was opened."""

    def article(self, extraction: Extraction) -> None:
        """An article is done, and kept."""

    def skipped(self, item: Skipped) -> None:
        """A file or record gave no article."""

    def making(self) -> None:
        """All articles are read; graph and exports are being made."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build came to."""

    found: int
    """Articles that the paths hold, new or not."""
    read: int
    """Articles that had to be read."""
    gone: int
    skipped: tuple[Skipped, ...]
    assembly: Assembly

    @property
    def failures(self) -> int:
        """How many files or records could not be read."""
        return sum(one.failure for one in self.skipped)


@dataclass(slots=True)
class _Visit:
    """One pass over the paths: what was met, and which file holds what."""

    store: Store
    pipeline: Pipeline
    folder: Path
    watch: Watch
    held: dict[str, list[str]] = field(default_factory=dict)
    origins: dict[str, str] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)

    def fresh(self, paths: Sequence[Path], language: str | None) -> Iterator[Article]:
        """The articles that have to be read; everything else that is met is remembered."""
        last: Path | None = None
        for path, item in located(paths, language):
            if path != last:
                self.watch.file()
                last = path
            if isinstance(item, Skipped):
                self.skipped.append(item)
                self.watch.skipped(item)
                continue
            assert path is not None
            origin = self.origin(path)
            self.held.setdefault(origin, []).append(item.id)
            self.origins[item.id] = origin
            if self.store.get(item.id, self.pipeline.fingerprint) is None:
                yield item

    def settle(self, paths: Sequence[Path]) -> int:
        """Tell the store which file holds what, and what is gone from the paths."""
        tops = [_absolute(path) for path in paths if path != STANDARD_INPUT]
        gone = (
            origin
            for origin in self.store.origins()
            if origin not in self.held and origin != STDIN and self._under(origin, tops)
        )
        files = {origin: self.held[origin] for origin in self.held if origin != STDIN}
        settled = files | {origin: [] for origin in gone}
        return sum(self.store.settle(origin, settled[origin]) for origin in sorted(settled))

    def origin(self, path: Path) -> str:
        """How the store calls a file: by its path from the folder of the build."""
        return STDIN if path == STANDARD_INPUT else os.path.relpath(path, self.folder)

    def _under(self, origin: str, tops: Sequence[Path]) -> bool:
        return any(_absolute(self.folder / origin).is_relative_to(top) for top in tops)


def build(
    paths: Sequence[Path],
    project: Project,
    pipeline: Pipeline,
    watch: Watch,
    *,
    language: str | None = None,
    formats: tuple[str, ...] = DEFAULT_FORMATS,
    processes: int = 0,
) -> Outcome:
    """Bring the project's graph up to date with the paths; many articles are read by so many
    processes (kg.workers).
    """
    with Store.open(project.database) as store:
        visit = _Visit(store, pipeline, project.folder, watch)
        read = 0
        for extraction in extractions(pipeline, visit.fresh(paths, language), processes):
            store.put(extraction, visit.origins[extraction.article.id])
            watch.article(extraction)
            read += 1
        gone = visit.settle(paths)
        for extraction in extractions(pipeline, store.outdated(pipeline.fingerprint), processes):
            store.put(extraction, origin=None)
            watch.article(extraction)
            read += 1
        watch.making()
        skipped = tuple(visit.skipped)
        assembly = project.refresh(store, pipeline.ontology, formats=formats, skipped=skipped)
        return Outcome(len(visit.origins), read, gone, skipped, assembly)


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 -- links are names here, not to be followed
