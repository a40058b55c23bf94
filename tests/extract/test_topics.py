"""What an article speaks of where a sentence does not name it, and who acts for an organisation."""

from __future__ import annotations

import pytest

from kg import extract
from kg.extract.topics import FEATURES, Topics, weights
from kg.pipeline import Pipeline
from kg.records import Document
from tests.build import article

ARTICLES = [
    (
        "en",
        (
            "Norvane opens a plant in Leeds. Norvane makes pumps. Norvane was founded in 1990. "
            "Telkar declined to comment. Next stop: Denmark."
        ),
        "Denmark",
        "Norvane",
    ),
    (
        "de",
        (
            "Norvane baut Pumpen. Norvane gehört der Familie Kolbe. Norvane ist in Kiel zu Hause. "
            "Telkar wollte sich nicht äußern. Umsatz: 300 Millionen Euro."
        ),
        "Umsatz",
        "Norvane",
    ),
    (
        "it",
        (
            "Norvane produce pompe. Norvane ha sede a Torino. Norvane è quotata in Borsa. "
            "Telkar non commenta. Prossima tappa: la Francia."
        ),
        "Francia",
        "Norvane",
    ),
    (
        "fr",
        (
            "Norvane fabrique des pompes. Norvane est basée à Lyon. Norvane est cotée en Bourse. "
            "Telkar n'a pas commenté. Prochaine étape : le Danemark."
        ),
        "Danemark",
        "Norvane",
    ),
    (
        "es",
        (
            "Norvane fabrica bombas. Norvane tiene su sede en Vigo. Norvane cotiza en Bolsa. "
            "Telkar no hizo comentarios. Próxima parada: Dinamarca."
        ),
        "Dinamarca",
        "Norvane",
    ),
]


def read(pipeline: Pipeline, language: str, text: str) -> Document:
    """The text with its references found."""
    (document,) = pipeline.documents([article(text, language=language)])
    return document


def place(document: Document, word: str) -> tuple[int, int]:
    """The sentence and the token of a word."""
    return next(
        (number, index)
        for number, sentence in enumerate(document.sentences)
        for index, token in enumerate(sentence.tokens)
        if token.form == word
    )


@pytest.mark.parametrize(("language", "text", "word", "name"), ARTICLES)
def test_what_is_not_named_is_what_the_article_is_about(
    pipeline: Pipeline, language: str, text: str, word: str, name: str
) -> None:
    document = read(pipeline, language, text)

    found = Topics(document).spoken_of(*place(document, word), ("Organization",), pipeline.ontology)

    assert found is not None
    assert found.name == name


def test_where_nothing_fits_nothing_is_meant(pipeline: Pipeline) -> None:
    document = read(pipeline, "en", "Norvane makes pumps.")

    found = Topics(document).spoken_of(0, 2, ("Medicine",), pipeline.ontology)

    assert found is None


def test_a_token_does_not_mean_what_it_names(pipeline: Pipeline) -> None:
    document = read(pipeline, "en", "Norvane makes pumps.")

    assert Topics(document).candidates(0, 0, ("Organization",), pipeline.ontology) == []


@pytest.mark.parametrize(
    ("text", "firm", "person"),
    [
        ("Paul Garnier, the chief executive of Norvane, visited Rome.", "Norvane", "Paul Garnier"),
        ("Anna Kolbe slept badly. Kolbe Pumps had lost an order.", "Kolbe Pumps", "Anna Kolbe"),
    ],
)
def test_chiefs_and_namesakes_act_for_a_firm(
    pipeline: Pipeline, text: str, firm: str, person: str
) -> None:
    document = read(pipeline, "en", text)
    names = [thing.name for thing in document.referents]

    found = extract.topics_of(document, pipeline.patterns, pipeline.ontology, pipeline.parser.join)

    assert names.index(person) in found.people[names.index(firm)]


def test_the_shipped_weights_know_every_feature() -> None:
    net = weights()

    assert net.inner.shape[1] == len(FEATURES) + 3 * net.one.shape[2]
