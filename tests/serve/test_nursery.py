"""A process that somebody waits for is not ended, however new the next graph is."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kg.export import export
from kg.ontology import load
from kg.serve.engine import Engine, Nursery, started
from tests.newsroom import newsroom

COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
ASKED = {"query": COUNT, "accept": "text/csv", "defaults": [], "named": []}


async def _swapped_while_asked(graph: Path) -> tuple[list[int], Nursery]:
    """The statuses of questions that were on their way while the graph was exchanged."""
    engine = Engine(running=8, waiting=8, seconds=20.0, rows=10)
    first, second = await started(graph, 2**30), await started(graph, 2**30)
    await engine.use(first)
    asked = [asyncio.create_task(engine.ask(ASKED)) for _ in range(8)]
    await asyncio.sleep(0.002)  # they are on their way, and not all have been taken up
    await engine.use(second)
    answers = await asyncio.gather(*asked)
    await engine.use(None)
    return [answer.status for answer in answers], first


def test_what_was_asked_of_the_old_graph_is_answered(tmp_path: Path) -> None:
    export("turtle", newsroom(), load(), tmp_path)

    with ThreadPoolExecutor(1) as apart:  # a browser's test may keep a loop running in this thread
        told = apart.submit(lambda: asyncio.run(_swapped_while_asked(tmp_path / "graph.ttl")))
        statuses, old = told.result()

    assert statuses == [200] * 8
    assert old.process.returncode is not None
    assert not old.folder.exists()
