"""Articles that several processes read are read as one process reads them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from kg import workers
from kg.codec import Extraction
from kg.errors import KgError, ModelError
from kg.ontology import load
from kg.pipeline import Pipeline
from kg.records import Article
from tests.build import article

MANY = tuple(
    article(f"Norvane {number} buys Telkar {number} in Rome.", name=str(number))
    for number in range(workers.FEW + 7)
)
ROOT = Path(__file__).parents[1]
READING = """
import multiprocessing
from kg.workers import extractions
from tests.test_workers import MANY, Sleeping
from kg.ontology import load

if __name__ == "__main__":
    for _ in extractions(Sleeping(load()), MANY, 2):
        print(*(one.pid for one in multiprocessing.active_children()), flush=True)
"""


class Dying(Pipeline):
    """Stages in whose process the memory ends."""

    def single(self) -> Pipeline:
        return self

    def extractions(self, articles: Iterable[Article]) -> Iterator[Extraction]:
        del articles
        os._exit(3)


class Alone(Pipeline):
    """Stages that no other process may have."""

    def single(self) -> Pipeline:
        msg = "another process was started"
        raise AssertionError(msg)

    def extractions(self, articles: Iterable[Article]) -> Iterator[Extraction]:
        return (Extraction(one, "f", (), ()) for one in articles)


class Sleeping(Pipeline):
    """Stages that are never done after the first articles."""

    def single(self) -> Pipeline:
        return self

    def extractions(self, articles: Iterable[Article]) -> Iterator[Extraction]:
        for one in articles:
            if int(one.name) >= workers.TASK:
                time.sleep(60)
            yield Extraction(one, "f", (), ())


def test_many_articles_are_read_as_one_process_reads_them(pipeline: Pipeline) -> None:
    found = list(workers.extractions(pipeline, MANY, 2))

    assert [one.article for one in found] == list(MANY)
    assert found == list(pipeline.extractions(MANY))
    assert all(one.claims for one in found)


@pytest.mark.parametrize(("count", "processes"), [(workers.FEW, 2), (len(MANY), 1)])
def test_few_articles_and_one_process_start_no_other(count: int, processes: int) -> None:
    found = workers.extractions(Alone(load()), MANY[:count], processes)

    assert [one.article for one in found] == list(MANY[:count])


def test_where_nothing_is_to_be_read_no_model_is_loaded(tmp_path: Path) -> None:
    nowhere = Pipeline(load(), model=tmp_path)

    assert list(workers.extractions(nowhere, (), 2)) == []
    with pytest.raises(ModelError):
        list(workers.extractions(nowhere, MANY[:1], 2))


def test_a_process_that_ends_is_told_and_no_riddle() -> None:
    with pytest.raises(KgError, match="--processes 1"):
        list(workers.extractions(Dying(load()), MANY, 2))


def test_processes_end_with_the_one_that_began_them() -> None:
    command = [sys.executable, "-c", READING]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as reading:
        assert reading.stdout is not None
        children = [int(pid) for pid in reading.stdout.readline().split()]
        reading.send_signal(signal.SIGKILL)

    assert len(children) == 2
    assert all(gone(pid) for pid in children)


def gone(pid: int, patience: float = 20.0) -> bool:
    """Whether a process ends soon."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        if "\nState:\tZ" in _status(pid):
            return True
        time.sleep(0.1)
    return False


def _status(pid: int) -> str:
    """What Linux says of a process; nothing elsewhere."""
    path = Path(f"/proc/{pid}/status")
    return path.read_text() if path.exists() else ""
