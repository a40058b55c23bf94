"""A process that somebody waits for is not ended, however new the next graph is."""

from __future__ import annotations

import asyncio
from pathlib import Path

from kg.export import export
from kg.ontology import load
from kg.serve.engine import Engine, Nursery, started
from tests.newsroom import newsroom

SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . FILTER(?a != ?d) }"
ASKED = {"query": SLOW, "accept": "text/csv", "defaults": [], "named": []}


async def _swapped_while_asked(graph: Path) -> tuple[int, Nursery]:
    """The status of a question that was on its way while the graph was exchanged."""
    engine = Engine(running=4, waiting=4, seconds=20.0, rows=10)
    first = await started(graph, 2**30)
    await engine.use(first)
    asked = asyncio.create_task(engine.ask(ASKED))
    await asyncio.sleep(0)  # it is on its way, and nothing has accepted it yet
    await engine.use(await started(graph, 2**30))
    answer = await asked
    await engine.use(None)
    return answer.status, first


def test_what_was_asked_of_the_old_graph_is_answered(tmp_path: Path) -> None:
    export("turtle", newsroom(), load(), tmp_path)

    status, old = asyncio.run(_swapped_while_asked(tmp_path / "graph.ttl"))

    assert status == 200
    assert old.process.returncode is not None
    assert not old.folder.exists()
