"""The project's own ontology: it says what it must, and answers what stages ask."""

from __future__ import annotations

import pickle

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic
from rdflib.term import Node

from kg.namespaces import KG
from kg.ontology import Ontology, OntologyClass, load
from kg.ontology.loader import core_file

CLASSES = {
    "Agent": "", "Organization": "Agent", "Person": "Agent", "Company": "Organization",
    "GovernmentBody": "Organization", "MediaOrganization": "Organization",
    "SportsOrganization": "Organization", "ResearchOrganization": "Organization",
    "Place": "", "Country": "Place", "City": "Place", "Region": "Place", "Market": "",
    "Product": "", "VehicleModel": "Product", "Device": "Product", "SoftwareService": "Product",
    "Medicine": "Product", "Brand": "", "Technology": "", "Sector": "", "Facility": "", "Event": "",
}  # fmt: skip

PROPERTIES = """
chiefExecutiveOf Person Organization
chairOf Person Organization
founderOf Person Organization
holdsRoleIn Person Organization
appoints Organization Person plansToAppoint
leaves Person Organization plansToLeave
subsidiaryOf Organization Organization
ownsBrand Organization Brand,Company
ownsStakeIn Agent Organization
acquires Organization Organization,Brand,Facility plansToAcquire
mergesWith Organization Organization plansToMergeWith
investsIn Agent Organization,Place,Technology,Sector,Product,Facility plansToInvestIn
partnersWith Organization Organization plansToPartnerWith
hasAgreementWith Organization Organization
inTalksWith Organization Organization
jointVentureWith Organization Organization plansJointVentureWith
suppliesTo Organization Organization plansToSupply
competesWith Organization Organization plansToCompeteWith
sues Agent Agent plansToSue
fines GovernmentBody Organization plansToFine
investigates GovernmentBody Agent plansToInvestigate
bans GovernmentBody Product,Organization,Technology plansToBan
develops Organization Product,Technology plansToDevelop
produces Organization Product plansToProduce
launches Organization Product plansToLaunch
sells Organization Product plansToSell
recalls Organization Product plansToRecall
uses Agent Product,Technology plansToUse
headquarteredIn Organization Place
countryOfOrigin Organization,Product Country
operatesIn Organization Place,Market,Sector
enters Organization Place,Market,Sector plansToEnter
sellsIn Organization Place,Market plansToSellIn
withdrawsFrom Organization Place,Market,Sector plansToWithdrawFrom
hasFacilityIn Organization Place plansFacilityIn
closesFacilityIn Organization Place plansToCloseFacilityIn
locatedIn Facility,Place,Organization,Event Place
visits Person Place,Facility plansToVisit
takesPartIn Agent Event plansToTakePartIn
unitsSold Organization,Product count salesTarget
unitsProduced Organization,Facility count productionTarget
revenue Organization money revenueTarget
netProfit Organization money
price Product money
investmentAmount Agent money plannedInvestmentAmount
acquisitionPrice Organization money
employees Organization count plansToHire
jobCuts Organization count plannedJobCuts
marketShare Organization,Product percent marketShareTarget
stake Agent percent
aimsToBecome Organization text
"""
ROWS = [tuple((*line.split(), "")[:4]) for line in PROPERTIES.strip().splitlines()]

FUNCTIONAL = {"revenue", "netProfit", "employees"}
"""What has one value at a time."""
SYMMETRIC = {
    "mergesWith", "plansToMergeWith", "partnersWith", "plansToPartnerWith", "hasAgreementWith",
    "inTalksWith", "jointVentureWith", "plansJointVentureWith", "competesWith",
    "plansToCompeteWith",
}  # fmt: skip
UNITS = {
    "employees": "employee",
    "plansToHire": "employee",
    "jobCuts": "job",
    "plannedJobCuts": "job",
}
LANGUAGES = {"de", "en", "es", "fr", "it"}


@pytest.fixture(scope="module")
def ours() -> Ontology:
    return load()


def tags(graph: rdflib.Graph, term: Node, predicate: Node) -> list[str | None]:
    texts = graph.objects(term, predicate)
    return [text.language for text in texts if isinstance(text, rdflib.Literal)]


def test_has_every_class_in_its_place(ours: Ontology) -> None:
    assert CLASSES.keys() <= ours.classes.keys()
    for name, parent in CLASSES.items():
        assert ours.classes[name].iri == KG + name
        assert ours.classes[name].parents == ((parent,) if parent else ())


