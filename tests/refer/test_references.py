"""Which thing a name, a description, a pronoun or "we" stands for, and when for none."""

from __future__ import annotations

import pytest

from kg.parse.parser import Parser
from kg.records import Document, Mention
from tests.refer.reading import kind, means, read

DESCRIPTIONS = [
    (
        "en",
        "Norvane bought Telkar, a Dutch maker of bicycles. The Dutch company employs 40 people.",
        "company",
        "Telkar",
    ),
    (
        "en",
        "Norvane, a bank from Lisbon, sued Telkar. On Monday the bank declined to comment.",
        "bank",
        "Norvane",
    ),
    (
        "it",
        "La milanese Corvetti compra Blanchet. La società milanese ha 300 dipendenti.",
        "società",
        "Corvetti",
    ),
    (
        "de",
        "Die Wiener Donaubank kauft Velor aus Krakau. Der Konzern aus Krakau hat 300 Mitarbeiter.",
        "Konzern",
        "Velor",
    ),
    (
        "fr",
        "Le breton Kerolan rachète Dormax. Le groupe breton emploie 300 personnes.",
        "groupe",
        "Kerolan",
    ),
    (
        "es",
        "La portuguesa Flonera compra Gasbier. La empresa portuguesa tiene 300 empleados.",
        "empresa",
        "Flonera",
    ),
]

LATEST = [
    (
        "es",
        "Clara Robledo relevó a Mario Galván. Este fundó Tolvera en 1998.",
        "Este",
        "Mario Galván",
    ),
    (
        "fr",
        "Le patron Paul Garnier a reçu le ministre Luc Renaud. Celui-ci a visité Lyon.",
        "Celui-ci",
        "Luc Renaud",
    ),
    ("fr", "Norvane rachète la banque Telkar. Cette dernière a grandi.", "dernière", "Telkar"),
    ("it", "Norvane compra Telkar. Quest'ultima ha 300 dipendenti.", "ultima", "Telkar"),
    ("es", "Norvane compra Telkar. Esta última tiene 300 empleados.", "última", "Telkar"),
    ("de", "Norvane kauft die Firma Telkar. Letztere hat 300 Leute.", "Letztere", "Telkar"),
    ("en", "Norvane buys Telkar. The latter has 300 employees.", "latter", "Telkar"),
]
"""Pronouns that point to what was mentioned last, be it no subject."""

NOTHING = [
    ("de", "Anna Kolbe leitet Velmar. Velmar hat Eva Lohm zur Chefin ernannt.", "Chefin"),
    ("en", "Telkar sells bicycles. The Chinese market is growing.", "market"),
    ("en", "Norvane, a French bank, fell. The Dutch group rose.", "group"),
    ("it", "La milanese Corvetti cresce. Il gruppo francese vende.", "gruppo"),
    ("de", "Die Wiener Donaubank wächst. Der polnische Konzern verkauft.", "Konzern"),
    ("en", "Norvane buys Telkar. The latter half of the year was good.", "latter"),
    ("fr", "Norvane achète Telkar. Le dernier trimestre fut bon.", "dernier"),
    ("fr", "Norvane achète Telkar. Le dernier est parti.", "dernier"),
    ("it", "Norvane compra Telkar. L'ultimo è partito.", "ultimo"),
    ("es", "Norvane compra Telkar. El último salió ayer.", "último"),
]

OURS = [
    (
        "en",
        '"We will open a plant in Ohio," said Jane Harlow, chief executive of Norvane.',
        "We",
        "Norvane",
    ),
    (
        "de",
        "„Wir bauen ein Werk in Polen“, sagte Anna Kolbe, Chefin von Velmar.",
        "Wir",
        "Velmar",
    ),
    (
        "fr",
        "« Nous ouvrons une usine à Lyon », a déclaré Paul Garnier, patron de Solvane.",
        "Nous",
        "Solvane",
    ),
]


@pytest.mark.parametrize(("language", "text", "word", "name"), DESCRIPTIONS)
def test_descriptions(parser: Parser, language: str, text: str, word: str, name: str) -> None:
    """A description is tied to the thing of which the same is said elsewhere."""
    assert means(read(parser, language, text), word) == name


