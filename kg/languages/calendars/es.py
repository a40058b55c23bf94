"""Spanish."""

from __future__ import annotations

from typing import Final

from kg.languages.calendar import Calendar, counted, units
from kg.languages.language import words

SPANISH: Final = Calendar(
    months=counted(
        """enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul
        agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic""",
        1,
    ),
    weekdays=counted("lunes martes miércoles/miercoles jueves viernes sábado domingo", 0),
    seasons=counted("primavera verano otoño invierno", 21),
    ordinals=counted(
        "primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta/último", 1
    ),
    units=units(
        "year:año/ejercicio years:años quarter:trimestre quarters:trimestres month:mes "
        "months:meses week:semana weeks:semanas day:día days:días"
    ),
    days={"ayer": -1, "anteayer": -2, "hoy": 0},
    years=dict.fromkeys(
        (
            "fin de año",
            "fines de año",
            "finales de año",
            "final de año",
            "cierre del año",
            "cierre de año",
            "cierre del ejercicio",
            "lo que va del año",
            "lo que va de año",
        ),
        0,
    ),
    quarter="trimestre",
    half="semestre|mitad",
    last="pasad[oa]|últim[oa]s?|anterior",
    next="próxim[oa]s?|que viene|entrante",
    this="est[ea]|actual|en curso|presente",
    of="de|del|de este|del año",
    articles="el|la|los|las",
    edges="fin|fines|finales|final|principios|inicios|mediados|comienzos|cierre|de|del|el",
    firsts="primer[oa]s",
    ago=r"hace\s+{n}\s+{u}",
    ahead=r"(?:dentro\s+de|en)\s+{n}\s+{u}",
    decade=r"años\s+(?:(?P<c>19|20)|['’])?(?:(?P<t>\d)0|{w})",
    decades=counted("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", 2),
    since="desde",
    until="hasta",
    by="para|antes de|antes del",
    now="de aquí a",
    between="entre|de|desde|del",
    to="a|al|y|hasta",
    into="en|de|del|desde|hasta|para|a|al|este|esta|el|la|antes de|tras",
    periods=words("año años mes meses semana día siglo década temporada tiempo"),
    clock=r"\blas\s\d{1,2}[.,]\d\d\b|\b\d{1,2}(?:[.,]\d\d)?\s(?:h|horas)\b",
    day_articles=words("el"),
    feasts={"navidad": 12},
    future=r"r(?:á|án|é|emos)$",
)
