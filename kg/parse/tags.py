"""Parts of speech that a form can have: a capitalised word that nobody knows is a name.

The tagger meets many a name for the first time; where it takes one for a function word, a mark, a
verb or an adjective, the dictionary (simplemma), which has nearly all of those, knows better.
German writes all nouns large and makes adjectives of towns: these stay what the tagger says, but
for a noun of the tables that it takes for a name behind an article.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import simplemma

from kg.languages import LANGUAGES, nouns, words_of

_CLOSED: Final = frozenset({
    "ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "PUNCT", "SCONJ", "SYM",
})  # fmt: skip
_OPEN: Final = frozenset({"ADJ", "ADV", "INTJ", "NOUN", "VERB"})
_GERMAN: Final = frozenset({"ADV", "INTJ", "VERB"})
_NOMINAL: Final = frozenset({"ADJ", "NOUN"})
_CLAUSAL: Final = frozenset({"Fin", "Inf"})
NAME: Final = "PROPN"
_LONG: Final = 3


@lru_cache(maxsize=200_000)
def tag(form: str, tagged: str, language: str) -> str:
    """The part of speech of `form`, which the tagger takes for `tagged`."""
    doubtful = _CLOSED | (_GERMAN if language == "de" else _OPEN)
    if tagged not in doubtful or language not in LANGUAGES:
        return tagged
    named = len(form) >= _LONG and form.isalpha() and form[0].isupper() and not form.isupper()
    return NAME if named and not _known(form, language) else tagged


def _known(form: str, language: str) -> bool:
    return any(simplemma.is_known(one, lang=language) for one in (form.lower(), form))


def verbal(
    upos: Sequence[str], forms: Sequence[str], heads: Sequence[int], deprels: Sequence[str]
) -> list[str]:
    """The parts of speech, with what an auxiliary helps and the tagger took for an adjective or a
    noun: `forms` are the values of VerbForm, "" where there is none ("sales should top 3 billion").
    """
    helped = {head for head, deprel in zip(heads, deprels, strict=True) if deprel == "aux"}
    return [
        "VERB" if index in helped and kind in _NOMINAL and forms[index] in _CLAUSAL else kind
        for index, kind in enumerate(upos)
    ]


def common(forms: Sequence[str], upos: Sequence[str], language: str) -> list[str]:
    """The parts of speech, with the German nouns behind an article that the tagger took for names:
    "der Mailänder Holding", "die österreichische Privatbahn".
    """
    if not words_of(language).separable:
        return list(upos)
    return [
        "NOUN" if tagged == NAME and _common(index, forms, upos, language) else tagged
        for index, tagged in enumerate(upos)
    ]


def _common(index: int, forms: Sequence[str], upos: Sequence[str], language: str) -> bool:
    """Whether it is a noun of the tables, alone behind an article; behind "the" and an adjective
    of a town one of no trade: "die Kasseler Sparkasse" is called so.
    """
    noun, start = forms[index].lower(), index - 1
    if noun not in words_of(language).nouns or NAME in upos[index + 1 : index + 2]:
        return False
    while start >= 0 and upos[start] == "ADJ":
        start -= 1
    towns = any(form[:1].isupper() for form in forms[start + 1 : index])
    article = forms[start].lower() if start >= 0 else ""
    named = towns and noun in nouns.trades(language)
    known = article in words_of(language).definite and not named
    return known or article in words_of(language).indefinite
