"""What a verb form tells by itself: "streicht", "cuts" are present, "vertrieben" no infinitive.

The tagger reads features from the sentence and is sometimes misled; a form that is the lemma's stem
with the ending of one tense can be no other, a German infinitive is its own lemma, and a Romance
verb that is its own lemma is an infinitive ("va fermer"); the endings of Romance imperfects are
theirs alone ("fournissait").
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

Feats: TypeAlias = tuple[tuple[str, str], ...]
_ENDINGS: Final = {
    "de": {"Pres": ("t", "et", "e", "en", "n"), "Past": ("te", "ete", "ten", "eten")},
    "en": {"Pres": ("s", "es"), "Past": ("ed",)},
}
_CHANGED: Final = {
    "de": (
        "tritt", "gibt", "nimmt", "hilft", "spricht", "bricht", "wirft", "stirbt", "trifft",
        "sieht", "liest", "fällt", "hält", "läuft", "lässt", "rät", "schlägt", "trägt", "fährt",
        "wächst", "stößt", "gilt", "wirbt", "empfiehlt", "misst", "vergisst", "birgt", "lädt",
        "fängt", "gräbt", "sticht", "schmilzt",
    ),
}  # fmt: skip
"""Presents of strong verbs, whose stem changes, however they begin: verspricht, tritt … ab."""
_SHORT: Final = 3
_OWN_LEMMA: Final = frozenset({"de"})
"""Languages whose infinitives are their own lemmas; "wird betrieben" has a participle."""
_ROMANCE: Final = {
    "fr": ("er", "ir", "re"), "es": ("ar", "er", "ir"), "it": ("are", "ere", "ire", "rre"),
}  # fmt: skip
"""Endings of infinitives that no other form of the same verb shares."""
_IMPERFECTS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "it": {"are": ("ava", "avano"), "ere": ("eva", "evano"), "ire": ("iva", "ivano")},
    "es": {"ar": ("aba", "aban"), "er": ("ía", "ían"), "ir": ("ía", "ían")},
    "fr": {
        "er": ("ait", "aient"), "re": ("ait", "aient"),
        "ir": ("issait", "issaient", "ait", "aient"),
    },
}  # fmt: skip
_VERBAL: Final = frozenset({"VERB", "AUX"})
_INFINITIVES: Final = {"de": ("en", "n"), "en": ("",)}


def told(form: str, lemma: str, upos: str, feats: Feats, language: str) -> Feats:
    """The features with the tense, or the participle, that the form tells, where it tells one."""
    known = dict(feats)
    if known.get("VerbForm") == "Inf" and language in _OWN_LEMMA and not _infinitive(form, lemma):
        return tuple(sorted({**known, "VerbForm": "Part"}.items()))
    small = form.lower()
    if upos in _VERBAL and small == lemma.lower() and small.endswith(_ROMANCE.get(language, ())):
        return feats if known.get("VerbForm") == "Inf" else (("VerbForm", "Inf"),)
    if upos == "VERB" and small in _imperfects(lemma.lower(), language):
        return tuple(sorted({**known, "Mood": "Ind", "Tense": "Imp", "VerbForm": "Fin"}.items()))
    finite = known.get("VerbForm") == "Fin" and known.get("Mood", "Ind") == "Ind"
    if language not in _ENDINGS or upos != "VERB" or not finite:
        return feats
    tense = _tense(form.lower(), lemma.lower(), language)
    if tense is None or known.get("Tense") == tense:
        return feats
    return tuple(sorted({**known, "Tense": tense}.items()))


def _imperfects(lemma: str, language: str) -> frozenset[str]:
    """The third persons of a Romance verb's imperfect, as far as endings tell them."""
    return frozenset(
        lemma.removesuffix(ending) + past
        for ending, pasts in _IMPERFECTS.get(language, {}).items()
        if lemma.endswith(ending)
        for past in pasts
    )


def _infinitive(form: str, lemma: str) -> bool:
    """Whether the form is the lemma, with or without "zu" inside ("einzusteigen")."""
    small, whole = form.lower(), lemma.lower()
    shorter = (small[:i] + small[i + 2 :] for i in range(len(small)) if small.startswith("zu", i))
    return small == whole or whole in shorter


def _tense(form: str, lemma: str, language: str) -> str | None:
    """The tense of a stem and its ending, None for forms that change their stem."""
    ending = next((one for one in _INFINITIVES[language] if lemma.endswith(one)), None)
    if ending is None:
        return None
    stem = lemma.removesuffix(ending)
    if form.endswith(_CHANGED.get(language, ())):
        return "Pres"
    found = (
        tense
        for tense, endings in _ENDINGS[language].items()
        for own in endings
        if form.endswith(own) and _is_stem(form.removesuffix(own), stem, language)
    )
    return next(found, None)


def _is_stem(begun: str, stem: str, language: str) -> bool:
    """Whether a form without its ending is the stem, in German also without its particle: "peilt"
    is from anpeilen.
    """
    apart = language in _OWN_LEMMA and len(begun) >= _SHORT and stem.endswith(begun)
    return begun == stem or apart
