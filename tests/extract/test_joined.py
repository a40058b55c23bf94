"""What the network reads between two things where no phrase says it, and what it leaves alone."""

from __future__ import annotations

import pytest

from kg.extract.gate import Gate
from kg.pipeline import Pipeline
from kg.records import Referent
from tests.extract.claimed import Triple, affirmed, every, facts, joined, spoken, triples

SAID: list[tuple[str, str, Triple]] = [
    ("en", "Norvane has thrown in the towel in Chile.", ("Norvane", "withdrawsFrom", "Chile")),
    (
        "en",
        "At Norvane's shop floor in Leeds the machines stood still.",
        ("Norvane", "hasFacilityIn", "Leeds"),
    ),
    ("it", "Corvetti ha tolto le tende dal Cile.", ("Corvetti", "withdrawsFrom", "Cile")),
    ("de", "In Leeds lässt Norvane künftig Pumpen bauen.", ("Norvane", "plansFacilityIn", "Leeds")),
    ("fr", "Kerolan dit adieu au Chili.", ("Kerolan", "withdrawsFrom", "Chili")),
    ("es", "Flonera tira la toalla en Chile.", ("Flonera", "withdrawsFrom", "Chile")),
]

UNSAID = [
    ("en", "Shares of Norvane and Bravanti fell in London on Monday."),
    ("en", "Norvane praised the mayor of Leeds."),
    ("it", "Corvetti ha ringraziato il sindaco di Parma."),
    ("de", "Norvane lobte den Bürgermeister von Leeds."),
    ("fr", "Kerolan et Telmont ont reculé lundi à la Bourse de Paris."),
    ("es", "Flonera y Telmara cayeron el lunes en la Bolsa de Madrid."),
]

DENIED = [
    ("en", "Norvane denied that it had thrown in the towel in Chile."),
    ("it", "Corvetti ha smentito di aver fatto le valigie dal Cile."),
    ("es", "Flonera negó haber tirado la toalla en Chile."),
    ("fr", "Kerolan et Telmont démentent tout projet commun."),
]
"""Whatever the network sees in these, no fact is made of it."""


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_reads_what_no_phrase_says(
    pipeline: Pipeline, language: str, text: str, expected: Triple
) -> None:
    assert expected in joined(pipeline, language, text)


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_reads_nothing_that_is_not_there(pipeline: Pipeline, language: str, text: str) -> None:
    assert joined(pipeline, language, text) == set()


@pytest.mark.parametrize(("language", "text"), DENIED)
def test_makes_no_fact_of_a_denial(pipeline: Pipeline, language: str, text: str) -> None:
    assert facts(pipeline, language, text) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norvane has acquired Bravanti."),
        ("it", "Corvetti ha acquisito Telmara."),
        ("de", "Norvane hat Bravanti übernommen."),
        ("fr", "Kerolan a racheté Telmont."),
        ("es", "Flonera ha adquirido Telmara."),
    ],
)
def test_leaves_to_a_phrase_what_it_says(pipeline: Pipeline, language: str, text: str) -> None:
    assert triples(pipeline, language, text)
    assert joined(pipeline, language, text) == set()


def test_a_sentence_gives_a_person_the_post_that_a_phrase_says(pipeline: Pipeline) -> None:
    text = (
        "Clara Prandi, amministratrice delegata di Corvetti, vuole lanciare Telmarin in Giappone."
    )
    posts = {one for one in every(pipeline, "it", text) if one[1] == "chiefExecutiveOf"}

    assert posts == {("Clara Prandi", "chiefExecutiveOf", "Corvetti")}


FIGURES = [
    ("en", "Norvane sold 48,000 cars in Chile last year.", 48_000, "unitsSold"),
    ("it", "Corvetti ha licenziato 140 dipendenti a Parma.", 140, "jobCuts"),
    ("de", "Norvane beschäftigt in Leeds 12.500 Mitarbeiter.", 12_500, "employees"),
    ("fr", "Kerolan a supprimé 350 postes à Lyon.", 350, "jobCuts"),
    ("es", "Flonera emplea a 900 personas en Chile.", 900, "employees"),
]


