"""Who says it: views that open a sentence, findings, names behind a post, what goes on."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from tests.extract.claimed import spoken

SAID = (
    # language, text, a property of it, who says so ("" for nobody)
    ("en", 'Anna Keller: "Norvane is in talks with Telkar"', "inTalksWith", "Anna Keller"),
    ("en", "Norvane: Telkar is in talks with Brunmar", "inTalksWith", ""),
    ("en", "Norvane has bought Telkar, the retailer's lawyer, Paul Keane, wrote in an email.",
     "acquires", "Paul Keane"),
    ("en", "In the words of Anna Keller, Norvane has bought Telkar.", "acquires", "Anna Keller"),
    ("de", "Norvane hat Telkar gekauft, sagte Telkar-Chefin Anna Keller.", "acquires",
     "Anna Keller"),
    ("de", "Norvane will dem Wirtschaftsblatt „Finanzbote“ zufolge mit Telkar fusionieren.",
     "plansToMergeWith", "Finanzbote"),
    ("de", "Wie Anna Keller erzählt, hat Norvane die Firma Telkar gekauft.", "acquires",
     "Anna Keller"),
    ("it", "Norvane ha comprato Telkar. L'ha svelato ieri Anna Rossi.", "acquires", "Anna Rossi"),
    ("it", "Norvane ha comprato Telkar. A rivelarlo è stata Anna Rossi.", "acquires",
     "Anna Rossi"),
    ("es", "Norvane ha comprado Telkar. Crece, aunque Juan Robles no lo ha confirmado.",
     "acquires", ""),
    ("it", "Norvane ha comprato Telkar. Anna Rossi ha comprato il pane.", "acquires", ""),
    ("it", "Il tribunale di Siena ha stabilito che Norvane ha comprato Telkar.", "acquires",
     "tribunale di Siena"),
    ("it", "Per il Kyiv Herald il gruppo Norvane ha già comprato Telkar.", "acquires",
     "Kyiv Herald"),
    ("it", "Per la prima volta con Anna Rossi, Norvane ha comprato Telkar.", "acquires", ""),
    ("fr", "Pour Anne Petit, Norvane a racheté Telkar.", "acquires", "Anne Petit"),
    ("de", "Für Anna Keller hat Norvane die Firma Telkar gekauft.", "acquires", ""),
    ("fr", "À en croire Anne Petit, Norvane a racheté Telkar.", "acquires", "Anne Petit"),
    ("fr", "Anne Petit : « Norvane va racheter Telkar »", "plansToAcquire", "Anne Petit"),
    ("fr", "« Oui », dit Pascal Petit. Le directeur d'Aldea ajoute que Norvane a racheté Telkar.",
     "acquires", "Pascal Petit"),
    ("de", "Anna Keller zog Bilanz. Norvane habe die Firma Telkar gekauft, so die Managerin.",
     "acquires", "Anna Keller"),
    ("it", "«Sì», dice Gaspare Rossi. Il patron di Aldea aggiunge che Norvane ha comprato Telkar.",
     "acquires", "Gaspare Rossi"),
    ("es", "Hugo Robles fue a la comisión. El gerente de Aldea admitió que Norvane compró Telkar.",
     "acquires", "Hugo Robles"),
    ("en", "Anna Keller left. A spokesman for Aldea said that Norvane has bought Telkar.",
     "acquires", "Aldea"),
    ("it", "A rivelarlo è il Corriere Etneo: Norvane ha comprato Telkar.", "acquires",
     "Corriere Etneo"),
    ("es", "Lo ha dicho Juan Robles: Norvane compró Telkar.", "acquires", "Juan Robles"),
    ("es", "Norvane comprará Telkar, según el diario La Opinión Caraqueña.", "plansToAcquire",
     "La Opinión Caraqueña"),
    ("es", "De acuerdo con el sindicato USOT, Norvane comprará Telkar.", "plansToAcquire", "USOT"),
    ("es", "Norvane ha llegado a un acuerdo con Telkar.", "hasAgreementWith", ""),
    ("de", "Norvane gab am Montag bekannt, dass es Telkar gekauft hat.", "acquires", "Norvane"),
    ("de", "Norvane hat Telkar gekauft. Dies gab Anna Keller bekannt.", "acquires", "Anna Keller"),
    ("es", "Norvane ha comprado Telkar, ha dicho el presidente de Telkar, Juan Robles.",
     "acquires", "Juan Robles"),
    ("es", "Juan Robles respondió que Norvane crece. Añadió que ha comprado Telkar.", "acquires",
     "Juan Robles"),
    ("es", "Norvane trabaja en un rotor de madera y ha comprado Telkar, cuenta Juan Robles.",
     "acquires", "Juan Robles"),
    ("es", "Norvane ha comprado Telkar. Juan Robles estuvo allí.", "acquires", ""),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name", "who"), SAID)
def test_who_says_it(pipeline: Pipeline, language: str, text: str, name: str, who: str) -> None:
    assert (name, who) in spoken(pipeline, language, text)
