"""Ministries and central banks, which every language calls by its own words for the same thing.

"Ministry of Health", "ministero della Salute", "Gesundheitsministerium", "ministère de la Santé"
and "Ministerio de Sanidad" all say ("ministry", "health"). That alone does not make them one: every
country has one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from kg.resolve.names import words

BODIES: Final = {
    "ministry": "ministry", "ministero": "ministry", "dicastero": "ministry",
    "ministerium": "ministry", "bundesministerium": "ministry", "ministere": "ministry",
    "ministerio": "ministry",
}  # fmt: skip
"""The noun of the body, in ASCII → what it is."""
WHOLE: Final = {
    ("central", "bank"): "central bank", ("banca", "centrale"): "central bank",
    ("zentralbank",): "central bank", ("notenbank",): "central bank",
    ("banque", "centrale"): "central bank", ("banco", "central"): "central bank",
}  # fmt: skip
_FIELDS: Final[Mapping[str, str]] = {
    "health": "health salute sanita gesundheit sante sanidad salud",
    "finance": "finance finances treasury finanze tesoro finanz finanzen hacienda finanzas",
    "economy": "economy economia wirtschaft economie economic",
    "interior": "interior home interno interni innen inneres interieur",
    "foreign": "foreign esteri aussen auswartiges etrangeres exteriores",
    "defence": "defence defense difesa verteidigung armees defensa",
    "justice": "justice giustizia justiz justicia",
    "transport": "transport transportation transports trasporti verkehr transporte transportes",
    "environment": "environment ambiente umwelt environnement medioambiente",
    "energy": "energy energia energie",
    "agriculture": "agriculture agricoltura landwirtschaft agricultura",
    "labour": "labour labor lavoro arbeit travail trabajo employment",
    "education": "education istruzione bildung educacion",
    "culture": "culture cultura kultur",
    "trade": "trade commerce commercio handel comercio",
    "industry": "industry industria industrie",
    "science": "science scienza wissenschaft ciencia",
    "tourism": "tourism turismo tourismus tourisme",
}
FIELDS: Final = {word: field for field, said in _FIELDS.items() for word in said.split()}
SMALL: Final = frozenset(
    "of for and the affairs di del della dei degli delle dell e affari fur und der des die du de la"
    " le les l et affaires y el los asuntos d publique publica medio".split()
)
COMPOUND: Final = re.compile(r"^(?:bundes)?(?P<field>[a-z]+?)s?(?P<body>ministerium)s?$")


@lru_cache(maxsize=65536)
def office(name: str) -> tuple[str, ...]:
    """What body of a state the name says, and of what field; () where it says another thing.

    A name with any further word, such as a country's, is a thing of its own.
    """
    plain = name.replace("’", " ").replace("'", " ")
    said = tuple(word for word in words(plain) if word not in SMALL)
    if said in WHOLE:
        return (WHOLE[said],)
    if len(said) == 1 and (found := COMPOUND.match(said[0])):
        field = FIELDS.get(found["field"]) or FIELDS.get(found["field"] + "s")
        return ("ministry", field) if field else ()
    bodies = {BODIES[word] for word in said if word in BODIES}
    fields = [FIELDS[word] for word in said if word in FIELDS]
    known = len(bodies) + len(fields) == len(said)
    return (*bodies, *sorted(set(fields))) if known and bodies and fields else ()
