"""Who acts for an organisation: those whom the network or their names tie to it.

"Rossi" tells of Rossi Mulini, and so does its chief executive, where a sentence names neither.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from kg.extract.between import Thing
from kg.extract.salience import People
from kg.ontology import Ontology
from kg.records import Document, Referent

LEAST: Final = 0.3
"""Likelihood from which on a post is believed."""
POSTS: Final = ("chiefExecutiveOf", "chairOf", "founderOf", "holdsRoleIn")


def people(
    document: Document,
    read: Iterable[tuple[tuple[Thing, Thing], Mapping[str, float]]],
    ontology: Ontology,
) -> People:
    """Each organisation's people; `read` is what the network sees between the document's things."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    for (one, other), likely in read:
        ends = [end.mention.referent for end in (one, other) if end.mention is not None]
        if len(ends) < 2 or None in ends:  # noqa: PLR2004 - both named
            continue
        person, firm = (place for place in ends if place is not None)
        posted = max(likely.get(post, 0.0) for post in POSTS) >= LEAST
        if posted and _ties(document.referents[person], document.referents[firm], ontology):
            found[firm].add(person)
    for firm, named in enumerate(document.referents):
        for person, bearer in enumerate(document.referents):
            if _ties(bearer, named, ontology) and _surname(bearer) in named.name.split():
                found[firm].add(person)
    return {place: frozenset(ends) for place, ends in found.items()}


def _ties(person: Referent, firm: Referent, ontology: Ontology) -> bool:
    return person.type == "Person" and ontology.is_a(firm.type, "Organization")


def _surname(person: Referent) -> str:
    """The last word of a full name; "" of a single word."""
    _, blank, last = person.name.rpartition(" ")
    return last if blank else ""
