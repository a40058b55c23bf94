"""The language of a text is found offline, or said to be unknown."""

from __future__ import annotations

import pytest

from kg.languages.detect import CANDIDATES, UNKNOWN, detect

SENTENCES = [
    ("en", "The carmaker wants to sell its vehicles in Europe by next year."),
    ("it", "La casa automobilistica vuole vendere le sue vetture in Europa."),
    ("de", "Der Hersteller will seine Fahrzeuge ab dem nächsten Jahr in Europa verkaufen."),
    ("fr", "Le constructeur veut vendre ses véhicules en Europe dès l'an prochain."),
    ("es", "El fabricante quiere vender sus vehículos en Europa a partir del próximo año."),
    ("pt", "A montadora quer vender os seus veículos na Europa a partir do próximo ano."),
    ("nl", "De autofabrikant wil zijn voertuigen vanaf volgend jaar in Europa verkopen."),
]


@pytest.mark.parametrize(("code", "sentence"), SENTENCES)
def test_a_sentence_is_enough(code: str, sentence: str) -> None:
    found, sure = detect(sentence)

    assert found == code
    assert 0.5 < sure <= 1


@pytest.mark.parametrize(
    "text",
    ["", "12 345 %", "Ford", "小米计划在欧洲销售汽车", "Компания продаёт автомобили", "Η εταιρεία"],
)
def test_what_cannot_be_known_is_not_guessed(text: str) -> None:
    assert detect(text)[0] == UNKNOWN


def test_fewer_candidates_are_surer() -> None:
    text = "Xiaomi vuole espandersi in Europa"

    assert detect(text, ("it", "en"))[1] > detect(text)[1]
    assert detect("De autofabrikant wil zijn voertuigen verkopen", ("de", "en"))[0] != "nl"


def test_no_candidate_is_no_language() -> None:
    assert detect("The company grows", ()) == (UNKNOWN, 0.0)


def test_every_candidate_is_known_to_the_model() -> None:
    for code in CANDIDATES:
        assert detect("The company grows", (code,)) == (code, 1.0)


def test_a_few_foreign_names_do_not_change_the_language() -> None:
    text = "The chairman of 小米, Lei Jun (雷军), said that it will sell its cars in Europe."

    assert detect(text)[0] == "en"
