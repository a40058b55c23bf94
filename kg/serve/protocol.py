"""The SPARQL 1.1 Protocol: an HTTP request becomes a question to the engine, or an error."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qsl

import pyoxigraph as ox
from starlette.requests import Request

from kg.serve.negotiation import SHORT

Json: TypeAlias = dict[str, Any]

FORM: Final = "application/x-www-form-urlencoded"
QUERY: Final = "application/sparql-query"
UPDATE: Final = "application/sparql-update"


@dataclass(frozen=True, slots=True)
class ProtocolError(Exception):
    """A request that is none: its HTTP status, and what would be right."""

    status: int
    text: str


async def question(request: Request) -> Json | None:
    """What is asked; None where nothing is, and the service describes itself.

    Raises ProtocolError for a request that the protocol does not know.
    """
    given = parse_qsl(request.url.query, keep_blank_values=True)
    if request.method == "POST":
        given = await _posted(request, given)
    if any(name in {"update", "using-graph-uri", "using-named-graph-uri"} for name, _ in given):
        raise ProtocolError(403, "This endpoint only reads; it takes no update.")
    queries = [value for name, value in given if name == "query"]
    if not queries and request.method != "POST":
        return None
    if len(queries) != 1:
        raise ProtocolError(400, f"{len(queries)} queries were given; exactly one is wanted.")
    return {
        "query": queries[0],
        "accept": _accept(request, given),
        "defaults": _iris(given, "default-graph-uri"),
        "named": _iris(given, "named-graph-uri"),
    }


async def _posted(request: Request, given: list[tuple[str, str]]) -> list[tuple[str, str]]:
    media = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if media not in {FORM, QUERY, UPDATE}:
        raise ProtocolError(415, f"A query is sent as {QUERY} or {FORM}, not as {media!r}.")
    if media == UPDATE:
        raise ProtocolError(403, "This endpoint only reads; it takes no update.")
    try:
        text = (await request.body()).decode("utf-8")
    except UnicodeDecodeError:
        raise ProtocolError(400, "The query is not UTF-8.") from None
    if media == QUERY:
        return [*given, ("query", text)]
    return parse_qsl(text, keep_blank_values=True)


def _accept(request: Request, given: Iterable[tuple[str, str]]) -> str:
    form = next((value for name, value in given if name == "format"), "")
    return SHORT.get(form, form) if form else request.headers.get("accept", "")


def _iris(given: Iterable[tuple[str, str]], name: str) -> list[str]:
    iris = [value for key, value in given if key == name and value]
    for iri in iris:
        try:
            ox.NamedNode(iri)
        except ValueError:
            raise ProtocolError(400, f"{name} is not an IRI: {iri[:200]!r}") from None
    return iris
