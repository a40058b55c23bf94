"""Who stands behind a statement, contradictions, what was reported when, who repeats whom."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kg.merge import contradictions, copies, merge, story, support
from kg.merge.support import confidence
from kg.ontology import load
from kg.records import Article, Claim, KnowledgeGraph, Literal
from kg.resolve import resolve
from tests.build import article, claim, referent

ONTOLOGY = load()
XIAOMI, EUROPE, LEI = (
    referent("Xiaomi"),
    referent("Europe", "Continent"),
    referent("Lei Jun", "Person"),
)
WORDS = (
    "The maker of telephones said on Tuesday that it would bring its first model to the old "
    "continent after a year of talks with dealers in four countries, none of which it named, and "
    "that a factory was not planned before the sales had shown what buyers there would like to pay."
)


def news(
    name: str, published: str, *, language: str = "en", source: str = "", text: str = ""
) -> Article:
    said = f"Xiaomi enters Europe. {text or name}"
    return article(said, name=name, published=published, language=language, source=source or name)


def entry(where: Article, property_: str = "enters", **status: Any) -> Claim:
    return claim(where, "Xiaomi enters Europe", XIAOMI, property_, EUROPE, **status)


def graph(claims: list[Claim], articles: list[Article]) -> KnowledgeGraph:
    found = resolve(claims, [], {one.id: one.language for one in articles}, ONTOLOGY)
    return merge(claims, found.entities, found.iris, articles, ONTOLOGY)


def test_support_counts_independent_articles_sources_languages_and_speakers() -> None:
    read = [
        news("a", "2026-01-01", source="Ansa", text=WORDS),
        news("b", "2026-01-02", source="Corriere", text=WORDS),
        news("c", "2026-01-03", source="Welt", language="de", text="Etwas anderes."),
        news("d", "2026-01-04", source="Zeit", language="de", text="Niemand sagt das."),
        news("e", "2026-01-05", source="Post", text="Perhaps."),
    ]
    claims = [
        entry(read[0], by=LEI), entry(read[1]), entry(read[2], disputed_by=LEI),
        entry(read[3], polarity="denied"), entry(read[4], modality="possible"),
    ]  # fmt: skip
    (statement,) = graph(claims, read).statements
    found = support(statement, {one.id: one for one in read}, copies(read))
    assert found.articles == tuple(sorted((read[0].id, read[2].id)))
    assert found.sources == ("Ansa", "Welt")
    assert found.languages == ("de", "en")
    assert [iri.rpartition("/")[2] for iri in found.speakers] == ["lei-jun"]
    assert [iri.rpartition("/")[2] for iri in found.disputes] == ["lei-jun"]
    assert found.denials == (read[3].id,)
    assert found.confidence == 0.99


def test_confidence_grows_with_articles_not_with_sentences() -> None:
    one, two = news("a", "2026-01-01"), news("b", "2026-01-02")
    first, again = entry(one, confidence=0.6), entry(one, confidence=0.5)
    assert confidence([first, again], {}) == 0.6
    assert confidence([first, entry(two, confidence=0.5)], {}) == 0.8
    assert confidence([first, entry(two, confidence=0.5)], {two.id: one.id}) == 0.6
    assert confidence([], {}) == 0.0


SYNDICATED = [
    ("the same text", WORDS, WORDS, True),
    ("another line on top", WORDS, "ROME (Reuters) - " + WORDS, True),
    ("cut at the end", WORDS, WORDS[:200], True),
    ("case and quotes", WORDS, WORDS.upper().replace(",", " –"), True),
    ("the same event in other words", WORDS, " ".join(reversed(WORDS.split())), False),
    (
        "another text",
        WORDS,
        "Ford and Koç build vans in Kocaeli and will go on doing so until 2030.",
        False,
    ),
    ("two empty texts", "", "", True),
    ("an empty one", WORDS, "", False),
    (
        "a quote of one sentence",
        WORDS,
        f"{WORDS[:90]} {'What others say is another matter. ' * 9}",
        False,
    ),
]


@pytest.mark.parametrize(("case", "one", "two", "same"), SYNDICATED)
def test_copies(case: str, one: str, two: str, same: bool) -> None:
    first = article(one, name="first", published="2026-01-01")
    later = article(two, name="later", published="2026-01-02")
    found = copies([later, first])
    assert found == {first.id: first.id, later.id: first.id if same else later.id}, case


def test_of_many_copies_the_first_stands_for_all() -> None:
    read = [article(WORDS + " x" * n, name=str(n), published=f"2026-01-0{9 - n}") for n in range(4)]
    assert set(copies(read).values()) == {read[3].id}
    assert copies(list(reversed(read))) == copies(read)


def test_claimed_and_denied_is_listed() -> None:
    read = [news("a", "2026-01-01"), news("b", "2026-01-02")]
    found = graph([entry(read[0]), entry(read[1], polarity="denied")], read)
    (one,) = contradictions(found, ONTOLOGY)
    assert (one.kind, one.statements) == ("denied", found.statements)


def test_denied_only_is_no_contradiction() -> None:
    read = [news("a", "2026-01-01")]
    assert contradictions(graph([entry(read[0], polarity="denied")], read), ONTOLOGY) == ()


ONE_REVENUE = replace(
    ONTOLOGY,
    properties={
        **ONTOLOGY.properties,
        "revenue": replace(ONTOLOGY.properties["revenue"], functional=True),
    },
)


@pytest.mark.parametrize(
    ("first", "second", "when", "listed"),
    [
        (5e6, 7e6, ("2025", "2025"), True),
        (5e6, 5.01e6, ("2025", "2025"), False),
        (5e6, 7e6, ("2024", "2025"), False),
    ],
)
def test_two_values_of_a_functional_property(
    first: float, second: float, when: tuple[str, str], listed: bool
) -> None:
    one = news("a", "2026-01-01")
    said = [
        claim(one, "Xiaomi", XIAOMI, "revenue", Literal(value, "EUR"), when=year)
        for value, year in zip((first, second), when, strict=True)
    ]
    found = contradictions(graph(said, [one]), ONE_REVENUE)
    assert [(each.kind, each.when, len(each.statements)) for each in found] == (
        [("values", "2025", 2)] if listed else []
    )


def test_the_story_of_a_claim_runs_over_plain_and_planned_forms() -> None:
    read = [
        news(name, day)
        for name, day in zip(
            "abcd", ("2026-03-01", "2024-05-01", "2025-02-01", "2027-01-01"), strict=True
        )
    ]
    claims = [
        entry(read[0], polarity="denied"),
        entry(read[1], "plansToEnter", modality="planned"),
        entry(read[2], "plansToEnter", modality="planned"),
        entry(read[3]),
    ]
    found = graph(claims, read)
    assert len(found.statements) == 2
    for statement in found.statements:
        told = story(statement, found, ONTOLOGY)
        assert [(event.published, event.status) for event in told] == [
            ("2024-05-01", "planned"), ("2025-02-01", "planned"),
            ("2026-03-01", "denied"), ("2027-01-01", "actual"),
        ]  # fmt: skip


def test_an_article_without_a_date_comes_last() -> None:
    dated = news("a", "2026-01-01")
    undated = article("Xiaomi enters Europe, some day.", name="b", published=None)
    found = graph([entry(undated), entry(dated)], [dated, undated])
    assert [event.published for event in story(found.statements[0], found, ONTOLOGY)] == [
        "2026-01-01",
        "",
    ]
