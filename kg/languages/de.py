"""German."""

from __future__ import annotations

from typing import Final

from kg.languages import nouns
from kg.languages.language import Language, phrases, table, words

GERMAN: Final = Language(
    code="de",
    abbreviations=words("""hr fr dr prof dipl ing st nr abs art bzw ca evtl ggf inkl exkl max min
        z.b d.h u.a v.a i.d.r o.g s.o s.u vgl z b d u v i mio mrd tsd bd jh jan feb mär apr jun jul
        aug sep sept okt nov dez zl tel geb gest"""),
    closing_abbreviations=words("usw etc co inc corp ltd gmbh u.s e.v u.a"),
    starters=words("""der die das ein eine es er sie in im am an auf bei mit für und aber doch nach
        vor zu zum zur wir man wie wenn als auch so dies diese dieser damit seit laut den dem
        des"""),
    ordinal_dot=True,
    separable=True,
    plan=words("""bemühung planen plan pläne vorhaben beabsichtigen absicht wollen möchten ziel
        anstreben zielen streben abzielen ankündigen ankündigung anpeilen vorsehen vorbereiten
        vorbereitung versprechen zusagen zusage beschließen entscheiden einigen vornehmen
        bereitstehen hoffen sollen strategie wunsch wünschen ansteuern setzen_auf drängen
        verpflichten avisieren anvisieren geplant vorgesehen angekündigt beabsichtigt erwartet
        angestrebt anvisiert anstehend bevorstehend künftig zukünftig möchte erwarten einigung
        vertrag entwurf ansetzen terminieren rechnen bereit entschluss entscheidung beschluss
        freigeben vereinbarung absichtserklärung projektieren anbieten träumen verschieben
        aufschieben vertagen bemühen versuchen versuch entschlossen gewillt entschließen"""),
    plan_adverbs=phrases("demnächst; bald; künftig; in zukunft"),
    future=words("werden"),
    possible=words("""vernehmen erwägen prüfen überlegen überlegung nachdenken möglich möglichkeit
        denkbar wahrscheinlich gerücht spekulation spekulieren vermuten verdacht glauben annehmen
        befürchten liebäugeln flirten szenario ausloten mutmaßen drohen fraglich option scheinen
        eventuell gedankenspiel vorbehalten verhandeln verhandlung gespräch interesse interessiert
        kolportiert kolportieren mutmaßlich etwaig potenziell potentiell angeblich tuscheln
        munkeln werben umwerben angeblicher fürchten bangen gehandelt angedacht erwogen sondieren
        sondierung interessent bieter kandidat zögern offenhalten unwahrscheinlich"""),
    possible_modals=words("""können dürfen mögen"""),
    possible_adverbs=words("""vielleicht möglicherweise angeblich wohl mutmaßlich vermutlich
        womöglich wahrscheinlich eventuell offenbar anscheinend gegebenenfalls"""),
    conditions=words("wenn falls sofern ob sollte"),
    negations=words("""nicht kein keine keinen keinem keiner keines nie niemals ohne weder nichts
        niemand keinesfalls keineswegs mitnichten"""),
    deny=words("""sagen_nein unsinn quatsch erfunden erlogen haltlos unbegründet unwahr
        frei_erfunden dementieren dementi bestreiten zurückweisen leugnen abstreiten verneinen
        widersprechen ausschließen verweisen fabel falsch nein"""),
    fail=words("""beenden aufkündigen auflösen absagen aufgeben verzichten scheitern abbrechen
        ablehnen verwerfen einstellen stoppen platzen weigern unterlassen zurückziehen abblasen
        begraben untersagen verbieten blockieren verhindern vereiteln ausschlagen vortäuschen
        vorgaukeln weigerung stornieren aufhören absehen auslaufen erlöschen auslassen abwenden
        ersparen verschonen übergehen einfrieren verweigern"""),
    ended=words("""ehemalig früher früherer ex damalig einstig vormalig ehemals einst alt-"""),
    say=words("""sagen erklären mitteilen berichten ankündigen schreiben melden betonen hinzufügen
        behaupten bestätigen verraten enthüllen einräumen meinen äußern zitieren warnen versichern
        verkünden bekanntgeben bekannt_geben heißen erläutern verlauten schätzen entgegnen
        kommentieren argumentieren glauben feststellen prognostizieren so_sagen ausrichten
        bekräftigen unterstreichen schildern ergänzen beteuern kundtun bekunden rechnen_mit
        beziffern spotten witzeln klagen beklagen monieren kontern erwidern poltern murren raunen
        scherzen mutmaßen spekulieren beschwören frotzeln schimpfen lästern resümieren bilanzieren
        unken beschwichtigen orakeln erzählen klarstellen klar_stellen vorrechnen ausplaudern
        plaudern informieren vermelden präzisieren anfügen nachschieben bejahen verneinen
        beschreiben zusammenfassen prahlen rechtfertigen bemängeln kritisieren anprangern"""),
    sources=words("laut zufolge gemäß nach"),
    pronouns=table(
        "er/ihn/ihm=sm; sie/ihr/ihnen=sf; es=sn; der/die/das/welcher/welche/dessen/deren="
        "r; dieser/diese=s"
    ),
    latter=words("letztere letzterer letzteres letzterem letzteren"),
    those=words("jene"),
    states=words("staat"),
    parties=words(
        "käufer verkäufer bieter erwerber kläger beklagte antragsteller eigentümer eigner "
        "aktionär investor gläubiger schuldner vermieter mieter lieferant kunde partner "
        "rivale konkurrent wettbewerber"
    ),
    possessives=words(
        "sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres dessen deren"
    ),
    indefinite=words("ein eine einer einem einen eines"),
    definite=words(
        "der die das den dem des dieser diese dieses diesem diesen jener jene im am zum "
        "zur vom beim ins ans"
    ),
    nouns=nouns.classes("de"),
    trades=nouns.trades("de"),
    person_titles=words("herr herrn frau dr prof mag dipl ing dkfm univ"),
    speaker_words=words("ich mich mir mein meine meinen meinem meiner meines"),
    self_words=words("wir uns unser unsere unseren unserem unserer"),
    agents=words("von vom durch"),
    genitives=words("von vom"),
    posts=words("""direktor direktorin manager managerin minister ministerin staatssekretär analyst
        analystin sprecher sprecherin vorstand finanzvorstand chef chefin leiter leiterin kommissar
        kommissarin gouverneur bürgermeister senator volkswirt ökonom ökonomin anwalt anwältin
        ingenieur designer trainer kapitän berater beraterin staatsanwalt richter mitglied
        aufsichtsrat bevollmächtigter betriebsrat betriebsratschef geschäftsführer professor
        forscher händler beauftragter rat präsident präsidentin sekretär vorsitzender
        vorsitzende"""),
    outsiders=words("""
        minister ministerin staatssekretär analyst analystin kommissar kommissarin gouverneur
        bürgermeister senator volkswirt ökonom ökonomin anwalt anwältin staatsanwalt richter
        berater beraterin professor forscher händler beauftragter ministerpräsident
        bundespräsident staatspräsident"""),
    locative=words("in auf nach an bei"),
    gains=words("gewinn überschuss plus ertrag nettogewinn verdienen"),
    losses=words(
        "verlust minus fehlbetrag defizit rot rote roten nettoverlust verlieren miese loch "
        "verbrennen"
    ),
    support=words("""beginnen anfangen starten fortsetzen weiter_machen schaffen gelingen helfen
        bringen kommen gehen abschließen vollziehen führen lassen vorantreiben"""),
)
