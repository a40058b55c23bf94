"""How a server runs: where it listens, whom it answers, and how much one request may take."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

LOOPBACK: Final = "127.0.0.1"
_AT_HOME: Final = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one server.

    `folder` is what a build wrote; `hosts` are further names under which the server may be asked;
    `token`, where set, must come with every request; `origin`, where set, may ask from a page of
    another site. A query takes at most `seconds`, gives at most `rows`, and at most `running` of
    them run at once while `waiting` wait; a request body has at most `body` bytes.
    """

    folder: Path
    ontology: Path | None = None
    host: str = LOOPBACK
    port: int = 7878
    hosts: tuple[str, ...] = ()
    token: str = ""
    origin: str = ""
    seconds: float = 10.0
    rows: int = 100_000
    memory: int = 2 * 2**30
    running: int = field(default_factory=lambda: max(4, 2 * (os.cpu_count() or 1)))
    waiting: int = 64
    body: int = 2**20

    @property
    def names(self) -> frozenset[str]:
        """The host names under which the server answers; a page of another name gets nothing."""
        return _AT_HOME | {self.host, *self.hosts}

    @property
    def address(self) -> str:
        """Where a browser on this machine finds the server."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}/"
