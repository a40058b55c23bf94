"""The process that has the graph in memory and answers each query in a child of its own.

A child shares the memory of its parent, begins at once, can be ended whatever it is doing, and
takes its memory with it: one hostile query costs its own time limit and nobody else's.
"""

from __future__ import annotations

import json
import os
import resource
import select
import signal
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pyoxigraph as ox

from kg.errors import QueryError
from kg.query.source import loaded
from kg.serve.asking import answer

READY: Final = "ready"
_LONGEST: Final = 8 * 2**20


def main() -> None:
    """Load the graph named in the arguments, then answer on the socket until the parent is gone."""
    address, graph, memory = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the children
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends us
    try:
        store, prefixes = loaded([graph])
    except QueryError as exc:
        _say({"error": str(exc)})
        return
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    server.bind(address)
    server.listen(128)
    _say({"state": READY, "triples": len(store)})
    _accept(server, store, prefixes, memory)


def _say(told: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def _accept(
    server: socket.socket, store: ox.Store, prefixes: Mapping[str, str], memory: int
) -> None:
    while True:
        ready, _, _ = select.select([server, sys.stdin], [], [])
        if sys.stdin in ready and not os.read(sys.stdin.fileno(), 1):
            return
        if server not in ready:
            continue
        client, _ = server.accept()
        if os.fork() == 0:
            server.close()
            _child(client, store, prefixes, memory)
        client.close()


def _child(
    client: socket.socket, store: ox.Store, prefixes: Mapping[str, str], memory: int
) -> None:
    """Answer one request and end; never returns."""
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.nice(5)
        with client, client.makefile("rwb") as wire:
            wire.write(f"{os.getpid()}\n".encode())
            wire.flush()
            request = json.loads(wire.readline(_LONGEST))
            _bound(request["seconds"], memory)
            done = answer(store, prefixes, request)
            head = {"status": done.status, "media": done.media, "length": len(done.body)}
            wire.write(json.dumps(head).encode() + b"\n" + done.body)
            wire.flush()
    finally:
        os._exit(0)


def _bound(seconds: float, memory: int) -> None:
    """Not more processor time nor more further memory than one query may take."""
    whole = int(seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (whole, whole))
    pages = int(Path("/proc/self/statm").read_text().split()[0]) if _has_proc() else 0
    if pages:
        most = pages * resource.getpagesize() + memory
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _has_proc() -> bool:
    return Path("/proc/self/statm").exists()


if __name__ == "__main__":
    main()
