"""Every export is loaded back by a reader of its own kind: equal counts, equal values.

The small hostile graph is read in every run, the one of 2,000 statements with `-m slow`.
"""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib

from kg.export import EXPORTERS, export, to_networkx, to_rdflib
from kg.export.attributes import edge_attributes, flat, node_attributes
from kg.export.network import Network, network
from kg.export.order import in_order
from kg.export.quads import quads
from kg.export.rdf import triples
from kg.namespaces import RDF
from kg.ontology import load
from kg.records import KnowledgeGraph
from tests.hostile import hostile
from tests.newsroom import newsroom

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib's own
SIZES = [pytest.param(60, id="small"), pytest.param(2000, id="2000", marks=pytest.mark.slow)]
ROOT = Path(__file__).resolve().parents[2]
ONTOLOGY = load()
BREAKS = "\x7f\x85\u2028\u2029"
OURS = sorted(name for name, one in EXPORTERS.items() if not one.files[0].endswith(".html"))


@pytest.fixture(scope="module", params=SIZES)
def given(request: pytest.FixtureRequest) -> KnowledgeGraph:
    return in_order(hostile(request.param))


@pytest.fixture(scope="module")
def net(given: KnowledgeGraph) -> Network:
    return network(given)


def lines(found: Any) -> set[str]:
    """Triples or quads as N-Triples or N-Quads lines, so that two sets compare by value."""
    return {str(one) for one in found}


def by_rdflib(path: Path, form: str) -> set[str]:
    """The triples that rdflib reads, written by rdflib and spelled by Oxigraph."""
    found = rdflib.Dataset(default_union=True)
    found.parse(data=path.read_bytes(), format=form)
    flat_graph = rdflib.Graph()
    flat_graph += ((s, p, o) for s, p, o, _ in found.quads())
    return lines(
        quad.triple
        for quad in ox.parse(flat_graph.serialize(format="nt"), format=ox.RdfFormat.N_TRIPLES)
    )


@pytest.mark.parametrize(
    ("name", "form"),
    [("turtle", "turtle"), ("trig", "trig"), ("nquads", "nquads"), ("jsonld", "json-ld")],
)
def test_both_parsers_read_the_triples_that_were_written(
    given: KnowledgeGraph, name: str, form: str, tmp_path: Path
) -> None:
    (path,) = export(name, given, ONTOLOGY, tmp_path)
    expected = lines(triples(given, ONTOLOGY))

    assert lines(quad.triple for quad in ox.parse(path=path)) == expected
    assert by_rdflib(path, form) == expected


@pytest.mark.parametrize("name", ["trig", "nquads"])
def test_named_graphs_come_back(given: KnowledgeGraph, name: str, tmp_path: Path) -> None:
    (path,) = export(name, given, ONTOLOGY, tmp_path)

    assert lines(ox.parse(path=path)) == lines(quads(given, ONTOLOGY))


def test_rdf12_says_the_same_with_triple_terms(given: KnowledgeGraph, tmp_path: Path) -> None:
    (path,) = export("rdf12", given, ONTOLOGY, tmp_path)
    read = [quad.triple for quad in ox.parse(path=path)]
    parts = [(one.subject, one.object) for one in read if one.predicate.value == f"{RDF}reifies"]
    names = [ox.NamedNode(f"{RDF}{name}") for name in ("subject", "predicate", "object")]
    back = {
        str(ox.Triple(node, name, part))
        for node, term in parts
        for name, part in zip(names, term, strict=True)
    }

    assert len(parts) == len(given.statements)
    assert lines(one for one in read if one.predicate.value != f"{RDF}reifies") | back == lines(
        triples(given, ONTOLOGY)
    )


def test_rdflib_in_hand_holds_the_same(given: KnowledgeGraph) -> None:
    assert len(to_rdflib(given, ONTOLOGY)) == len(lines(triples(given, ONTOLOGY)))


def test_void_counts_what_is_there(given: KnowledgeGraph, tmp_path: Path) -> None:
    (path,) = export("void", given, ONTOLOGY, tmp_path)
    found = rdflib.Graph().parse(path)
    void = rdflib.Namespace("http://rdfs.org/ns/void#")
    node = rdflib.URIRef("https://example.org/kg/dataset")
    parts = [
        int(str(found.value(one, void.triples)))
        for one in found.objects(node, void.propertyPartition)
    ]

    assert (
        int(str(found.value(node, void.triples)))
        == sum(parts)
        == len(list(triples(given, ONTOLOGY)))
    )
    assert int(str(found.value(node, void.entities))) == len(given.entities)