@pytest.mark.parametrize(("language", "text", "word"), NOTHING)
def test_no_reference(parser: Parser, language: str, text: str, word: str) -> None:
    """What cannot be any of the things before is none of them."""
    assert means(read(parser, language, text), word) == ""


MINE = [
    ("en", "Anna Moss leads Norvane. “I own 20 percent of it”, Moss said.", "I", "Anna Moss"),
    (
        "it",
        "Anna Mossi guida Norvane. «Ho fondato tutto», racconta Mossi.",
        "fondato",
        "Anna Mossi",
    ),
    ("de", "Eva Kolbe leitet Velmar. „Ich halte 20 Prozent“, sagt Kolbe.", "Ich", "Eva Kolbe"),
    ("es", "Ana Gil dirige Norvane. «Yo fundé la firma», dice Gil.", "Yo", "Ana Gil"),
    ("fr", "Anne Petit dirige Norvane. « J'ai tout fondé », dit Mme Petit.", "J'", "Anne Petit"),
]


@pytest.mark.parametrize(("language", "text", "word", "name"), MINE)
def test_the_speaker(parser: Parser, language: str, text: str, word: str, name: str) -> None:
    """In a quotation, I am who speaks."""
    assert means(read(parser, language, text), word) == name


def test_outside_quotes_i_am_nobody(parser: Parser) -> None:
    """A blog's own I is no one of whom it tells."""
    text = "Anna Moss leads Norvane. I met her in Rome, and Moss said nothing."

    assert means(read(parser, "en", text), "I") == ""


TELLING = [
    (
        "it",
        "«Cresciamo», dice Nerio Valli della Corvetti. In Polonia, racconta, il gruppo aprirà.",
        "racconta",
        "Nerio Valli",
    ),
    (
        "it",
        "«È pronto», dice Gina Molli, capo di Corvetti. La banca, spiega, ha chiuso una filiale.",
        "spiega",
        "Gina Molli",
    ),
    (
        "it",
        "Corvetti è grande. Vende vino e spiega di volere crescere.",
        "Vende",
        "Corvetti",
    ),
]


@pytest.mark.parametrize(("language", "text", "word", "name"), TELLING)
def test_who_says_so_in_passing(
    parser: Parser, language: str, text: str, word: str, name: str
) -> None:
    """An inserted verb of saying without a subject is a person's."""
    assert means(read(parser, language, text), word) == name


@pytest.mark.parametrize(("language", "text", "word", "name"), OURS)
def test_first_person(parser: Parser, language: str, text: str, word: str, name: str) -> None:
    """In a quotation, we are the firm of who speaks."""
    assert means(read(parser, language, text), word) == name


def test_outside_quotes_we_are_nobody(parser: Parser) -> None:
    """A newspaper's own we is no company's."""
    text = "Norvane fell by two percent, as we reported on Monday. Telkar rose."

    assert means(read(parser, "en", text), "we") == ""


def test_in_an_interview_we_are_the_firm_of_the_guest(parser: Parser) -> None:
    """Who is asked speaks without quotation marks, and not for the firms asked about."""
    text = (
        "Der Pumpenbauer Norvane wächst. Gründerin Anna Kolbe über Velmar und Telkar.\n\n"
        "Frau Kolbe, was macht Velmar?\n\n"
        "Wir bauen Pumpen. Wir haben 40 Leute. Uns geht es gut.\n\nUnd Velmar?\n\n"
        "Das wissen wir nicht. Wir kennen Velmar kaum. Wir liefern nach Italien. Wir sind froh."
    )

    assert means(read(parser, "de", text, title="Angst vor Velmar?"), "Wir") == "Norvane"


def test_in_an_interview_an_earlier_employer_is_not_who_speaks(parser: Parser) -> None:
    """The network sees where the guest has a post, whatever firm is named beside it."""
    text = (
        "Clara Robledo leads the pump maker Norvane, which she left Telkar for.\n\n"
        "Ms Robledo, how is business?\n\n"
        "We build pumps. We have 40 people. It suits us.\n\nAnd Telkar?\n\n"
        "We hardly know Telkar. We deliver to Italy. We are glad. Our prices are fair."
    )

    assert means(read(parser, "en", text, title="Goodbye Telkar", network=True), "We") == "Norvane"


