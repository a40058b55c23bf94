"""Asking a built graph: the ready questions, the formats, and everything that is refused."""

from __future__ import annotations

import csv
import io
import json
import os
import time
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import QueryError
from kg.export import export
from kg.ontology import load
from kg.query import FORMATS, Limits, Result, Term, find, questions, run
from kg.query.guard import check
from tests.newsroom import newsroom


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    export("turtle", newsroom(), load(), folder)
    return folder


def ask(built: Path, name: str, **values: str) -> list[tuple[str, ...]]:
    found = run([built], find(name).filled(values))
    return [tuple(cell.value if cell else "" for cell in row) for row in found.rows]


def test_who_plans_to_enter_which_market_says_which_article(built: Path) -> None:
    found = ask(built, "who-plans-to-enter")

    assert found == [
        (
            "Velora Motors",
            "Europe",
            "2027",
            "wire.example",
            "2026-03-02",
            "Velora Motors intends to enter Europe in 2027",
        ),
        (
            "Velora Motors",
            "Europe",
            "2027",
            "gazzetta.example",
            "2026-03-03",
            "Velora punta a sbarcare in Europa dal 2027",
        ),
        (
            "Velora Motors",
            "Europe",
            "2027",
            "tagblatt.example",
            "2026-03-09",
            "Der Autobauer Velora Motors will 2027 in Europa starten",
        ),
    ]


READY: list[tuple[str, dict[str, str], int, tuple[str, ...]]] = [
    ("who-plans-to-enter", {"market": "europa"}, 3, ("Velora Motors", "Europe")),
    ("who-plans-to-enter", {"company": "ibervolt"}, 0, ()),
    (
        "what-is-disputed",
        {"about": "luma"},
        1,
        ("Nordwind", "plansToSell", "Luma", "Jürgen Brandt"),
    ),
    ("what-is-disputed", {}, 6, ("Banca Lariana", "investsIn", "Turin plant", "Elena Conti")),
    ("contradictions", {}, 1, ("Solvane Energy", "acquires", "Ibervolt", "fr-solvane")),
    (
        "story-of-a-claim",
        {"one": "solvane", "another": "ibervolt"},
        4,
        ("2026-05-30", "diario.example"),
    ),
    (
        "what-a-newspaper-says",
        {"newspaper": "wire", "company": "kestrel"},
        2,
        ("2026-05-18", "wire.example"),
    ),
    (
        "supported-in-several-languages",
        {},
        2,
        ("Velora Motors", "plansToEnter", "Europe", "3", "3"),
    ),
    ("supported-in-several-languages", {"at_least": "3"}, 1, ("Velora Motors",)),
    (
        "what-changed",
        {"from": "2026-06-01", "until": "2026-06-30"},
        1,
        ("2026-06-01", "Market Commission", "investigates"),
    ),
    (
        "connected-over-two-steps",
        {"who": "Daniel Okafor"},
        1,
        ("Daniel Okafor", "-> founderOf", "Cellforge", "-> suppliesTo", "Velora Motors"),
    ),
    (
        "who-plans-what",
        {"who": "kestrel"},
        1,
        ("Kestrel Robotics", "plansToLaunch", "Packer 2", "", "2026", "Agathe Moreau"),
    ),
    ("rumours", {}, 3, ("Nordwind", "mergesWith", "Velora Motors")),
    ("figures", {"who": "nordwind"}, 3, ("Nordwind", "jobCuts", "3000", "job")),
    ("who-says-what", {"who": "elena"}, 1, ("Elena Conti", "says", "Banca Lariana", "investsIn")),
    ("most-mentioned", {}, 36, ("Velora Motors", "13", "5", "3")),
]


@pytest.mark.parametrize(
    ("name", "values", "rows", "first"),
    READY,
)
def test_a_ready_question_gives_what_the_articles_say(
    built: Path, name: str, values: dict[str, str], rows: int, first: tuple[str, ...]
) -> None:
    found = ask(built, name, **values)

    assert len(found) == rows
    assert not found or found[0][: len(first)] == first


