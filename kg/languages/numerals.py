"""How each language writes numbers: the words, and the marks between digits.

A number word has a role: "small" adds up, "hundred" and "scale" multiply, "group" is a rough number
(une cinquantaine), "half" halves or adds a half, "part" is a fraction of something, "one" an
article that counts only before a scale.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from kg.languages.language import words

_HUNDRED: Final = 100


def _values(text: str) -> dict[str, Decimal]:
    """The pairs of a white-space separated list "word/word=value"."""
    pairs = (part.split("=") for part in text.split())
    return {word: Decimal(value) for names, value in pairs for word in names.split("/")}


def _separate(pieces: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Those that are words of their own and more than an article: not 1, 100 or Italian vent-."""
    return {
        word: value
        for word, value in pieces.items()
        if 1 < value < _HUNDRED and not word.endswith("nt")
    }


def _stems(text: str) -> re.Pattern[str]:
    """Finds a word that begins with one of a white-space separated list."""
    return re.compile(rf"(?i)\b(?:{'|'.join(text.split())})")


@dataclass(frozen=True, slots=True)
class Numerals:
    """The number words of one language, in lower case; an underscore stands for a space."""

    point: str
    """The mark before decimals, the other one of "." and "," groups thousands; "?" where countries
    differ and three digits after either mark are taken for thousands."""
    varies: bool = False
    """Whether some of its countries use the other mark, so that the article may show which."""
    small: Mapping[str, Decimal] = field(default_factory=dict)
    hundred: frozenset[str] = frozenset()
    scales: Mapping[str, Decimal] = field(default_factory=dict)
    letters: Mapping[str, Decimal] = field(default_factory=dict)
    """Scales of a letter or two that count only beside a currency: €40m, 110M€."""
    groups: Mapping[str, Decimal] = field(default_factory=dict)
    halves: Mapping[str, Decimal] = field(default_factory=dict)
    parts: Mapping[str, Decimal] = field(default_factory=dict)
    ones: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    """Scales and hundreds that need no number before them: mille, tausend, mil, cento."""
    pieces: Mapping[str, Decimal] = field(default_factory=dict)
    """What numbers written as one word are made of; 100 and 1000 multiply."""
    doubtful: frozenset[str] = frozenset()
    """Number words that are mostly something else: neuf (new), sei (are), acht (care)."""
    ands: frozenset[str] = frozenset()
    ofs: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    froms: frozenset[str] = frozenset()
    tos: frozenset[str] = frozenset()
    """Words between the two ends of a range, or of a change."""
    needs_from: bool = False
    """Whether such a word makes a range only after one of `froms`: da 5 a 7."""
    others: frozenset[str] = frozenset()
    """Words between two numbers that share the unit of the second: or, statt, and."""
    labels: frozenset[str] = frozenset()
    """Nouns that a number names and does not count: page 5, Artikel 7, n. 3."""
    changes: re.Pattern[str] | None = None
    """Stems of the verbs that make "from 3 to 5" a change and not a range."""


_GERMAN_PIECES: Final = _values("""ein=1 eins=1 eine=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 fuenf=5
    sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwoelf=12 dreizehn=13 vierzehn=14
    fünfzehn=15 fuenfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30
    dreissig=30 vierzig=40 fünfzig=50 fuenfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
    hundert=100 tausend=1000 und=0 einhalb=0.5""")
_ITALIAN_PIECES: Final = _values("""un=1 uno=1 due=2 tre=3 tré=3 quattro=4 cinque=5 sei=6 sette=7
    otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16
    diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50
    sessanta=60 settanta=70 ottanta=80 novanta=90 vent=20 trent=30 quarant=40 cinquant=50
    sessant=60 settant=70 ottant=80 novant=90 cento=100 cent=100 mille=1000 mila=1000""")

