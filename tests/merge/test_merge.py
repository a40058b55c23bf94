"""Claims → statements: one a triple, sorted, whatever the order; nothing is flattened or lost."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.merge import merge
from kg.ontology import Ontology, load
from kg.records import Article, Claim, Entity, KnowledgeGraph, Literal, Modality, Polarity, Referent
from kg.resolve import resolve
from tests.build import article, claim, referent

ONTOLOGY = load()
FORD, KOC, OTOSAN = referent("Ford"), referent("Koç"), referent("Otosan")
ROSSI = referent("Anna Rossi", "Person")
TEXT = "Ford and Koç partner; Ford buys Otosan; Ford sells 5 cars, says Anna Rossi."


def graph(
    claims: list[Claim], articles: list[Article], ontology: Ontology = ONTOLOGY
) -> KnowledgeGraph:
    languages = {one.id: one.language for one in articles}
    found = resolve(claims, [], languages, ontology)
    return merge(claims, found.entities, found.iris, articles, ontology)


def local(iri: str | Literal) -> object:
    return iri.value if isinstance(iri, Literal) else iri.rpartition("/")[2]


def triples(of: KnowledgeGraph) -> list[tuple[object, str, object]]:
    return [(local(one.subject), one.property, local(one.object)) for one in of.statements]


A, B = article(TEXT, name="a"), article(TEXT + " Again.", name="b", language="it")


def test_what_two_articles_say_is_one_statement() -> None:
    claims = [claim(one, "Ford buys Otosan", FORD, "acquires", OTOSAN) for one in (A, B)]
    (statement,) = graph(claims, [A, B]).statements
    assert [
        one.evidence.article for one in sorted(statement.claims, key=lambda c: c.evidence.article)
    ] == sorted((A.id, B.id))


def test_claims_carry_iris() -> None:
    said = claim(A, "Ford buys Otosan", FORD, "acquires", OTOSAN, by=ROSSI, disputed_by=KOC)
    ((kept,),) = [one.claims for one in graph([said], [A]).statements]
    people = (kept.subject, kept.object, kept.by, kept.disputed_by)
    assert [local(one.iri) for one in people if isinstance(one, Referent)] == [
        "ford", "otosan", "anna-rossi", "koc",
    ]  # fmt: skip
    assert kept.id == said.id


def test_a_symmetric_property_stands_in_one_direction() -> None:
    claims = [
        claim(A, "Ford and Koç partner", FORD, "partnersWith", KOC),
        claim(B, "Ford and Koç partner", KOC, "partnersWith", FORD),
    ]
    found = graph(claims, [A, B])
    assert triples(found) == [("ford", "partnersWith", "koc")]
    assert {one.subject.name for one in found.statements[0].claims} == {"Ford", "Koç"}


def test_a_directed_property_keeps_its_direction() -> None:
    claims = [
        claim(A, "Ford buys Otosan", FORD, "acquires", OTOSAN),
        claim(A, "Ford buys Otosan", OTOSAN, "acquires", FORD),
    ]
    assert len(graph(claims, [A]).statements) == 2


def test_contradictory_claims_stay_side_by_side() -> None:
    said = [
        claim(A, "Ford buys Otosan", FORD, "acquires", OTOSAN),
        claim(B, "Ford buys Otosan", FORD, "acquires", OTOSAN, polarity="denied"),
    ]
    (statement,) = graph(said, [A, B]).statements
    assert {one.polarity for one in statement.claims} == {"affirmed", "denied"}


def test_nothing_acquires_itself() -> None:
    said = claim(A, "Ford buys Otosan", FORD, "acquires", referent("FORD Inc."))
    assert graph([said], [A]).statements == ()


def test_numbers_are_ordered_as_numbers() -> None:
    said = [
        claim(A, "Ford sells 5 cars", FORD, "unitsSold", Literal(value, "vehicle"))
        for value in (100, 20, 3.5)
    ]
    assert [local(one.object) for one in graph(said, [A]).statements] == [3.5, 20, 100]


def test_an_unknown_property_is_no_reason_to_fail() -> None:
    said = claim(A, "Ford buys Otosan", FORD, "eats", OTOSAN)
    assert triples(graph([said], [A])) == [("ford", "eats", "otosan")]


names = st.sampled_from(
    ["Ford", "Ford Motor Company", "Ford Otosan", "Otosan", "Koç", "Elon Musk", "Musk"]
)
referents = st.builds(referent, names, st.sampled_from(["Company", "Agent", "Person"]))
modalities: st.SearchStrategy[Modality] = st.sampled_from(["actual", "planned", "possible"])
polarities: st.SearchStrategy[Polarity] = st.sampled_from(["affirmed", "denied"])


@st.composite
def collections(draw: st.DrawFn) -> list[Claim]:
    """Claims of two articles."""
    return [
        claim(
            draw(st.sampled_from([A, B])), "Ford buys Otosan",
            draw(referents), draw(st.sampled_from(["acquires", "partnersWith", "subsidiaryOf"])),
            draw(referents), modality=draw(modalities), polarity=draw(polarities),
            by=draw(st.none() | referents),
        )
        for _ in range(draw(st.integers(1, 7)))
    ]  # fmt: skip


quick = settings(deadline=None, max_examples=50)


@given(collections(), st.randoms())
@quick
def test_order_does_not_matter(claims: list[Claim], chance: Random) -> None:
    shuffled = list(claims)
    chance.shuffle(shuffled)
    assert graph(shuffled, [B, A]) == graph(claims, [A, B])


@given(collections())
@quick
def test_merging_is_idempotent(claims: list[Claim]) -> None:
    once = graph(claims, [A, B])
    kept = [one for statement in once.statements for one in statement.claims]
    iris = {key: iri for one in kept for key, iri in iris_of(one)}
    again = merge(kept, once.entities, iris, once.articles, ONTOLOGY, base=once.base)
    assert again == once
    assert merge(kept * 2, once.entities * 2, iris, once.articles * 2, ONTOLOGY) == once


def iris_of(one: Claim) -> list[tuple[tuple[str, str, str], str]]:
    parts = (one.subject, one.object, one.by, one.disputed_by)
    where = one.evidence.article
    return [
        ((where, part.name, part.type), part.iri) for part in parts if isinstance(part, Referent)
    ]


def test_entities_and_articles_are_sorted() -> None:
    entities = (Entity("https://x/b", ("Company",), "B"), Entity("https://x/a", ("Company",), "A"))
    found = merge([], entities, {}, [B, A], ONTOLOGY)
    assert [one.label for one in found.entities] == ["A", "B"]
    assert [one.id for one in found.articles] == sorted((A.id, B.id))
