"""Lemmas: what the tagger makes of a form, checked against a dictionary.

The tagger sees the sentence (Italian "fatto" is a fact or was done) but now and then invents
endings (*aprere); the dictionary (simplemma) never invents and never sees. So the tagger's lemma
stands where the dictionary has it as a lemma of its own, or does not know the form.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Final

import simplemma

from kg.languages import LANGUAGES
from kg.parse.participles import infinitives, whole

_DICTIONARIES: Final = frozenset(LANGUAGES) | {"nl", "pt"}
_VERBS: Final = frozenset({"VERB", "AUX"})
_INFINITIVES: Final = {
    "de": ("n",), "es": ("ar", "er", "ir", "ír", "rse"), "fr": ("er", "ir", "re", "oir"),
    "it": ("are", "ere", "ire", "rre", "rsi"),
}  # fmt: skip
"""How a verb's lemma ends: a French "emploie" is no "emploi"."""
_COMPLETED: Final = {"es": ("r",), "fr": ("r", "er"), "it": ("re", "are")}
"""What makes infinitives of forms that end in their vowel: "busca", "réclam(e)", "annunci(o)"."""
_DIPHTHONGS: Final = {"es": (("ue", "o"), ("ie", "e"))}
"""Vowels that a stressed stem changes: "cuenta" is from contar, "prueba" from probar."""
_ELL: Final = ("dwell", "sell", "spell", "swell", "tell")
"""English verbs with "ll" of their own, to which others add a prefix: resell, foretell."""
_SHORT: Final = 5
_OPEN: Final = frozenset({"NOUN", "VERB", "ADJ", "ADV", "AUX"})


@lru_cache(maxsize=200_000)
def lemma(form: str, tagged: str, upos: str, language: str) -> str:
    """The lemma of `form`, whose tagger's lemma is `tagged`."""
    if upos not in _OPEN or language not in _DICTIONARIES:
        return tagged
    if language == "en" and upos == "VERB" and _is_doubled(tagged):
        return tagged[:-1]
    if _is_mixed(tagged) and not _is_mixed(form):
        tagged = form
    if _known(form, language) or _known(form.lower(), language):
        return _chosen(form, tagged, upos, language)
    if "-" in form or _is_lemma(tagged, language):
        return tagged
    guessed = simplemma.lemmatize(form, lang=language)
    return guessed if _is_lemma(guessed, language) else tagged


def _chosen(form: str, tagged: str, upos: str, language: str) -> str:
    """The tagger's lemma of a form that the dictionary knows, or the dictionary's."""
    found = simplemma.lemmatize(form, lang=language)
    if upos in _VERBS and (verb := _infinitive(form.lower(), tagged, found, language)):
        return verb
    foreign = _begins(form, found) and not _begins(form, tagged)
    if form.lower() != tagged.lower() and _is_lemma(tagged, language) and not foreign:
        return tagged
    return found if upos != "VERB" or not found[:1].isupper() else found.lower()


def _is_mixed(word: str) -> bool:
    """Whether a small letter stands before a capital: a verb's particle put before a noun."""
    return any(one.islower() and other.isupper() for one, other in pairwise(word))


def _is_doubled(tagged: str) -> bool:
    """Whether an English lemma kept the British "ll" of its form: "cancelled" is from cancel."""
    return len(tagged) > _SHORT and tagged.endswith("ell") and not tagged.endswith(_ELL)


def _infinitive(form: str, tagged: str, found: str, language: str) -> str:
    """The infinitive of a verb whose tagged lemma is none: what the dictionary has `found`, or,
    where that is a noun, what the form begins ("minaccia", "busca"); "" where there is none. A
    finite "tratta" is from trattare, though a participle of trarre looks alike.
    """
    if not (ends := _INFINITIVES.get(language, ())):
        return ""
    regular = tagged.startswith(form) and tagged.endswith(ends)
    if not regular and (known := whole(form, language)):
        return known
    if tagged.endswith(ends) and _is_lemma(tagged, language):
        return "" if found.endswith(ends) else tagged
    if found.endswith(ends):
        return found.lower()
    stems = [form, *(form.replace(*one) for one in _DIPHTHONGS.get(language, ()) if one[0] in form)]
    completed = (stem + ending for stem in stems for ending in _COMPLETED.get(language, ()))
    made = (*infinitives(form, language), *completed)
    return next((one for one in made if one.endswith(ends) and _is_lemma(one, language)), "")


def _begins(form: str, lemma: str) -> bool:
    """Whether both begin alike: a lemma that does not is another word's, where another one does."""
    return form[:2].lower() == lemma[:2].lower()


def _known(word: str, language: str) -> bool:
    return simplemma.is_known(word, lang=language)


def _is_lemma(word: str, language: str) -> bool:
    """Whether the dictionary has the word and derives it from nothing else."""
    return (
        _known(word, language) and simplemma.lemmatize(word, lang=language).lower() == word.lower()
    )
