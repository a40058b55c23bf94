"""Who does what to whom, in every construction of five languages: the claims of one sentence."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from tests.extract.claimed import Triple, between_names, triples

SAID: list[tuple[str, str, set[Triple]]] = [
    ("en", "Norvane acquired Telkar.", {("Norvane", "acquires", "Telkar")}),
    ("en", "Telkar was acquired by Norvane.", {("Norvane", "acquires", "Telkar")}),
    ("en", "Telkar, acquired by Norvane, makes bicycles.", {("Norvane", "acquires", "Telkar")}),
    (
        "en",
        "Norvane, which acquired Telkar, is based in Leeds.",
        {("Norvane", "acquires", "Telkar"), ("Norvane", "headquarteredIn", "Leeds")},
    ),
    ("en", "Norvane wants to acquire Telkar.", {("Norvane", "plansToAcquire", "Telkar")}),
    ("en", "Norvane will acquire Telkar.", {("Norvane", "plansToAcquire", "Telkar")}),
    (
        "en",
        "Norvane acquired Telkar and Quillon.",
        {("Norvane", "acquires", "Quillon"), ("Norvane", "acquires", "Telkar")},
    ),
    (
        "en",
        "The acquisition of Telkar by Norvane was announced.",
        {("Norvane", "plansToAcquire", "Telkar")},
    ),
    ("en", "Norvane signed a partnership with Telkar.", {("Norvane", "partnersWith", "Telkar")}),
    ("it", "Corvetti ha acquisito Telmara.", {("Corvetti", "acquires", "Telmara")}),
    ("it", "Telmara è stata acquisita da Corvetti.", {("Corvetti", "acquires", "Telmara")}),
    (
        "it",
        "Telmara, acquisita da Corvetti, produce biciclette.",
        {("Corvetti", "acquires", "Telmara")},
    ),
    (
        "it",
        "Corvetti, che ha acquisito Telmara, vende borse.",
        {("Corvetti", "acquires", "Telmara")},
    ),
    ("it", "Corvetti intende acquisire Telmara.", {("Corvetti", "plansToAcquire", "Telmara")}),
    ("it", "Corvetti vuole acquisire Telmara.", {("Corvetti", "plansToAcquire", "Telmara")}),
    (
        "it",
        "Corvetti ha acquisito Telmara e Sordani.",
        {("Corvetti", "acquires", "Sordani"), ("Corvetti", "acquires", "Telmara")},
    ),
    (
        "it",
        "L'acquisizione di Telmara da parte di Corvetti è conclusa.",
        {("Corvetti", "acquires", "Telmara")},
    ),
    (
        "it",
        "Corvetti ha siglato un accordo con Telmara.",
        {("Corvetti", "hasAgreementWith", "Telmara")},
    ),
    (
        "it",
        "Corvetti ha completato l'acquisizione di Telmara.",
        {("Corvetti", "acquires", "Telmara")},
    ),
    ("de", "Norvane übernimmt Telkar.", {("Norvane", "acquires", "Telkar")}),
    ("de", "Telkar wurde von Norvane übernommen.", {("Norvane", "acquires", "Telkar")}),
    (
        "de",
        "Norvane, das Telkar übernommen hat, verkauft Autos.",
        {("Norvane", "acquires", "Telkar")},
    ),
    ("de", "Norvane will Telkar übernehmen.", {("Norvane", "plansToAcquire", "Telkar")}),
    (
        "de",
        "Norvane kauft Telkar und Quillon.",
        {("Norvane", "acquires", "Quillon"), ("Norvane", "acquires", "Telkar")},
    ),
    (
        "de",
        "Die Übernahme von Telkar durch Norvane ist abgeschlossen.",
        {("Norvane", "acquires", "Telkar")},
    ),
    ("de", "Norvane arbeitet mit Telkar zusammen.", {("Norvane", "partnersWith", "Telkar")}),
    ("fr", "Kerolan a racheté Telmont.", {("Kerolan", "acquires", "Telmont")}),
    ("fr", "Telmont a été racheté par Kerolan.", {("Kerolan", "acquires", "Telmont")}),
    (
        "fr",
        "Telmont, racheté par Kerolan, fabrique des vélos.",
        {("Kerolan", "acquires", "Telmont")},
    ),
    (
        "fr",
        "Kerolan, qui a racheté Telmont, vend des parfums.",
        {("Kerolan", "acquires", "Telmont")},
    ),
    ("fr", "Kerolan veut racheter Telmont.", {("Kerolan", "plansToAcquire", "Telmont")}),
    (
        "fr",
        "Kerolan a racheté Telmont et Ortesia.",
        {("Kerolan", "acquires", "Ortesia"), ("Kerolan", "acquires", "Telmont")},
    ),
    ("fr", "Le rachat de Telmont par Kerolan est terminé.", {("Kerolan", "acquires", "Telmont")}),
    ("fr", "Kerolan a signé un accord avec Telmont.", {("Kerolan", "hasAgreementWith", "Telmont")}),
    ("es", "Flonera compró Telmara.", {("Flonera", "acquires", "Telmara")}),
    ("es", "Telmara fue comprada por Flonera.", {("Flonera", "acquires", "Telmara")}),
    (
        "es",
        "Telmara, adquirida por Flonera, fabrica bicicletas.",
        {("Flonera", "acquires", "Telmara")},
    ),
    ("es", "Flonera quiere comprar Telmara.", {("Flonera", "plansToAcquire", "Telmara")}),
    (
        "es",
        "Flonera compró Telmara y Sordani.",
        {("Flonera", "acquires", "Sordani"), ("Flonera", "acquires", "Telmara")},
    ),
    (
        "es",
        "La compra de Telmara por parte de Flonera ha concluido.",
        {("Flonera", "acquires", "Telmara")},
    ),
    ("es", "Flonera firmó un acuerdo con Telmara.", {("Flonera", "hasAgreementWith", "Telmara")}),
    ("en", "Norvane sued Telkar.", {("Norvane", "sues", "Telkar")}),
    ("en", "Brightfield supplies Norvane.", {("Brightfield", "suppliesTo", "Norvane")}),
    ("en", "Norvane entered Spain.", {("Norvane", "enters", "Spain")}),
    ("en", "Norvane's entry into Spain is planned.", {("Norvane", "plansToEnter", "Spain")}),
    ("it", "Corvetti entra in Spagna.", {("Corvetti", "enters", "Spagna")}),
    (
        "it",
        "L'ingresso di Corvetti in Spagna è previsto.",
        {("Corvetti", "plansToEnter", "Spagna")},
    ),
    ("de", "Norvane expandiert nach Spanien.", {("Norvane", "enters", "Spanien")}),
    ("fr", "L'entrée de Kerolan en Espagne est prévue.", {("Kerolan", "plansToEnter", "Espagne")}),
    (
        "es",
        "La entrada de Flonera en Italia está prevista.",
        {("Flonera", "plansToEnter", "Italia")},
    ),
]

UNSAID = [
    ("en", "Norvane praised Telkar."),
    ("en", "Norvane rejected criticism from Telkar."),
    ("it", "Corvetti ha criticato Telmara."),
    ("de", "Norvane lobte Telkar."),
    ("fr", "Kerolan a félicité Telmont."),
    ("es", "Flonera elogió a Telmara."),
]


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_says_what_the_sentence_says(
    pipeline: Pipeline, language: str, text: str, expected: set[Triple]
) -> None:
    assert between_names(pipeline, language, text) == expected


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_says_nothing_that_is_not_there(pipeline: Pipeline, language: str, text: str) -> None:
    assert between_names(pipeline, language, text) == set()


NAMED_SO = [
    ("en", "Biovale develops the heart medicine Cardelin.", "Cardelin"),
    ("it", "Biovale sviluppa il farmaco Cardelin.", "Cardelin"),
    ("de", "Biovale entwickelt das Herzmittel Cardelin.", "Cardelin"),
    ("fr", "Biovale développe le médicament Cardelin.", "Cardelin"),
    ("es", "Biovale desarrolla el medicamento Cardelin.", "Cardelin"),
    ("en", "Biovale develops a heart medicine.", "heart medicine"),
    ("de", "Biovale entwickelt ein Herzmittel.", "Herzmittel"),
]


@pytest.mark.parametrize(("language", "text", "thing"), NAMED_SO)
def test_goods_are_called_by_the_name_behind_their_noun(
    pipeline: Pipeline, language: str, text: str, thing: str
) -> None:
    assert triples(pipeline, language, text) == {("Biovale", "develops", thing)}


FIGURES = [
    ("en", "Acme reported a loss of $5 million, against a profit of $7 million.", -5e6),
    ("en", "Acme made a profit of $7 million, after a loss of $5 million.", 7e6),
    ("it", "Corvetti ha chiuso il 2024 con una perdita di 6 milioni di euro.", -6e6),
    ("de", "Acme schreibt einen Verlust von 12 Millionen Euro.", -12e6),
    ("fr", "Acme affiche une perte nette de 6 millions d'euros.", -6e6),
    ("es", "Acme registró pérdidas de 6 millones de euros.", -6e6),
]


@pytest.mark.parametrize(("language", "text", "value"), FIGURES)
def test_the_nearest_word_tells_gain_from_loss(
    pipeline: Pipeline, language: str, text: str, value: float
) -> None:
    found = {one[2] for one in triples(pipeline, language, text) if one[1] == "netProfit"}

    assert value in found
    assert -value not in found


def test_revenue_is_never_below_zero(pipeline: Pipeline) -> None:
    text = "Acme lost customers, and its revenue fell to 80 million euros."

    assert ("Acme", "revenue", 80_000_000, "EUR") in triples(pipeline, "en", text)


def test_a_share_of_a_firm_is_no_share_of_the_market(pipeline: Pipeline) -> None:
    firm = triples(pipeline, "en", "Acme holds 15 percent of Luzia.")
    market = triples(pipeline, "en", "Acme holds 15 percent of the market.")

    assert {one[1] for one in firm} == {"stake", "ownsStakeIn"}
    assert {one[1] for one in market} == {"marketShare"}


NOT_SAID = [
    ("it", "Norvane parla con i produttori cinesi di batterie.", "produces"),
    ("en", "Norvane talks with the Chinese makers of batteries.", "produces"),
    ("en", "Norvane's aim is to become Norvane once more.", "aimsToBecome"),
    ("de", "Die Norvane Produkte werden verkauft.", "sells"),
]


@pytest.mark.parametrize(("language", "text", "name"), NOT_SAID)
def test_other_makers_bare_classes_and_oneself_are_no_objects(
    pipeline: Pipeline, language: str, text: str, name: str
) -> None:
    assert name not in {one[1] for one in triples(pipeline, language, text)}


BESIDE = [
    ("en", "Anna Moss, chief executive of Norvane, and Eva Kolb met in Rome."),
    ("it", "Anna Moss, presidente di Norvane, e Eva Kolb hanno fondato Telkar."),
    ("de", "Anna Moss, Chefin von Norvane, und Eva Kolb gründeten Telkar."),
    ("fr", "Anna Moss, présidente de Norvane, et Eva Kolb ont fondé Telkar."),
    ("es", "Anna Moss, presidenta de Norvane, y Eva Kolb fundaron Telkar."),
]


@pytest.mark.parametrize(("language", "text"), BESIDE)
def test_what_is_said_of_the_first_of_two_is_not_said_of_the_next(
    pipeline: Pipeline, language: str, text: str
) -> None:
    leading = {one[0] for one in triples(pipeline, language, text) if one[2] == "Norvane"}

    assert leading == {"Anna Moss"}


def test_what_is_said_behind_both_is_said_of_both(pipeline: Pipeline) -> None:
    found = triples(pipeline, "en", "Norvane and Telkar, subsidiaries of Velmar, grow.")

    assert {one[0] for one in found if one[1] == "subsidiaryOf"} == {"Norvane", "Telkar"}


LISTED = [
    ("es", "Entre los clientes de Norvane figuran Correos, Seur y PostNL."),
    ("en", "Among the clients of Norvane are Correos, Seur and PostNL."),
]


@pytest.mark.parametrize(("language", "text"), LISTED)
def test_those_of_a_list_have_nothing_to_do_with_one_another(
    pipeline: Pipeline, language: str, text: str
) -> None:
    found = {one[:3] for one in triples(pipeline, language, text)}

    assert not {one for one in found if one[0] != "Norvane"}


GOODS = [
    (
        "fr",
        "Norvane fabrique déjà des galleys et des coffres pour Airbus et le brésilien Embraer.",
        "galleys",
    ),
    ("it", "Norvane produce forni a legna e cappe per Bosch.", "forni a legna"),
    ("en", "Norvane makes bicycles and trailers for Telkar.", "bicycles"),
]


@pytest.mark.parametrize(("language", "text", "name"), GOODS)
def test_one_of_several_goods_is_named_alone(
    pipeline: Pipeline, language: str, text: str, name: str
) -> None:
    found = triples(pipeline, language, text)

    assert name in {one[2] for one in found if one[1] == "produces"}


AIMS = [
    ("de", "Norvane will der größte Hersteller von Pumpen werden.", "der größte Hersteller"),
    ("de", "Norvane möchte zum führenden Anbieter von Pumpen werden.", "führenden Anbieter"),
    ("it", "Norvane vuole essere il cervello di ogni robot.", "il cervello di ogni robot"),
    ("it", "Norvane cresce. Vuole essere il primo produttore di pompe.", "il primo produttore"),
    ("it", "Norvane vuole diventare uno dei primi produttori di pompe.", "uno dei primi"),
    ("es", "Norvane crece. Quiere ser el primer fabricante de bombas.", "el primer fabricante"),
    ("en", "Norvane wants to be the largest maker of pumps.", "the largest maker"),
    ("fr", "Norvane veut devenir le premier fabricant de pompes.", "le premier fabricant"),
]


@pytest.mark.parametrize(("language", "text", "words"), AIMS)
def test_aims_are_nouns_phrases_behind_any_verb_of_wanting(
    pipeline: Pipeline, language: str, text: str, words: str
) -> None:
    aims = [one for one in triples(pipeline, language, text) if one[1] == "aimsToBecome"]

    assert [(one[0], words in str(one[2])) for one in aims] == [("Norvane", True)]


NO_AIMS = [
    ("de", "Norvane wird größer."),
    ("de", "Norvane wurde deutlicher."),
    ("de", "Norvane wird vegan."),
    ("it", "Norvane è il primo produttore di pompe."),
    ("en", "Norvane became the largest maker of pumps."),
    ("en", "Norvane wants to be fair."),
]


@pytest.mark.parametrize(("language", "text"), NO_AIMS)
def test_what_is_or_is_becoming_so_is_no_aim(pipeline: Pipeline, language: str, text: str) -> None:
    assert "aimsToBecome" not in {one[1] for one in triples(pipeline, language, text)}
