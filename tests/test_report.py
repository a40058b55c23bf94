"""The report and the explanation of a small newsroom: what changed, contradicts, who says so."""

from __future__ import annotations

import json

import pytest

from kg import ontology
from kg.codec import Extraction
from kg.conllu import conllu
from kg.errors import QueryError
from kg.explain import Explainer, find
from kg.pipeline import EXAMPLE, Assembly, assemble
from kg.read import Skipped
from kg.records import Document, Mention, Sentence, Span, Token
from kg.report import report
from tests.build import article, claim, referent

FORD, XIAOMI, FT = (
    referent("Ford"),
    referent("Xiaomi"),
    referent("Daily Motor", "MediaOrganization"),
)
EUROPE = referent("Europe", "Continent")
EARLY = article(
    "Xiaomi plans to enter Europe.", name="early", published="2025-01-05", source="a.txt"
)
LATE = article(
    "Xiaomi will not enter Europe. Ford talks to Xiaomi.",
    name="late", published="2026-02-01", source="b.txt",
)  # fmt: skip


def extractions() -> list[Extraction]:
    plan = claim(EARLY, EARLY.text, XIAOMI, "plansToEnter", EUROPE, modality="planned", when="2027")
    denial = claim(
        LATE, "Xiaomi will not enter Europe.", XIAOMI, "plansToEnter", EUROPE,
        modality="planned", polarity="denied",
    )  # fmt: skip
    talks = claim(
        LATE, "Ford talks to Xiaomi.", FORD, "inTalksWith", XIAOMI, by=FT, disputed_by=FORD
    )
    notes = (("rejected", 2), ("valid", 3), (f"{EXAMPLE}Europe enters Ford", 1))
    return [
        Extraction(LATE, "", (), (denial, talks), notes),
        Extraction(EARLY, "", (), (plan,), (("valid", 1),)),
    ]


def made() -> tuple[Assembly, dict[str, object]]:
    assembly = assemble(extractions(), ontology.load())
    skipped = [Skipped("x.bin", "is binary", "give text")]
    return assembly, report(extractions(), assembly, ontology.load(), skipped)


def test_a_report_counts_what_was_read_skipped_and_let_through() -> None:
    _, told = made()

    assert told["articles"] == {
        "read": 2, "languages": {"en": 2}, "sources": {"a.txt": 1, "b.txt": 1}, "repeats": {},
    }  # fmt: skip
    assert told["skipped"] == [
        {"source": "x.bin", "reason": "is binary", "accepted": "give text", "failure": True}
    ]
    assert told["extraction"] == {
        "counts": {"rejected": 2, "valid": 4}, "examples": ["Europe enters Ford"],
    }  # fmt: skip


def test_a_report_lists_contradictions_and_stories_in_words() -> None:
    _, told = made()
    text = json.dumps(told)

    assert '"kind": "denied"' in text
    assert [one["about"] for one in told["stories"]] == ["Xiaomi \u2013enters\u2013 Europe"]  # type: ignore[attr-defined]
    assert [one["status"] for one in told["stories"][0]["events"]] == ["planned", "denied"]  # type: ignore[index]


def test_a_report_does_not_depend_on_the_order_of_what_it_reports() -> None:
    known, turned = ontology.load(), extractions()[::-1]

    assert report(turned, assemble(turned, known), known, []) == report(
        extractions(), assemble(extractions(), known), known, []
    )


def test_an_explanation_tells_who_says_and_who_disputes_and_the_story() -> None:
    told = "\n".join(Explainer(made()[0], ontology.load()).explain("ford"))

    assert "Ford –inTalksWith– Xiaomi   [1 article, en, confidence 0.90]" in told
    assert "actual, says Daily Motor, disputed by Ford: «Ford talks to Xiaomi.»" in told
    assert "late, b.txt, 2026-02-01, text 30-51 (relations)" in told

    story = "\n".join(Explainer(made()[0], ontology.load()).explain("Europa"))

    assert "2025-01-05 planned for 2027 (early)\n  2026-02-01 denied (late)" in story


def test_a_thing_is_found_by_iri_by_label_and_by_any_of_its_names() -> None:
    graph = made()[0].graph
    (europe,) = find(graph, "EUROPE")

    assert find(graph, europe.iri) == find(graph, "Europa") == find(graph, "europe") == (europe,)
    with pytest.raises(QueryError, match="near: Xiaomi"):
        find(graph, "xiao")


def test_names_and_spacing_stand_in_the_last_column_of_conllu() -> None:
    one = article("Lei Jun\nspoke.", name="n")
    spans = (Span(0, 3), Span(4, 7), Span(8, 13), Span(13, 14))
    upos, heads = ("PROPN", "PROPN", "VERB", "PUNCT"), (2, 0, -1, 2)
    relations = ("nsubj", "flat", "root", "punct")
    tokens = tuple(
        Token(
            span,
            span.of(one.text),
            span.of(one.text).lower(),
            pos,
            (("Number", "Sing"),),
            head,
            rel,
        )
        for span, pos, head, rel in zip(spans, upos, heads, relations, strict=True)
    )
    sentence = Sentence("text", "en", Span(0, 14), tokens)
    name = Mention(0, 0, 2, 0, Span(0, 7), "Lei\nJun", "PER")
    lines = list(conllu(Document(one, (sentence,), (name,))))

    assert lines[:3] == ["# newdoc id = n", "# sent_id = n-1", "# text = Lei Jun spoke."]
    assert lines[5:] == [
        "1\tLei\tlei\tPROPN\t_\tNumber=Sing\t3\tnsubj\t_\tNER=B-PER",
        "2\tJun\tjun\tPROPN\t_\tNumber=Sing\t1\tflat\t_\tNER=I-PER",
        "3\tspoke\tspoke\tVERB\t_\tNumber=Sing\t0\troot\t_\tSpaceAfter=No",
        "4\t.\t.\tPUNCT\t_\tNumber=Sing\t3\tpunct\t_\t_",
        "",
    ]


def test_the_graph_carries_the_reasons_that_are_explained() -> None:
    spelled = [Extraction(EARLY, "", (referent("Xiaomi"), referent("XIAOMI")), (), ())]
    assembly = assemble(spelled, ontology.load())

    (merge,) = assembly.graph.merges
    lines = "\n".join(Explainer(assembly, ontology.load()).explain("Xiaomi"))
    assert all(reason.sentence in lines for reason in merge.reasons)
