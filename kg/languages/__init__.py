"""What is known of each language: its words, its numbers, and how to recognise it."""

from __future__ import annotations

from typing import Final

from kg.languages.de import GERMAN
from kg.languages.en import ENGLISH
from kg.languages.es import SPANISH
from kg.languages.fr import FRENCH
from kg.languages.it import ITALIAN
from kg.languages.language import Language

LANGUAGES: Final = {
    language.code: language for language in (ENGLISH, ITALIAN, GERMAN, FRENCH, SPANISH)
}
"""Language code → its words. Another language gets `words_of`'s neutral, empty one."""

_NEUTRAL: Final = Language("und")


def words_of(code: str) -> Language:
    """The words of the language `code`; nothing but the code where it is not among LANGUAGES."""
    return LANGUAGES.get(code, _NEUTRAL)


__all__ = ["LANGUAGES", "Language", "words_of"]
