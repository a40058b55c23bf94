"""Who says what a clause says: verbs of saying, prepositions, quotations, interviews, denials."""

from __future__ import annotations

import pytest

from kg.extract.frames import Frames
from kg.extract.interviews import answers
from kg.extract.speech import quotations
from kg.extract.status import status
from tests.extract.told import Told

ROWS = (
    # language, trigger, sentence, the first word of who says so ("" where no one does)
    ("en", "buy", "Acme will buy Beta, said Anna Meier.", "Anna"),
    ("en", "open", "Acme will open a plant in Lyon, according to Reuters.", "Reuters"),
    ("en", "open", "Anna Meier said Acme would open a plant in Lyon.", "Anna"),
    ("en", "buy", "As Reuters reported, Acme wants to buy Beta.", "Reuters"),
    ("en", "bought", "Anna Meier denied that Acme had bought Beta.", "Anna"),
    ("en", "open", "Acme will open a plant in Lyon.", ""),
    (
        "en",
        "bought",
        "Acme bought Beta, which supplies tyres to Gamma, and told investors to wait.",
        "",
    ),
    ("en", "closure", "Acme announced the closure of the factory.", "Acme"),
    ("en", "bought", "Acme has bought Beta, a spokesman for Acme said.", "spokesman"),
    ("en", "sold", "According to people close to the talks, Acme sold Beta.", ""),
    ("en", "opened", '"We opened a plant in Lyon last year," Anna Meier told reporters.', "Anna"),
    ("en", "bought", "Acme bought Beta in 2019, according to Bloomberg.", "Bloomberg"),
    ("it", "aprirà", "Acme aprirà un negozio a Roma, ha spiegato Rossi agli analisti.", "Rossi"),
    ("it", "comprato", "Secondo Reuters, Acme ha comprato Beta.", "Reuters"),
    ("it", "vende", "Rossi ha detto che Acme vende pneumatici in Italia.", "Rossi"),
    ("it", "comprato", "Come riferisce Reuters, Acme ha comprato Beta.", "Reuters"),
    ("it", "comprato", "Acme ha comprato Beta.", ""),
    ("it", "comprato", "Rossi ha negato che Acme abbia comprato Beta.", "Rossi"),
    ("it", "chiusura", "Acme ha annunciato la chiusura dello stabilimento.", "Acme"),
    ("it", "venduto", "Secondo Anna Rossi, Acme ha venduto Beta.", "Anna"),
    ("it", "comprerà", "L'azienda comprerà Beta, ha dichiarato Anna Rossi.", "Anna"),
    ("it", "lavora", "Rossi sostiene che Acme lavora con Beta.", "Rossi"),
    ("it", "raggiunto", "Acme ha raggiunto Beta in testa alla classifica.", ""),
    ("it", "produce", "Acme, che produce pneumatici, ha parlato con Rossi.", ""),
    ("de", "gekauft", "Acme hat Beta gekauft, sagte Anna Meier.", "Anna"),
    ("de", "gekauft", "Laut Reuters hat Acme den Konkurrenten Beta gekauft.", "Reuters"),
    ("de", "eröffnet", "Reuters zufolge hat Acme ein Werk in Lyon eröffnet.", "Reuters"),
    ("de", "baut", "Meier sagte, dass Acme ein Werk in Lyon baut.", "Meier"),
    ("de", "gekauft", "Wie Reuters berichtet, hat Acme den Konkurrenten gekauft.", "Reuters"),
    ("de", "gekauft", "Acme hat den Konkurrenten Beta gekauft.", ""),
    ("de", "geschlossen", "Das Werk wird im Herbst geschlossen, so Meier.", "Meier"),
    ("de", "beschäftigt", "Acme beschäftigt nach eigenen Angaben 500 Menschen.", "Acme"),
    ("de", "gekauft", "Meier bestreitet, dass Acme Beta gekauft hat.", "Meier"),
    ("de", "gekauft", "Nach dem Streit hat Acme den Konkurrenten gekauft.", ""),
    ("de", "verhandelt", "Über den Preis werde noch verhandelt, sagte Meier.", "Meier"),
    ("de", "verkauft", "Acme verkauft in Lyon Reifen.", ""),
    ("fr", "racheté", "Acme a racheté Beta, a déclaré Paul Petit.", "Paul"),
    ("fr", "racheté", "Selon Reuters, Acme a racheté Beta.", "Reuters"),
    ("fr", "ouvert", "D'après Reuters, Acme a ouvert une usine.", "Reuters"),
    ("fr", "vend", "Petit affirme que Acme vend des pneus en France.", "Petit"),
    ("fr", "racheté", "Acme a racheté Beta.", ""),
    ("fr", "fermeture", "Acme a annoncé la fermeture de l'usine.", "Acme"),
    ("fr", "racheté", "La direction dément que Acme ait racheté Beta.", "direction"),
    ("fr", "fermera", "L'usine fermera en mars, a précisé Petit.", "Petit"),
    ("fr", "ouvrirait", "Petit a dit que Acme ouvrirait une usine à Lyon.", "Petit"),
    ("fr", "vendu", "Après la crise, Acme a vendu Beta.", ""),
    ("fr", "ouvert", "Comme l'a rapporté Reuters, Acme a ouvert une usine.", "Reuters"),
    ("fr", "fabrique", "Acme, qui fabrique des pneus, a parlé à la presse.", ""),
    ("es", "comprado", "Acme ha comprado Beta, dijo Ana Ruiz.", "Ana"),
    ("es", "comprado", "Según Reuters, Acme ha comprado Beta.", "Reuters"),
    ("es", "vende", "Ruiz afirma que Acme vende neumáticos en España.", "Ruiz"),
    ("es", "comprado", "Acme ha comprado Beta.", ""),
    ("es", "cierre", "Acme anunció el cierre de la planta.", "Acme"),
    ("es", "comprado", "Ruiz niega que Acme haya comprado Beta.", "Ruiz"),
    ("es", "cerrará", "La planta cerrará en marzo, explicó Ruiz.", "Ruiz"),
    ("es", "abriría", "Ruiz dijo que Acme abriría una planta en Lyon.", "Ruiz"),
    ("es", "abierto", "Como informó Reuters, Acme ha abierto una planta.", "Reuters"),
    ("es", "vendió", "Tras la crisis, Acme vendió Beta.", ""),
    ("es", "abrirá", "La empresa abrirá una planta, según dijo Ana Ruiz.", "Ana"),
    ("es", "fabrica", "Acme, que fabrica neumáticos, habló con la prensa.", ""),
)