def test_every_question_says_what_it_asks_declares_its_prefixes_and_is_tested_above() -> None:
    named = {
        case[0] for case in test_a_ready_question_gives_what_the_articles_say.pytestmark[0].args[1]
    }

    assert set(questions()) == named
    for question in questions().values():
        assert question.title.endswith(".")
        assert ox.Store().query(question.text) is not None


@pytest.mark.parametrize(
    "value", ['"', '\\" } #', "\n", "'} UNION {?s ?p ?o} #", "\\", "€😀\u202e", "\ud800"]
)
def test_a_parameter_is_a_string_whatever_it_holds(built: Path, value: str) -> None:
    if value == "\ud800":
        with pytest.raises(QueryError, match="'company'"):
            find("who-plans-to-enter").filled({"company": value})
    else:
        assert ask(built, "who-plans-to-enter", company=value) == []


def test_an_unknown_parameter_names_those_there_are() -> None:
    with pytest.raises(QueryError, match=r"no parameter 'who'; its parameters: company, market"):
        find("who-plans-to-enter").filled({"who": "x"})


def test_a_query_may_be_a_name_a_file_or_text(tmp_path: Path) -> None:
    file = tmp_path / "mine.rq"
    file.write_text("# Mine.\nASK {}", encoding="utf-8")

    assert find("rumours").name == "rumours"
    assert find(str(file)).title == "Mine."
    assert find("ASK {}").text == "ASK {}"
    with pytest.raises(QueryError, match="rumours"):
        find("rumors")


@pytest.mark.parametrize(
    "query",
    [
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "# x\nPREFIX a: <b:#c>\nDELETE WHERE { ?s ?p ?o }",
        "LOAD <file:///etc/passwd>",
        "CLEAR ALL",
        "drop graph <a:b>",
        "BASE <http://x/> PREFIX : <#> WITH <g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    ],
)
def test_an_update_is_refused(query: str) -> None:
    with pytest.raises(QueryError, match="would change the graph"):
        check(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://a.example/> { ?s ?p ?o } }",
        "SELECT * { service silent ?e{ ?s ?p ?o } }",
        "SELECT * { SERVICE # {\n SILENT # <\n kg:x # y\n { } }",
        "SELECT * { SERVICE : {} }",
        "SELECT * { FILTER(?a<'b>') SERVICE <http://a.example/> {} FILTER(?a='c') }",
        "PREFIX e: <http://a.example/> SELECT * { SERVICE e:x\t{ ?s ?p ?o } }",
        "PREFIX é: <http://a.example/> SELECT * { SERVICE é:x%20\\,{ ?s ?p ?o } }",
    ],
)
def test_a_call_to_another_computer_is_refused(query: str) -> None:
    with pytest.raises(QueryError, match="another computer"):
        check(query)


@pytest.mark.parametrize(
    "query",
    [
        'SELECT * { ?s rdfs:label "customer service { }" }',
        "SELECT ?service { ?service a kg:SoftwareService }",
        "SELECT * { ?s kg:service ?o . service:x ?p ?o }",
        "# LOAD of data\nSELECT * { ?load ?insert ?o }",
        "PREFIX insert: <http://x/> ASK { insert:a ?b ?c }",
    ],
)
def test_a_word_that_only_looks_like_a_call_passes(query: str) -> None:
    check(query)


@pytest.mark.parametrize(
    "query", ["SELECT * FROM <file:///etc/passwd> {?s ?p ?o}", "ASK FROM NAMED < file:x> {}"]
)
def test_a_file_is_not_read(query: str) -> None:
    with pytest.raises(QueryError, match="reads only the graph itself"):
        check(query)


@pytest.mark.parametrize(
    "query", ["SELECT", "SELECT * {", "", "{}", "SELECT ?x { FILTER(COUNT(?x)) } GROUP", "\x00"]
)
def test_malformed_sparql_is_one_line(built: Path, query: str) -> None:
    with pytest.raises(QueryError, match="not valid SPARQL") as caught:
        run([built], query)

    assert "\n" not in str(caught.value)


