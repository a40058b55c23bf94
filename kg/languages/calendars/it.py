"""Italian."""

from __future__ import annotations

from typing import Final

from kg.languages.calendar import Calendar, counted, units
from kg.languages.language import words

ITALIAN: Final = Calendar(
    months=counted(
        """gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu
        luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic""",
        1,
    ),
    weekdays=counted(
        """lunedì/lunedi martedì/martedi mercoledì/mercoledi giovedì/giovedi
        venerdì/venerdi sabato domenica""",
        0,
    ),
    seasons=counted("primavera estate autunno inverno", 21),
    ordinals=counted("primo/prima/1° secondo/seconda/2° terzo/terza/3° quarto/quarta/4°/ultimo", 1),
    units=units(
        "year:anno/esercizio years:anni quarter:trimestre quarters:trimestri month:mese "
        "months:mesi week:settimana weeks:settimane day:giorno days:giorni"
    ),
    days={"ieri": -1, "oggi": 0, "domani": 1, "stamattina": 0, "stasera": 0},
    years=dict.fromkeys(
        (
            "fine anno",
            "fine dell'anno",
            "fine dell’anno",
            "termine dell'anno",
            "termine dell’anno",
            "inizio anno",
            "inizio dell'anno",
            "metà anno",
        ),
        0,
    ),
    quarter="trimestre",
    half="semestre|metà",
    last="scors[oa]|passat[oa]|ultim[oiae]|precedente",
    next="prossim[oiae]|ventur[oa]",
    this="quest['’oa]|corrente|in corso",
    of="di|del|dell['’]|dello|de",
    articles="il|lo|la|l['’]|i|le|gli",
    edges="fine|inizio|inizi|metà|termine|primi|ultimi|di|del|dell['’]|della|la",
    firsts="prim[ie]",
    ago=r"{n}\s+{u}\s+fa",
    ahead=r"(?:tra|fra)\s+{n}\s+{u}",
    decade=r"anni\s+(?:['’]|(?P<c>19|20))?(?:(?P<t>\d)0|{w})",
    decades=counted("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 2),
    since_is_from=True,
    since="da|dal|dalla|dall['’]|dai|dallo|sin da|sin dal|fin dal",
    until="fino a|fino al|fino alla|fino all['’]|sino al",
    by="entro|prima di|prima del",
    now="da qui a|da qui al|da qui alla|da qui all['’]",
    between="tra|fra|dal|da|dall['’]",
    to="al|a|alla|all['’]|e|fino al|ad",
    into=(
        "in|nel|nell['’]|nella|a|ad|di|del|dell['’]|della|da|dal|dall['’]|dalla|entro|per|lo|"
        "la|il|al|all['’]|quest['’]"
    ),
    periods=words("anno anni mese mesi settimana giorno secolo decennio stagione giornata"),
    clock=(
        r"\bore\s\d{1,2}(?:[.,]\d\d)?\b|\balle\s\d{1,2}[.,]\d\d\b|\b\d+enn[ei]\b|"
        r"\bclasse\s['’]?\d+"
    ),
    day_articles=words("il dal"),
    feasts={"natale": 12, "capodanno": 1},
    future=r"r(?:à|ò|anno|emo)$",
)
