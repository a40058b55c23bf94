"""What is to come by an auxiliary, an aim or a plan is no fact; what is beside it stays one."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from tests.extract.claimed import affirmed, facts

COMING = (
    # what is not done, language, sentence
    ("acquires", "en", "Norvane is going to buy Telkar."),
    ("produces", "en", "Windows are to be made by Norvane."),
    ("hasFacilityIn", "en", "Norvane's plant is to be built in Leeds."),
    ("suppliesTo", "en", "Norvane is to deliver its first trains to Telkar in 2026."),
    ("jointVentureWith", "en", "Norvane and Telkar are to pool their trains in a joint venture."),
    ("enters", "en", "Norvane has Brazil in its sights."),
    (
        "inTalksWith",
        "en",
        "Rumours that Norvane is negotiating with Telkar sent the shares higher.",
    ),
    ("revenue", "en", "Norvane is shooting for sales of $5bn by 2040, up from $3.1bn last year."),
    ("mergesWith", "it", "La spagnola Norvane tratta la fusione con Telkar."),
    ("revenue", "it", "L'ad conferma per Norvane il traguardo di 2 miliardi di euro di ricavi."),
    ("acquisitionPrice", "fr", "Norvane a déposé une offre de 620 millions de livres sur Telkar."),
    ("acquires", "de", "Norvane ist fest entschlossen, Telkar zu erwerben."),
    ("acquires", "de", "Norvane hat den Kauf von Telkar fest im Blick."),
    ("mergesWith", "de", "Nach den Plänen des Rates fusioniert Norvane mit Telkar."),
    ("jointVentureWith", "de", "Die Bank Norvane und die Firma Telkar planen ein Joint-Venture."),
    ("revenue", "de", "Norvane peilt in Osteuropa Erlöse von 400 Mio. Euro an."),
    ("closesFacilityIn", "de", "Norvane will seine Filialen in Kufstein aufgeben."),
    ("investsIn", "it", "Norvane ha in animo di investire in Telkar."),
    ("acquires", "it", "Secondo i piani Norvane compra Telkar."),
    ("acquires", "it", "A quanto pare Norvane ha comprato Telkar."),
    ("acquires", "fr", "Selon les plans du conseil, Norvane rachète Telkar."),
    ("fines", "fr", "Le régulateur menace Norvane d'une amende record."),
    ("jointVentureWith", "fr", "Norvane et Telkar vont monter une joint-venture."),
    ("acquires", "fr", "Norvane a, semble-t-il, racheté Telkar."),
    ("acquires", "es", "Tal vez Norvane compre Telkar."),
    ("closesFacilityIn", "es", "Norvane cerrará en septiembre su almacén de Burgos."),
    ("acquires", "es", "Norvane tiene en mente la compra de Telkar."),
)
STAYS = (
    ("acquires", "en", "The fact that Norvane bought Telkar is known."),
    ("investmentAmount", "en", "Norvane is investing 20 million euros in Telkar."),
    ("revenue", "it", "Norvane ha raggiunto il traguardo di 2 miliardi di euro di ricavi."),
    ("acquires", "en", "Norvane bought Telkar and is going to sell its ships."),
    ("acquires", "en", "Norvane, which had long courted Telkar, bought it."),
    ("visits", "en", "Anna Keller, chief executive of Norvane, went to Leeds."),
    ("acquires", "de", "Norvane hat Telkar gekauft und will die Schiffe verkaufen."),
    ("acquires", "it", "Norvane ha comprato Telkar e ha in animo di venderne le navi."),
    ("acquires", "fr", "Norvane a racheté Telkar et va vendre ses navires."),
    ("acquires", "es", "Norvane compró Telkar y tal vez venda sus barcos."),
)
STATES = (
    # a state told right between two names, in a clause that plans or doubts something else
    ("headquarteredIn", "en", "The Lagos payments app Kobopal aims to become a bank."),
    ("hasFacilityIn", "de", "200 Jobs könnte der Anbieter Ozeania am Standort Emden streichen."),
    ("employees", "de", "Norvane plant, sich von 280 seiner 3.600 Angestellten zu trennen."),
    ("employees", "fr", "Norvane supprimera 74 de ses 290 emplois."),
)
HIRED = (
    ("de", "Norvane will dafür 120 Flugbegleiter einstellen."),
    ("de", "Norvane will in Berlin 40 Entwickler einstellen."),
)


@pytest.mark.parametrize(("name", "language", "text"), COMING)
def test_what_is_to_come_is_not_claimed_as_done(
    pipeline: Pipeline, name: str, language: str, text: str
) -> None:
    assert name not in {one[1] for one in facts(pipeline, language, text)}


@pytest.mark.parametrize(("name", "language", "text"), [*STAYS, *STATES])
def test_what_is_so_stays_a_fact(pipeline: Pipeline, name: str, language: str, text: str) -> None:
    assert name in {one[1] for one in facts(pipeline, language, text)}


@pytest.mark.parametrize(("language", "text"), HIRED)
def test_people_are_hired_by_a_verb_that_ends_other_things(
    pipeline: Pipeline, language: str, text: str
) -> None:
    assert "plansToHire" in affirmed(pipeline, language, text)


def test_a_planned_end_is_no_denial(pipeline: Pipeline) -> None:
    text = "Norvane will seine Filialen in Kufstein und Schwaz aufgeben."

    assert "plansToCloseFacilityIn" in affirmed(pipeline, "de", text)