@pytest.mark.parametrize(("language", "text", "value", "name"), FIGURES)
def test_a_figure_means_the_one_thing_that_a_phrase_says(
    pipeline: Pipeline, language: str, text: str, value: int, name: str
) -> None:
    """The network has no second meaning for it, of whomever."""
    assert {one[1] for one in every(pipeline, language, text) if one[2] == value} == {name}


APART: list[tuple[str, str, Triple]] = [
    (
        "en",
        (
            "The union fears that in Graz, where Norvane has its headquarters, many would lose"
            " their jobs."
        ),
        ("Norvane", "headquarteredIn", "Graz"),
    ),
    (
        "it",
        (
            "I giudici hanno dato ragione a Corvetti, annullando la sanzione che le era stata"
            " inflitta dall'Antitrust nel 2023."
        ),
        ("Antitrust", "fines", "Corvetti"),
    ),
    (
        "de",
        (
            "An der Familie Weber, die mit 31 Prozent die größte Aktionärin von Norvane ist, führt"
            " kein Weg vorbei."
        ),
        ("Familie Weber", "ownsStakeIn", "Norvane"),
    ),
    (
        "fr",
        "Kerolan, que pilote Bernard Martin depuis mai, ne veut pas construire d'usine.",
        ("Bernard Martin", "chiefExecutiveOf", "Kerolan"),
    ),
    (
        "fr",
        (
            "Kerolan n'en a pas fini : depuis juin, ses comptes sont contrôlés par l'Autorité des"
            " marchés financiers."
        ),
        ("Autorité des marchés financiers", "investigates", "Kerolan"),
    ),
    (
        "es",
        "El sindicato teme que en Lugo, donde Flonera tiene su sede, muchos perderían su empleo.",
        ("Flonera", "headquarteredIn", "Lugo"),
    ),
]
"""A clause about a thing is told as done, whatever the clause around it fears, denies or undoes."""

ENDED: list[tuple[str, str, Triple]] = [
    ("en", "Marc Weller is no longer at Norvane.", ("Marc Weller", "leaves", "Norvane")),
    ("fr", "Marc Weller ne travaille plus chez Kerolan.", ("Marc Weller", "leaves", "Kerolan")),
    ("en", "Norvane has dropped Chile from its map.", ("Norvane", "withdrawsFrom", "Chile")),
]
"""What is no longer so has ended, which such a property says."""

NOT_ENDED = [
    ("en", "Marc Weller has not left Norvane."),
    ("fr", "Marc Weller ne quitte plus Kerolan."),
    ("en", "Norvane has shelved its exit from Chile."),
    ("en", "Norvane denied that Marc Weller is no longer at Norvane."),
]

AIMED: list[tuple[str, str, Triple]] = [
    (
        "de",
        "Norvane peilt für das Gesamtjahr 2,7 Milliarden Franken Umsatz an.",
        ("Norvane", "revenueTarget", 2_700_000_000, "CHF"),
    ),
    (
        "de",
        "Vom 15. Mai 2098 an liegt der Käse von Norvane in den Kühltheken von Rewe und Edeka.",
        ("Norvane", "plansToSupply", "Edeka"),
    ),
    (
        "fr",
        "La Région Occitanie s'est engagée à avancer trois millions à Kerolan.",
        ("Région Occitanie", "plansToInvestIn", "Kerolan"),
    ),
    (
        "fr",
        "Kerolan et Telmont, qui vont d'ailleurs fusionner, ont salué la décision.",
        ("Telmont", "plansToMergeWith", "Kerolan"),
    ),
    (
        "en",
        "Norvane's management still sees $9.3 billion in revenue for the year.",
        ("Norvane", "revenueTarget", 9_300_000_000, "USD"),
    ),
    (
        "it",
        (
            "Per l'esercizio in corso l'amministratore delegato di Corvetti vede un fatturato di"
            " 410 milioni di euro."
        ),
        ("Corvetti", "revenueTarget", 410_000_000, "EUR"),
    ),
]
"""A verb of aiming is a plan also where it is all that stands between two things; and what is
listed has the date of the first.
"""


@pytest.mark.parametrize(("language", "text", "expected"), APART)
def test_a_clause_speaks_for_itself(
    pipeline: Pipeline, language: str, text: str, expected: Triple
) -> None:
    assert expected in facts(pipeline, language, text)


@pytest.mark.parametrize(("language", "text", "expected"), ENDED)
def test_no_longer_tells_an_end(
    pipeline: Pipeline, language: str, text: str, expected: Triple
) -> None:
    assert expected in facts(pipeline, language, text)


