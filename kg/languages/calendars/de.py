"""German."""

from __future__ import annotations

from typing import Final

from kg.languages.calendar import Calendar, counted, units
from kg.languages.language import words

GERMAN: Final = Calendar(
    months=counted(
        """januar/jänner/jan februar/feber/feb märz/maerz/mrz april/apr mai juni/jun
        juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez""",
        1,
    ),
    weekdays=counted(
        """montag/montags dienstag mittwoch donnerstag freitag samstag/sonnabend
        sonntag""",
        0,
    ),
    seasons=counted("frühjahr/frühling/fruehjahr sommer herbst/spätherbst winter", 21),
    ordinals=counted(
        """erste/ersten/erstes/1. zweite/zweiten/zweites/2.
        dritte/dritten/drittes/3. vierte/vierten/viertes/4./letzten""",
        1,
    ),
    units=units(
        "year:jahr/jahres/jahrs/geschäftsjahr/geschäftsjahres years:jahre/jahren "
        "quarter:quartal/quartals quarters:quartale/quartalen month:monat/monats "
        "months:monate/monaten week:woche weeks:wochen day:tag/tages days:tage/tagen"
    ),
    days={"gestern": -1, "vorgestern": -2, "heute": 0, "morgen": 1, "übermorgen": 2},
    years=dict.fromkeys(
        (
            "jahresende",
            "jahresmitte",
            "jahresanfang",
            "jahresbeginn",
            "heuer",
            "jahresschluss",
            "ende des jahres",
            "gesamtjahr",
        ),
        0,
    )
    | dict.fromkeys(("vorjahr", "vorjahres"), -1),
    quarter="quartals?",
    half="halbjahre?s?|jahreshälfte|semesters?|hälfte",
    last="vergangene[nmrs]?|letzte[nmrs]?|vorige[nmrs]?|abgelaufene[nmrs]?",
    next="nächste[nmrs]?|kommende[nmrs]?|folgende[nmrs]?",
    this="diese[nmrs]?|laufende[nmrs]?|heurige[nmrs]?",
    of="des|des jahres|von|im jahr|im jahre",
    articles="das|den|dem|des|die|der",
    edges="ende|anfang|mitte|beginn|schluss|spätestens|zum|zur|in|im|jahr|des",
    firsts="ersten",
    ago=r"vor\s+{n}\s+{u}",
    ahead=r"(?:in|binnen|innerhalb von)\s+{n}\s+{u}",
    decade=r"(?P<c>19|20)?(?P<t>\d)0er(?:-?jahren?)?|{w}[-\s]?jahren?",
    decades=counted(
        """zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger
        neunziger""",
        2,
    ),
    since="seit",
    until="bis|bis zum|bis zur",
    by="bis|bis zum|bis zur|bis in|vor|spätestens",
    now="",
    between="zwischen|von|vom",
    to="bis|bis zum|und",
    into=(
        "im|in|am|seit|ab|bis|zum|ende|anfang|mitte|vom|von|für|vor|nach|diese[nmrs]?|den|"
        "kommende[nmrs]?|der|das"
    ),
    periods=words("""jahr jahre jahren jahres jahrs monat monats monate woche tag tages
        jahrhundert jahrhunderts jahrzehnt zeit saison"""),
    clock=r"\b\d{1,2}(?:\.\d\d)?\s?uhr\b|\b\d+-?jährige[rnms]?\b",
    day_articles=words("am vom zum"),
    capitals=True,
    postposed=False,
    feasts={"weihnachten": 12, "silvester": 12},
)
