"""Clients that others wrote work against the endpoint as they are."""

from __future__ import annotations

import pytest
import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import GET, JSON, POST, TURTLE, XML, SPARQLWrapper

from tests.serving import Served

LABELS = """
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    SELECT ?label WHERE { ?s a <https://example.org/kg/ontology#Person> ; rdfs:label ?label }
    ORDER BY ?label
"""


@pytest.mark.parametrize("method", [GET, POST])
def test_sparqlwrapper_selects(server: Served, method: str) -> None:
    client = SPARQLWrapper(f"{server.address}/sparql")
    client.setMethod(method)
    client.setQuery(LABELS)
    client.setReturnFormat(JSON)

    found = client.queryAndConvert()["results"]["bindings"]
    assert "Agathe Moreau" in [row["label"]["value"] for row in found]
    assert len(found) == 7


def test_sparqlwrapper_asks_in_xml_and_constructs_in_turtle(server: Served) -> None:
    client = SPARQLWrapper(f"{server.address}/query")
    client.setQuery("ASK { ?s ?p ?o }")
    client.setReturnFormat(XML)
    assert "true" in client.queryAndConvert().toxml()

    client.setQuery("CONSTRUCT WHERE { ?s a <https://example.org/kg/ontology#Person> }")
    client.setReturnFormat(TURTLE)
    graph = rdflib.Graph().parse(data=client.queryAndConvert(), format="turtle")
    assert len(graph) == 7


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflibs_store_reads(server: Served, method: str) -> None:
    graph = rdflib.Graph(SPARQLStore(f"{server.address}/query", method=method))
    person = rdflib.URIRef("https://example.org/kg/ontology#Person")

    assert len(list(graph.subjects(rdflib.RDF.type, person))) == 7
    assert next(str(row[0]) for row in graph.query(LABELS)) == "Agathe Moreau"
