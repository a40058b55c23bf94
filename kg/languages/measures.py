"""What stands after a number and makes it no count: percent, points, duration, size."""

from __future__ import annotations

from typing import Final

from kg.languages.language import phrases, words

PERCENT: Final = phrases("""%; ٪; percent; per cent; pct; per cento; prozent; prozentige;
    prozentiger; prozentigen; prozentiges; prozentigem; pour cent; por ciento""")
"""In any language: after a number none of them is mistaken for something else."""

POINTS: Final = phrases("""‰; percentage point; percentage points; pp; ppt; basis point;
    basis points; bps; punti percentuali; punto percentuale; punti base; prozentpunkt;
    prozentpunkte; prozentpunkten; basispunkt; basispunkte; basispunkten; points de pourcentage;
    point de pourcentage; points de base; puntos porcentuales; punto porcentual; puntos básicos""")

_SHARED: Final = words("""km cm mm kw mw gw kwp gb tb mb mbit gbit hz mhz ghz kg nm qm mq m² hp
    ps cv mah kilo kilos min megawatt gigawatt kilowatt volt hektar celsius gigabyte""")

_MEASURES: Final = {
    "en": words("""year years month months week weeks day days hour hours hrs minute minutes min
        second seconds decade decades quarter quarters times fold mile miles metre metres meter
        meters kilometre kilometres kilometer kilometers centimetre centimetres feet foot ft inch
        inches acre acres hectare hectares kilogram kilograms gram grams degree degrees megawatts
        gigawatts kilowatts nanometre nanometer m g mph"""),
    "it": words("""anno anni mese mesi settimana settimane giorno giorni ora ore minuto minuti
        secondo secondi decennio decenni trimestre trimestri volte volta chilometro chilometri
        metro metri centimetri miglia pollici ettari ettaro chilo chili chilogrammi grammi gradi
        metri_quadri nanometri m g"""),
    "de": words("""jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen
        stunde stunden minute minuten sekunde sekunden jahrzehnt jahrzehnte jahrzehnten uhr
        quartal quartale quartalen mal kilometer kilometern meter metern zentimeter meilen
        quadratmeter quadratmetern zoll gramm kilogramm grad jähriger jährige jährigen nanometer
        m g"""),
    "fr": words("""an ans année années mois semaine semaines jour jours heure heures minute
        minutes seconde secondes décennie décennies trimestre trimestres fois kilomètre
        kilomètres mètre mètres centimètres milles pouces hectare hectares grammes kilogrammes
        degrés nanomètres chevaux m g h"""),
    "es": words("""año años mes meses semana semanas día días hora horas minuto minutos segundo
        segundos década décadas trimestre trimestres vez veces kilómetro kilómetros metro metros
        centímetros millas pulgadas hectáreas gramos kilogramos grados nanómetros
        caballos m g h"""),
}  # fmt: skip


_ALL: Final = {code: own | _SHARED for code, own in _MEASURES.items()}


def measures_of(code: str) -> frozenset[str]:
    """Words for durations, repetitions and sizes, but not for goods counted by weight (tonnes)."""
    return _ALL.get(code, _SHARED)
