"""A build that ends while the server runs is seen, and no answer breaks in between."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

from kg.export import export
from kg.ontology import load
from tests.newsroom import newsroom
from tests.serving import served

COUNT = "SELECT (COUNT(*) AS ?n) { ?s a <https://example.org/kg/ontology#Person> }"


def test_a_newer_graph_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    graph = newsroom()
    for name in ("turtle", "index"):
        export(name, graph, load(), tmp_path)
    fewer = replace(graph, entities=tuple(e for e in graph.entities if e.types[0] != "Person"))
    with served(tmp_path) as server:
        assert _people(server.sparql(COUNT).body) == 7
        for name in ("turtle", "index"):
            export(name, fewer, load(), tmp_path)
        statuses, people = [], 7
        until = time.monotonic() + 30
        while people != 0 and time.monotonic() < until:
            reply = server.sparql(COUNT)
            statuses.append(reply.status)
            people = _people(reply.body)
        overview = json.loads(server.ask("/api/overview").body)

        assert people == 0
        assert set(statuses) == {200}
        assert overview["counts"]["entities"] == len(fewer.entities)

        (tmp_path / "graph.ttl").write_text("this is no turtle")
        time.sleep(2.5)
        assert server.sparql(COUNT).status == 200


def _people(body: str) -> int:
    (row,) = json.loads(body)["results"]["bindings"]
    return int(row["n"]["value"])