QUOTED = (
    ('He said: "We sold the plant in Lyon." Then he left.', ['"We sold the plant in Lyon."']),
    ("Rossi: «Abbiamo venduto lo stabilimento».", ["«Abbiamo venduto lo stabilimento»"]),
    ("Meier sagt: „Wir haben das Werk verkauft.“ Mehr nicht.", ["„Wir haben das Werk verkauft.“"]),
    ('The "Echo" plant was sold.', []),
    ("No one was quoted.", []),
)
_ASKED = "Wer baut das Werk?\n{0}\nUnd der Preis?\n{0}\nWann?\n{0}\n"


@pytest.mark.parametrize(("language", "word", "text", "who"), ROWS)
def test_a_sentence_names_its_speaker(
    told: Told, language: str, word: str, text: str, who: str
) -> None:
    """The speaker stands above the clause, beside it, or behind a preposition."""
    sentence, index = told(language, text, word)

    state = status(Frames(sentence), index)

    found = [sentence.tokens[filler.index].form for filler in (*state.denied_by, *state.by)]
    assert who == (found[0] if found else "")


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_what_stands_between_marks_is_a_quotation(text: str, expected: list[str]) -> None:
    """A name in quotation marks is none."""
    assert expected == [span.of(text) for span in quotations(text)]


def test_an_interview_answers_in_the_first_person() -> None:
    """Questions between paragraphs that speak of others are headings, not an interview."""
    interview, report = _ASKED.format("Wir bauen es."), _ASKED.format("Acme baut es.")

    assert [span.of(interview) for span in answers(interview, "de")] == ["Wir bauen es."] * 3
    assert answers(report, "de") == ()


def test_what_follows_a_question_answers_it_even_if_it_asks_back() -> None:
    interview = _ASKED.format("Wir bauen es. Wissen Sie, was das kostet?")

    assert len(answers(interview, "de")) == 3


LAYOUTS = [
    ("it", "Il gas?\n«Lo prendiamo da Corvetti.»\n\nE poi, dicono.\n«Dicano.»\n\nGià.\n«Sì.»", 3),
    ("it", "Il gas?\n«Lo prendiamo da Corvetti.»\n\nLa ditta «Corvetti» tace.\nNessuno parla.", 0),
    ("es", "—¿Cómo va?\n—Bien.\n\n—Dicen que venden.\n—Dicen.\n\n—¿Y Perú?\n—Abrimos Lima.", 3),
    ("es", "—Uno\n\n—Dos\n\n—Tres\n\n—Cuatro\n\n—Cinco\n\n—Seis", 0),
]


@pytest.mark.parametrize(("language", "text", "count"), LAYOUTS)
def test_answers_are_known_by_their_layout(language: str, text: str, count: int) -> None:
    found = [span.of(text) for span in answers(text, language)]

    assert len(found) == count
    assert all(one[:1] in "«—" and "?" not in one for one in found)
