"""A SPARQL store over HTTP that really keeps triples, and fails when a test tells it to."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pyoxigraph as ox


class FakeStore(ThreadingHTTPServer):
    """`answers` are what the next requests get instead of success: a status, or "die" after it ran.

    `password` "" lets everyone in.
    """

    def __init__(self, password: str = "") -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.store = ox.Store()
        self.answers: list[int | str] = []
        self.requests: list[tuple[str, int]] = []
        self.password = password

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/update"

    def lines(self) -> set[str]:
        return {str(quad.triple) for quad in self.store}


@contextmanager
def running(password: str = "") -> Iterator[FakeStore]:
    with FakeStore(password) as server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    server: FakeStore

    def do_POST(self) -> None:
        self._answer(self._update)

    def do_PUT(self) -> None:
        self._answer(self._put)

    def do_HEAD(self) -> None:
        self._answer(lambda _: None)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _answer(self, act: Callable[[bytes], None]) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.requests.append((self.command, len(body)))
        if self.server.password and not self._allowed():
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="store"')
            self.end_headers()
            return
        answer = self.server.answers.pop(0) if body and self.server.answers else 204
        if answer in {204, "die"}:
            act(body)
        if answer == "die":
            self.connection.close()
            return
        self.send_response(int(answer))
        if answer == 302:
            self.send_header("Location", "http://elsewhere.example/")
        self.end_headers()

    def _allowed(self) -> bool:
        given = base64.b64encode(f"ann:{self.server.password}".encode()).decode()
        return self.headers.get("Authorization") == f"Basic {given}"

    def _update(self, body: bytes) -> None:
        self.server.store.update(body.decode())

    def _put(self, body: bytes) -> None:
        query = parse_qs(urlsplit(self.path).query)
        graph = ox.NamedNode(query["graph"][0]) if "graph" in query else ox.DefaultGraph()
        self.server.store.clear_graph(graph)
        self.server.store.load(body, format=ox.RdfFormat.TURTLE, to_graph=graph)
