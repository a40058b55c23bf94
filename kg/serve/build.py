"""The last build's graph, and how a newer one takes its place under a running server."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from pathlib import Path
from typing import Final, TypeAlias

from kg.errors import KgError, QueryError
from kg.query.source import located
from kg.serve.engine import Engine, started
from kg.serve.settings import Settings

Stamp: TypeAlias = tuple[str, int, int, int]

EVERY: Final = 1.0
"""Seconds between two looks at the folder."""

log = logging.getLogger("kg.serve")


class Build:
    """Watches the folder; the engine keeps answering from the old graph until the new one is up."""

    def __init__(self, settings: Settings, engine: Engine) -> None:
        self._settings = settings
        self._engine = engine
        self._used: Stamp | None = None

    async def refresh(self) -> None:
        """Load the graph in the folder where it is another than the one in use."""
        stamp = _stamp(self._settings.folder)
        if stamp is None or stamp == self._used:
            return
        self._used = stamp
        try:
            nursery = await started(Path(stamp[0]), self._settings.memory)
        except KgError as error:
            log.warning("%s", error)
            return
        await self._engine.use(nursery)

    async def watch(self) -> None:
        """Refresh for ever; a graph that cannot be loaded leaves the old one in place."""
        while True:
            await asyncio.sleep(EVERY)
            with contextlib.suppress(OSError):
                await self.refresh()


def _stamp(folder: Path) -> Stamp | None:
    """Which file is there, and which version of it; None where there is none."""
    try:
        path = located(folder)
        stat = path.stat()
    except (QueryError, OSError):
        return None
    return str(path), stat.st_mtime_ns, stat.st_size, stat.st_ino
