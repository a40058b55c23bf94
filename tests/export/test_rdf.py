"""What the RDF says: read back by two parsers that share no code, and compared with the records."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic

from kg.errors import ExportError
from kg.export import EXPORTERS, export
from kg.export.rdf import triples
from kg.namespaces import claim_iri, statement_iri
from kg.ontology import Ontology, load
from kg.records import Entity, KnowledgeGraph, Literal
from tests.build import article, claim, graph, referent
from tests.newsroom import newsroom

KG = rdflib.Namespace("https://example.org/kg/ontology#")
OA = rdflib.Namespace("http://www.w3.org/ns/oa#")
ONTOLOGY = load()
NOTHING = Ontology({}, {}, "")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # rdflib's own use


def read(graph_: KnowledgeGraph) -> rdflib.Graph:
    """What rdflib reads of the graph's triples."""
    data = ox.serialize(triples(graph_, ONTOLOGY), format=ox.RdfFormat.N_TRIPLES)
    return rdflib.Graph().parse(data=data, format="nt")


def one(target: Literal, **more: Any) -> KnowledgeGraph:
    """A graph of one statement about a number or text."""
    where = article("Acme does it.", language="it")
    acme = referent("Acme", iri="https://example.org/kg/entity/acme")
    entity = Entity(acme.iri, ("Company",), "Acme", (("it", "Acme"),))
    return graph(
        (entity,), (claim(where, "Acme does it", acme, "revenue", target, **more),), (where,)
    )


def test_a_plan_stands_under_its_own_property_and_never_as_done() -> None:
    found = read(newsroom())
    velora, europe = (
        rdflib.URIRef(f"https://example.org/kg/entity/{n}") for n in ("velora", "europe")
    )

    assert (velora, KG.plansToEnter, europe) in found
    assert (velora, KG.enters, europe) not in found


def test_plain_triples_stand_exactly_where_the_statement_holds() -> None:
    held = read(newsroom())

    for statement in newsroom().statements:
        node = rdflib.URIRef(statement_iri(newsroom().base, statement.id))
        plain = tuple(
            held.value(node, p)
            for p in (rdflib.RDF.subject, rdflib.RDF.predicate, rdflib.RDF.object)
        )
        assert (plain in held) == statement.holds
        assert None not in plain


def test_every_claim_quotes_its_article_in_the_article_s_language() -> None:
    found, articles = read(newsroom()), {a.id: a for a in newsroom().articles}
    claims = [one for statement in newsroom().statements for one in statement.claims]

    assert len(set(found.subjects(rdflib.RDF.type, KG.Claim))) == len(claims)
    for one_claim in claims:
        node = rdflib.URIRef(claim_iri(newsroom().base, one_claim.id))
        where = articles[one_claim.evidence.article]
        assert found.value(node, OA.exact) == rdflib.Literal(
            one_claim.evidence.quote, lang=where.language
        )
        start, end = (int(found.value(node, p)) for p in (OA.start, OA.end))
        assert where.text[start:end] == one_claim.evidence.quote


def test_support_counts_outlets_languages_and_disputes() -> None:
    found = read(newsroom())
    counted = {
        (
            str(found.value(node, rdflib.RDF.predicate)).split("#")[1],
            str(found.value(node, rdflib.RDF.object)).rsplit("/")[-1],
        ): tuple(int(found.value(node, p)) for p in (KG.sources, KG.languages, KG.disputes))
        for node in found.subjects(rdflib.RDF.type, KG.Statement)
    }  # fmt: skip

    assert counted["plansToEnter", "europe"] == (3, 3, 0)
    assert counted["inTalksWith", "solvane"] == (2, 2, 0)
    assert counted["fines", "nordwind"] == (1, 1, 1)
    assert counted["plansToSell", "luma"] == (0, 0, 1)
    assert counted["acquires", "ibervolt"] == (1, 1, 2)