def test_in_an_interview_the_first_person_is_the_guest(parser: Parser) -> None:
    """Not who is named beside it; names before its lines tell who the guest is."""
    text = (
        "Es war ein gutes Jahr für Norvane.\n\n"
        "Petra Kolbe: Wir bauen Pumpen. Wir haben 40 Leute. Uns geht es gut.\n\nUnd Velmar?\n\n"
        "Petra Kolbe: Das wissen wir nicht. Meine Partnerin Eva Lorenz kennt Velmar. "
        "Wir liefern nach Italien. Wir sind froh."
    )

    assert means(read(parser, "de", text, title="Gespräch"), "Meine") == "Petra Kolbe"


GENDERS = [
    ("en", "Clara Robledo met Mario Galván. He founded Tolvera in 1998.", "He", "Mario Galván"),
    ("en", "Mario Galván hired Clara Robledo. Her firm employs 40 people.", "Her", "Clara Robledo"),
    ("de", "Eva Kolbe traf Jürgen Brandt. Sie leitet Norvane.", "Sie", "Eva Kolbe"),
    ("de", "Eva Kolbe traf Jürgen Brandt. Ihre Firma wächst.", "Ihre", "Eva Kolbe"),
    ("fr", "Anne Petit a reçu Paul Garnier. Elle dirige Norvane.", "Elle", "Anne Petit"),
    ("it", "Anna Mossi ha incontrato Luca Berti. La dirigente lavora per Norvane.", "dirigente",
     "Anna Mossi"),
    ("es", "Ana Gil recibió a Mario Galván. La fundadora dirige Norvane.", "fundadora", "Ana Gil"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "word", "name"), GENDERS)
def test_gender(parser: Parser, language: str, text: str, word: str, name: str) -> None:
    """A given name tells whom "he" or "she" cannot mean."""
    assert means(read(parser, language, text), word) == name


THOSE = [
    (
        "es",
        "Vossmar, con sede en Kassel, compra Telkar. Los de Kassel tienen 40 empleados.",
        "Los",
        "Vossmar",
    ),
    (
        "it",
        "La torinese Corvetti sfida Blanchet. Quelli di Torino hanno 40 dipendenti.",
        "Quelli",
        "Corvetti",
    ),
    (
        "fr",
        "Le groupe Dormax, basé à Lyon, défie Kerolan. Ceux de Lyon emploient 40 personnes.",
        "Ceux",
        "Dormax",
    ),
    ("es", "Vossmar, de Bremen, compra Telkar, de Praga. Los de Kassel miran de lejos.", "Los", ""),
]


@pytest.mark.parametrize(("language", "text", "word", "name"), THOSE)
def test_those_of_a_town(parser: Parser, language: str, text: str, word: str, name: str) -> None:
    """They are the firm that has its seat there, or nobody."""
    assert means(read(parser, language, text), word) == name


PARTIES = [
    (
        "de",
        "Norvane fordert Schadenersatz. Das Gericht sprach der Klägerin drei Millionen zu.",
        "Klägerin",
        "Norvane",
    ),
    (
        "es",
        "Norvane compra Telkar. La compradora tiene 300 empleados.",
        "compradora",
        "Norvane",
    ),
    (
        "en",
        "Norvane of Utrecht sued Anna Moss. The Dutch plaintiff wants three million euros.",
        "plaintiff",
        "Norvane",
    ),
]


@pytest.mark.parametrize(("language", "text", "word", "name"), PARTIES)
def test_a_side_of_a_deal(parser: Parser, language: str, text: str, word: str, name: str) -> None:
    """A firm buys and sues as a person does."""
    assert means(read(parser, language, text), word) == name


