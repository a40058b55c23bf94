"""The SPARQL 1.1 Protocol against a running server, case by case."""

from __future__ import annotations

import csv
import io
import json
import time
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urlencode

import pytest
import rdflib

from tests.serving import Reply, Served

SELECT = "SELECT ?s WHERE { ?s rdfs:label 'Nordwind' }"
ASK = "ASK { ?s rdfs:label 'Nordwind' }"
CONSTRUCT = "CONSTRUCT { ?s rdfs:label ?o } WHERE { ?s rdfs:label ?o }"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c < ?l) }"
NORDWIND = "https://example.org/kg/entity/nordwind"

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"


def post(server: Served, body: str, media: str, path: str = "/query") -> Reply:
    return server.ask(path, method="POST", body=body.encode(), content_type=media)


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("", "application/sparql-results+json"),
        ("application/sparql-results+json", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv"),
        ("text/tab-separated-values", "text/tab-separated-values"),
        ("application/json", "application/json"),
    ],
)
def test_a_select_comes_in_the_form_asked_for(server: Served, accept: str, media: str) -> None:
    reply = server.sparql(SELECT, accept=accept) if accept else server.sparql(SELECT)

    assert (reply.status, reply.media) == (200, media)
    assert NORDWIND in reply.body


@pytest.mark.parametrize(
    ("accept", "media", "parser"),
    [
        ("text/turtle", "text/turtle", "turtle"),
        ("application/n-triples", "application/n-triples", "nt"),
        ("application/ld+json", "application/ld+json", "json-ld"),
        ("application/rdf+xml", "application/rdf+xml", "xml"),
        ("*/*", "text/turtle", "turtle"),
    ],
)
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own parser uses it
def test_a_construct_comes_in_the_form_asked_for(
    server: Served, accept: str, media: str, parser: str
) -> None:
    reply = server.sparql(CONSTRUCT, accept=accept)

    assert (reply.status, reply.media) == (200, media)
    graph = rdflib.Graph().parse(data=reply.body, format=parser)
    labels = [str(label) for _, _, label in graph if str(label) == "Nordwind"]
    assert labels == ["Nordwind"]


@pytest.mark.parametrize(
    ("media", "body"),
    [(QUERY, SELECT), (f"{QUERY}; charset=utf-8", SELECT), (FORM, urlencode({"query": SELECT}))],
)
def test_a_query_may_be_posted_both_ways(server: Served, media: str, body: str) -> None:
    reply = post(server, body, media)

    assert reply.status == 200
    assert NORDWIND in reply.body


@pytest.mark.parametrize(
    ("method", "path", "media", "body", "status"),
    [
        ("GET", f"/query?query={quote('SELEC nonsense')}", "", "", 400),
        ("GET", f"/query?query={quote(SELECT)}&query={quote(ASK)}", "", "", 400),
        ("GET", "/query?query=", "", "", 400),
        ("POST", "/query", FORM, "", 400),
        ("POST", "/query", "text/plain", SELECT, 415),
        ("POST", "/query", "", SELECT, 415),
        ("POST", "/query", UPDATE, "CLEAR ALL", 403),
        ("POST", "/query", FORM, urlencode({"update": "CLEAR ALL"}), 403),
        ("GET", f"/query?query={quote('INSERT DATA { <a:a> <a:b> <a:c> }')}", "", "", 400),
        ("GET", f"/query?query={quote('SELECT * { SERVICE <http://a.b/> { ?s ?p ?o } }')}",
         "", "", 400),
        ("GET", f"/query?query={quote(SELECT)}&default-graph-uri={quote('no iri at all')}",
         "", "", 400),
        ("PUT", "/query", QUERY, SELECT, 405),
        ("DELETE", "/query", "", "", 405),
        ("GET", "/nowhere", "", "", 404),
        ("GET", "/static/settings.py", "", "", 404),
        ("GET", "/static/..%2f..%2f..%2fetc%2fpasswd", "", "", 404),
        ("GET", "/entity/..%2f..%2fetc%2fpasswd", "", "", 404),
    ],
)  # fmt: skip
def test_what_is_no_question_is_refused(
    server: Served,
    method: str,
    path: str,
    media: str,
    body: str,
    *,
    status: int,
) -> None:
    headers = {"content_type": media} if media else {}
    reply = server.ask(path, method=method, body=body.encode() or None, **headers)

    assert reply.status == status, reply.body
    assert "Traceback" not in reply.body


