"""What surrounds a clause → whether it is told as done, planned, possible or denied."""

from __future__ import annotations

import pytest

from kg.extract.frames import Frames
from kg.extract.status import status
from tests.extract.told import Told

ROWS = (
    # language, trigger, sentence, modality, polarity
    ("en", "buy", "Acme has agreed to buy Beta for 300 million dollars.", "planned", "affirmed"),
    ("en", "bought", "Acme bought Beta last year.", "actual", "affirmed"),
    ("en", "open", "Acme will open a plant in Lyon.", "planned", "affirmed"),
    ("en", "buy", "Acme to buy Beta", "planned", "affirmed"),
    ("en", "bid", "Acme is considering a bid for Beta.", "possible", "affirmed"),
    ("en", "sale", "The chairman did not rule out a sale of Beta.", "possible", "affirmed"),
    ("en", "open", "Acme may open a second plant in Lyon.", "possible", "affirmed"),
    ("en", "bought", "Acme has reportedly bought Beta.", "possible", "affirmed"),
    ("en", "bought", "Acme denied that it had bought Beta.", "actual", "denied"),
    ("en", "close", "Acme said it would close the factory in Lyon.", "planned", "affirmed"),
    (
        "de",
        "fusionieren",
        "Eine Fusion schloss Norvane aus: »Wir werden nicht mit Solmera fusionieren.«",
        "planned",
        "denied",
    ),
    ("en", "merge", "Norvane denied it: 'We will not merge with Solmera.'", "planned", "denied"),
    (
        "de",
        "übernommen",
        "Es gibt Berichte, dass Norvane die Firma Solmera übernommen hat.",
        "possible",
        "affirmed",
    ),
    ("en", "bought", "There are reports that Norvane bought Solmera.", "possible", "affirmed"),
    ("de", "Fusion", "Eine Fusion mit Solmera schloss Norvane aus.", "actual", "denied"),
    ("en", "offered", "Acme never once offered to buy Beta.", "actual", "denied"),
    ("en", "bought", "Acme bought Beta not long ago.", "actual", "affirmed"),
    ("en", "closing", "We are not closing the factory.", "planned", "denied"),
    ("en", "hire", "Acme means to hire ten people.", "planned", "affirmed"),
    ("en", "active", "Acme is no longer active in Lyon.", "actual", "denied"),
    ("de", "vertreten", "Acme ist in Lyon nicht mehr vertreten.", "actual", "denied"),
    ("de", "vertreten", "Acme ist in Lyon nicht länger vertreten.", "actual", "denied"),
    ("de", "beschäftigt", "Acme beschäftigt nicht mehr als 300 Leute.", "actual", "affirmed"),
    ("it", "impiega", "Acme impiega non più di 300 persone.", "actual", "affirmed"),
    ("it", "opera", "Acme non opera più a Lione.", "actual", "denied"),
    ("fr", "opère", "Acme n'opère plus à Lyon.", "actual", "denied"),
    ("es", "opera", "Acme ya no opera en Lyon.", "actual", "denied"),
    ("en", "recall", "In May Acme had to recall two batches.", "actual", "affirmed"),
    ("it", "ritirare", "A maggio Acme ha dovuto ritirare due lotti.", "actual", "affirmed"),
    ("it", "ritirare", "Acme dovrà ritirare due lotti.", "planned", "affirmed"),
    ("it", "ritirare", "Acme deve ritirare due lotti.", "planned", "affirmed"),
    ("de", "zurückrufen", "Im Mai musste Acme zwei Chargen zurückrufen.", "actual", "affirmed"),
    ("de", "zurückrufen", "Acme muss zwei Chargen zurückrufen.", "planned", "affirmed"),
    ("fr", "rappeler", "En mai, Acme a dû rappeler deux lots.", "actual", "affirmed"),
    ("fr", "rappeler", "Acme doit rappeler deux lots.", "planned", "affirmed"),
    ("es", "retirar", "En mayo, Acme tuvo que retirar dos lotes.", "actual", "affirmed"),
    ("es", "retirar", "Acme tiene que retirar dos lotes.", "planned", "affirmed"),
    (
        "de",
        "vertrieben",
        "Das Mittel wird gemeinsam mit dem Konzern Beta vertrieben.",
        "actual",
        "affirmed",
    ),
    ("de", "vertreiben", "Acme wird das Mittel vertreiben.", "planned", "affirmed"),
    ("en", "talks", "There are no talks with Beta.", "actual", "denied"),
    (
        "en",
        "sold",
        "Acme plans to open a shop in Rome and has sold its plant in Lyon.",
        "actual",
        "affirmed",
    ),
    ("en", "makes", "Acme wants to buy Beta, which makes tyres in Lyon.", "actual", "affirmed"),
    ("en", "plant", "Acme plans to expand its plant in Lyon.", "actual", "affirmed"),
    (
        "en",
        "merger",
        "The possibility of a merger with Beta excited investors.",
        "possible",
        "affirmed",
    ),
    ("en", "enter", "Acme was the first company to enter Europe.", "actual", "affirmed"),
    ("en", "bought", "Acme is said to have bought Beta.", "possible", "affirmed"),
    ("en", "acquisition", "Acme has completed the acquisition of Beta.", "actual", "affirmed"),
    ("it", "rilevare", "Acme ha firmato un accordo per rilevare Beta.", "planned", "affirmed"),
    ("it", "acquistato", "Acme ha acquistato Beta.", "actual", "affirmed"),
    ("it", "aprirà", "Acme aprirà uno stabilimento a Lione.", "planned", "affirmed"),
    ("it", "avviato", "Acme avrebbe avviato una trattativa con Beta.", "possible", "affirmed"),
    ("it", "aprire", "Acme potrebbe aprire un negozio a Roma.", "possible", "affirmed"),
    ("it", "vendita", "Acme valuta la vendita di Beta.", "possible", "affirmed"),
    ("it", "chiudere", "Acme nega di voler chiudere lo stabilimento.", "planned", "denied"),
    ("it", "accordo", "Non è stato raggiunto alcun accordo con Beta.", "actual", "denied"),
    ("it", "fusione", "Rossi non esclude una fusione con Beta.", "possible", "affirmed"),
    ("it", "venduto", "Acme non ha venduto Beta.", "actual", "denied"),
    (
        "it",
        "produce",
        "Acme vuole comprare Beta, che produce pneumatici a Lione.",
        "actual",
        "affirmed",
    ),
    (
        "it",
        "stabilimento",
        "Acme prevede di ampliare lo stabilimento di Lione.",
        "actual",
        "affirmed",
    ),
    ("it", "aprire", "Acme sta per aprire un negozio a Roma.", "planned", "affirmed"),
    (
        "it",
        "aperto",
        "Rossi ha detto che Acme avrebbe aperto un negozio a Roma.",
        "planned",
        "affirmed",
    ),
    (
        "it",
        "acquisizione",
        "L'ipotesi di una acquisizione di Beta piace agli analisti.",
        "possible",
        "affirmed",
    ),
    ("it", "ingresso", "Acme ha completato l'ingresso nel mercato europeo.", "actual", "affirmed"),
    ("de", "kaufen", "Acme will den Konkurrenten Beta kaufen.", "planned", "affirmed"),
    ("de", "gekauft", "Acme hat den Konkurrenten Beta gekauft.", "actual", "affirmed"),
    ("de", "eröffnen", "Acme wird im Herbst ein Werk in Lyon eröffnen.", "planned", "affirmed"),
    ("de", "gebaut", "In Lyon wird das Auto seit zwei Jahren gebaut.", "actual", "affirmed"),
    ("de", "schließen", "Acme könnte das Werk in Lyon schließen.", "possible", "affirmed"),
    ("de", "Verkauf", "Der Konzern prüft einen Verkauf der Tochter Beta.", "possible", "affirmed"),
    ("de", "gekauft", "Acme hat Beta angeblich gekauft.", "possible", "affirmed"),
    ("de", "Gespräche", "Es gibt keine Gespräche mit Beta.", "actual", "denied"),
    ("de", "verkauft", "Acme hat die Tochter Beta nicht verkauft.", "actual", "denied"),
    ("de", "Übernahme", "Acme steht vor der Übernahme von Beta.", "planned", "affirmed"),
    ("de", "Fusion", "Meier schließt eine Fusion mit Beta nicht aus.", "possible", "affirmed"),
    (
        "de",
        "herstellt",
        "Acme will Beta kaufen, das in Lyon Reifen herstellt.",
        "actual",
        "affirmed",
    ),
    ("de", "gekauft", "Acme soll den Konkurrenten Beta gekauft haben.", "possible", "affirmed"),
    ("de", "bauen", "Acme plant, in Lyon ein Werk zu bauen.", "planned", "affirmed"),
    (
        "de",
        "verhandelt",
        "Über die Details werde noch verhandelt, sagte Meier.",
        "actual",
        "affirmed",
    ),
    ("fr", "racheter", "Acme veut racheter son concurrent Beta.", "planned", "affirmed"),
    ("fr", "racheté", "Acme a racheté son concurrent Beta.", "actual", "affirmed"),
    ("fr", "ouvrira", "Acme ouvrira une usine à Lyon.", "planned", "affirmed"),
    ("fr", "ouvrir", "Acme va ouvrir une usine à Lyon.", "planned", "affirmed"),
    ("fr", "serait", "Acme serait en discussion avec Beta.", "possible", "affirmed"),
    ("fr", "fermer", "Acme pourrait fermer son usine de Lyon.", "possible", "affirmed"),
    ("fr", "vente", "Acme envisage la vente de Beta.", "possible", "affirmed"),
    ("fr", "vendu", "Acme n'a pas vendu Beta.", "actual", "denied"),
    ("fr", "quitterait", "Paul Petit a annoncé qu'il quitterait Acme.", "planned", "affirmed"),
    ("fr", "fusion", "La direction n'exclut pas une fusion avec Beta.", "possible", "affirmed"),
    (
        "fr",
        "fabrique",
        "Acme veut acheter Beta, qui fabrique des pneus à Lyon.",
        "actual",
        "affirmed",
    ),
    ("fr", "usine", "Acme prévoit d'agrandir son usine de Lyon.", "actual", "affirmed"),
    ("fr", "attaquer", "Acme dément vouloir attaquer Beta.", "planned", "denied"),
    ("fr", "acquisition", "Acme a finalisé l'acquisition de Beta.", "actual", "affirmed"),
    (
        "fr",
        "construire",
        "Acme a présenté un projet pour construire une usine à Lyon.",
        "planned",
        "affirmed",
    ),
    ("es", "comprar", "Acme quiere comprar su rival Beta.", "planned", "affirmed"),
    ("es", "compró", "Acme compró su rival Beta.", "actual", "affirmed"),
    ("es", "abrirá", "Acme abrirá una fábrica en Lyon.", "planned", "affirmed"),
    ("es", "abrir", "Acme va a abrir una fábrica en Lyon.", "planned", "affirmed"),
    ("es", "iniciado", "Acme habría iniciado conversaciones con Beta.", "possible", "affirmed"),
    ("es", "cerrar", "Acme podría cerrar su planta de Lyon.", "possible", "affirmed"),
    ("es", "venta", "Acme estudia la venta de Beta.", "possible", "affirmed"),
    ("es", "vendido", "Acme no ha vendido su filial Beta.", "actual", "denied"),
    ("es", "acuerdo", "No hay ningún acuerdo con Beta.", "actual", "denied"),
    ("es", "fusión", "El presidente no descarta una fusión con Beta.", "possible", "affirmed"),
    (
        "es",
        "fabrica",
        "Acme quiere comprar Beta, que fabrica neumáticos en Lyon.",
        "actual",
        "affirmed",
    ),
    ("es", "planta", "Acme prevé ampliar su planta de Lyon.", "actual", "affirmed"),
    ("es", "cerraría", "La empresa dijo que cerraría la planta.", "planned", "affirmed"),
    ("es", "compra", "Acme ha completado la compra de Beta.", "actual", "affirmed"),
    ("en", "leave", "Acme must leave the country.", "planned", "affirmed"),
    ("en", "bought", "Acme must have bought its rival Beta.", "possible", "affirmed"),
    ("de", "schließen", "Acme muss sein Werk in Graz schließen.", "planned", "affirmed"),
)
"""Where a row ends in actual and affirmed, a plan, a doubt or a denial must not leak."""

