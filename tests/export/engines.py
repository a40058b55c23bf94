"""Starting a database for a test, on loopback, and ending it by its own process."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


def free_port() -> int:
    """A port that nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def started(
    command: Sequence[str | Path], folder: Path, ready: Callable[[], bool]
) -> Iterator[None]:
    """The process of `command`, from when it is ready until the block ends."""
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
        try:
            _wait(process, ready, folder)
            yield
        finally:
            process.terminate()
            process.wait(30)


def listening(port: int) -> bool:
    """Whether something answers on the port."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _wait(process: subprocess.Popen[bytes], ready: Callable[[], bool], folder: Path) -> None:
    deadline = time.monotonic() + 90
    while not ready():
        assert process.poll() is None, (folder / "server.log").read_text(errors="replace")[-800:]
        assert time.monotonic() < deadline, "the server did not start in 90 seconds"
        time.sleep(0.1)


VIRTUOSO_INI = """
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
FileExtend = 200
MaxCheckpointRemap = 2000
TempStorage = TempDatabase
[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx
MaxCheckpointRemap = 2000
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
CaseMode = 2
DirsAllowed = .
NumberOfBuffers = 10000
MaxDirtyBuffers = 7000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = vsp
ServerThreads = 4
Charset = UTF-8
[SPARQL]
ResultSetMaxRows = 1000000
MaxQueryExecutionTime = 60
"""
