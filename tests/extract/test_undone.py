"""What was nearly done, done instead, once so, asked for, offered or only talked of is no fact."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from tests.extract.claimed import facts

NEITHER = (
    ("en", "Neither Norvane nor Telkar invested in Brunmar."),
    ("de", "Weder Norvane noch Telkar investierte in Brunmar."),
    ("it", "Né Norvane né Telkar hanno investito in Brunmar."),
    ("fr", "Ni Norvane ni Telkar n'ont investi dans Brunmar."),
    ("es", "Ni Norvane ni Telkar invirtieron en Brunmar."),
)
NEARLY = (
    ("en", "Norvane almost bought Telkar."),
    ("en", "Norvane came close to buying Telkar in 2019."),
    ("de", "Beinahe hätte Norvane Telkar gekauft."),
    ("it", "Norvane ha quasi comprato Telkar."),
    ("fr", "Norvane a failli racheter Telkar."),
    ("es", "Norvane estuvo a punto de comprar Telkar."),
)
SUPPOSED = (
    ("en", "Had Norvane bought Telkar, it would be bigger."),
    ("en", "The would-be buyer of Telkar, Norvane, has run out of money."),
    ("en", "Norvane pretended to have bought Telkar."),
    ("it", "Norvane fa finta di aver comprato Telkar."),
    ("fr", "Même si Norvane rachetait Telkar, rien ne changerait."),
    ("fr", "Norvane fait semblant d'avoir racheté Telkar."),
    ("es", "Norvane finge haber comprado Telkar."),
)
STORIES = (
    ("en", "Nobody believes that Norvane bought Telkar."),
    ("en", "Reports that Norvane had bought Telkar were false."),
    ("de", "Norvane kauft Telkar, so heißt es in Gerüchten."),
    ("it", "La notizia che Norvane ha comprato Telkar è falsa."),
    ("it", "Un'offerta di Norvane per Telkar è nell'aria."),
    ("fr", "L'information selon laquelle Norvane a racheté Telkar est fausse."),
    ("fr", "Deux sources doutent que Norvane rachète Telkar."),
    ("es", "Dos fuentes dudan de que Norvane compre Telkar."),
)
OPEN = (
    ("en", "Norvane offered to buy Telkar."),
    ("en", "The sale of Telkar to Norvane is subject to approval."),
    ("en", "The purchase of Telkar by Norvane awaits clearance from Brussels."),
    ("en", "Norvane's board voted against the purchase of Telkar."),
    ("de", "Die Übernahme von Telkar durch Norvane bedarf noch der Freigabe aus Brüssel."),
    ("de", "Nur wenn Brüssel zustimmt, übernimmt Norvane die Firma Telkar."),
    ("de", "Der Aufsichtsrat von Norvane stimmte gegen den Kauf von Telkar."),
    ("it", "L'acquisizione di Telkar da parte di Norvane attende il via libera di Bruxelles."),
    ("fr", "Le rachat de Telkar par Norvane attend le feu vert de Bruxelles."),
    ("es", "La compra de Telkar por Norvane espera el visto bueno de Bruselas."),
    ("es", "El consejo de Norvane votó contra la compra de Telkar."),
    ("en", "Telkar's refusal to be bought by Norvane surprised analysts."),
    ("de", "Norvane bot an, Telkar zu kaufen."),
    ("de", "Norvane gibt ein Angebot für Telkar ab."),
    ("de", "Der Verkauf von Telkar an Norvane steht unter Vorbehalt."),
    ("de", "Brüssel will die Übernahme von Telkar durch Norvane durchwinken."),
    ("it", "Norvane è un possibile acquirente di Telkar."),
    ("it", "Norvane ha perso interesse per Telkar."),
    ("fr", "Bruxelles veut autoriser le rachat de Telkar par Norvane."),
    ("es", "La venta de Telkar a Norvane está sujeta a aprobación."),
    ("es", "Norvane se interesa por Telkar."),
)
MERGERS = (
    ("en", "A tie-up between Norvane and Telkar remains a dream."),
    ("de", "Die geplante Fusion von Norvane und Telkar braucht die Zustimmung der Behörden."),
    ("de", "Eine Fusion von Norvane und Telkar bleibt ein Traum."),
    ("it", "Gli azionisti hanno bocciato la fusione tra Norvane e Telkar."),
    ("fr", "Il est question d'une fusion entre Norvane et Telkar."),
    ("fr", "Une fusion entre Norvane et Telkar reste un rêve."),
    ("es", "Se habla de una fusión entre Norvane y Telkar."),
)
PLACES = (
    ("en", "Norvane has yet to open its plant in Leeds."),
    ("en", "Norvane delayed the opening of its factory in Leeds until 2028."),
    ("en", "The mayor urged Norvane to open a plant in Leeds."),
    ("de", "Norvane hat sein Werk in Leeds noch nicht eröffnet."),
    ("de", "Der Bau des Werks in Leeds durch Norvane wurde gestoppt."),
    ("de", "Norvane träumt von einem Werk in Leeds."),
    ("de", "Die Bürgermeisterin bat Norvane, ein Werk in Leeds zu eröffnen."),
    ("it", "Norvane non ha ancora aperto lo stabilimento di Leeds."),
    ("de", "Dass Norvane vor 2030 ein Werk in Leeds eröffnet, ist unwahrscheinlich."),
    ("it", "È improbabile che Norvane apra uno stabilimento a Leeds prima del 2030."),
    ("it", "Norvane sogna uno stabilimento a Leeds."),
    ("fr", "Norvane n'a pas encore ouvert son usine de Leeds."),
    ("fr", "Norvane rêve d'une usine à Leeds."),
    ("es", "Norvane aún no ha abierto su fábrica de Leeds."),
    ("es", "El alcalde pidió a Norvane que abriera una fábrica en Leeds."),
)
DEALINGS = (
    ("en", "Norvane has been accused of supplying Telkar."),
    ("en", "Norvane stopped supplying Telkar in 2020."),
    ("it", "Norvane ha smesso di rifornire Telkar nel 2020."),
    ("fr", "Norvane a cessé de fournir Telkar en 2020."),
    ("es", "Norvane dejó de suministrar a Telkar en 2020."),
    ("en", "Norvane asked Telkar to supply it with screws."),
    ("it", "Un tempo Norvane riforniva Telkar."),
    ("it", "Norvane ha invitato Telkar a fornire viti."),
    ("fr", "Autrefois, Norvane fournissait Telkar."),
    ("es", "Antes Norvane suministraba a Telkar."),
    ("es", "Norvane invitó a Telkar a suministrar tornillos."),
    ("es", "El juez ordenó a Norvane suministrar a Telkar."),
)
OTHERS = (
    ("fr", "hasAgreementWith", "Norvane a invité Telkar à fournir des vis."),
    ("it", "hasAgreementWith", "Norvane ha invitato Telkar a fornire viti."),
    ("en", "sellsIn", "Norvane was banned from selling the Ariva in Spain."),
    ("en", "sues", "Norvane has held off from suing Telkar."),
    ("en", "hasAgreementWith", "The letter of intent between Norvane and Telkar has lapsed."),
    ("it", "sues", "Norvane ha desistito dal fare causa a Telkar."),
    ("it", "hasAgreementWith", "Norvane e Telkar sono a un passo dall'accordo."),
    ("en", "sues", "Norvane recommends that Telkar sue Brunmar."),
    ("en", "investsIn", "Norvane put off a decision on its investment in Telkar."),
    ("en", "fines", "The European Commission spared Norvane a fine."),
    ("it", "jobCuts", "Norvane ha scongiurato il taglio di 300 posti."),
    ("es", "holdsRoleIn", "El FC Brunmar espera fichar a Tom Berger."),
    ("en", "appoints", "Norvane tried to poach Anna Meier from Telkar."),
    ("en", "leaves", "Norvane tried to poach Anna Meier from Telkar."),
    ("en", "chairOf", "Anna Meier had been due to become chairwoman of Norvane."),
    ("en", "hasAgreementWith", "Norvane cancelled its order with Telkar."),
    ("en", "acquires", "Norvane's purchase of Telkar is off."),
    ("en", "subsidiaryOf", "Norvane dreams of owning Telkar."),
    ("de", "leaves", "Norvane versuchte, Anna Meier von Telkar abzuwerben."),
    ("de", "acquires", "Der Kauf von Telkar durch Norvane ist vom Tisch."),
    ("de", "ownsStakeIn", "Norvane zögert mit dem Einstieg bei Telkar."),
    ("de", "withdrawsFrom", "Norvane steht unter Druck, Russland zu verlassen."),
    ("de", "hasAgreementWith", "Norvane bemüht sich um einen Vertrag mit Telkar."),
    ("it", "sues", "Norvane minaccia di fare causa a Telkar."),
    ("it", "hasAgreementWith", "Norvane cerca un accordo con Telkar."),
    ("it", "acquires", "L'acquisto di Telkar da parte di Norvane è tramontato."),
    ("fr", "appoints", "Norvane a tenté de débaucher Anna Petit chez Telkar."),
    ("fr", "ownsStakeIn", "Norvane hésite à entrer au capital de Telkar."),
    ("fr", "launches", "Norvane reporte le lancement de l'Ariva."),
    ("fr", "partnersWith", "Norvane a mis fin à son partenariat avec Telkar."),
    ("es", "sues", "Norvane amenaza con demandar a Telkar."),
    ("es", "sues", "Norvane se reserva el derecho a demandar a Telkar."),
    ("es", "acquires", "Norvane trató de comprar Telkar."),
    ("es", "launches", "Norvane aplaza el lanzamiento del Ariva."),
    ("es", "hasAgreementWith", "Norvane busca un acuerdo con Telkar."),
    ("es", "chiefExecutiveOf", "Anna Ruiz suena como consejera delegada de Norvane."),
    ("es", "investsIn", "Norvane se dice dispuesta a invertir en Telkar."),
)
EARLY = (
    ("en", "It is too early for a merger of Norvane and Telkar."),
    ("it", "È presto per una fusione con Telkar, dicono da Norvane."),
    ("de", "Für eine Fusion mit Telkar sei es zu früh, heißt es bei Norvane."),
    ("fr", "Pour une fusion avec Telkar, il est trop tôt, dit-on chez Norvane."),
    ("es", "Para una fusión con Telkar es pronto, dicen en Norvane."),
)
COURTED = (
    ("it", "Norvane è corteggiata da Telkar."),
    ("fr", "Norvane est courtisé par Telkar."),
    ("es", "Norvane es cortejada por Telkar."),
)
NONE = (
    *(("mergesWith", *one) for one in EARLY),
    *(("inTalksWith", *one) for one in COURTED),
    *(("investsIn", *one) for one in NEITHER),
    *(("acquires", *one) for one in (*NEARLY, *SUPPOSED, *STORIES, *OPEN)),
    *(("mergesWith", *one) for one in MERGERS),
    *(("hasFacilityIn", *one) for one in PLACES),
    *(("suppliesTo", *one) for one in DEALINGS),
    *((name, language, text) for language, name, text in OTHERS),
)
INSTEAD = (
    ("en", "Instead of buying Telkar, Norvane bought Brunmar."),
    ("de", "Statt Telkar zu kaufen, kaufte Norvane die Firma Brunmar."),
    ("it", "Invece di comprare Telkar, Norvane ha comprato Brunmar."),
    ("fr", "Au lieu de racheter Telkar, Norvane a racheté Brunmar."),
    ("es", "En lugar de comprar Telkar, Norvane compró Brunmar."),
)
DONE = (
    ("mergesWith", "en", "Early in May, Norvane merged with Telkar."),
    ("acquires", "en", "Norvane was early with the purchase of Telkar."),
    ("mergesWith", "de", "Früh im Mai hat Norvane mit Telkar fusioniert."),
    ("inTalksWith", "it", "Norvane è in trattative con Telkar."),
    ("suppliesTo", "en", "Norvane ordered 20 jets from Telkar to expand its fleet."),
    ("suppliesTo", "es", "El juez recordó que Norvane suministra a Telkar."),
    ("acquires", "en", "Despite doubts among investors, Norvane acquired Telkar."),
    ("acquires", "en", "Norvane has completed its planned acquisition of Telkar."),
    ("acquires", "en", "Norvane bought almost all of Telkar."),
    ("acquires", "en", "Not only did Norvane buy Telkar, it also bought Brunmar."),
    ("acquires", "en", "Norvane, accused of greed, bought Telkar."),
    ("hasFacilityIn", "en", "Norvane built its plant in Leeds in 2019."),
    ("suppliesTo", "en", "Norvane, once a rival, supplies Telkar."),
    ("acquires", "de", "Norvane hat die geplante Übernahme von Telkar abgeschlossen."),
    ("acquires", "de", "Norvane kaufte nicht nur Telkar, sondern auch Brunmar."),
    ("acquires", "de", "Das Kartellamt hat die Übernahme von Telkar durch Norvane genehmigt."),
    ("hasFacilityIn", "de", "Norvane hat das versprochene Werk in Leeds eröffnet."),
    ("suppliesTo", "de", "Norvane, einst Rivale, beliefert Telkar."),
    ("acquires", "it", "Norvane ha completato la prevista acquisizione di Telkar."),
    ("acquires", "it", "Norvane non ha comprato solo Telkar, ma anche Brunmar."),
    ("acquires", "it", "Norvane ha comprato quasi tutta Telkar."),
    ("suppliesTo", "it", "Norvane, un tempo rivale, rifornisce Telkar."),
    ("acquires", "fr", "Norvane a finalisé l'acquisition prévue de Telkar."),
    ("acquires", "fr", "Norvane n'a pas seulement racheté Telkar, mais aussi Brunmar."),
    ("hasFacilityIn", "fr", "Norvane a construit son usine à Leeds en 2019."),
    ("netProfit", "fr", "Norvane n'a gagné l'an dernier que 12 millions d'euros."),
    ("employees", "fr", "Norvane n'emploie plus que 300 salariés."),
    ("bans", "de", "Swissmedic hat den Verkauf der Schlaftropfen Sonivel untersagt."),
    ("withdrawsFrom", "en", "Norvane ceased operations in Leeds."),
    ("acquires", "es", "Norvane completó la prevista compra de Telkar."),
    ("acquires", "es", "Norvane no solo compró Telkar, sino también Brunmar."),
    ("acquires", "es", "Aunque Norvane compró Telkar, nada cambió."),
)


@pytest.mark.parametrize(("name", "language", "text"), NONE)
def test_it_is_not_claimed_as_done(pipeline: Pipeline, name: str, language: str, text: str) -> None:
    assert name not in {one[1] for one in facts(pipeline, language, text)}


@pytest.mark.parametrize(("language", "text"), INSTEAD)
def test_what_was_done_instead_is_claimed_alone(
    pipeline: Pipeline, language: str, text: str
) -> None:
    bought = {one for one in facts(pipeline, language, text) if one[1] == "acquires"}
    assert bought == {("Norvane", "acquires", "Brunmar")}


@pytest.mark.parametrize(("name", "language", "text"), DONE)
def test_what_was_done_stays_a_fact_beside_plans_and_doubts(
    pipeline: Pipeline, name: str, language: str, text: str
) -> None:
    assert name in {one[1] for one in facts(pipeline, language, text)}