ENDED = (
    ("en", "executive", "Anna Meier is the former chief executive of Acme.", True),
    ("en", "executive", "Anna Meier is the chief executive of Acme.", False),
    ("it", "presidente", "Anna Rossi è l'ex presidente di Acme.", True),
    ("it", "presidente", "Anna Rossi è la presidente di Acme.", False),
    ("de", "Chef", "Karl Meier ist der frühere Chef von Acme.", True),
    ("de", "Chef", "Karl Meier ist der Chef von Acme.", False),
    ("fr", "directeur", "Paul Petit est l'ancien directeur de Acme.", True),
    ("fr", "directeur", "Paul Petit est le directeur de Acme.", False),
    ("es", "presidenta", "Ana Ruiz es la antigua presidenta de Acme.", True),
    ("es", "presidenta", "Ana Ruiz es la presidenta de Acme.", False),
)


@pytest.mark.parametrize(("language", "word", "text", "modality", "polarity"), ROWS)
def test_a_clause_is_told_as_its_surroundings_say(
    told: Told, language: str, word: str, text: str, modality: str, polarity: str
) -> None:
    """Plans, doubts and denials reach what they govern, and nothing beside it."""
    sentence, index = told(language, text, word)

    state = status(Frames(sentence), index)

    assert (modality, polarity) == (state.modality, state.polarity)


@pytest.mark.parametrize(("language", "word", "text", "ended"), ENDED)
def test_a_former_post_is_over(
    told: Told, language: str, word: str, text: str, ended: bool
) -> None:
    """What is told as former makes no claim of the present."""
    sentence, index = told(language, text, word)

    assert ended == status(Frames(sentence), index).ended
