"""Posts before and after names, as titles and as predicates: the claims of one sentence."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from tests.extract.claimed import Triple, triples

SAID: list[tuple[str, str, set[Triple]]] = [
    (
        "en",
        "Anna Keller, chief executive of Norvane, spoke on Friday.",
        {("Anna Keller", "chiefExecutiveOf", "Norvane")},
    ),
    (
        "en",
        "Norvane's chief executive Anna Keller spoke on Friday.",
        {("Anna Keller", "chiefExecutiveOf", "Norvane")},
    ),
    (
        "en",
        "Norvane chief executive Anna Keller spoke on Friday.",
        {("Anna Keller", "chiefExecutiveOf", "Norvane")},
    ),
    ("en", "Anna Keller is the chair of Norvane.", {("Anna Keller", "chairOf", "Norvane")}),
    ("en", "Anna Keller founded Norvane.", {("Anna Keller", "founderOf", "Norvane")}),
    (
        "en",
        "Paul Keane, analyst at Norvane Bank, was surprised.",
        {("Paul Keane", "holdsRoleIn", "Norvane Bank")},
    ),
    (
        "it",
        "Anna Corsi, amministratrice delegata di Corvetti, ha parlato venerdì.",
        {("Anna Corsi", "chiefExecutiveOf", "Corvetti")},
    ),
    (
        "it",
        "L'amministratore delegato di Corvetti, Marco Salvi, ha parlato venerdì.",
        {("Marco Salvi", "chiefExecutiveOf", "Corvetti")},
    ),
    ("it", "Marco Salvi è il presidente di Corvetti.", {("Marco Salvi", "chairOf", "Corvetti")}),
    (
        "it",
        "Marco Salvi, direttore creativo di Corvetti, ha parlato.",
        {("Marco Salvi", "holdsRoleIn", "Corvetti")},
    ),
    (
        "de",
        "Anna Keller, Vorstandschefin von Norvane, sprach am Freitag.",
        {("Anna Keller", "chiefExecutiveOf", "Norvane")},
    ),
    (
        "de",
        "Norvane-Chef Jonas Feldmann sprach am Freitag.",
        {("Jonas Feldmann", "chiefExecutiveOf", "Norvane")},
    ),
    ("de", "Jonas Feldmann ist Gründer von Norvane.", {("Jonas Feldmann", "founderOf", "Norvane")}),
    (
        "de",
        "Paul Brandt, Analyst bei der Donaubank, war überrascht.",
        {("Paul Brandt", "holdsRoleIn", "Donaubank")},
    ),
    (
        "fr",
        "Anne Morel, directrice générale de Kerolan, a parlé vendredi.",
        {("Anne Morel", "chiefExecutiveOf", "Kerolan")},
    ),
    (
        "fr",
        "Le PDG de Kerolan, Luc Tessier, a parlé vendredi.",
        {("Luc Tessier", "chiefExecutiveOf", "Kerolan")},
    ),
    ("fr", "Luc Tessier est le fondateur de Kerolan.", {("Luc Tessier", "founderOf", "Kerolan")}),
    (
        "fr",
        "Luc Tessier, porte-parole de Kerolan, a parlé.",
        {("Luc Tessier", "holdsRoleIn", "Kerolan")},
    ),
    (
        "es",
        "Ana Robles, consejera delegada de Flonera, habló el viernes.",
        {("Ana Robles", "chiefExecutiveOf", "Flonera")},
    ),
    (
        "es",
        "El presidente de Flonera, Luis Pardo, habló el viernes.",
        {("Luis Pardo", "chairOf", "Flonera")},
    ),
    ("es", "Luis Pardo fundó Flonera.", {("Luis Pardo", "founderOf", "Flonera")}),
    ("es", "Luis Pardo, portavoz de Flonera, habló.", {("Luis Pardo", "holdsRoleIn", "Flonera")}),
    (
        "es",
        "Luis Pardo, presidente del consejo de Flonera, habló.",
        {("Luis Pardo", "chairOf", "Flonera")},
    ),
]

TOPICAL: list[tuple[str, str, set[Triple]]] = [
    (
        "en",
        "Norvane ended the year well. The chief executive, Anna Keller, was pleased.",
        {("Anna Keller", "chiefExecutiveOf", "Norvane")},
    ),
    (
        "it",
        "Corvetti ha chiuso bene l'anno. L’amministratore delegato Marco Salvi è soddisfatto.",
        {("Marco Salvi", "chiefExecutiveOf", "Corvetti")},
    ),
    (
        "de",
        "Norvane hat das Jahr gut beendet. Konzernchefin Anna Keller ist zufrieden.",
        {("Anna Keller", "chiefExecutiveOf", "Norvane")},
    ),
    (
        "fr",
        "Kerolan a bien terminé l’année. Le directeur général Luc Tessier est content.",
        {("Luc Tessier", "chiefExecutiveOf", "Kerolan")},
    ),
    (
        "es",
        "Flonera cerró bien el año. La consejera delegada, Ana Robles, está satisfecha.",
        {("Ana Robles", "chiefExecutiveOf", "Flonera")},
    ),
    ("en", "Norvane ended the year well. The economist Paul Keane was surprised.", set()),
    ("it", "Corvetti ha chiuso bene l'anno. La ministra Anna Corsi è soddisfatta.", set()),
    ("de", "Norvane hat das Jahr gut beendet. Ministerpräsident Paul Brandt ist froh.", set()),
    ("fr", "Kerolan a bien terminé l'année. Le ministre Luc Tessier est content.", set()),
    ("es", "Flonera cerró bien el año. El economista Luis Pardo está satisfecho.", set()),
]
"""A post beside a name belongs to the firm that the text is about, but not everybody's does."""

APPOINTED = [
    ("en", "Norvane has appointed Giulia Prandi as chief executive. Prandi plans to cut 800 jobs."),
    ("de", "Norvane hat Anna Feldmann ernannt. Feldmann will 800 Stellen streichen."),
    ("fr", "Norvane a nommé Anne Tessier. Tessier veut supprimer 800 postes."),
    ("es", "Norvane ha nombrado a Giulia Prandi. Prandi prevé suprimir 800 puestos de trabajo."),
]
"""Who was put into a post plans for the firm."""

UNSAID = [
    ("en", "Anna Keller praised Norvane."),
    ("it", "Marco Salvi ha elogiato Corvetti."),
    ("de", "Jonas Feldmann lobte Norvane."),
    ("fr", "Luc Tessier a salué Kerolan."),
    ("es", "Luis Pardo elogió Flonera."),
]


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_says_what_the_sentence_says(
    pipeline: Pipeline, language: str, text: str, expected: set[Triple]
) -> None:
    assert triples(pipeline, language, text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), TOPICAL)
def test_a_post_without_an_owner_is_one_at_the_firm_spoken_of(
    pipeline: Pipeline, language: str, text: str, expected: set[Triple]
) -> None:
    assert triples(pipeline, language, text) == expected


@pytest.mark.parametrize(("language", "text"), APPOINTED)
def test_what_an_appointed_person_plans_the_firm_plans(
    pipeline: Pipeline, language: str, text: str
) -> None:
    assert ("Norvane", "plannedJobCuts", 800, "job") in triples(pipeline, language, text)


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_says_nothing_that_is_not_there(pipeline: Pipeline, language: str, text: str) -> None:
    assert triples(pipeline, language, text) == set()