@pytest.mark.parametrize(
    ("value", "lexical"),
    [(48, '"48"^^<http://www.w3.org/2001/XMLSchema#integer>'),
     (-3, '"-3"^^<http://www.w3.org/2001/XMLSchema#integer>'),
     (2.5, '"2.5"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
     (1e21, '"1000000000000000000000.0"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
     (1e-7, '"0.0000001"^^<http://www.w3.org/2001/XMLSchema#decimal>')],
)  # fmt: skip
def test_a_number_is_a_number_and_its_unit_stands_on_the_statement(
    value: float, lexical: str
) -> None:
    found = {str(t) for t in triples(one(Literal(value, "EUR")), NOTHING)}

    assert sum(f"#revenue> {lexical}" in line for line in found) == 1
    assert sum('#amountUnit> "EUR"' in line for line in found) == 1


@pytest.mark.parametrize(
    ("when", "term"),
    [("2027", '"2027"^^<http://www.w3.org/2001/XMLSchema#gYear>'),
     ("2027-03", '"2027-03"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>'),
     ("2027-03-31", '"2027-03-31"^^<http://www.w3.org/2001/XMLSchema#date>'),
     ("2027-02-30", '"2027-02-30"'), ("2027-13", '"2027-13"'),
     ("2027/2030", '"2027/2030"'), ("2027-21~", '"2027-21~"')],
)  # fmt: skip
def test_a_date_is_typed_by_its_precision(when: str, term: str) -> None:
    found = [
        t
        for t in triples(one(Literal(1), when=when), NOTHING)
        if t.predicate.value.endswith("#when")
    ]

    assert [str(t.object) for t in found] == [term]


@pytest.mark.parametrize(
    "bad", [Literal(float("nan")), Literal(float("inf")), Literal("a\x00b"), Literal("\ud800")]
)
def test_what_no_file_can_hold_is_refused_in_one_line(bad: Literal, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be exported"):
        export("turtle", one(bad), NOTHING, tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_speaker_without_an_iri_is_refused() -> None:
    with pytest.raises(ExportError, match=r"speaker 'Ann' has no IRI"):
        list(triples(one(Literal(1), by=referent("Ann", "Person")), NOTHING))


def test_an_unknown_format_names_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="turtle"):
        export("word", newsroom(), NOTHING, tmp_path)


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_the_same_graph_gives_the_same_bytes_whatever_the_order(name: str, tmp_path: Path) -> None:
    given = newsroom()
    turned = KnowledgeGraph(
        given.entities[::-1],
        given.statements[::-1],
        given.articles[::-1],
        merges=given.merges[::-1],
    )
    a = export(name, given, ONTOLOGY, tmp_path / "a")
    b = export(name, turned, ONTOLOGY, tmp_path / "b")

    assert [path.name for path in a] == [Path(file).name for file in EXPORTERS[name].files]
    assert [path.read_bytes() for path in a] == [path.read_bytes() for path in b]


@pytest.mark.parametrize(
    ("name", "form"), [("turtle", "turtle"), ("trig", "trig"), ("nquads", "nquads")]
)
def test_rdflib_and_oxigraph_read_the_same_graph(name: str, form: str, tmp_path: Path) -> None:
    (path,) = export(name, newsroom(), ONTOLOGY, tmp_path)
    theirs = rdflib.Dataset(default_union=True)
    theirs.parse(data=path.read_bytes(), format=form)
    ours = ox.serialize({q.triple for q in ox.parse(path=path)}, format=ox.RdfFormat.N_TRIPLES)
    flat = rdflib.Graph()
    flat += ((s, p, o) for s, p, o, _ in theirs.quads())

    assert isomorphic(flat, rdflib.Graph().parse(data=ours, format="nt"))
    assert isomorphic(flat, read(newsroom()))


def test_the_named_graph_of_an_article_holds_its_claims_and_facts(tmp_path: Path) -> None:
    (path,) = export("trig", newsroom(), ONTOLOGY, tmp_path)
    found = rdflib.Dataset()
    found.parse(path, format="trig")
    summit = next(a for a in newsroom().articles if a.name == "es-cumbre")
    graph_ = found.graph(rdflib.URIRef(f"https://example.org/kg/article/{summit.id}"))

    assert len(set(graph_.subjects(rdflib.RDF.type, KG.Claim))) == 5
    assert {p.split("#")[1] for p in graph_.predicates() if p.startswith(KG)} >= {
        "enters",
        "takesPartIn",
    }
    assert not list(graph_.subject_objects(KG.acquires))
