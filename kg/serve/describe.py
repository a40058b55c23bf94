"""The service's description of itself, as SPARQL 1.1 wants it."""

from __future__ import annotations

from typing import Final

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from kg.namespaces import RDF
from kg.serve.negotiation import SOLUTIONS, TRIPLES, choose
from kg.serve.results import as_triples

_SD: Final = "http://www.w3.org/ns/sparql-service-description#"
_VOID: Final = "http://rdfs.org/ns/void#"
_FORMATS: Final = "http://www.w3.org/ns/formats/"
_GIVEN: Final = (
    *("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV"),
    *("Turtle", "N-Triples", "JSON-LD", "RDF_XML"),
)


def service(request: Request, triples: int) -> Response:
    """The description in the form that the client likes."""
    media = choose(request.headers.get("accept", ""), TRIPLES)
    if media is None:
        offered = ", ".join((*TRIPLES, *SOLUTIONS))
        return PlainTextResponse(f"Nothing was asked; ask in: {offered}\n", 406)
    address = str(request.url.replace(query="", fragment=""))
    body = as_triples(_told(address, triples), TRIPLES[media], {"sd": _SD, "void": _VOID})
    return Response(body, media_type=media, headers={"vary": "accept"})


def _told(address: str, triples: int) -> list[ox.Triple]:
    node, data, graph = (ox.NamedNode(address + part) for part in ("", "#dataset", "#graph"))
    count = ox.Literal(triples)

    def sd(name: str) -> ox.NamedNode:
        return ox.NamedNode(_SD + name)

    kind = ox.NamedNode(f"{RDF}type")
    return [
        ox.Triple(node, kind, sd("Service")),
        ox.Triple(node, sd("endpoint"), node),
        ox.Triple(node, sd("supportedLanguage"), sd("SPARQL11Query")),
        *(ox.Triple(node, sd("resultFormat"), ox.NamedNode(_FORMATS + name)) for name in _GIVEN),
        ox.Triple(node, sd("defaultDataset"), data),
        ox.Triple(data, kind, sd("Dataset")),
        ox.Triple(data, sd("defaultGraph"), graph),
        ox.Triple(graph, kind, sd("Graph")),
        ox.Triple(graph, ox.NamedNode(f"{_VOID}triples"), count),
    ]