def test_networkx_in_hand_holds_every_node_and_edge(given: KnowledgeGraph, net: Network) -> None:
    found = to_networkx(given)

    assert found.number_of_nodes() == len(net.nodes)
    assert dict(found.nodes(data=True)) == {one.iri: node_attributes(one) for one in net.nodes}
    assert {key: data for _, _, key, data in found.edges(keys=True, data=True)} == {
        one.id: edge_attributes(one) for one in net.edges
    }


def test_node_link_json_comes_back(given: KnowledgeGraph, tmp_path: Path) -> None:
    (path,) = export("nodelink", given, ONTOLOGY, tmp_path)
    found = nx.node_link_graph(json.loads(path.read_text(encoding="utf-8")), edges="edges")

    assert nx.utils.graphs_equal(found, to_networkx(given))


@pytest.mark.parametrize(("name", "reader"), [("graphml", nx.read_graphml), ("gexf", nx.read_gexf)])
def test_xml_formats_come_back(
    given: KnowledgeGraph, net: Network, name: str, reader: Any, tmp_path: Path
) -> None:
    (path,) = export(name, given, ONTOLOGY, tmp_path)
    found = reader(path)
    edges = {data["statement"]: data for _, _, data in found.edges(data=True)}

    assert set(found.nodes) == {one.iri for one in net.nodes}
    for node in net.nodes:
        assert flat(node_attributes(node)).items() <= found.nodes[node.iri].items()
    assert len(edges) == found.number_of_edges() == len(net.edges)
    for edge in net.edges:
        about = flat(edge_attributes(edge))
        about |= {"label": about.pop("type"), "statement": about.pop("id")}
        assert about.items() <= edges[edge.id].items()


def test_igraph_reads_the_graphml(given: KnowledgeGraph, net: Network, tmp_path: Path) -> None:
    igraph = pytest.importorskip("igraph", reason="igraph is not installed (extra: engines)")
    (path,) = export("graphml", given, ONTOLOGY, tmp_path)
    found = igraph.Graph.Read_GraphML(str(path))
    names = dict(zip(found.vs["id"], found.vs["name"], strict=True))

    assert (found.vcount(), found.ecount()) == (len(net.nodes), len(net.edges))
    assert names == {one.iri: flat(node_attributes(one))["name"] for one in net.nodes}
    assert sorted(found.es["quote"]) == sorted(
        str(flat(edge_attributes(one))["quote"]) for one in net.edges
    )


def test_apoc_lines_come_back(given: KnowledgeGraph, net: Network, tmp_path: Path) -> None:
    (path,) = export("apoc", given, ONTOLOGY, tmp_path)
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
    nodes = {one["id"]: one for one in found if one["type"] == "node"}
    edges = [one for one in found if one["type"] == "relationship"]

    assert [(one["labels"], one["properties"]) for one in nodes.values()] == [
        (list(one.labels), {"iri": one.iri, **_without(node_attributes(one), "labels")})
        for one in net.nodes
    ]
    assert [
        (
            nodes[one["start"]["id"]]["properties"]["iri"],
            one["label"],
            nodes[one["end"]["id"]]["properties"]["iri"],
            one["properties"],
        )
        for one in edges
    ] == [
        (one.subject, one.type, one.object, _without(edge_attributes(one), "type"))
        for one in net.edges
    ]


def test_parquet_comes_back(given: KnowledgeGraph, net: Network, tmp_path: Path) -> None:
    parquet = pytest.importorskip(
        "pyarrow.parquet", reason="pyarrow is not installed (extra: parquet)"
    )
    nodes, edges = (
        parquet.read_table(path) for path in export("parquet", given, ONTOLOGY, tmp_path)
    )

    for table, records in ((nodes, net.nodes), (edges, net.edges)):
        expected = [
            {name: _listed(getattr(one, name)) for name in type(one).__slots__} for one in records
        ]
        assert table.to_pylist() == expected
    assert edges.column_names[:2] == ["subject", "object"]


