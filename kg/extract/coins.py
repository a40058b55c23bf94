"""Whose crowns, pesos and dollars: money of a name that several nations share.

What stands beside the number decides first (dollari canadesi). Else it is the money of the country
that the article speaks of most, of those that have one of the name; where it speaks of none, what
news usually means by the name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from kg.extract.quantities import Quantity
from kg.languages.currencies import family, is_adjective
from kg.languages.demonyms import origin
from kg.languages.places import lookup
from kg.records import Document, Sentence

_TERRITORIES: Final = frozenset({"Country", "Region", "City", "Place"})
_MINTS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType({
    "krone": {"NO": "NOK", "SE": "SEK", "DK": "DKK", "CZ": "CZK", "IS": "ISK"},
    "peso": {
        "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "UY": "UYU", "DO": "DOP",
    },
    "dollar": {
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD",
    },
    "dinar": {"RS": "RSD", "DZ": "DZD", "TN": "TND", "KW": "KWD", "JO": "JOD", "IQ": "IQD"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR"},
    "pound": {"GB": "GBP", "EG": "EGP"},
})  # fmt: skip
_DOLLAR: Final = "$"
_UNTOLD: Final = frozenset({"$", "M$", "G$", "k$", "K$"})
"""Dollars of nobody in particular, and thousands, millions and billions of them."""


def countries(document: Document) -> Counter[str]:
    """How often an article speaks of each country (ISO 3166) and of places in it."""
    found: Counter[str] = Counter()
    for mention in document.mentions:
        if mention.type in _TERRITORIES and mention.kind in {"name", "description"}:
            language = document.sentences[mention.sentence].language
            place = lookup(mention.text, language) or origin(mention.text, language)
            found[place.country if place is not None else ""] += 1
    return found


def minted(
    found: Sequence[Quantity], sentence: Sentence, spoken_of: Mapping[str, int]
) -> tuple[Quantity, ...]:
    """The quantities of a sentence, sums of a shared name in the money of the article's country."""
    return tuple(_minted(one, sentence, spoken_of) for one in found)


def _minted(one: Quantity, sentence: Sentence, spoken_of: Mapping[str, int]) -> Quantity:
    mints = _MINTS.get(_shared(one, sentence), {}) if one.kind == "money" else {}
    known = {country: spoken_of[country] for country in mints if spoken_of.get(country)}
    if not known:
        return one
    most = max(known.values())
    home = next(country for country in mints if known.get(country) == most)
    return replace(one, unit=mints[home])


def _shared(one: Quantity, sentence: Sentence) -> str:
    """The name that a sum is told by without its nation; "" where the text tells the nation."""
    around = sentence.tokens[max(0, one.first - 1) : one.last + 1]
    if any(is_adjective(token.form.lower()) and not family(token.form) for token in around):
        return ""
    tokens = sentence.tokens[one.first : one.last]
    named = next(filter(None, (family(token.form) for token in tokens)), "")
    signs = {token.form for token in tokens if token.form.endswith(_DOLLAR)}
    return named or ("dollar" if signs and signs <= _UNTOLD else "")