@pytest.mark.parametrize(
    ("query", "accept"), [(SELECT, "image/png"), (ASK, "text/turtle"), (CONSTRUCT, "text/csv")]
)
def test_a_form_that_there_is_not_is_406(server: Served, query: str, accept: str) -> None:
    assert server.sparql(query, accept=accept).status == 406


def test_an_ask_is_yes_or_no(server: Served) -> None:
    assert json.loads(server.sparql(ASK).body) == {"head": {}, "boolean": True}
    reply = server.sparql("ASK { <a:a> ?p ?o }", accept="application/sparql-results+xml")
    root = ET.fromstring(reply.body)
    assert root.findtext("{http://www.w3.org/2005/sparql-results#}boolean") == "false"


def test_a_value_is_the_same_in_every_form(server: Served) -> None:
    hostile = '"a\\t\\"<&>,\\né"@it'
    query = f"SELECT ?v ?n {{ VALUES (?v ?n) {{ ({hostile} UNDEF) }} }}"
    plain = 'a\t"<&>,\né'
    json_reply, xml_reply, csv_reply, tsv_reply = (
        server.sparql(query, accept=accept).body
        for accept in (
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values",
        )
    )

    (binding,) = json.loads(json_reply)["results"]["bindings"]
    assert binding == {"v": {"type": "literal", "value": plain, "xml:lang": "it"}}
    (literal,) = ET.fromstring(xml_reply).iter("{http://www.w3.org/2005/sparql-results#}literal")
    assert literal.text == plain
    assert list(csv.reader(io.StringIO(csv_reply, newline=""))) == [["v", "n"], [plain, ""]]
    assert tsv_reply.split("\n") == ["?v\t?n", '"a\\t\\"<&>,\\né"@it\t', ""]


def test_a_default_graph_that_there_is_not_is_empty(server: Served) -> None:
    path = f"/query?{urlencode({'query': ASK, 'default-graph-uri': 'https://no.example/graph'})}"

    assert json.loads(server.ask(path).body)["boolean"] is False


def test_the_service_describes_itself(server: Served) -> None:
    reply = server.ask("/query", accept="text/turtle")
    graph = rdflib.Graph().parse(data=reply.body, format="turtle")
    sd = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")

    (service,) = graph.subjects(rdflib.RDF.type, sd.Service)
    assert str(service) == f"{server.address}/query"
    assert (service, sd.supportedLanguage, sd.SPARQL11Query) in graph


def test_too_many_rows_are_an_error_not_half_an_answer(server: Served) -> None:
    reply = server.sparql("SELECT * { ?a ?b ?c . ?d ?e ?f }")

    assert reply.status == 413
    assert "LIMIT" in reply.body


def test_a_hostile_query_ends_and_others_do_not_wait_for_it(server: Served) -> None:
    with ThreadPoolExecutor(3) as pool:
        hostile = [pool.submit(server.sparql, ENDLESS) for _ in range(3)]
        time.sleep(0.3)
        started = time.monotonic()
        assert server.sparql(SELECT).status == 200
        assert time.monotonic() - started < 3

        assert [one.result().status for one in hostile] == [503] * 3
    assert server.sparql(SELECT).status == 200


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("text/html", "text/html"),
        ("text/turtle", "text/turtle"),
        ("application/ld+json", "application/ld+json"),
        ("application/n-triples", "application/n-triples"),
    ],
)
def test_an_iri_answers_people_and_machines(server: Served, accept: str, media: str) -> None:
    reply = server.ask("/entity/nordwind", accept=accept)

    assert (reply.status, reply.media) == (200, media)
    assert "Nordwind" in reply.body


def test_an_iri_of_nothing_is_not_found(server: Served) -> None:
    assert server.ask("/entity/nobody", accept="text/html").status == 404