REGIONS = [
    (
        "it",
        "La bergamasca Corvetti compra Blanchet di Torino. Il gruppo lombardo ha 300 dipendenti.",
        "gruppo",
        "Corvetti",
    ),
    (
        "de",
        "Velmar aus Augsburg kauft Lindorf aus Kassel. Der hessische Konzern hat 40 Leute.",
        "Konzern",
        "Lindorf",
    ),
    (
        "es",
        "La barcelonesa Tolvera compra la viguesa Gasbier. Los gallegos ganan dinero.",
        "gallegos",
        "Gasbier",
    ),
    (
        "en",
        "Norvane of Utrecht buys Telkar of Lyon. The Dutch company employs 40 people.",
        "company",
        "Norvane",
    ),
]


@pytest.mark.parametrize(("language", "text", "word", "name"), REGIONS)
def test_a_town_lies_in_its_region_and_country(
    parser: Parser, language: str, text: str, word: str, name: str
) -> None:
    """Who is from a town is from where the town lies."""
    assert means(read(parser, language, text), word) == name


def test_a_headline_means_what_the_text_says_is_from_there(parser: Parser) -> None:
    """Nothing is named before it."""
    text = "Die Brauerei Velmar aus Essen wächst. Velmar hat 300 Mitarbeiter."

    assert means(read(parser, "de", text, title="Die Essener greifen zu"), "Essener") == "Velmar"


def test_a_german_firm_is_he_where_its_noun_is(parser: Parser) -> None:
    """Der Hersteller, not die Firma."""
    masculine = "Der Hersteller Velmar wächst. Er hat 300 Mitarbeiter."
    feminine = "Die Firma Velmar wächst. Er hat 300 Mitarbeiter."

    assert means(read(parser, "de", masculine), "Er") == "Velmar"
    assert means(read(parser, "de", feminine), "Er") == ""


def test_your_is_not_their(parser: Parser) -> None:
    """German writes the reader's possessive large."""
    text = "Eva Kolbe leitet Velmar. Was macht denn Ihre Firma?"

    assert means(read(parser, "de", text), "Ihre") == ""


def test_a_pronoun_that_echoes_a_name_means_nobody_else(parser: Parser) -> None:
    """French takes a name up again."""
    text = "Dormax rachète Kerolan. Solvane, elle, recrute à Lyon."

    assert means(read(parser, "fr", text), "elle") in {"", "Solvane"}


SHORT = [
    ("en", "Zubrin Pharma owns Zubrin Labs. Zubrin employs 40 people.", "Zubrin", "Zubrin Pharma"),
    ("en", "Lionel Orde met Esi Orde. On Monday Orde left.", "Orde", "Esi Orde"),
    ("en", "Penhallow Re insures ships. Penhallow lost money.", "Penhallow", "Penhallow Re"),
    (
        "de",
        "Rheinholm Bingen baut ein Werk. Rheinholm stellt 40 Leute ein.",
        "Rheinholm",
        "Rheinholm Bingen",
    ),
    (
        "it",
        "Vinicola Torvina ha 40 dipendenti. Nel 2024 Torvina ha fatturato 3 milioni.",
        "Torvina",
        "Vinicola Torvina",
    ),
    (
        "es",
        "Banco Almenar cierra oficinas. Almenar despide a 40 personas.",
        "Almenar",
        "Banco Almenar",
    ),
    (
        "es",
        "Banco del Ribera cierra oficinas. El Ribera despide a 40 personas.",
        "Ribera",
        "Banco del Ribera",
    ),
    (
        "es",
        "Frigorífico Quelmar vendió una planta. Quelmar perdió 3 millones.",
        "Quelmar",
        "Frigorífico Quelmar",
    ),
    (
        "it",
        "Lagunare Assicurazioni cresce. Lagunare ha 40 dipendenti.",
        "Lagunare",
        "Lagunare Assicurazioni",
    ),
    (
        "de",
        "Die Nordlux-Bank wächst. Die Nordlux Privatbank hat 40 Leute. Nordlux stellt ein.",
        "Nordlux",
        "Nordlux-Bank",
    ),
    ("de", "Anna Keller hat Velmar verlassen. Kellers Firma wächst.", "Kellers", "Anna Keller"),
]


