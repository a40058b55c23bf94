"""kg/shapes.ttl accepts what a build should write, and names what it must never write."""

from __future__ import annotations

from pathlib import Path

import pytest
import rdflib

from kg.ontology.loader import core_file

pyshacl = pytest.importorskip("pyshacl")

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib's own use
SHAPES = rdflib.Graph().parse(Path(__file__).parents[1] / "kg" / "shapes.ttl")

KG = "https://example.org/kg/ontology#"
PLANS = f"<{KG}plansToEnter> <{KG}plannedFormOf> <{KG}enters> ."
GRAPH = """
@prefix : <https://example.org/kg/entity/> .
@prefix kg: <https://example.org/kg/ontology#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix schema: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:acme a kg:Company ; rdfs:label "Acme" ; kg:plansToEnter :europe .
:europe a kg:Region ; rdfs:label "Europe" .
:rossi a kg:Person ; rdfs:label "Anna Rossi" .
<https://example.org/kg/statement/1> a kg:Statement ;
    rdf:subject :acme ; rdf:predicate kg:plansToEnter ; rdf:object :europe ;
    kg:supportedBy <https://example.org/kg/claim/1> ;
    kg:sources 1 ; kg:languages 1 ; kg:disputes 0 .
<https://example.org/kg/claim/1> a kg:Claim ;
    kg:modality kg:Planned ; kg:polarity kg:Affirmed ; kg:by :rossi ; kg:when "2027"^^xsd:gYear ;
    prov:wasQuotedFrom <https://example.org/kg/article/1> ;
    oa:exact "Acme wants to go to Europe"@en ;
    kg:evidenceField "text" ; oa:start 10 ; oa:end 36 ;
    kg:extractor "relations" ; kg:confidence 0.93 .
<https://example.org/kg/article/1> a schema:NewsArticle ;
    schema:headline "Acme looks abroad"@en ; schema:inLanguage "en" ;
    schema:datePublished "2026-05-01"^^xsd:date ; prov:hadPrimarySource <https://news.example/1> .
"""

WRONG = [
    (":rossi a kg:Person ; rdfs:label", ":rossi a kg:Person ; rdfs:comment", "Entity"),
    (":rossi a kg:Person", ":rossi rdfs:seeAlso kg:Person", "Entity"),
    ("kg:plansToEnter :europe .", "kg:plansToEnter :europe, :asia .", "noTripleWithoutStatement"),
    ("kg:plansToEnter :europe .", "rdfs:seeAlso :europe .", "tripleOfClaim"),
    ("kg:Planned", "kg:Possible", "noTripleWithoutClaim"),
    ("kg:Affirmed", "kg:Denied", "noTripleWithoutClaim"),
    ("kg:Affirmed", "kg:Perhaps", "Claim"),
    ("kg:plansToEnter ", "kg:enters ", "plannedProperty"),
    ("kg:sources 1", "kg:sources -1", "Statement"),
    ("rdf:object :europe ;", "rdf:object :europe, :acme ;", "Statement"),
    ("kg:disputes 0", "kg:disputes 0 ; kg:amountUnit 5", "Statement"),
    ("    kg:supportedBy <https://example.org/kg/claim/1> ;\n", "", "Claim"),
    ("oa:end 36", "oa:end 35", "quoteFitsOffsets"),
    ("oa:start 10", "oa:start 40", "Claim"),
    ('"text"', '"body"', "Claim"),
    ("0.93", "1.93", "Claim"),
    ('"2027"^^xsd:gYear', "2027", "Claim"),
    ("a schema:NewsArticle", "a schema:Thing", "Claim"),
    ('schema:inLanguage "en"', 'schema:inLanguage "English, please"', "Article"),
]  # fmt: skip


def complaints(text: str) -> set[str]:
    """The local names of the shapes and constraints that the graph breaks."""
    data = rdflib.Graph().parse(data=text, format="turtle")
    _, report, _ = pyshacl.validate(data, shacl_graph=SHAPES)
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    nodes = {*report.objects(None, sh.sourceConstraint), *report.objects(None, sh.sourceShape)}
    owners = {owner for node in nodes for owner in SHAPES.subjects(sh.property, node)}
    named = (node for node in nodes | owners if isinstance(node, rdflib.URIRef))
    return {node.rpartition("#")[2] for node in named}


def test_a_good_graph_conforms() -> None:
    assert not complaints(GRAPH + PLANS)


@pytest.mark.parametrize(("right", "wrong", "shape"), WRONG)
def test_a_bad_graph_does_not(right: str, wrong: str, shape: str) -> None:
    assert right in GRAPH
    assert shape in complaints(GRAPH.replace(right, wrong) + PLANS)


def test_two_units_of_one_number_may_share_a_triple() -> None:
    """What one statement only supposes in euros, another affirms in dollars."""
    start = GRAPH.index("<https://example.org/kg/statement/1>")
    end = GRAPH.index("<https://example.org/kg/article/1> a")
    second = GRAPH[start:end].replace("statement/1", "statement/2").replace("claim/1", "claim/2")

    assert not complaints(GRAPH + second.replace("kg:Planned", "kg:Possible"))


def test_the_ontology_itself_conforms() -> None:
    assert not complaints(core_file().read_text("utf-8"))