@pytest.mark.parametrize(("language", "text"), NOT_ENDED)
def test_an_end_can_be_denied(pipeline: Pipeline, language: str, text: str) -> None:
    """Who "denied that he is no longer there" may well say that he is."""
    told = {name for _, name, *_ in facts(pipeline, language, text)}

    assert not told & {"leaves", "withdrawsFrom"}


@pytest.mark.parametrize(("language", "text", "expected"), AIMED)
def test_what_is_aimed_at_is_planned(
    pipeline: Pipeline, language: str, text: str, expected: Triple
) -> None:
    assert expected in every(pipeline, language, text)
    assert expected not in facts(pipeline, language, text)


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Norvane is to enter markets outside China.", "China"),
        ("it", "Corvetti vuole vendere fuori dalla Cina.", "Cina"),
        ("de", "Norvane will auch außerhalb Chinas verkaufen.", "China"),
        ("fr", "Kerolan veut vendre hors de Chine.", "Chine"),
        ("es", "Flonera quiere vender fuera de China.", "China"),
    ],
)
def test_of_a_place_that_is_left_out_nothing_is_said(
    pipeline: Pipeline, language: str, text: str, place: str
) -> None:
    assert place not in {thing for *_, thing in every(pipeline, language, text)}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Norvane builds a factory outside Leeds.", ("Norvane", "hasFacilityIn", "Leeds")),
        ("it", "Corvetti è ormai fuori dalla Russia.", ("Corvetti", "withdrawsFrom", "Russia")),
    ],
)
def test_what_lies_outside_a_town_and_who_is_out_of_a_country_is_told(
    pipeline: Pipeline, language: str, text: str, expected: Triple
) -> None:
    assert expected in every(pipeline, language, text)


def test_of_two_things_a_property_is_claimed_one_way_round(pipeline: Pipeline) -> None:
    """Either may supply the other; the likelier reading is claimed alone."""
    claimed = every(pipeline, "es", "El juez ordenó a Norvane suministrar a Telkar.")

    assert [one for one in claimed if one[1] == "suppliesTo"] == [
        ("Norvane", "suppliesTo", "Telkar")
    ]


def test_what_cannot_be_meant_stands_in_nobodys_way(pipeline: Pipeline) -> None:
    """The network takes "la dirige" for a firm; it is none, and she leads what is spoken of."""
    text = "Kerolan grandit. Celle qui la dirige depuis 2022, Anne Petit, est chimiste."

    assert ("Anne Petit", "chiefExecutiveOf", "Kerolan") in facts(pipeline, "fr", text)


def test_no_firm_is_meant_by_the_state(pipeline: Pipeline) -> None:
    """What stands for a place or a public body stands for no firm that the article speaks of."""
    text = "Norvane wächst. Der Staat hält 30 Prozent an Telkar. Die Regierung verbietet Huawei."

    assert not {one for one in every(pipeline, "de", text) if one[0] == "Norvane"}


SPOKEN = [
    (
        "fr",
        "Anne Petit a annoncé qu'elle quitterait le conseil d'administration de Kerolan en avril.",
        ("plansToLeave", "Anne Petit"),
    ),
    (
        "de",
        "Norvane wächst. Nun peilt Chefin Anna Keller 2,7 Milliarden Franken Umsatz an.",
        ("revenueTarget", "Anna Keller"),
    ),
]
"""Who announces, or aims at it for the firm, says so."""


@pytest.mark.parametrize(("language", "text", "expected"), SPOKEN)
def test_who_says_so(
    pipeline: Pipeline, language: str, text: str, expected: tuple[str, str]
) -> None:
    assert expected in spoken(pipeline, language, text)


MADE = [
    ("en", "Norvane makes electric buses in Leeds.", True),
    ("en", "Norvane is making enquiries in Leeds.", False),
    ("it", "Corvetti produce autobus elettrici a Parma.", True),
    ("fr", "Kerolan fabrique des bus électriques à Lyon.", True),
    ("fr", "Kerolan produit un effet certain à Lyon.", False),
]


@pytest.mark.parametrize(("language", "text", "made"), MADE)
def test_what_is_made_is_a_product(
    pipeline: Pipeline, language: str, text: str, made: bool
) -> None:
    """What a phrase takes for one the network need not."""
    assert any(one[1] == "produces" for one in every(pipeline, language, text)) == made


