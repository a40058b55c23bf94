"""What a verb form tells by itself: "streicht", "cuts" are present, "vertrieben" no infinitive.

The tagger reads features from the sentence and is sometimes misled; a form that is the lemma's stem
with the ending of one tense can be no other, a German infinitive is its own lemma, and a Romance
verb that is its own lemma is an infinitive ("va fermer"); the endings of Romance imperfects and
presents ("fournissait", "recorta") and of English present participles are theirs alone.
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
_PRESENTS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "it": {"are": ("a", "ano"), "ere": ("e", "ono"), "ire": ("e", "ono")},
    "es": {"ar": ("a", "an"), "er": ("e", "en"), "ir": ("e", "en")},
    "fr": {"er": ("e", "ent")},
}
_VERBAL: Final = frozenset({"VERB", "AUX"})
_INFINITIVES: Final = {"de": ("en", "n"), "en": ("",)}


def told(form: str, lemma: str, upos: str, feats: Feats, language: str) -> Feats:
    """The features with the tense, or the participle, that the form tells, where it tells one."""
    known, small, whole = dict(feats), form.lower(), lemma.lower()
    if known.get("VerbForm") == "Inf" and language in _OWN_LEMMA and not _infinitive(form, lemma):
        return tuple(sorted({**known, "VerbForm": "Part"}.items()))
    if upos in _VERBAL and small == whole and small.endswith(_ROMANCE.get(language, ())):
        return feats if known.get("VerbForm") == "Inf" else (("VerbForm", "Inf"),)
    if upos != "VERB":
        return feats
    return tuple(sorted({**known, **_sure(small, whole, known, language)}.items()))


def _sure(form: str, lemma: str, known: Mapping[str, str], language: str) -> Mapping[str, str]:
    """What the form of a verb tells, whatever else is `known` of it; nothing for most forms."""
    if form in _thirds(_IMPERFECTS, lemma, language):
        return {"Mood": "Ind", "Tense": "Imp", "VerbForm": "Fin"}
    if known.get("VerbForm") == "Part" and _is_ing(form, language):
        return {"Tense": "Pres"}
    if known.get("VerbForm") != "Fin" or known.get("Mood", "Ind") != "Ind":
        return {}
    if form in _thirds(_PRESENTS, lemma, language):
        return {"Tense": "Pres"}
    tense = _tense(form, lemma, language) if language in _ENDINGS else None
    return {"Tense": tense} if tense else {}


def _thirds(
    endings: Mapping[str, Mapping[str, tuple[str, ...]]], lemma: str, language: str
) -> frozenset[str]:
    """The third persons of a Romance verb in the tense of these endings, as far as they tell it."""
    return frozenset(
        lemma.removesuffix(ending) + person
        for ending, persons in endings.get(language, {}).items()
        if lemma.endswith(ending)
        for person in persons
    )


def _is_ing(form: str, language: str) -> bool:
    """Whether an English participle is the present one, whose form no past one has."""
    return language == "en" and form.endswith("ing")


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
