"""A build that is killed, at any moment and often, loses nothing that it reported done."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kg.store import Store

KILLS = 60

BUILD = """
import sys
from pathlib import Path
from kg.codec import Extraction
from kg.store import Store
from tests.build import article, claim, referent

first, path = int(sys.argv[1]), Path(sys.argv[2])
with Store.open(path, wait=10.0) as store:
    for number in range(first, first + 10_000):
        one = article(f"Ford buys Otosan, part {number}. " * 40, name=str(number))
        said = claim(one, "Ford buys Otosan", referent("Ford"), "acquires", referent("Otosan"))
        store.put(Extraction(one, "f", (), (said,)))
        print(number, flush=True)
"""


@pytest.mark.slow
def test_sixty_kills_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kg.db"
    chance = random.Random(7)
    done: set[str] = set()
    for _ in range(KILLS):
        first = max(map(int, done), default=-1) + 1
        done |= killed_build(first, path, after=chance.uniform(0.0, 0.12))
    assert len(done) > KILLS
    with Store.open(path) as store:
        store.check()
        kept = {one.article.name: one for one in store.extractions()}
    assert done <= kept.keys()
    assert all(len(one.claims) == 1 for one in kept.values())


def killed_build(first: int, path: Path, *, after: float) -> set[str]:
    """The names that a build reported before it was killed, `after` seconds from its first word."""
    command = [sys.executable, "-c", BUILD, str(first), str(path)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=root, text=True) as build:
        assert build.stdout is not None
        said = build.stdout.readline()
        time.sleep(after)
        build.send_signal(signal.SIGKILL)
        said += build.stdout.read()
    whole = said[: said.rfind("\n") + 1]
    return set(whole.split())