def test_neo4j_csv_obeys_the_import_s_rules_and_comes_back(
    given: KnowledgeGraph, net: Network, tmp_path: Path
) -> None:
    nodes_csv, edges_csv, readme = export("neo4j", given, ONTOLOGY, tmp_path)
    nodes, edges = _admin_csv(nodes_csv), _admin_csv(edges_csv)
    ids = [row["iri:ID(Node)"] for row in nodes]

    assert len(ids) == len(set(ids)) == len(net.nodes)
    assert {row[end] for row in edges for end in (":START_ID(Node)", ":END_ID(Node)")} <= set(ids)
    assert [row[":LABEL"] for row in nodes] == [list(one.labels) for one in net.nodes]
    assert [row["name:string"] for row in nodes] == [_one_line(one.name) for one in net.nodes]
    assert [row["number:double"] for row in nodes] == [one.number for one in net.nodes]
    assert [
        (row[":TYPE"], row["id:string"], row["disputed:boolean"], row["claims:int"])
        for row in edges
    ] == [(one.type, one.id, one.disputed, one.claims) for one in net.edges]
    assert [row["speakers:string[]"] for row in edges] == [
        [_one_line(n) for n in one.speakers] for one in net.edges
    ]
    assert "neo4j-admin database import full" in readme.read_text(encoding="utf-8")


def _admin_csv(path: Path) -> list[dict[str, Any]]:
    """What neo4j-admin would read: one line a row, typed columns, U+001F between list items."""
    text = path.read_bytes().decode("utf-8")
    rows = list(csv.reader(text.split("\n")[:-1], strict=True))
    assert all(len(row) == len(rows[0]) for row in rows)
    return [
        {column: _typed(column, cell) for column, cell in zip(rows[0], row, strict=True)}
        for row in rows[1:]
    ]


def _typed(column: str, cell: str) -> Any:
    kind = column.rpartition(":")[2]
    if kind == "LABEL" or kind.endswith("[]"):
        return cell.split("\x1f") if cell else []
    if cell == "":
        return None
    if kind == "boolean":
        assert cell in {"true", "false"}
        return cell == "true"
    assert kind in {"string", "double", "int", "ID(Node)", "START_ID(Node)", "END_ID(Node)", "TYPE"}
    return {"double": float, "int": int}.get(kind, str)(cell)


def _one_line(text: str) -> str:
    """The text with a space for each run of control characters and line ends."""
    kept = "".join("\0" if ord(char) < 32 or char in BREAKS else char for char in text)
    return re.sub("\0+", " ", kept)


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _without(attributes: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in attributes.items() if key != name}


def test_another_process_with_another_hash_seed_writes_the_same_bytes(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from kg.export import export\n"
        "from kg.ontology import load; from tests.hostile import hostile\n"
        "for name in sys.argv[2:]: export(name, hostile(20), load(), Path(sys.argv[1]))"
    )
    for name in OURS:
        export(name, hostile(20), ONTOLOGY, tmp_path / "here")
    command = [sys.executable, "-c", script, str(tmp_path / "there"), *OURS]
    subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": "1"}, cwd=ROOT)
    here, there = (_files(tmp_path / side) for side in ("here", "there"))

    assert len(here) >= 15
    assert here == there


def _files(folder: Path) -> dict[Path, bytes]:
    return {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_the_edge_says_what_its_claims_say() -> None:
    found = {(one.subject.rsplit("/")[-1], one.type): one for one in network(newsroom()).edges}
    plan, deal = found["velora", "plansToEnter"], found["solvane", "acquires"]

    assert (plan.status, plan.polarity, plan.disputed, plan.claims) == (
        "planned",
        "affirmed",
        False,
        3,
    )
    assert (plan.first_published, plan.last_published, plan.periods) == (
        "2026-03-02",
        "2026-03-09",
        ("2027",),
    )
    assert plan.sources == ("gazzetta.example", "tagblatt.example", "wire.example")
    assert plan.speakers == ("Mei Tanaka-Lund",)
    assert (deal.status, deal.polarity, deal.disputed, deal.disputed_by) == (
        "possible",
        "affirmed",
        True,
        ("Agathe Moreau",),
    )
    assert deal.quote == "Solvane pourrait racheter Ibervolt"
