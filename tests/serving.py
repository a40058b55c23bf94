"""A server in a process of its own, and plain requests to it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: str

    @property
    def media(self) -> str:
        """The media type without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0]


@dataclass
class Served:
    """A running server."""

    port: int
    process: subprocess.Popen[bytes]
    folder: Path
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def ask(
        self,
        path: str,
        *,
        method: str = "GET",
        body: bytes | None = None,
        **headers: str,
    ) -> Reply:
        """One request; `content_type="…"` is a header."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            connection.request(method, path, body, {**self.headers, **named})
            answer = connection.getresponse()
            told = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, told, answer.read().decode())
        finally:
            connection.close()

    def sparql(self, query: str, **headers: str) -> Reply:
        """A query by GET."""
        return self.ask(f"/query?{urlencode({'query': query})}", **headers)


@contextmanager
def served(folder: Path, **settings: object) -> Iterator[Served]:
    """A server on `folder`, up and with the graph loaded where there is one."""
    port = _free()
    code = (
        "from pathlib import Path; from kg.serve import Settings, serve;"
        f"serve(Settings(Path({str(folder)!r}), port={port}, **{settings!r}))"
    )
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env={**os.environ})
    one = Served(port, process, folder)
    if settings.get("token"):
        one.headers["authorization"] = f"Bearer {settings['token']}"
    try:
        _wait(one)
        yield one
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(20)


def _free() -> int:
    with socket.socket() as some:
        some.bind(("127.0.0.1", 0))
        port: int = some.getsockname()[1]
        return port


def _wait(one: Served) -> None:
    for _ in range(300):
        try:
            one.ask("/query")
        except ConnectionError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("the server did not come up")