NUMERALS: Final = {
    "en": Numerals(
        point=".",
        varies=True,
        small=_values("""two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
            twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18
            nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80
            ninety=90"""),
        hundred=words("hundred"),
        scales=_values("""thousand=1e3 lakh/lakhs=1e5 million/millions/mn/mln/mio=1e6
            crore/crores/cr=1e7 billion/billions/bn/bln=1e9 trillion/trillions/tn/trn=1e12
            k=1e3"""),
        letters=_values("m=1e6 mm=1e6 b=1e9 t=1e12"),
        groups=_values("dozen=12"),
        halves=_values("half=0.5"),
        parts=_values("""half=0.5 third/thirds=0.33333333 quarter/quarters=0.25 fifth/fifths=0.2
            tenth/tenths=0.1"""),
        ones=words("a an one"),
        ands=words("and"),
        ofs=words("of"),
        between=words("between"),
        froms=words("from"),
        tos=words("to"),
        others=words("or and"),
        changes=_stems("""rise rose risen rising fall fell grow grew increas decreas doubl tripl
            jump climb drop declin slid slip cut rais lift lower reduc expand swell shrink shrank
            boost up down"""),
        labels=words("""no nos number page article section chapter part phase level version gate
            room route flight act rule paragraph vol volume season episode tier class formula"""),
    ),
    "it": Numerals(
        point=",",
        small=_separate(_ITALIAN_PIECES),
        hundred=words("cento"),
        scales=_values("""mila=1e3 mille=1e3 milione/milioni/mln=1e6 miliardo/miliardi/mld/mrd=1e9
            bilione/bilioni=1e12
            k=1e3"""),
        letters=_values("m=1e6"),
        groups=_values("""paio=2 decina/decine=10 dozzina/dozzine=12 quindicina=15 ventina=20
            trentina=30 quarantina=40 cinquantina=50 sessantina=60 settantina=70 ottantina=80
            novantina=90 centinaio=100 migliaio=1000"""),
        halves=_values("mezzo/mezza=0.5"),
        parts=_values("""metà=0.5 terzo/terzi=0.33333333 quarto/quarti=0.25 quinto/quinti=0.2
            decimo/decimi=0.1"""),
        ones=words("un uno una"),
        bare=words("mille cento"),
        pieces=_ITALIAN_PIECES,
        doubtful=words("sei"),
        ands=words("e"),
        ofs=words("di d"),
        between=words("tra fra"),
        froms=words("da dai dalle dagli"),
        tos=words("a ai alle agli"),
        needs_from=True,
        others=words("o e"),
        changes=_stems("""pass sali salì sale salg scend sces cresc aument cala calò ridu ridot
            raddoppi triplic porta portò innalz abbass lievit"""),
        labels=words("""n nr numero pagina pag articolo art comma capitolo parte fase livello
            versione sala volo legge stagione episodio classe padiglione formula serie tappa"""),
    ),
    "de": Numerals(
        point=",",
        small=_separate(_GERMAN_PIECES) | _values("anderthalb=1.5 eineinhalb=1.5"),
        hundred=words("hundert"),
        scales=_values("""tausend/tsd=1e3 million/millionen/mio/mill=1e6
            milliarde/milliarden/mrd/md=1e9 billion/billionen/bio=1e12 billiarde/billiarden=1e15
            k=1e3"""),
        letters=_values("m=1e6 t=1e3"),
        groups=_values("dutzend=12"),
        halves=_values("halbe/halben/halbes/halber=0.5"),
        parts=_values("""hälfte=0.5 drittel/dritteln=0.33333333 viertel/vierteln=0.25
            fünftel/fünfteln=0.2 zehntel/zehnteln=0.1"""),
        ones=words("ein eine einer einem einen eines"),
        bare=words("tausend hundert"),
        pieces=_GERMAN_PIECES,
        doubtful=words("acht sieben"),
        ands=words("und"),
        ofs=words("von an"),
        between=words("zwischen"),
        froms=words("von"),
        tos=words("bis"),
        others=words("auf oder und statt beziehungsweise bzw"),
        labels=words("""nr nummer seite artikel art absatz kapitel teil phase stufe version platz
            halle gate flug paragraf klasse staffel folge rang formel ziffer saal"""),
    ),
    "fr": Numerals(
        point=",",
        small=_values("""deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11
            douze=12 treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19
            vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70
            quatre-vingt/quatre-vingts=80 huitante=80 octante=80 nonante=90"""),
        hundred=words("cent cents"),
        scales=_values("""mille=1e3 million/millions/mio/mln=1e6
            milliard/milliards/md/mds/mrd/mrds=1e9 billion/billions=1e12
            k=1e3"""),
        letters=_values("m=1e6 g=1e9"),
        groups=_values("""dizaine/dizaines=10 douzaine/douzaines=12 quinzaine=15 vingtaine=20
            trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60
            centaine=100 millier=1000"""),
        halves=_values("demi/demie=0.5"),
        parts=_values("""moitié=0.5 tiers=0.33333333 quart/quarts=0.25 cinquième/cinquièmes=0.2
            dixième/dixièmes=0.1"""),
        ones=words("un une"),
        bare=words("mille cent"),
        doubtful=words("neuf"),
        ands=words("et"),
        ofs=words("de d"),
        between=words("entre"),
        froms=words("de"),
        tos=words("à"),
        others=words("ou et"),
        changes=_stems("""passe passa passé monte monta monté baiss descend tomb grimp augment
            recul doubl tripl bondi chut porte porté porta rédui relev ramen progress"""),
        labels=words("""n no numéro page article art chapitre partie phase niveau version salle vol
            loi saison épisode classe hall numéros formule tome"""),
    ),
    "es": Numerals(
        point="?",
        varies=True,
        small=_values("""dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10
            once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18
            diecinueve=19 veinte=20 veintiún/veintiuno/veintiuna=21 veintidós=22 veintitrés=23
            veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28
            veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80
            noventa=90 doscientos/doscientas=200 trescientos/trescientas=300
            cuatrocientos/cuatrocientas=400 quinientos/quinientas=500 seiscientos/seiscientas=600
            setecientos/setecientas=700 ochocientos/ochocientas=800 novecientos/novecientas=900"""),
        hundred=words("cien ciento"),
        scales=_values("""mil=1e3 millón/millones/mill/mio/mln/millon=1e6 millardo/millardos=1e9
            billón/billones/billon=1e12
            k=1e3"""),
        letters=_values("m=1e6 mm=1e6"),
        groups=_values("""par=2 decena/decenas=10 docena/docenas=12 quincena=15 veintena=20
            treintena=30 cuarentena=40 cincuentena=50 centenar=100 centena=100 millar=1000"""),
        halves=_values("medio/media=0.5"),
        parts=_values("""mitad=0.5 tercio/tercios=0.33333333 cuarto/cuartos=0.25 quinto/quintos=0.2
            décimo/décima=0.1"""),
        ones=words("un uno una"),
        bare=words("mil cien ciento"),
        ands=words("y"),
        ofs=words("de"),
        between=words("entre"),
        froms=words("de desde"),
        tos=words("a hasta"),
        needs_from=True,
        others=words("o y u"),
        changes=_stems("""pasa pasó pase sube subi subí baja bajó cae cayó caí crec aument redu
            duplic triplic eleva elevó disminu rebaj ascend descend"""),
        labels=words("""n nº núm número página artículo art capítulo parte fase nivel versión sala
            vuelo ley temporada episodio clase pabellón fórmula"""),
    ),
}  # fmt: skip
_NEUTRAL: Final = Numerals(point="?", varies=True)


def numerals_of(code: str) -> Numerals:
    """How the language `code` writes numbers; digits alone where it is unknown."""
    return NUMERALS.get(code, _NEUTRAL)
