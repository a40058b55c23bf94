"""What makes a noun another kind of thing, and what only says which one: "garden shed", "new shed".

nouns_of("it").kinds       "scarpe da corsa" are a kind of shoes, "scarpe per Milano" are none
nouns_of("en").loose       "first", "own": no part of what a thing is called
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from kg.languages.language import words


@dataclass(frozen=True, slots=True)
class NounPhrases:
    """The words of one language; all are forms, in lower case."""

    kinds: frozenset[str] = frozenset()
    """Prepositions whose noun makes another kind of thing: of, da, à."""
    loose: frozenset[str] = frozenset()
    """Adjectives that say which one of a kind is meant: new, first, own, same, einzig."""


_LANGUAGES: Final[Mapping[str, NounPhrases]] = MappingProxyType({
    "en": NounPhrases(
        kinds=words("of"),
        loose=words("""own new newer newest latest last next first second third fourth fifth other
            same only sole further additional more most best old older former existing current
            present future entire whole several many few various different such certain
            much-vaunted upcoming forthcoming so-called"""),
    ),
    "it": NounPhrases(
        kinds=words("di d' a ad al allo all' alla ai agli alle da in con per contro senza"),
        loose=words("""proprio propria propri proprie nuovo nuova nuovi nuove primo prima primi
            prime secondo seconda terzo terza ultimo ultima ultimi ultime prossimo prossima altro
            altra altri altre stesso stessa stessi stesse unico unica unici uniche vecchio vecchia
            vecchi vecchie ex attuale attuali futuro futura intero intera diverso diversi diverse
            vari varie solito solita cosiddetto cosiddetta"""),
    ),
    "de": NounPhrases(
        loose=words("""eigen neu neuest erst zweit dritt viert letzt nächst ander selb einzig weiter
            zusätzlich alt früher ehemalig bisherig bestehend künftig aktuell jetzig ganz mehrere
            viele wenige verschieden solch bestimmt gesamt jüngst sogenannt"""),
    ),
    "fr": NounPhrases(
        kinds=words("de d' à au aux contre sans"),
        loose=words("""propre propres nouveau nouvel nouvelle nouveaux nouvelles premier première
            premiers premières deuxième second seconde troisième dernier dernière derniers dernières
            prochain prochaine prochains prochaines autre autres même mêmes seul seule seuls seules
            ancien ancienne anciens anciennes vieux vieil vieille actuel actuelle futur future
            entier entière divers diverses plusieurs certain certains certaines fameux fameuse"""),
    ),
    "es": NounPhrases(
        kinds=words("de a al con contra en por sin"),
        loose=words("""propio propia propios propias nuevo nueva nuevos nuevas primer primero
            primera primeros primeras segundo segunda tercer tercero tercera último última últimos
            últimas
            próximo próxima próximos próximas otro otra otros otras mismo misma mismos mismas único
            única únicos únicas viejo vieja viejos viejas antiguo antigua actual actuales futuro
            futura entero entera diversos diversas varios varias llamado llamada"""),
    ),
})  # fmt: skip
_NOTHING: Final = NounPhrases()


def nouns_of(code: str) -> NounPhrases:
    """The words of a language; none for one that is not known."""
    return _LANGUAGES.get(code, _NOTHING)
