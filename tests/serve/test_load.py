"""Fifty clients for half a minute: no error, and memory that stays where it was."""

from __future__ import annotations

import threading
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.serving import Served, served

SECONDS = 30
PATHS = (
    "/query?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%2020",
    "/api/entity?iri=velora",
    "/api/search?q=no",
    "/explorer",
)


@pytest.mark.slow
def test_fifty_clients_at_once_meet_no_error_and_memory_stays_flat(built: Path) -> None:
    with served(built, seconds=20) as server:
        _clients(server, 3)
        before = _memory(server.process.pid)
        statuses = _clients(server, SECONDS)
        after = _memory(server.process.pid)

    assert set(statuses) == {200}
    assert sum(statuses.values()) > 100
    assert after < before + 40_000, f"{before} kB before, {after} kB after"


def _clients(server: Served, seconds: float) -> Counter[int]:
    statuses: Counter[int] = Counter()
    until = time.monotonic() + seconds

    def client(number: int) -> None:
        while time.monotonic() < until:
            statuses[server.ask(PATHS[number % len(PATHS)]).status] += 1

    threads = [threading.Thread(target=client, args=(number,)) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return statuses


def _memory(process: int) -> int:
    """Resident memory in kB."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        pytest.skip("memory is read from /proc")
    line = next(one for one in status.read_text().splitlines() if one.startswith("VmRSS"))
    return int(line.split()[1])
