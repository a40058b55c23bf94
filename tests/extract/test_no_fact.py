"""Plans, rumours, conditions, refusals and failures in five languages: none of them is a fact."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from tests.extract.claimed import facts

BUYS = {
    "en": (
        "Norvane has no plans to buy Telkar.",
        "Norvane was rumoured to be buying Telkar.",
        "Sources say Norvane will acquire Telkar.",
        "A takeover of Telkar by Norvane would create a giant.",
        "If Norvane buys Telkar, jobs will go.",
        "Norvane failed to buy Telkar.",
        "Norvane's bid for Telkar collapsed.",
        "Regulators blocked Norvane's purchase of Telkar.",
        "Regulators vetoed Norvane's purchase of Telkar.",
        "Norvane is weighing the purchase of Telkar.",
    ),
    "de": (
        "Norvane steht kurz vor der Übernahme von Telkar.",
        "Norvane hat nicht vor, Telkar zu kaufen.",
        "Norvane soll Telkar gekauft haben.",
        "Eine Übernahme von Telkar durch Norvane wäre teuer.",
        "Wenn Norvane Telkar kauft, fallen Stellen weg.",
        "Die Übernahme von Telkar durch Norvane ist gescheitert.",
        "Das Kartellamt untersagte Norvane den Kauf von Telkar.",
        "Norvane erwägt den Kauf von Telkar.",
    ),
    "it": (
        "Norvane sta per comprare Telkar.",
        "Norvane non ha intenzione di comprare Telkar.",
        "Norvane avrebbe comprato Telkar.",
        "Un'acquisizione di Telkar da parte di Norvane costerebbe molto.",
        "Se Norvane compra Telkar, ci saranno tagli.",
        "L'acquisizione di Telkar da parte di Norvane è saltata.",
        "L'Antitrust ha bloccato l'acquisto di Telkar da parte di Norvane.",
        "Secondo indiscrezioni Norvane acquisirà Telkar.",
    ),
    "fr": (
        "Norvane s'apprête à racheter Telkar.",
        "Norvane n'a pas l'intention de racheter Telkar.",
        "Norvane aurait racheté Telkar.",
        "Norvane allait racheter Telkar.",
        "Un rachat de Telkar par Norvane coûterait cher.",
        "Si Norvane rachète Telkar, des postes disparaîtront.",
        "Le rachat de Telkar par Norvane a échoué.",
        "Bruxelles a bloqué le rachat de Telkar par Norvane.",
    ),
    "es": (
        "Norvane está a punto de comprar Telkar.",
        "Norvane no tiene intención de comprar Telkar.",
        "Norvane habría comprado Telkar.",
        "Norvane iba a comprar Telkar.",
        "Una compra de Telkar por parte de Norvane sería cara.",
        "Si Norvane compra Telkar, habrá despidos.",
        "La compra de Telkar por Norvane ha fracasado.",
        "Competencia bloqueó la compra de Telkar por Norvane.",
    ),
}
OTHERS = [
    ("en", "suppliesTo", "Norvane never supplied Telkar."),
    ("en", "hasFacilityIn", "Norvane dropped plans for a plant in Leeds."),
    ("en", "chiefExecutiveOf", "Anna Meier might become chief executive of Norvane."),
    ("en", "chiefExecutiveOf", "Anna Meier turned down the post of chief executive of Norvane."),
    ("en", "withdrawsFrom", "Is Norvane leaving Spain?"),
    ("de", "hasFacilityIn", "Norvane verzichtet auf ein Werk in Leeds."),
    ("de", "chiefExecutiveOf", "Anna Meier könnte Chefin von Norvane werden."),
    ("de", "aimsToBecome", "Anna Meier wird nicht Chefin von Norvane."),
    ("de", "suppliesTo", "Norvane bestreitet, Telkar zu beliefern."),
    ("it", "hasFacilityIn", "Norvane voleva aprire uno stabilimento a Leeds."),
    ("it", "suppliesTo", "Norvane smentisce di rifornire Telkar."),
    ("fr", "hasFacilityIn", "Norvane renonce à une usine à Leeds."),
    ("fr", "suppliesTo", "Norvane dément fournir Telkar."),
    ("es", "hasFacilityIn", "Norvane renuncia a una fábrica en Leeds."),
    ("es", "suppliesTo", "Norvane niega suministrar a Telkar."),
]
TABLE = [(code, "acquires", text) for code, texts in BUYS.items() for text in texts] + OTHERS
TOLD = [
    ("en", "Norvane has bought Telkar."),
    ("de", "Norvane hat Telkar gekauft."),
    ("it", "Norvane ha comprato Telkar."),
    ("fr", "Norvane a racheté Telkar."),
    ("es", "Norvane ha comprado Telkar."),
]


@pytest.mark.parametrize(("language", "item", "text"), TABLE)
def test_it_is_no_fact(pipeline: Pipeline, language: str, item: str, text: str) -> None:
    assert item not in {claim[1] for claim in facts(pipeline, language, text)}


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_what_is_told_as_done_is_one(pipeline: Pipeline, language: str, text: str) -> None:
    assert ("Norvane", "acquires", "Telkar") in facts(pipeline, language, text)
