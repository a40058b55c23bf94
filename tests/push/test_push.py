"""Pushing a graph: what arrives, what is sent again, and what happens when the store fails."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import ExportError
from kg.export import export
from kg.ontology import load
from kg.push import Target, push
from kg.push import http as transport
from kg.records import KnowledgeGraph
from tests.hostile import hostile
from tests.newsroom import newsroom
from tests.push.store import running

ONTOLOGY = load()


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "WAITS", (0.0, 0.0, 0.0, 0.0))


def built(graph: KnowledgeGraph, folder: Path) -> Path:
    (path,) = export("turtle", graph, ONTOLOGY, folder)
    return path


def lines(path: Path) -> set[str]:
    """What a store makes of the file: it spells some numbers in a way of its own."""
    store = ox.Store()
    store.bulk_load(path=path)
    return {str(quad.triple) for quad in store}


def smaller(graph: KnowledgeGraph) -> KnowledgeGraph:
    return replace(graph, statements=graph.statements[5:], articles=graph.articles[1:])


def test_a_push_brings_the_store_to_what_the_file_says(tmp_path: Path) -> None:
    first, second = built(hostile(40), tmp_path / "a"), built(smaller(hostile(40)), tmp_path / "b")
    with running() as server:
        target = Target(server.address)
        for path in (first, second, first):
            push(path, target, tmp_path / "push")

            assert server.lines() == lines(path)


def test_only_what_changed_is_sent(tmp_path: Path) -> None:
    first, second = built(newsroom(), tmp_path / "a"), built(smaller(newsroom()), tmp_path / "b")
    with running() as server:
        target = Target(server.address)
        new, same, less = (push(path, target, tmp_path / "push") for path in (first, first, second))

    assert (new.unchanged, new.removed, same.requests, same.written) == (0, 0, 0, 0)
    assert same.unchanged == new.written == 164
    assert 0 < less.written < 20
    assert less.removed >= 6


@pytest.mark.parametrize("protocol", ["update", "store"])
def test_a_named_graph_leaves_the_others_alone(protocol: str, tmp_path: Path) -> None:
    path = built(newsroom(), tmp_path)
    with running() as server:
        other = ox.Quad(
            ox.NamedNode("a:s"), ox.NamedNode("a:p"), ox.NamedNode("a:o"), ox.NamedNode("a:g")
        )
        server.store.add(other)
        push(path, Target(server.address, "https://x.example/g", protocol), tmp_path / "push")  # type: ignore[arg-type]
        graph = ox.NamedNode("https://x.example/g")

        assert {
            str(q.triple) for q in server.store.quads_for_pattern(None, None, None, graph)
        } == lines(path)
        assert other in server.store


@pytest.mark.parametrize("failure", [503, "die", 429])
def test_a_store_that_stumbles_is_tried_again(failure: int | str, tmp_path: Path) -> None:
    path = built(newsroom(), tmp_path)
    with running() as server:
        server.answers = [204, failure, failure]
        done = push(path, Target(server.address), tmp_path / "push")

        assert server.lines() == lines(path)
        assert len(server.requests) == done.requests + 2


@pytest.mark.parametrize("died_at", [0, 1, 2])
def test_a_push_that_was_cut_off_is_completed_by_the_next(died_at: int, tmp_path: Path) -> None:
    path = built(newsroom(), tmp_path / "a")
    with running() as server:
        target = Target(server.address)
        server.answers = [204] * died_at + [400]
        with pytest.raises(ExportError, match=r"answers HTTP 400.*push again for the rest"):
            push(path, target, tmp_path / "push")
        half = server.lines()
        push(path, target, tmp_path / "push")

        assert half < lines(path)
        assert server.lines() == lines(path)


def test_what_may_have_arrived_is_replaced_though_the_file_changed_since(tmp_path: Path) -> None:
    first, second = built(newsroom(), tmp_path / "a"), built(smaller(newsroom()), tmp_path / "b")
    with running() as server:
        target = Target(server.address)
        server.answers = ["die"] * 9
        with pytest.raises(ExportError):
            push(first, target, tmp_path / "push")
        assert server.lines()
        server.answers = []
        push(second, target, tmp_path / "push")

        assert server.lines() == lines(second)


def test_a_torn_journal_costs_only_what_it_lost(tmp_path: Path) -> None:
    path = built(newsroom(), tmp_path)
    with running() as server:
        target = Target(server.address)
        push(path, target, tmp_path / "push")
        (journal,) = (tmp_path / "push").iterdir()
        journal.write_bytes(journal.read_bytes()[:-30])
        again = push(path, target, tmp_path / "push")

        assert again.written == 1
        assert push(path, target, tmp_path / "push").requests == 0
        assert server.lines() == lines(path)


def test_everything_repairs_a_store_that_others_changed(tmp_path: Path) -> None:
    path = built(newsroom(), tmp_path)
    with running() as server:
        target = Target(server.address)
        push(path, target, tmp_path / "push")
        node = ox.NamedNode("https://example.org/kg/entity/velora")
        server.store.add(ox.Quad(node, ox.NamedNode("a:p"), ox.NamedNode("a:o")))
        server.store.remove(next(iter(server.store)))
        push(path, target, tmp_path / "push", everything=True)

        assert server.lines() == lines(path)


def test_the_right_password_opens_the_store_and_is_sent_only_when_asked(tmp_path: Path) -> None:
    path = built(newsroom(), tmp_path)
    with running("secret") as server:
        push(path, Target(server.address, user="ann", password="secret"), tmp_path / "push")

        assert server.lines() == lines(path)
        assert server.requests[0] == ("POST", 0)


@pytest.mark.parametrize(
    ("user", "message"), [("ann", "refuses this login"), ("", "without a login")]
)
def test_a_wrong_password_is_one_line_and_writes_nothing(
    user: str, message: str, tmp_path: Path
) -> None:
    path = built(newsroom(), tmp_path)
    with running("secret") as server:
        with pytest.raises(ExportError, match=message) as caught:
            push(path, Target(server.address, user=user, password="guess"), tmp_path / "push")

        assert "guess" not in str(caught.value)
        assert "guess" not in repr(Target(server.address, password="guess"))
        assert not server.lines()


def test_a_redirect_is_not_followed(tmp_path: Path) -> None:
    with running() as server:
        server.answers = [302]
        with pytest.raises(ExportError, match=r"moved to http://elsewhere\.example/"):
            push(built(newsroom(), tmp_path), Target(server.address), tmp_path / "push")


def test_an_unreachable_store_is_one_line(tmp_path: Path) -> None:
    with running() as server:
        address = server.address
    with pytest.raises(ExportError, match="cannot be reached: ") as caught:
        push(built(newsroom(), tmp_path), Target(address), tmp_path / "push")

    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://x/", "localhost:7878", "", "http://"]
)
def test_an_address_that_is_not_http_is_refused(address: str) -> None:
    with pytest.raises(ExportError, match="http://"):
        Target(address)


def test_a_graph_without_names_cannot_be_pushed(tmp_path: Path) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text("[] <a:p> 1 .", encoding="utf-8")
    with pytest.raises(ExportError, match="blank nodes"):
        push(path, Target("http://127.0.0.1:9/"), tmp_path / "push")
    path.write_text("<a:s> <a:p>", encoding="utf-8")
    with pytest.raises(ExportError, match="cannot be read"):
        push(path, Target("http://127.0.0.1:9/"), tmp_path / "push")


def test_progress_counts_up_to_all(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    with running() as server:
        done = push(
            built(newsroom(), tmp_path), Target(server.address), tmp_path / "push",
            arrived=lambda sent, total: heard.append((sent, total)),
        )  # fmt: skip

    assert heard[-1] == (done.written, done.written)
    assert heard == sorted(heard)
