"""The engine as the server sees it: ask it, and swap it for one that has loaded a newer graph."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias

from kg.errors import KgError
from kg.serve.asking import Answer, plain

Json: TypeAlias = dict[str, Any]

_ROOT: Final = Path(__file__).resolve().parents[2]


@dataclass(slots=True)
class Nursery:
    """A running process with one graph in memory."""

    process: asyncio.subprocess.Process
    folder: Path
    triples: int
    _asking: int = 0
    _quiet: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def address(self) -> str:
        """Where the process listens."""
        return str(self.folder / "socket")

    @contextlib.contextmanager
    def asked(self) -> Iterator[None]:
        """While a question is on its way the process is not ended."""
        self._asking += 1
        self._quiet.clear()
        try:
            yield
        finally:
            self._asking -= 1
            if not self._asking:
                self._quiet.set()

    async def close(self) -> None:
        """End the process once nobody waits for its answers; each has its limit on time."""
        if self._asking:
            await self._quiet.wait()
        with contextlib.suppress(ProcessLookupError):
            self.process.terminate()
        await self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


async def started(graph: Path, memory: int) -> Nursery:
    """A process that has loaded `graph`; raises KgError where it cannot be loaded."""
    folder = Path(tempfile.mkdtemp(prefix="kg-serve-"))
    paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", "kg.serve.nursery"),
        *(str(folder / "socket"), str(graph), str(memory)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
    )
    assert process.stdout is not None
    line = await process.stdout.readline()
    told = json.loads(line or b'{"error": "the engine ended before it had loaded the graph"}')
    nursery = Nursery(process, folder, told.get("triples", 0))
    if "error" in told:
        await nursery.close()
        raise KgError(told["error"])
    return nursery


class Engine:
    """Questions with a limit on time; as many at once as the machine bears, the others wait."""

    def __init__(self, running: int, waiting: int, seconds: float, rows: int) -> None:
        self._slots = asyncio.Semaphore(running)
        self._most = running + waiting
        self._asked = 0
        self._seconds = seconds
        self._rows = rows
        self._nursery: Nursery | None = None

    @property
    def triples(self) -> int:
        """How many triples the graph has that is answering now."""
        return self._nursery.triples if self._nursery else 0

    async def use(self, nursery: Nursery | None) -> None:
        """Ask `nursery` from now on; what was asked of the old one is answered to its end."""
        old, self._nursery = self._nursery, nursery
        if old:
            await old.close()

    async def ask(self, request: Json) -> Answer:
        """The answer to a request, or what kept the engine from giving one."""
        if self._asked >= self._most:
            return plain(503, "Too many queries are waiting; try again in a moment.")
        self._asked += 1
        try:
            async with self._slots:
                return await self._one(request | {"seconds": self._seconds, "rows": self._rows})
        finally:
            self._asked -= 1

    async def _one(self, request: Json) -> Answer:
        if self._nursery is None:
            return plain(503, "No graph is loaded yet; run `kg build`, or wait while it loads.")
        with self._nursery.asked():
            return await self._answer(self._nursery, request)

    async def _answer(self, nursery: Nursery, request: Json) -> Answer:
        reader, writer = await asyncio.open_unix_connection(nursery.address, limit=2**20)
        child = 0
        try:
            async with asyncio.timeout(self._seconds):
                child = int(await reader.readline())
                writer.write(json.dumps(request).encode() + b"\n")
                head = json.loads(await reader.readline())
                body = await reader.readexactly(head["length"])
                return Answer(head["status"], head["media"], body)
        except TimeoutError:
            _end(child)
            return plain(503, f"The query was stopped after {self._seconds:g} seconds; narrow it.")
        except (ValueError, asyncio.IncompleteReadError, ConnectionError):
            return plain(503, "The query was stopped: it took more time or memory than is given.")
        finally:
            writer.close()


def _end(child: int) -> None:
    """End a child that is over its time; its own limit on processor time lies a second later."""
    if child:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(child, signal.SIGKILL)
