"""The explorer's columns say what the graph says, and its index gives the same graph back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.export import EXPORTERS, export
from kg.export.explorer.columns import encode
from kg.export.explorer.packing import chunks
from kg.export.explorer.paragraphs import AROUND, paragraph
from kg.export.index.folding import beginnings, folded
from kg.export.index.read import opened
from kg.export.index.rows import claim_rows, claims_of
from kg.namespaces import BASE, entity_iri
from kg.ontology import load
from kg.records import Entity, Evidence, KnowledgeGraph, Literal, Span, Statement
from tests.build import article, claim, referent
from tests.newsroom import HOSTILE, MERGES, newsroom

COLUMNS = encode(newsroom(), load())
CORE = COLUMNS.core


def test_every_quote_lies_in_its_paragraph() -> None:
    claims = CORE["claims"]
    spans = zip(claims["place"], claims["start"], claims["end"], strict=True)

    read = sorted(COLUMNS.paragraphs[place][start:end] for place, start, end in spans)
    assert read == sorted(c.evidence.quote for s in newsroom().statements for c in s.claims)


def test_statements_and_claims_are_all_there() -> None:
    graph = newsroom()

    assert len(CORE["statements"]["s"]) == len(graph.statements)
    assert sum(CORE["statements"]["n"]) == len(CORE["claims"]["status"])
    assert CORE["articles"]["id"] == [one.id for one in graph.articles]


def test_an_object_below_zero_is_a_literal() -> None:
    below = [-1 - number for number in CORE["statements"]["o"] if number < 0]
    literals = {s.object for s in newsroom().statements if isinstance(s.object, Literal)}

    assert {Literal(*CORE["literals"][number]) for number in below} == literals


def test_a_turned_claim_keeps_the_names_of_its_ends_apart() -> None:
    one, other = (referent(name, iri=entity_iri(BASE, name)) for name in ("acme", "bolt"))
    where = article("Bolt merges with Acme.")
    said = claim(where, "Bolt merges with Acme", other, "mergesWith", one)
    turned = Statement(one.iri, "mergesWith", other.iri, (said,))
    things = tuple(Entity(end.iri, ("Company",), end.name.upper()) for end in (one, other))
    whole = KnowledgeGraph(things, (turned,), (where,))

    core = encode(whole, load()).core
    read = [core["strings"][core["claims"][name][0]] for name in ("subjectName", "objectName")]
    assert read == ["acme", "bolt"]
    rows = claim_rows(turned)
    (back,) = claims_of(rows, one.iri, "mergesWith", other.iri, {where.id: where})
    assert (back.id, back.subject.iri) == (said.id, other.iri)


def test_the_claims_of_a_statement_come_by_date() -> None:
    dates, at = CORE["articles"]["date"], 0
    for count in CORE["statements"]["n"]:
        told = [dates[number] or "9999" for number in CORE["claims"]["article"][at : at + count]]
        assert told == sorted(told)
        at += count


def test_a_very_long_paragraph_is_cut_around_the_quote() -> None:
    text = "word " * 1000 + "Acme enters Italy. " + "word " * 1000
    where = article(text)
    start = text.index("Acme")
    quote = Evidence.of(where, "text", Span(start, start + 18))

    span = paragraph(where, quote)
    assert span.covers(quote.span)
    assert span.end - span.start <= 2 * AROUND + 18
    assert span.of(text).startswith("word ")


def test_texts_are_packed_in_their_order() -> None:
    texts = [f"{number:0>100000}" for number in range(9)]

    packed = list(chunks(texts))
    assert [text for some in packed for text in some] == texts
    assert all(sum(map(len, some)) <= 400_000 for some in packed)
    assert list(chunks([])) == []


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("Órbita Software", ["orbita software", "software"]),
        ("L'Oréal", ["l'oreal", "oreal"]),
        ("Straße", ["strasse"]),
        ("", []),
    ],
)
def test_a_name_is_found_by_each_of_its_words(name: str, begins: list[str]) -> None:
    assert list(beginnings(name)) == begins
    assert folded(name) == (begins[0] if begins else "")


def test_the_index_gives_back_what_the_graph_had(built: Path) -> None:
    graph = newsroom()
    with opened(built / "explorer.db") as index:
        part = index.part(range(len(graph.statements)))

    said = {(s.subject, s.property, s.object) for s in graph.statements}
    assert {(s.subject, s.property, s.object) for s in part.statements} == said
    quotes = sorted(c.evidence.quote for s in graph.statements for c in s.claims)
    assert sorted(c.evidence.quote for s in part.statements for c in s.claims) == quotes
    assert {c.id for s in part.statements for c in s.claims} == {
        c.id for s in graph.statements for c in s.claims
    }


def test_the_reasons_why_names_are_one_stand_with_their_entity() -> None:
    number = CORE["entities"]["label"].index("Velora Motors")

    assert CORE["why"][str(number)] == [
        ["Velora", "Velora Motors", 88, [f"{HOSTILE} says so", "'Velora' begins 'Velora Motors'"]]
    ]
    assert len(CORE["why"]) == len({one.iri for one in MERGES})


def test_the_index_gives_back_the_reasons_of_one_entity(built: Path) -> None:
    with opened(built / "explorer.db") as index:
        found = [index.merges(entity_iri(BASE, name)) for name in ("orbita", "velora", "turin")]

    assert found == [MERGES[:1], MERGES[1:], ()]


@pytest.mark.parametrize("name", [name for name in EXPORTERS if name not in ("explorer", "index")])
def test_no_other_export_tells_the_reasons(name: str, tmp_path: Path) -> None:
    bare = replace(newsroom(), merges=())
    one, other = (
        export(name, graph, load(), tmp_path / str(place))
        for place, graph in enumerate((newsroom(), bare))
    )

    assert [contents(path) for path in one] == [contents(path) for path in other]


def contents(path: Path) -> list[bytes]:
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return [file.read_bytes() for file in files if file.is_file()]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("orb", "orbita"), ("softw", "orbita"), ("TURÍ", "turin"), ("zzz", None)],
)
def test_the_index_finds_beginnings_of_words(built: Path, typed: str, found: str | None) -> None:
    with opened(built / "explorer.db") as index:
        met = [one.entity for one in index.search(typed, 5)]

    assert (entity_iri(BASE, found) in met) if found else met == []


def test_an_index_that_is_none_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "explorer.db").write_bytes(b"not a database at all" * 100)

    with (
        pytest.raises(StoreError, match="run `kg export index`"),
        opened(tmp_path / "explorer.db"),
    ):
        pass