LOST = [
    ("en", "Norvane ended the quarter $48 million in the red."),
    ("it", "Corvetti ha chiuso l'anno con un buco di 48 milioni di dollari."),
    ("es", "El año pasado Norvane se dejó 48 millones de dólares."),
    ("it", "L'anno scorso Norvane ha bruciato 48 milioni di dollari."),
]


@pytest.mark.parametrize(("language", "text"), LOST)
def test_a_hole_is_a_loss(pipeline: Pipeline, language: str, text: str) -> None:
    """And who ends a quarter with it does not undo it."""
    found = {one[1:] for one in facts(pipeline, language, text)}

    assert found == {("netProfit", -48_000_000, "USD")}


SOLD = [
    ("en", "Norvane sells garden chairs in Chile.", ("Norvane", "sells", "garden chairs")),
    ("de", "Norvane verkauft Spanplatten an Baumärkte.", ("Norvane", "sells", "Spanplatten")),
    ("it", "Corvetti vende lavatrici in Cile.", ("Corvetti", "sells", "lavatrici")),
    ("fr", "Kerolan vend des vélos au Chili.", ("Kerolan", "sells", "vélos")),
    ("es", "Flonera vende bicicletas en Chile.", ("Flonera", "sells", "bicicletas")),
]


@pytest.mark.parametrize(("language", "text", "expected"), SOLD)
def test_what_is_sold_needs_no_name(
    pipeline: Pipeline, language: str, text: str, expected: Triple
) -> None:
    """The property takes brands as well, which a common noun is only where it says so."""
    assert expected in facts(pipeline, language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norvane no longer intends to throw in the towel in Chile."),
        ("en", "Norvane no longer plans to pull out of Chile."),
        ("de", "Norvane will sich nicht mehr aus Chile zurückziehen."),
    ],
)
def test_a_plan_that_is_over_is_none(pipeline: Pipeline, language: str, text: str) -> None:
    """Neither done nor planned: what is no longer so is the plan, not the stay."""
    assert not affirmed(pipeline, language, text) & {"withdrawsFrom", "plansToWithdrawFrom"}


BANS = [
    ("fr", "Pékin interdit les puces de Kerolan.", "Pékin"),
    ("en", "Beijing has banned Norvane's phones.", "Beijing"),
    ("de", "Washington verbietet Norvane.", "Washington"),
    ("it", "Roma ha multato Corvetti.", "Roma"),
]


@pytest.mark.parametrize(("language", "text", "capital"), BANS)
def test_a_capital_acts_for_its_government(
    pipeline: Pipeline, language: str, text: str, capital: str
) -> None:
    assert [one for one in every(pipeline, language, text) if one[0] == capital]


@pytest.mark.parametrize(
    ("name", "prop", "kind"),
    [
        ("Pékin", "bans", "GovernmentBody"),
        ("Bruselas", "fines", "GovernmentBody"),
        ("Lecco", "fines", None),
        ("Pékin", "acquires", None),
    ],
)
def test_only_capitals_govern_and_only_as_governments_do(
    pipeline: Pipeline, name: str, prop: str, kind: str | None
) -> None:
    ontology = pipeline.ontology
    town, firm = Referent(name, (name,), "City"), Referent("Norvane", ("Norvane",), "Company")

    ends = Gate(ontology).admit(ontology.properties[prop], town, firm)

    assert (ends and ends[0].type) == kind


@pytest.mark.parametrize(
    ("language", "text", "firm"),
    [
        ("es", "Conservas Tolvera pertenece a Álvaro Saavedra.", "Conservas Tolvera"),
        ("it", "La società Corvetti Gelati appartiene a Mario Rossi.", "Corvetti Gelati"),
        ("fr", "La société Kerolan appartient à Paul Garnier.", "Kerolan"),
    ],
)
def test_a_phrase_that_cannot_be_meant_silences_nobody(
    pipeline: Pipeline, language: str, text: str, firm: str
) -> None:
    """No firm is a person's subsidiary, whatever the verb says of two firms."""
    found = every(pipeline, language, text)

    assert {(prop, thing) for _, prop, thing, *_ in found} == {("ownsStakeIn", firm)}
