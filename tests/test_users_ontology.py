"""Ontologies that users write: a foreign one loads, a broken one says where and what is right."""

from __future__ import annotations

from pathlib import Path

import pytest
import rdflib

from kg.errors import OntologyError
from kg.ontology import Ontology, load

FOOTBALL = """
@prefix f: <http://football.example/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix schema: <https://schema.org/> .
f:Player a owl:Class ; rdfs:label "player"@en ; rdfs:subClassOf foaf:Person .
f:Club a owl:Class ; rdfs:label "club"@en ; rdfs:subClassOf schema:SportsTeam .
f:Trophy a rdfs:Class .
f:isAt a owl:ObjectProperty ; rdfs:domain f:Player ;
    rdfs:range [ owl:unionOf ( f:Club f:Academy ) ] .
f:Academy a owl:Class .
f:playsFor a owl:ObjectProperty, owl:FunctionalProperty ; rdfs:subPropertyOf f:isAt ;
    rdfs:label "plays for"@en .
f:wins a <http://www.w3.org/1999/02/22-rdf-syntax-ns#Property> ;
    rdfs:domain owl:Thing ; rdfs:range f:Trophy .
f:goals a owl:DatatypeProperty ; rdfs:range xsd:integer .
f:nickname a owl:DatatypeProperty ; rdfs:range xsd:string .
"""

HEAD = """@prefix kg: <https://example.org/kg/ontology#> .
@prefix x: <http://x.example/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
"""

P = "x:p a owl:ObjectProperty .\n"
BROKEN = [
    ("x:a a owl:ObjectProperty", "line 5", "not Turtle"),
    ("x:A a owl:Class .", "declares no property", "owl:ObjectProperty"),
    (P + "x:A a owl:Class ; rdfs:subClassOf x:Nobody .", "line 6", "x.example/Nobody"),
    (P + "x:A a owl:Class ; rdfs:subClassOf kg:Compamy .", "line 6", "kg:Compamy"),
    ("x:p a owl:ObjectProperty ; rdfs:domain x:Nobody .", "line 5", "x.example/Nobody"),
    ("x:p a owl:ObjectProperty ; kg:plannedFormOf x:q .", "line 5", "x.example/q"),
    ("x:p a owl:ObjectProperty ; kg:plannedFormOf x:p .", "line 5", "one other property"),
    (P + "x:q a owl:ObjectProperty ; kg:plannedFormOf x:p .\n"
     + "x:r a owl:ObjectProperty ; kg:plannedFormOf x:p .", "line 7", "planned form already"),
    (P + "x:q a owl:DatatypeProperty ; kg:plannedFormOf x:p .", "line 6", "another kind"),
    ("x:p a owl:ObjectProperty ; kg:presupposes x:q .", "line 5", "x.example/q"),
    (P + "x:q a owl:DatatypeProperty ; kg:presupposes x:p .", "line 6", "another kind"),
    (P + "x:A a owl:Class ; rdfs:subClassOf x:B .\n"
     + "x:B a owl:Class ; rdfs:subClassOf x:A .", "line 6", "its own subclass"),
    ('x:p a owl:DatatypeProperty ; kg:literal "colour" .', "line 5", "'money', 'count'"),
    ('x:p a owl:ObjectProperty ; kg:literal "money" .', "line 5", "owl:DatatypeProperty"),
    ('x:p a owl:ObjectProperty ; kg:phrase "Acme buys Beta" .', "line 5", "without a language"),
    ('x:p a owl:ObjectProperty ; kg:phrase " "@en .', "line 5", "without words"),
    (P + "<http://y.example/p> a owl:ObjectProperty .", "line 6", "same name"),
    ("<http://x.example/terms/> a owl:ObjectProperty .", "line 5", "no local name"),
]  # fmt: skip


def of(folder: Path, text: str, name: str = "mine.ttl") -> Ontology:
    path = folder / name
    path.write_text(text, "utf-8")
    return load(path)