def test_a_query_that_takes_too_long_is_stopped(built: Path) -> None:
    endless = (
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c != ?f && ?f != ?i) }"
    )
    start = time.monotonic()
    with pytest.raises(QueryError, match=r"stopped after 0\.5 seconds"):
        run([built], endless, Limits(seconds=0.5))

    assert time.monotonic() - start < 5


def test_too_many_rows_are_refused_with_the_way_out(built: Path) -> None:
    with pytest.raises(QueryError, match="LIMIT 10"):
        run([built], "SELECT * { ?s ?p ?o }", Limits(rows=10))
    with pytest.raises(QueryError, match="more than 10 rows"):
        run([built], "CONSTRUCT WHERE { ?s ?p ?o }", Limits(rows=10))
    assert len(run([built], "SELECT * { ?s ?p ?o } LIMIT 10", Limits(rows=10)).rows) == 10


def test_a_missing_or_broken_graph_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match="kg build"):
        run([tmp_path], "ASK {}")
    with pytest.raises(QueryError, match="kg build"):
        run([tmp_path / "none.ttl"], "ASK {}")
    (tmp_path / "graph.ttl").write_text("<a> <b>", encoding="utf-8")
    with pytest.raises(QueryError, match="cannot be read"):
        run([tmp_path], "ASK {}")


@pytest.mark.parametrize("name", ["trig", "nquads"])
def test_named_graphs_answer_both_ways(name: str, tmp_path: Path, built: Path) -> None:
    export(name, newsroom(), load(), tmp_path)
    per_article = run([tmp_path], "SELECT ?g { GRAPH ?g { ?s kg:plansToEnter ?o } }")

    assert run([tmp_path], find("figures").text).rows == run([built], find("figures").text).rows
    assert len(per_article.rows) == 3


def test_the_current_folder_is_not_imported_from(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('hijacked')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert run([Path(os.path.relpath(built))], "ASK { ?s ?p ?o }").yes


def test_every_format_says_the_same(built: Path) -> None:
    found = run([built], find("figures").text)
    lines = FORMATS["table"](found).splitlines()
    table = list(csv.reader(io.StringIO(FORMATS["csv"](found))))
    loaded = json.loads(FORMATS["json"](found))["results"]["bindings"]

    assert len(lines) == len(found.rows) + 3
    assert [row[2] for row in table[1:]] == [row["value"]["value"] for row in loaded]
    assert loaded[0]["value"]["datatype"].endswith("integer")
    with pytest.raises(QueryError, match="only CONSTRUCT"):
        FORMATS["turtle"](found)


def test_turtle_of_a_construct_reads_back(built: Path) -> None:
    found = run([built], "DESCRIBE ent:velora")
    parsed = list(ox.parse(FORMATS["turtle"](found).encode(), format=ox.RdfFormat.TURTLE))

    assert len(parsed) == len(found.rows) > 10
    assert FORMATS["turtle"](found).startswith("@prefix art:")


def test_an_ask_is_a_word(built: Path) -> None:
    yes, no = (run([built], f"ASK {{ ?s {p} ?o }}") for p in ("kg:plansToEnter", "kg:never"))

    assert [FORMATS["table"](one) for one in (yes, no)] == ["yes\n", "no\n"]
    assert json.loads(FORMATS["json"](no))["boolean"] is False


def test_a_table_keeps_its_shape_whatever_a_cell_holds() -> None:
    cells = ["a\nb\x1b[31m", "漢字", "e\u0301", "x" * 500, "\u202eright"]
    rows = tuple((Term("literal", cell), Term("uri", "https://x.example/a b")) for cell in cells)
    lines = FORMATS["table"](Result("select", ("one", "two"), rows)).splitlines()

    assert len(lines) == len(cells) + 3
    assert not any(char in line for line in lines for char in "\x1b\x07\u202e")
    assert all(line.endswith("<https://x.example/a b>") for line in lines[2:-1])
