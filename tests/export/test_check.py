"""The check of a build, and pyshacl on the same graphs: the two must agree, on good and on bad."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import pytest
import rdflib

from kg.errors import ExportError
from kg.export import export
from kg.export.check import Violation, check
from kg.export.shapes import rules
from kg.ontology import load
from tests.hostile import hostile
from tests.newsroom import newsroom

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib's and pyshacl's own
KG = rdflib.Namespace("https://example.org/kg/ontology#")
ROOT = Path(__file__).resolve().parents[2]
SHAPES = ROOT / "kg/shapes.ttl"
ONTOLOGY = load()
SPOILT = {
    "a denied statement stands": (
        """INSERT { ?s ?p ?o } WHERE { ?x rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ;
        kg:sources 0 }""",
        "yet all that is claimed",
    ),
    "a fact without a statement": (
        "INSERT DATA { ent:velora kg:enters ent:spain }",
        "no statement says who claims it",
    ),
    "a fact is gone": (
        "DELETE DATA { ent:velora kg:plansToEnter ent:europe }",
        "it does not stand",
    ),
    "a plan as done": (
        """DELETE { ?x rdf:predicate kg:plansToEnter } INSERT { ?x rdf:predicate kg:enters .
        ent:velora kg:enters ent:europe } WHERE { ?x rdf:predicate kg:plansToEnter }""",
        "planned form",
    ),
    "no modality": (
        "DELETE WHERE { ?c kg:modality kg:Possible }",
        "minCount 1",
    ),
    "two polarities": (
        "INSERT { ?c kg:polarity kg:Denied } WHERE { ?c kg:modality kg:Planned }",
        "maxCount 1",
    ),
    "an unknown modality": (
        """DELETE { ?c kg:modality ?m } INSERT { ?c kg:modality kg:Certain } WHERE { ?c kg:modality
        ?m }""",
        "in (...)",
    ),
    "a quote cut short": (
        "DELETE { ?c oa:exact ?q } INSERT { ?c oa:exact 'x'@en } WHERE { ?c oa:exact ?q }",
        "as long as",
    ),
    "an end before the start": (
        "DELETE { ?c oa:end ?e } INSERT { ?c oa:end -1 } WHERE { ?c oa:end ?e }",
        "lessThan end",
    ),
    "a count in words": (
        "DELETE { ?x kg:sources ?n } INSERT { ?x kg:sources 'two' } WHERE { ?x kg:sources ?n }",
        "datatype integer",
    ),
    "a confidence of two": (
        """DELETE { ?c kg:confidence ?n } INSERT { ?c kg:confidence 2.0 } WHERE { ?c kg:confidence
        ?n }""",
        "maxInclusive 1",
    ),
    "no label": (
        "DELETE WHERE { ent:velora rdfs:label ?l }",
        "minCount 1",
    ),
    "an empty headline": (
        """DELETE { ?a schema:headline ?h } INSERT { ?a schema:headline '' } WHERE { ?a
        schema:headline ?h }""",
        "minLength 1",
    ),
    "a language name": (
        """DELETE { ?a schema:inLanguage ?l } INSERT { ?a schema:inLanguage 'Italian' } WHERE { ?a
        schema:inLanguage ?l }""",
        "pattern",
    ),
    "a claim from nowhere": (
        "DELETE WHERE { ?a a schema:NewsArticle }",
        "class NewsArticle",
    ),
    "a speaker in words": (
        "INSERT { ?c kg:by 'someone' } WHERE { ?c kg:modality kg:Possible }",
        "nodeKind IRI",
    ),
    "a date of a wrong type": (
        "DELETE { ?c kg:when ?w } INSERT { ?c kg:when 2027 } WHERE { ?c kg:when ?w }",
        "or (...)",
    ),
}


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (path,) = export("turtle", newsroom(), ONTOLOGY, tmp_path_factory.mktemp("out"))
    return path


def judged(data: Path) -> tuple[bool, set[str]]:
    """pyshacl's verdict, and the nodes that it finds broken."""
    graph = rdflib.Graph().parse(data)
    for name, known in ONTOLOGY.properties.items():
        if known.planned_form_of:
            graph.add((KG[name], KG.plannedFormOf, KG[known.planned_form_of]))
    conforms, report, _ = pyshacl.validate(graph, shacl_graph=str(SHAPES), advanced=True)
    assert isinstance(report, rdflib.Graph)
    return conforms, {str(node) for node in report.objects(None, rdflib.SH.focusNode)}


def test_a_good_graph_breaks_no_rule_and_pyshacl_agrees(good: Path, tmp_path: Path) -> None:
    few = replace(newsroom(), statements=newsroom().statements[::8], articles=newsroom().articles)
    (part,) = export("turtle", few, ONTOLOGY, tmp_path)

    assert check(good, ONTOLOGY) == check(part, ONTOLOGY) == ()
    assert judged(part) == (True, set())


@pytest.mark.slow
def test_pyshacl_agrees_on_the_whole_graph(good: Path) -> None:
    assert judged(good) == (True, set())


def test_the_hostile_graph_breaks_no_rule(tmp_path: Path) -> None:
    (path,) = export("turtle", hostile(200), ONTOLOGY, tmp_path)

    assert {one for one in check(path, ONTOLOGY) if "planned form" not in one.message} == set()


@pytest.mark.parametrize("case", SPOILT)
def test_a_spoilt_graph_is_found_out(case: str, good: Path, tmp_path: Path) -> None:
    spoilt = _spoilt(good, SPOILT[case][0], tmp_path)
    found = check(spoilt, ONTOLOGY)

    assert any(SPOILT[case][1] in one.message for one in found)


@pytest.mark.slow
@pytest.mark.parametrize("case", SPOILT)
def test_pyshacl_finds_the_same_nodes(case: str, good: Path, tmp_path: Path) -> None:
    spoilt = _spoilt(good, SPOILT[case][0], tmp_path)
    conforms, nodes = judged(spoilt)

    assert not conforms
    assert {one.node.strip('<>"') for one in check(spoilt, ONTOLOGY)} == nodes


def test_shacl_that_the_check_does_not_know_is_an_error() -> None:
    text = SHAPES.read_bytes() + b"\nks:Entity sh:closed true ."
    with pytest.raises(ExportError, match="sh:closed"):
        rules(text)
    with pytest.raises(ExportError, match="sh:hasValue"):
        rules(SHAPES.read_bytes() + b"\nks:Claim sh:property [ sh:path kg:by ; sh:hasValue 1 ] .")


def test_a_violation_says_node_rule_and_value(good: Path, tmp_path: Path) -> None:
    spoilt = _spoilt(good, "INSERT DATA { ent:velora rdfs:label 'Velora 2' }", tmp_path)
    (found,) = check(spoilt, ONTOLOGY)

    assert found == Violation(
        "<https://example.org/kg/entity/velora>",
        "<http://www.w3.org/2000/01/rdf-schema#label>: maxCount 1",
    )


def _spoilt(good: Path, update: str, folder: Path) -> Path:
    store = ox.Store()
    store.bulk_load(path=good)
    before = len(store)
    parser = ox.parse(path=good)
    next(parser)
    store.update(update, prefixes=dict(parser.prefixes))
    assert len(store) != before or "DELETE {" in update
    store.dump(folder / "spoilt.ttl", from_graph=ox.DefaultGraph())
    return folder / "spoilt.ttl"
