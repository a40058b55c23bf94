"""Articles read by several processes side by side, one thread each, in the order they came.

Python runs one thread at a time, and reading an article is Python for a third of its time: two
processors read faster as two processes than as two threads. Each process holds a model of its own,
so few articles, which are soon read, are read in this one.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Final

from kg.codec import Extraction
from kg.errors import KgError
from kg.pipeline import Pipeline
from kg.records import Article

MOST: Final = 4
"""Processes at most where nobody says how many: each holds about 650 MiB."""
FEW: Final = 24
"""Articles up to which no process is started for them."""
TASK: Final = 4
"""Articles that a process is given at a time."""
AHEAD: Final = 2
"""Tasks a process that wait for it."""


def extractions(
    pipeline: Pipeline, articles: Iterable[Article], processes: int = 0
) -> Iterator[Extraction]:
    """What `pipeline` yields of each article, read by so many processes (0: as many as there are
    processors, at most MOST).

    Raises KgError where a process ends before its work is done.
    """
    coming = iter(articles)
    processes = processes or min(MOST, os.cpu_count() or 1)
    first = list(islice(coming, FEW + 1))
    if not first:
        return
    every = chain(first, coming)
    if processes <= 1 or len(first) <= FEW:
        yield from pipeline.extractions(every)
        return
    pool = ProcessPoolExecutor(
        processes,
        mp_context=get_context("spawn"),
        initializer=_begin,
        initargs=(pipeline.single(),),
    )
    try:
        yield from _in_order(pool, every, processes)
    except BrokenProcessPool as error:
        raise KgError(
            "a process that read articles has ended (was there memory enough?); what was reported"
            " read is kept: run the same command again, with --processes 1 for less memory"
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _in_order(
    pool: ProcessPoolExecutor, articles: Iterable[Article], processes: int
) -> Iterator[Extraction]:
    """The articles' extractions; so few tasks wait that memory does not grow with their number."""
    waiting: deque[Future[list[Extraction]]] = deque()
    coming = iter(articles)
    while task := tuple(islice(coming, TASK)):
        waiting.append(pool.submit(_read, task))
        if len(waiting) >= AHEAD * processes:
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


_PIPELINE: list[Pipeline] = []
"""The stages of a process that reads; none in the others."""


def _begin(pipeline: Pipeline) -> None:
    """Make a process ready: it leaves interrupts to its parent, and ends with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _PIPELINE.append(pipeline)


def _end_with_parent() -> None:
    """A process whose parent was killed would wait for work for ever."""
    if (parent := parent_process()) is not None:
        parent.join()
        os._exit(1)


def _read(articles: tuple[Article, ...]) -> list[Extraction]:
    return list(_PIPELINE[0].extractions(articles))
