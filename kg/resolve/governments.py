"""Governments and parliaments, named by their country in every language.

"governo francese", "französische Regierung", "gouvernement français" and "French government" are
the government of France; so is "Gobierno de Francia".
"""

from __future__ import annotations

import re
from typing import Final

from kg.languages.demonyms import origin
from kg.languages.places import Place, country, lookup
from kg.resolve.records import Anchor

GOVERNMENT_BODY: Final = "GovernmentBody"

WORDS: Final = {
    "government": "Government", "governo": "Government", "esecutivo": "Government",
    "regierung": "Government", "gouvernement": "Government", "gobierno": "Government",
    "ejecutivo": "Government", "exécutif": "Government",
    "parliament": "Parliament", "parlamento": "Parliament", "parlament": "Parliament",
    "parlement": "Parliament",
}  # fmt: skip
"""The noun, in any of the languages → the body."""

OWN: Final = {
    ("de", "bundesregierung"): "DE",
    ("it", "palazzo chigi"): "IT",
    ("fr", "élysée"): "FR",
    ("es", "moncloa"): "ES",
    ("en", "downing street"): "GB",
}
"""What stands for a government without naming its country."""

LINKS: Final = re.compile(r"^(?:of|the|della?|dell|del|dei|di|der|des|du|de|la|von|d|l)\b['’ ]*")
ARTICLES: Final = re.compile(r"^(?:the|il|lo|la|le|l|die|der|das|el)\b['’ ]*")


def government(name: str, language: str) -> Anchor | None:
    """The government or parliament that a name says, None where it says none."""
    said = ARTICLES.sub("", name.strip(), count=1) if name[:1].islower() else name.strip()
    if (language, said.lower()) in OWN:
        return _anchor("Government", country(OWN[language, said.lower()]))
    words = said.split()
    for place, word in enumerate(words):
        body = WORDS.get(word.lower())
        if body:
            return _anchor(body, _country(words[:place], words[place + 1 :], language))
    return None


def _country(before: list[str], after: list[str], language: str) -> Place | None:
    """The country beside the noun: an adjective before or after it, or a name behind it."""
    if bool(before) == bool(after):
        return None
    rest = " ".join(before or after)
    while LINKS.match(rest) and not origin(rest, language):
        rest = LINKS.sub("", rest, count=1)
    place = origin(rest, language) or (lookup(rest, language, "Country") if after else None)
    return place if place and place.kind == "Country" else None


def _anchor(body: str, place: Place | None) -> Anchor | None:
    if place is None:
        return None
    label = f"{body} of {place.name}"
    return Anchor(f"{body.lower()}:{place.key}", label, GOVERNMENT_BODY)