@pytest.mark.parametrize(("name", "domain", "target", "planned"), ROWS, ids=[r[0] for r in ROWS])
def test_has_every_property_with_its_planned_form(
    ours: Ontology, name: str, domain: str, target: str, planned: str
) -> None:
    for one in filter(None, (name, planned)):
        found = ours.properties[one]
        assert found.iri == KG + one
        assert set(domain.split(",")) <= set(found.domain)
        assert set(found.range) >= (set() if found.literal else set(target.split(",")))
        assert found.literal in {None, target}
        assert found.symmetric == (one in SYMMETRIC)
        assert found.functional == (one in FUNCTIONAL)
        assert found.unit == UNITS.get(one)
    assert ours.properties[name].planned_form == (planned or None)
    assert not planned or ours.properties[planned].planned_form_of == name


def test_domains_and_ranges_are_classes(ours: Ontology) -> None:
    for one in ours.properties.values():
        assert {*one.domain, *one.range} <= ours.classes.keys()
        assert one.domain
        assert bool(one.range) == (one.literal is None)


def test_every_property_has_phrases_in_every_language(ours: Ontology) -> None:
    for one in ours.properties.values():
        said = [language for language, _ in one.phrases]
        assert set(said) == LANGUAGES, one.name
        assert min(map(said.count, LANGUAGES)) >= 3, one.name


def test_no_phrase_stands_for_two_relations(ours: Ontology) -> None:
    relations = [one for one in ours.properties.values() if one.literal is None]
    phrases = [phrase for one in relations for phrase in one.phrases]
    assert len(phrases) == len(set(phrases))


def test_every_term_is_explained() -> None:
    graph = rdflib.Graph().parse(core_file())
    for term in {s for s in graph.subjects(rdflib.RDF.type) if str(s).startswith(KG)}:
        assert set(tags(graph, term, rdflib.RDFS.label)) == LANGUAGES, term
        assert tags(graph, term, rdflib.RDFS.comment) == ["en"], term


def test_declares_every_kg_term_that_it_uses() -> None:
    graph = rdflib.Graph().parse(core_file())
    used = {term for triple in graph for term in triple if str(term).startswith(KG)}
    assert used <= set(graph.subjects(rdflib.RDFS.label))


def test_two_parsers_read_the_same_graph() -> None:
    one = rdflib.Graph().parse(core_file())
    other = rdflib.Graph()
    turtle, lines = ox.RdfFormat.TURTLE, ox.RdfFormat.N_TRIPLES
    text = ox.serialize((q.triple for q in ox.parse(path=core_file(), format=turtle)), format=lines)
    assert isomorphic(one, other.parse(data=text, format="nt"))


def test_leaves_the_terms_of_claims_to_the_graph(ours: Ontology) -> None:
    assert not {"Claim", "Statement", "Modality", "RecordTerm"} & ours.classes.keys()
    assert not {"modality", "by", "phrase", "supportedBy"} & ours.properties.keys()


def test_knows_what_lies_above(ours: Ontology) -> None:
    assert ours.ancestors("Airline") == ("Company", "Organization", "Agent")
    assert ours.ancestors("Agent") == ours.ancestors("Unheard") == ()
    assert ours.is_a("Airline", "Agent")
    assert ours.is_a("Agent", "Agent")
    assert not ours.is_a("Agent", "Airline")


@pytest.mark.parametrize(
    ("types", "name", "accepted"),
    [
        (("Organization",), "Company", True),
        (("Organization",), "Agent", True),
        (("Organization",), "Person", False),
        (("Place", "Market"), "City", True),
        (("Place", "Market"), "Brand", False),
        (("Place",), "Unheard", True),
        ((), "Brand", True),
    ],
)
def test_lets_in_what_may_be_right(
    ours: Ontology, types: tuple[str, ...], name: str, accepted: bool
) -> None:
    assert ours.accepts(types, name) is accepted


def test_labels_fall_back_to_english_then_to_the_name(ours: Ontology) -> None:
    assert ours.classes["City"].label("it") == "città"
    assert ours.properties["enters"].label("pt") == "enters"
    assert OntologyClass("Casino", "http://x.example/Casino").label("it") == "Casino"


def test_travels_to_another_process(ours: Ontology) -> None:
    assert pickle.loads(pickle.dumps(ours)) == ours
