"""Irregular participles of Romance verbs → their infinitives: "aperto" is from aprire.

Dictionaries have many of them as adjectives or nouns of their own, and the tagger makes up verbs
for the rest (*aperre). Prefixed verbs go by the end of their participle: coperto, scoperto.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.languages.language import table

_ENDS: Final = {
    "es": table(
        "dicho=decir; hecho=hacer; visto=ver; puesto=poner; scrito=scribir; bierto=brir; "
        "vuelto=volver; suelto=solver; roto=romper; muerto=morir; facho=facer; fecho=facer"
    ),
    "fr": table(
        "uvert=uvrir; ffert=ffrir; mis=mettre; pris=prendre; fait=faire; dit=dire; crit=crire; "
        "duit=duire; clu=clure; joint=joindre; teint=teindre; ccru=ccroître"
    ),
    "it": table(
        "perto=prire; fferto=ffrire; messo=mettere; chiuso=chiudere; cluso=cludere; "
        "preso=prendere; teso=tendere; speso=spendere; sceso=scendere; chiesto=chiedere; "
        "scelto=scegliere; colto=cogliere; tolto=togliere; volto=volgere; detto=dire; fatto=fare; "
        "scritto=scrivere; letto=leggere; retto=reggere; dotto=durre; posto=porre; "
        "cesso=cedere; ciso=cidere; viso=videre; vinto=vincere; spinto=spingere; "
        "giunto=giungere; sunto=sumere; visto=vedere; corso=correre; perso=perdere; "
        "rotto=rompere; nato=nascere; tratto=trarre; mosso=muovere; stretto=stringere"
    ),
}
"""Language → the end of a masculine participle and that of its infinitive."""
_INFLECTED: Final = {"es": ("o", ("a", "os", "as")), "it": ("o", ("a", "i", "e")),
                     "fr": ("", ("e", "s", "es"))}  # fmt: skip
"""Language → the masculine's ending, and the others'."""


def whole(form: str, language: str) -> str:
    """The infinitive of a lower-case `form` that is such a participle, without a prefix: "detto" is
    no form of dettare; "" for others.
    """
    return next((_ENDS[language][one] for one in _masculine(form, language)
                 if one in _ENDS.get(language, {})), "")  # fmt: skip


def _masculine(form: str, language: str) -> Iterator[str]:
    """The form, and what it is in the masculine if it is another one."""
    masculine, others = _INFLECTED.get(language, ("", ()))
    yield form
    yield from (form.removesuffix(one) + masculine for one in others if form.endswith(one))


def infinitives(form: str, language: str) -> Iterator[str]:
    """What the lower-case `form` may be the participle of, the longest match first."""
    ends = _ENDS.get(language, {})
    known = [(end, one) for one in _masculine(form, language) for end in ends if one.endswith(end)]
    for end, one in sorted(known, key=lambda pair: -len(pair[0])):
        yield one.removesuffix(end) + ends[end]
