"""How each language speaks of organisations: what they do, what they have, where they sit.

A name that employs, acquires or reports sales is no person's, whatever the tagger thought of it;
these words decide such doubts, and say where a seat is told. Words are lower-case lemmas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kg.languages.language import words


@dataclass(frozen=True, slots=True)
class Corporate:
    """The words of one language about organisations."""

    verbs: frozenset[str] = frozenset()
    """What organisations do and people hardly: employ, take over, manufacture."""
    things: frozenset[str] = frozenset()
    """What organisations have and people hardly: shares, turnover, headquarters, customers."""
    seated: frozenset[str] = frozenset()
    """Forms of participles that put a seat somewhere: based, ansässig, établi."""
    seats: frozenset[str] = frozenset()
    """Nouns for a seat: headquarters, Sitz, siège, sede."""
    sources: frozenset[str] = frozenset()
    """Prepositions that tie an organisation to its town: from, aus, di, de."""
    namelike: frozenset[str] = frozenset()
    """Nouns for organisations that stand as the first word of their names: Bank, Groupe."""
    units: frozenset[str] = frozenset()
    """Nouns for a part of another organisation, whose adjective tells no origin of the whole."""


_NEUTRAL: Final = Corporate()

_CORPORATE: Final = {
    "en": Corporate(
        verbs=words("""acquire employ manufacture produce launch unveil operate supply recall
            export list merge subsidise divest outsource underwrite float generate ship distribute
            hire buy sell make"""),
        things=words("""share stock turnover revenue sales headquarters subsidiary shareholder
            employee staff customer unit factory plant fleet spokesman spokeswoman spokesperson
            boss ceo chief executive cfo board stake balance lawyer workforce shop store branch"""),
        seated=words("based headquartered domiciled seated"),
        seats=words("headquarters headquarter seat base"),
        sources=words("from of from_over_in out_of"),
        namelike=words("bank group studio holding university institute club"),
        units=words("unit subsidiary arm division branch operation affiliate daughter"),
    ),
    "de": Corporate(
        verbs=words("""beschäftigen herstellen produzieren liefern beliefern fertigen betreiben
            vertreiben fusionieren übernehmen umsetzen zukaufen ausliefern verkaufen kaufen bauen
            einstellen rückrufen exportieren expandieren"""),
        things=words("""aktie umsatz gewinn verlust sitz zentrale tochter werk mitarbeiter kunde
            filiale flotte sprecher sprecherin chef chefin vorstand aufsichtsrat belegschaft
            anteil vorstandschef aktionär börsengang fabrik marktanteil konzernchef betriebsrat"""),
        seated=words("""ansässig ansässige ansässigen ansässiger basiert basierte basierten
            beheimatet beheimatete beheimateten sitzend sitzende"""),
        seats=words("sitz stammsitz hauptsitz firmensitz zentrale firmenzentrale konzernzentrale "
                    "hauptquartier unternehmenssitz"),
        sources=words("aus"),
        namelike=words("""radio rundfunk fernsehen kanal bank verlag brauerei molkerei holding
            gruppe stiftung universität institut"""),
        units=words("""tochter tochterfirma tochtergesellschaft sparte ableger filiale
            niederlassung"""),
    ),
    "it": Corporate(
        verbs=words("""produrre acquisire rilevare fornire impiegare fabbricare lanciare
            fatturare esportare commercializzare distribuire assumere quotare vendere comprare
            acquistare incorporare gestire sfornare"""),
        things=words("""azione fatturato ricavo utile sede controllata stabilimento dipendente
            cliente flotta portavoce ad amministratore presidente azionista quota bilancio titolo
            numero consiglio negozio punto filiale marchio capo patron"""),
        seated=words("""basata basato basate basati domiciliata domiciliato insediata
            radicata"""),
        seats=words("sede quartier quartiere domicilio base"),
        sources=words("di del della dell' da"),
        namelike=words("banca gruppo istituto cantina università fondo consorzio cooperativa"),
        units=words("filiale controllata divisione succursale sussidiaria"),
    ),
    "fr": Corporate(
        verbs=words("""produire acquérir racheter fournir employer fabriquer lancer exporter
            commercialiser distribuer livrer embaucher vendre exploiter céder recruter absorber
            fusionner"""),
        things=words("""action chiffre bénéfice siège filiale usine salarié client flotte porte-
            parole pdg patron directeur président actionnaire part résultat titre conseil magasin
            marque dirigeant effectif capital"""),
        seated=words("basé basée basés basées établi établie établis établies installé installée "
                     "domicilié domiciliée implanté implantée"),
        seats=words("siège quartier"),
        sources=words("de d' du"),
        namelike=words("banque groupe institut université maison laboratoire compagnie société"),
        units=words("filiale branche division succursale antenne"),
    ),
    "es": Corporate(
        verbs=words("""producir adquirir suministrar emplear fabricar lanzar facturar exportar
            comercializar distribuir entregar contratar vender comprar operar fusionar absorber"""),
        things=words("""acción facturación ingreso beneficio sede filial planta empleado cliente
            flota portavoz consejero presidente director accionista participación resultado título
            plantilla consejo tienda marca matriz"""),
        seated=words("basada basado domiciliada domiciliado afincada afincado radicada radicado "
                     "instalada establecida establecido"),
        seats=words("sede matriz cuartel domicilio base"),
        sources=words("de del"),
        namelike=words("banco grupo instituto universidad caja fundación cooperativa"),
        units=words("filial división sucursal brazo"),
    ),
}  # fmt: skip


def corporate(code: str) -> Corporate:
    """The words about organisations of the language `code`, empty for one that has none here."""
    return _CORPORATE.get(code, _NEUTRAL)


_TELLING: Final = {
    "GovernmentBody": """ministry ministero ministerium ministère ministerio department
            commission commissione kommission comisión bureau authority autorità autorité
            autoridad behörde agency agenzia agentur agence agencia council court tribunal
            tribunale gericht parliament parlamento parlement senate senato sénat senado bundesamt
            kartellamt bundesregierung bundestag bundesrat office garante antitrust procura
            prefettura préfecture ayuntamiento governo gobierno gouvernement government treasury
            reserve fed bundesbank administration gendarmerie police polizei polizia policía eu-
            kommission attorney""",
    "MediaOrganization": """news times post journal gazette herald tribune telegraph guardian
            zeitung kurier nachrichten rundschau anzeiger corriere messaggero gazzetta stampa
            giornale diario periódico radio tv télévision televisión fernsehen agenzia-stampa
            agence-presse magazine magazin presse press""",
    "SportsOrganization": "fc f.c. united cf athletic albion rovers calcio",
    "ResearchOrganization": """university università universität université universidad
            institut institute istituto instituto college politecnico hochschule laboratory
            academy""",
    "Event": """expo fair messe fiera salon salone feria show congress congresso kongress congreso
            summit forum""",
    "Company": """bank banca banque banco motors motor airlines airways pharma
            pharmaceuticals energy capital partners ventures holdings holding industries
            technologies semiconductor logistics media foods studios brewery insurance
            assicurazioni versicherung assurances seguros invest systems networks telecom robotics
            therapeutics biotech bio farmaceutici shipping power solutions computing materials
            leasing""",
}

AGENCIES: Final = words(
    "ansa reuters afp dpa efe ap bloomberg radiocor adnkronos apa xinhua tass kyodo"
)
"""News agencies: named in most articles, and hardly ever what an article is about."""

TELLING: Final = {word: kind for kind, row in _TELLING.items() for word in row.split()}
"""Words inside names, in any of the languages → the class of what is so named."""