@pytest.mark.parametrize(("language", "text", "short", "full"), SHORT)
def test_a_short_name_is_the_full_one_before(
    parser: Parser, language: str, text: str, short: str, full: str
) -> None:
    assert means(read(parser, language, text), short) == full


def test_what_a_firm_and_its_founder_share_is_told_by_the_sentence(parser: Parser) -> None:
    """Who "Morvanti" is hangs on what is said of him or it."""
    text = (
        "Elide Morvanti guida la Morvanti Gelati. Il presidente Morvanti è stato sentito ieri. "
        "Un anno fa la Morvanti Gelati ha aperto un negozio a Lecco."
    )
    document = read(parser, "it", text)

    assert means(document, "Morvanti") == "Elide Morvanti"


TOWNS = [
    ("it", "La bresciana Corvetti assume. Tre mesi fa Brescia ha comprato Telmara.", "Corvetti"),
    (
        "de",
        "Die Firma Velmar aus Kassel wächst. Im Mai hat Kassel zwei Werke verkauft.",
        "Velmar",
    ),
    ("fr", "Le lyonnais Kerolan recrute. Depuis mai, Lyon emploie 40 personnes.", "Kerolan"),
    ("es", "La empresa Tolvera, de Málaga, crece. Ayer Málaga compró Gasbier.", "Tolvera"),
]


@pytest.mark.parametrize(("language", "text", "firm"), TOWNS)
def test_a_town_that_acts_is_the_firm_whose_seat_it_is(
    parser: Parser, language: str, text: str, firm: str
) -> None:
    document = read(parser, language, text)
    meant = {document.referents[m.referent or 0].name for m in _acting(document)}

    assert meant == {firm}


def _acting(document: Document) -> list[Mention]:
    """The names of towns in the last sentence that stand for something else."""
    last = len(document.sentences) - 1
    return [m for m in document.mentions if m.sentence == last and m.kind == "description"
            and m.text[0].isupper()]  # fmt: skip


ABROAD = [
    ("it", "Corvetti cresce. Nel 2024 Parigi ha vietato i fuochi.", "Parigi"),
    ("it", "La bresciana Corvetti assume. A Brescia piove.", "Brescia"),
]


@pytest.mark.parametrize(("language", "text", "town"), ABROAD)
def test_a_town_where_something_happens_is_a_town(
    parser: Parser, language: str, text: str, town: str
) -> None:
    assert kind(read(parser, language, text), town) == "City"
    assert means(read(parser, language, text), town) != "Corvetti"


def test_where_the_network_sees_a_seat_a_description_finds_it(parser: Parser) -> None:
    """No adjective says that Vestia is from Essen, but the first sentence does."""
    text = (
        "Vestolia, seit 1923 in Essen zu Hause, zählt 640 Beschäftigte. Lindorf sitzt in Kiel. "
        "Die Essener wollen 40 Leute einstellen."
    )
    assert means(read(parser, "de", text, network=True), "Essener") == "Vestolia"


APART = [
    ("es", "Banco de Sevilla cierra. El alcalde de Sevilla protesta.", "Banco de Sevilla"),
    ("es", "Norvane España cierra. Norvane lo confirma.", "Norvane"),
    ("en", "Ford Otosan opens a plant. Ford confirms it.", "Ford"),
    ("en", "Henry Dunmore founded Dunmore Rail. Mr Dunmore is 60.", "Dunmore Rail"),
]


@pytest.mark.parametrize(("language", "text", "name"), APART)
def test_a_short_name_may_be_another_thing(
    parser: Parser, language: str, text: str, name: str
) -> None:
    """The parent of a country's branch, a firm that every reader knows, and who is called "Mr"."""
    found = next(one for one in read(parser, language, text).referents if one.name == name)

    assert found.names == (name,)


def test_a_short_name_is_the_firm_that_is_named_by_its_trade(parser: Parser) -> None:
    """The headline says Tolvera, the text Conservas Tolvera."""
    text = "Conservas Tolvera cierra la planta de Lima."
    document = read(parser, "es", text, title="Tolvera se va de Lima")

    assert [one.name for one in document.referents if "Tolvera" in one.name] == [
        "Conservas Tolvera"
    ]


