"""Firms named by their trade in the plural: "Conservas Albear", "Officine Galli", "Galeries Roux".

Italian, French and Spanish firms begin their names with a common noun in the plural, which people's
given names are not, but for some Spanish ones; German works in the plural are firms: Stadtwerke.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import simplemma

_GIVEN: Final = frozenset("""mercedes dolores nieves ángeles angeles remedios milagros virtudes
    angustias marcos""".split())  # fmt: skip
"""Spanish given names that are plurals."""
_PLURALS: Final = {"it": ("e", "i"), "fr": ("s", "x"), "es": ("s",)}
_WORKS: Final = ("werke", "werken", "werkstätten")
_LONG: Final = 6


@lru_cache(maxsize=16384)
def is_trade(word: str, language: str) -> bool:
    """Whether the word of a name is, in lower case, a common noun in the plural."""
    form = word.lower()
    if language == "de":
        return form.endswith(_WORKS)
    ends = _PLURALS.get(language, ())
    if len(form) < _LONG or not form.endswith(ends) or form in _GIVEN:
        return False
    lemma = simplemma.lemmatize(form, lang=language)
    singular = lemma == lemma.lower() and lemma[:-1] == form[: len(lemma) - 1]
    return simplemma.is_known(form, lang=language) and lemma != form and singular
