"""The server as one Starlette application: what is asked under which path."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager, suppress
from typing import Final
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from kg.errors import KgError
from kg.export.index import FILE
from kg.export.index.read import Index, opened
from kg.namespaces import BASE
from kg.ontology import load
from kg.serve import pages
from kg.serve.api import ANSWERS
from kg.serve.build import Build
from kg.serve.describe import service
from kg.serve.engine import Engine
from kg.serve.negotiation import PAGES, choose
from kg.serve.protocol import ProtocolError, question
from kg.serve.security import Guard
from kg.serve.settings import Settings

_ABOUT: Final = (
    "CONSTRUCT {{ <{0}> ?p ?o . ?s ?q <{0}> }}"
    " WHERE {{ {{ <{0}> ?p ?o }} UNION {{ ?s ?q <{0}> }} }} LIMIT 500"
)


def app(settings: Settings) -> Starlette:
    """The application that answers for `settings.folder`."""
    engine = Engine(settings.running, settings.waiting, settings.seconds, settings.rows)
    server = Server(settings, engine)

    @asynccontextmanager
    async def running(_: Starlette) -> AsyncIterator[None]:
        build = Build(settings, engine)
        await build.refresh()
        watch = asyncio.create_task(build.watch())
        yield
        watch.cancel()
        with suppress(asyncio.CancelledError):
            await watch
        await engine.use(None)

    return Starlette(
        routes=server.routes(),
        lifespan=running,
        middleware=[
            Middleware(Guard, settings=settings),
            Middleware(GZipMiddleware, minimum_size=2000, compresslevel=4),
        ],
        exception_handlers={KgError: _failed},
    )


async def _failed(_: Request, error: Exception) -> Response:
    return PlainTextResponse(f"{error}\n", 503)


class Server:
    """The endpoints."""

    def __init__(self, settings: Settings, engine: Engine) -> None:
        self._settings = settings
        self._engine = engine
        self._ontology = load(settings.ontology)

    def routes(self) -> list[Route]:
        """Every path there is; another is not found, whatever it looks like."""
        things = ("entity", "statement", "claim", "article")
        return [
            Route("/", self.home),
            Route("/explorer", self.explorer),
            Route("/network", self.network),
            Route("/sparql", self.sparql, methods=["GET", "HEAD", "POST", "OPTIONS"]),
            Route("/query", self.query, methods=["GET", "HEAD", "POST", "OPTIONS"]),
            Route("/api/{what}", self.api),
            Route("/static/{name}", self.static),
            *(Route(f"/{kind}/{{key}}", self.thing) for kind in things),
        ]

    async def home(self, _: Request) -> Response:
        """The explorer."""
        return RedirectResponse("explorer")

    async def explorer(self, _: Request) -> Response:
        """The explorer's page; its own policy stands in the page."""
        headers = {"content-security-policy": "frame-ancestors 'none'"}
        return Response(pages.explorer(), media_type="text/html", headers=headers)

    async def network(self, _: Request) -> Response:
        """graph.html as the build wrote it."""
        path = self._settings.folder / "graph.html"
        if not path.is_file():
            return PlainTextResponse("There is no graph.html; run `kg export html`.\n", 404)
        text = (await run_in_threadpool(path.read_text, encoding="utf-8")).replace(
            'href="explorer.html"', 'href="explorer"'
        )
        headers = {"content-security-policy": "frame-ancestors 'none'"}
        return Response(text, media_type="text/html", headers=headers)

    async def static(self, request: Request) -> Response:
        """A script or style of the SPARQL page."""
        name = request.path_params["name"]
        if name not in pages.STATIC:
            return PlainTextResponse("There is no such file.\n", 404)
        return Response(pages.static(name), media_type=pages.STATIC[name])

    async def sparql(self, request: Request) -> Response:
        """The endpoint, and its page for a browser that asks nothing."""
        plain = request.method in {"GET", "HEAD"} and "query" not in request.query_params
        if plain and "text/html" in request.headers.get("accept", ""):
            headers = {"content-security-policy": pages.SPARQL_POLICY}
            return Response(pages.sparql(), media_type="text/html", headers=headers)
        return await self.query(request)

    async def query(self, request: Request) -> Response:
        """The SPARQL 1.1 Protocol."""
        if request.method == "OPTIONS":
            return Response(status_code=204, headers={"allow": "GET, HEAD, POST, OPTIONS"})
        try:
            asked = await question(request)
        except ProtocolError as error:
            return PlainTextResponse(f"{error.text}\n", error.status)
        if asked is None:
            return service(request, self._engine.triples)
        done = await self._engine.ask(asked)
        headers = {"retry-after": "2"} if done.status == 503 else {}  # noqa: PLR2004 -- HTTP's
        return Response(done.body, done.status, {**headers, "vary": "accept"}, done.media)

    async def api(self, request: Request) -> Response:
        """A part of the graph for the explorer."""
        answer = ANSWERS.get(request.path_params["what"])
        if answer is None:
            return PlainTextResponse("There is no such part.\n", 404)
        given = dict(request.query_params)
        try:
            body = await run_in_threadpool(self._part, answer, given)
        except ValueError:
            return PlainTextResponse("A number or a filter is not one.\n", 400)
        if body is None:
            return PlainTextResponse("The graph does not have it.\n", 404)
        return Response(body, media_type="application/json")

    async def thing(self, request: Request) -> Response:
        """An IRI of the graph: a page for people, triples for machines."""
        form = request.query_params.get("format", "")
        media = choose("text/turtle" if form else request.headers.get("accept", ""), PAGES)
        if media is None:
            return PlainTextResponse(f"It can be had as: {', '.join(PAGES)}\n", 406)
        base = await run_in_threadpool(self._base)
        iri = base + quote(request.url.path.removeprefix("/"), safe="/-._~%")
        wanted = "application/n-triples" if media == "text/html" else media
        asked = {"query": _ABOUT.format(iri), "accept": wanted, "defaults": [], "named": []}
        done = await self._engine.ask(asked)
        if done.status != 200:  # noqa: PLR2004 -- HTTP's
            return Response(done.body, done.status, media_type=done.media)
        return _as_thing(iri, base, media, done.body)

    def _part(self, answer: object, given: dict[str, str]) -> bytes | None:
        assert callable(answer)
        with self._index() as index:
            found = answer(index, self._ontology, given)
        return None if found is None else pages.as_json(found)

    def _index(self) -> AbstractContextManager[Index]:
        return opened(self._settings.folder / FILE)

    def _base(self) -> str:
        """What the graph's IRIs begin with, whatever address this server has."""
        if not (self._settings.folder / FILE).is_file():
            return BASE
        with self._index() as index:
            return str(index.meta("base"))


def _as_thing(iri: str, base: str, media: str, body: bytes) -> Response:
    headers = {"vary": "accept"}
    if media != "text/html":
        return Response(body, media_type=media, headers=headers)
    triples = pages.described(body)
    if not triples:
        return PlainTextResponse("The graph says nothing of this.\n", 404)
    headers["content-security-policy"] = pages.THING_POLICY
    return Response(pages.thing(iri, triples, base), media_type="text/html", headers=headers)