def test_a_unit_is_not_its_parent(parser: Parser) -> None:
    """What adds a word to a name in use is another thing; a full name may be cut short later."""
    text = "Velmar sold its unit Velmar Rail. Harmon Capital bought it. Harmon said so on Monday."
    names = {one.name for one in read(parser, "en", text).referents}

    assert {"Velmar", "Velmar Rail", "Harmon Capital"} <= names
    assert "Harmon" not in names


def test_acronyms(parser: Parser) -> None:
    """Letters in brackets, or spelt by the initials, are the name before them."""
    text = "The Financial Markets Authority (FMA) fined Telkar. The FMA spoke of a warning."
    document = read(parser, "en", text)

    assert means(document, "FMA") == "Financial Markets Authority"


def test_acronyms_of_long_names(parser: Parser) -> None:
    """Small words may count or not, and a country before the name does not."""
    food = read(parser, "en", "The U.S. Food and Drug Administration approved it. The FDA is slow.")
    bank = read(parser, "fr", "La Banque du Comoé prête 3 millions. La BDC emploie 40 personnes.")

    assert "Food and Drug" in means(food, "FDA")
    assert means(bank, "BDC") == "Banque du Comoé"


@pytest.mark.parametrize(("language", "text", "word", "name"), LATEST)
def test_demonstratives(parser: Parser, language: str, text: str, word: str, name: str) -> None:
    assert means(read(parser, language, text), word) == name


SURNAMES = [
    ("es", "Ana Uribe Restrepo dirige Norvane. Ana Uribe llegó ayer. Uribe calló.", True),
    ("en", "Anna Mary Conway leads Norvane. Mary Ellis came. Mary said nothing.", False),
]


@pytest.mark.parametrize(("language", "text", "one"), SURNAMES)
def test_a_first_surname_may_stand_alone_in_spanish(
    parser: Parser, language: str, text: str, one: bool
) -> None:
    people = [thing for thing in read(parser, language, text).referents if thing.type == "Person"]

    assert (len(people) == 1) == one


FIRST_WORDS = [
    ("es", "Bodegas Morente ha comprado Telkar. Bodegas tampoco calla.", "Bodegas", True),
    ("en", "Harvest Norvane has bought Telkar. Rivals fear that Harvest grows.", "Harvest", True),
    ("es", "Bodegas Morente ha comprado Telkar. Bodegas y hoteles protestan.", "Bodegas", False),
    ("de", "Ernte Norvane hat Telkar gekauft. Die Ernte war gut.", "Ernte", False),
]


@pytest.mark.parametrize(("language", "text", "word", "firm"), FIRST_WORDS)
def test_the_first_word_of_a_firm_may_stand_for_it(
    parser: Parser, language: str, text: str, word: str, firm: bool
) -> None:
    meant = [m for m in read(parser, language, text).mentions if m.text == word]

    assert any(m.kind == "name" for m in meant) == firm


OBJECTS = (
    ("it", "Il Pastificio Malagoli è passato di mano. Lo ha comprato Sabor.", "Lo", "Malagoli"),
    ("fr", "Le groupe Kerolan va mal. Le fonds Dormax le rachète.", "le", "Kerolan"),
    ("es", "La empresa Flonera va mal. Ayer la compró Gasbier.", "la", "Flonera"),
    ("it", "Il Pastificio Malagoli è passato di mano. Lo ha detto Sabor.", "Lo", ""),
    ("es", "La empresa Flonera va mal. Lo anunció Gasbier.", "Lo", ""),
    ("it", "Il Pastificio Malagoli è passato di mano. Lo ha reso noto Sabor.", "Lo", ""),
)


@pytest.mark.parametrize(("language", "text", "word", "name"), OBJECTS)
def test_object_pronouns(parser: Parser, language: str, text: str, word: str, name: str) -> None:
    found = means(read(parser, language, text, network=True), word)

    assert found.endswith(name) if name else not found
