"""What holds of every text and every number, not only of the examples."""

from __future__ import annotations

import json
from decimal import Decimal

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import ExportError, QueryError
from kg.export import literals, terms
from kg.export.attributes import flat
from kg.export.cypher import spelled
from kg.query import Parameter, Question
from kg.query.guard import check, first_word

TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=60)
QUICK = settings(max_examples=60, deadline=None)


@QUICK
@given(TEXTS, st.sampled_from(["it", "EN", "zh-Hant", "pt_BR", "", "not a tag", "und"]))
def test_a_text_is_read_back_as_it_was(text: str, language: str) -> None:
    term = literals.text(text, language)
    triple = ox.Triple(ox.NamedNode("a:s"), ox.NamedNode("a:p"), term)
    for form, name in ((ox.RdfFormat.TURTLE, "turtle"), (ox.RdfFormat.N_TRIPLES, "nt")):
        data = ox.serialize([triple], format=form)
        assert data is not None
        (back,) = ox.parse(data, format=form)
        (theirs,) = rdflib.Graph().parse(data=data, format=name).objects()

        assert back.object == term
        assert str(theirs) == text
        assert term.language is None or theirs.language == term.language  # type: ignore[attr-defined]


@QUICK
@given(st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False)))
def test_a_number_keeps_its_value(number: float) -> None:
    term = literals.number(number)

    assert Decimal(term.value) == Decimal(repr(number))
    assert "e" not in term.value.lower()


@QUICK
@given(st.one_of(TEXTS, st.from_regex(r"[0-9]{4}(-[0-9]{2}){0,2}", fullmatch=True)))
def test_a_date_is_typed_only_where_both_parsers_accept_it(text: str) -> None:
    term = literals.when(text)
    typed = rdflib.Literal(term.value, datatype=rdflib.URIRef(term.datatype.value))

    assert term.value == text
    assert not typed.ill_typed


@QUICK
@given(TEXTS)
def test_any_text_in_an_address_becomes_a_valid_iri_or_is_refused(text: str) -> None:
    try:
        term = terms.named(f"http://x.example/{text}")
    except ExportError:
        return
    data = f"<a:s> <a:p> {term} .".encode()
    (back,) = ox.parse(data, format=ox.RdfFormat.N_TRIPLES)

    assert back.object == term


@QUICK
@given(TEXTS)
def test_a_parameter_reaches_the_query_as_it_was(text: str) -> None:
    question = Question("q", "", 'SELECT ?x WHERE {\n  VALUES ?x { "" }  # anything\n}')
    (row,) = ox.Store().query(question.filled({"x": text}))  # type: ignore[misc]

    assert row["x"] == ox.Literal(text)
    assert question.parameters == (Parameter("x", "", "anything"),)


@QUICK
@given(st.lists(st.one_of(TEXTS, st.booleans(), st.none(), st.integers()), max_size=4))
def test_a_cypher_value_is_one_line_and_json_reads_its_strings(values: list[object]) -> None:
    line = spelled(values)  # type: ignore[arg-type]

    assert len(line.splitlines()) == 1
    for value in values:
        if isinstance(value, str):
            inner = spelled(value)[1:-1].replace("\\'", "'").replace('"', '\\"')
            assert json.loads(f'"{inner}"', strict=False) == value


@QUICK
@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_xml_gets_only_what_xml_can_hold(text: str, items: list[str]) -> None:
    found = flat({"one": text, "many": items, "number": 1.5})

    for value in (found["one"], found["many"]):
        assert isinstance(value, str)
        assert not any(ord(char) < 32 and char not in "\t\n" for char in value)
    assert found["number"] == 1.5


GAPS = st.sampled_from(["", " ", "\n", "\t ", "# note\n", " # {\n "])
SPACE = st.sampled_from([" ", "\n", "# note\n", "\t# <a>\n"])


PLACES = st.sampled_from(["<http://x.example/#>", "?e", "$e", "e:x", ":", "e\u0301:x", "a·b:c"])
CALLS = st.tuples(
    st.sampled_from(["SERVICE", "service", "SeRvIcE"]),
    SPACE,
    st.sampled_from(["", "SILENT", "silent"]),
    SPACE,
    PLACES,
    GAPS,
)


@QUICK
@given(CALLS)
def test_no_spelling_of_service_gets_through(call: tuple[str, ...]) -> None:
    with pytest.raises(QueryError, match="another computer"):
        check(f"PREFIX : <a:> SELECT * {{ {''.join(call)}{{ ?s ?p ?o }} }}")


@QUICK
@given(TEXTS)
def test_the_first_word_never_fails(text: str) -> None:
    assert first_word(text) == first_word(text).upper()
