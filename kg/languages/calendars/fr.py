"""French."""

from __future__ import annotations

from typing import Final

from kg.languages.calendar import Calendar, counted, units
from kg.languages.language import words

FRENCH: Final = Calendar(
    months=counted(
        """janvier/janv février/fevrier/févr mars avril/avr mai juin juillet/juil
        août/aout septembre/sept octobre/oct novembre/nov décembre/decembre/déc""",
        1,
    ),
    weekdays=counted("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
    seasons=counted("printemps été automne hiver", 21),
    ordinals=counted(
        """premier/première/1er/1re deuxième/second/seconde/2e/2ème troisième/3e/3ème
        quatrième/4e/4ème/dernier""",
        1,
    ),
    units=units(
        "year:an/année/exercice years:ans/années quarter:trimestre quarters:trimestres "
        "month:mois week:semaine weeks:semaines day:jour days:jours"
    ),
    days={"hier": -1, "avant-hier": -2, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1},
    years=dict.fromkeys(
        ("fin d'année", "fin d’année", "fin de l'année", "fin de l’année", "fin de l'exercice"),
        0,
    ),
    quarter="trimestre",
    half="semestre|moitié",
    last="derni(?:er|ère|ers|ères)|passée?|précédente?",
    next="prochaine?s?",
    this="cet|cette|ce|en cours|présente?",
    of="de|d['’]|du|de l['’]année",
    articles="l['’]|le|la|les",
    edges="fin|début|mi|mi-|milieu|courant|la|le|de|d['’]|l['’]|du",
    firsts="premi(?:ers|ères)",
    ago=r"il\s+y\s+a\s+{n}\s+{u}",
    ahead=r"dans\s+{n}\s+{u}",
    decade=r"années\s+(?P<c>19|20)?(?:(?P<t>\d)0|{w})",
    decades=counted(
        """vingt trente quarante cinquante soixante soixante-dix
        quatre-vingt/quatre-vingts quatre-vingt-dix""",
        2,
    ),
    since="depuis",
    until="jusqu['’]en|jusqu['’]à|jusqu['’]au",
    by="d['’]ici|d['’]ici à|d['’]ici au|avant|avant la",
    now="",
    between="entre|de|du",
    to="à|au|et|jusqu['’]à|jusqu['’]en",
    into=(
        "en|au|à|à l['’]|dès|depuis|de|d['’]|l['’]|le|cet|cette|ce|du|d['’]ici|fin|début|mi|"
        "mi-|courant|avant|pour|jusqu['’]en|jusqu['’]à|dès l['’]|depuis l['’]|cette"
    ),
    periods=words("an ans année années mois semaine jour siècle décennie saison temps"),
    clock=r"\b\d{1,2}\s?h(?:\s?\d\d)?\b|\bâgée?s?\sde\s\d+",
    day_articles=words("le du"),
    feasts={"noël": 12},
    future=r"(?:er|ir|dr|evr|uivr|vivr|err|ourr|aur|ttr|îtr)(?:a|ont)$",
)
