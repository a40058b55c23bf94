"""How the languages of the news speak of time: months, weekdays, seasons, words around them."""

from __future__ import annotations

from typing import Final

from kg.languages.calendar import Calendar
from kg.languages.calendars.de import GERMAN
from kg.languages.calendars.en import ENGLISH
from kg.languages.calendars.es import SPANISH
from kg.languages.calendars.fr import FRENCH
from kg.languages.calendars.it import ITALIAN

CALENDARS: Final = {"en": ENGLISH, "it": ITALIAN, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
"""Language code → its time words."""

_NEUTRAL: Final = Calendar()


def calendar_of(code: str) -> Calendar:
    """The time words of the language `code`; none where it is not among CALENDARS."""
    return CALENDARS.get(code, _NEUTRAL)
