"""What the server does not answer, and what it sends with every answer."""

from __future__ import annotations

from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.serving import Served, served


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("127.0.0.1:9", 200),
        ("[::1]:7878", 200),
        ("attacker.example", 421),
        ("127.0.0.1.attacker.example", 421),
        ("", 421),
        ("[", 421),
    ],
)
def test_only_its_own_names_are_answered(server: Served, host: str, status: int) -> None:
    assert server.ask("/query", host=host).status == status


@pytest.mark.parametrize("path", ["/explorer", "/sparql", "/query", "/entity/nordwind", "/nowhere"])
def test_every_answer_has_safe_headers(server: Served, path: str) -> None:
    headers = server.ask(path, accept="text/html").headers

    assert headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-frame-options"] == "DENY"
    assert "access-control-allow-origin" not in headers
    scripts = [
        part
        for part in headers["content-security-policy"].split(";")
        if part.strip().startswith("script-src")
    ]
    assert not any("unsafe" in part for part in scripts)


def test_a_page_of_another_site_is_not_told_anything(server: Served) -> None:
    headers = server.ask("/query", origin="https://other.example").headers

    assert "access-control-allow-origin" not in headers


def test_a_body_beyond_the_limit_is_not_read(server: Served) -> None:
    reply = server.ask(
        "/query", method="POST", body=b"x" * (2**20 + 1), content_type="application/sparql-query"
    )

    assert reply.status == 413


def test_a_body_that_hides_its_length_is_refused_all_the_same(server: Served) -> None:
    connection = HTTPConnection("127.0.0.1", server.port, timeout=20)
    parts = (b"x" * 2**16 for _ in range(20))
    headers = {"transfer-encoding": "chunked", "content-type": "application/sparql-query"}
    connection.request("POST", "/query", parts, headers, encode_chunked=True)

    assert connection.getresponse().status == 413
    connection.close()


def test_a_token_is_wanted_where_one_is_set_and_a_site_may_ask_where_it_is_named(
    built: Path,
) -> None:
    with served(built, token="secret", origin="https://friend.example") as one:
        assert one.ask("/query").status == 200
        friend = one.ask("/query", origin="https://friend.example").headers
        other = one.ask("/query", origin="https://other.example").headers
        assert friend["access-control-allow-origin"] == "https://friend.example"
        assert other.get("access-control-allow-origin") != "https://other.example"
        assert "access-control-allow-origin" not in other

        one.headers.clear()
        assert one.ask("/query").status == 401
        assert one.ask("/query", authorization="Bearer wrong").status == 401
        assert one.ask("/query", cookie="a=b; kg_token=secret").status == 200
        let_in = one.ask("/explorer?token=secret")
        assert (let_in.status, let_in.headers["location"]) == (303, "/explorer")
        assert "HttpOnly" in let_in.headers["set-cookie"]
        assert one.ask("/explorer?token=wrong").status == 401


def test_a_folder_without_a_graph_says_what_to_do(tmp_path: Path) -> None:
    with served(tmp_path) as one:
        reply = one.sparql("ASK { ?s ?p ?o }")
        assert (reply.status, "kg build" in reply.body) == (503, True)
        assert one.ask("/api/overview").status == 503
        assert one.ask("/network").status == 404