def test_a_foreign_ontology_keeps_its_iris_and_inherits(tmp_path: Path) -> None:
    football = of(tmp_path, FOOTBALL)
    assert set(football.properties) == {"goals", "isAt", "nickname", "playsFor", "wins"}
    plays = football.properties["playsFor"]
    assert plays.iri == "http://football.example/terms/playsFor"
    assert (plays.domain, plays.range) == (("Player",), ("Academy", "Club"))
    assert plays.functional
    assert football.properties["wins"].domain == ()
    assert football.properties["goals"].literal == "count"
    assert football.properties["nickname"].literal == "text"
    assert football.classes["Club"].label("it") == "club"


def test_foreign_classes_join_ours_where_they_say_what_they_are(tmp_path: Path) -> None:
    football = of(tmp_path, FOOTBALL)
    assert football.ancestors("Player") == ("Person", "Agent")
    assert football.ancestors("Club")[:2] == ("SportsClub", "SportsOrganization")
    assert not football.compatible("Player", "Company")
    assert football.compatible("Trophy", "Product")
    assert not football.compatible("Trophy", "Academy")


def test_a_class_of_the_same_name_takes_the_place_of_ours(tmp_path: Path) -> None:
    text = HEAD + "x:Person a owl:Class . x:knows a owl:ObjectProperty ; rdfs:domain x:Person ."
    mine = of(tmp_path, text)
    assert mine.classes["Person"].iri == "http://x.example/Person"
    assert mine.ancestors("Person") == ("Agent",)
    assert not mine.accepts(mine.properties["knows"].domain, "Company")


def test_importing_ours_adds_to_it(tmp_path: Path) -> None:
    ours = load()
    text = (
        HEAD
        + """
    <> a owl:Ontology ; owl:imports <https://example.org/kg/ontology> .
    kg:enters kg:phrase "Acme gatecrashes Europe"@en .
    x:Casino a owl:Class ; rdfs:subClassOf kg:Company .
    x:licenses a owl:ObjectProperty ; rdfs:domain kg:GovernmentBody ; rdfs:range x:Casino ."""
    )
    mine = of(tmp_path, text)
    assert mine.properties.keys() == ours.properties.keys() | {"licenses"}
    assert ("en", "Acme gatecrashes Europe") in mine.properties["enters"].phrases
    assert set(ours.properties["enters"].phrases) < set(mine.properties["enters"].phrases)
    assert mine.is_a("Casino", "Organization")


def test_reads_other_formats_by_their_extension(tmp_path: Path) -> None:
    xml = rdflib.Graph().parse(data=FOOTBALL).serialize(format="xml")
    assert of(tmp_path, xml, "mine.owl").digest == of(tmp_path, FOOTBALL).digest


def test_the_digest_is_of_the_content_not_of_its_order(tmp_path: Path) -> None:
    triples = sorted(rdflib.Graph().parse(data=FOOTBALL).serialize(format="nt").splitlines())
    forward = of(tmp_path, "\n".join(triples))
    backward = of(tmp_path, "\n".join(reversed(triples)))
    assert forward == backward
    assert forward.digest != of(tmp_path, FOOTBALL.replace('"plays for"', '"is under"')).digest


def test_endless_lists_and_circles_of_properties_end(tmp_path: Path) -> None:
    text = (
        HEAD
        + """
    x:A a owl:Class . _:a <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> x:A ;
        <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:a .
    x:p a owl:ObjectProperty ; rdfs:subPropertyOf x:q ; rdfs:domain [ owl:unionOf _:a ] .
    x:q a owl:ObjectProperty ; rdfs:subPropertyOf x:p ."""
    )
    mine = of(tmp_path, text)
    assert mine.properties["q"].domain == ("A",)


@pytest.mark.parametrize(("text", "where", "what"), BROKEN)
def test_says_where_an_ontology_is_broken(tmp_path: Path, text: str, where: str, what: str) -> None:
    with pytest.raises(OntologyError) as caught:
        of(tmp_path, HEAD + text)
    message = str(caught.value)
    assert message.startswith(str(tmp_path / "mine.ttl"))
    assert where in message
    assert what in message
    assert "accepted: " in message


@pytest.mark.parametrize("name", ["missing.ttl", "."])
def test_says_that_a_file_cannot_be_read(tmp_path: Path, name: str) -> None:
    with pytest.raises(OntologyError, match="accepted: a Turtle file"):
        load(tmp_path / name)


def test_says_that_a_file_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "mine.ttl").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(OntologyError, match="cannot be read"):
        load(tmp_path / "mine.ttl")
