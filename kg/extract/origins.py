"""Where something comes from, said in passing.

"The Dutch maker", "la maison fiorentina", "das Unternehmen aus Arnsberg", "Canada's CDPQ",
"Falcrest Bio (Leiden)".

A country said of an organisation is its country of origin, a town or region its seat. What an
adjective says of anything else (the Chinese market, a European factory) is no origin.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.extract.arguments import Arguments
from kg.extract.frames import Filler, Frames
from kg.extract.relations import Draft
from kg.homes import Home, homes
from kg.languages.corporate import corporate
from kg.languages.demonyms import origin
from kg.languages.places import Place, lookup
from kg.ontology import Ontology
from kg.records import Mention, Referent
from kg.syntax import Tree

NAME: Final = "origins"
ORIGIN: Final = "countryOfOrigin"
SEAT: Final = "headquarteredIn"
_SURE: Final = 0.85
_HISTORIC: Final = "region/XX-"
"""Keys of regions that are no unit of a state: Tyrol, Romagna."""
_BODY: Final = "GovernmentBody"
"""A thing whose own name tells its country: "US-Regierung"."""
_PLACES: Final = frozenset({"Place", "Country", "City", "Region", "Continent"})
_COUNTRIES: Final = frozenset({
    "region/GB-scotland", "region/GB-england", "region/GB-wales", "region/GB-northern-ireland",
})  # fmt: skip


def drafts(
    sentence: int, frames: Frames, arguments: Arguments, ontology: Ontology
) -> Iterator[Draft]:
    """The origins that one sentence tells."""
    tree, told = frames.tree, set()
    for mention in arguments.document.mentions:
        if mention.sentence != sentence or mention.referent is None or not _whole(tree, mention):
            continue
        thing = arguments.document.referents[mention.referent]
        if mention.kind not in {"name", "description"} or not ontology.is_a(
            thing.type, "Organization"
        ):
            continue
        for home in homes(tree, mention.first, mention.last, mention.head):
            if home.index == mention.head and thing.type == _BODY:
                continue
            item = _property(home.place)
            if item not in ontology.properties or _elsewhere(tree, mention, thing, item, ontology):
                continue
            if (mention.referent, item, home.place.key) in told:
                continue
            told.add((mention.referent, item, home.place.key))
            words = frozenset({mention.head, home.index})
            cost = arguments.cost(sentence, Filler(mention.head))
            where = referent(home, tree, arguments)
            yield Draft(
                ontology.properties[item], thing, where, mention.head, words, words,
                _SURE * cost, NAME, settled=tree.kid(home.index, "cop") is None,
            )  # fmt: skip


def _whole(tree: Tree, mention: Mention) -> bool:
    """Whether the mention is all of its tokens: "Ford-Chef" is not what "Ford" is said in."""
    return mention.span == tree.span(mention.first, mention.last)


def _property(place: Place) -> str:
    if place.kind == "Country" or place.key in _COUNTRIES:
        return ORIGIN
    return (
        SEAT
        if place.kind in {"City", "Region"} and (place.country or place.key.startswith(_HISTORIC))
        else ""
    )


def _elsewhere(
    tree: Tree, mention: Mention, thing: Referent, item: str, ontology: Ontology
) -> bool:
    """Whether the place says nothing of the whole: "the Italian unit", "Delaware's Court"."""
    named = mention.kind == "name"
    if ontology.is_a(thing.type, "GovernmentBody"):
        return named == (item == SEAT)
    units = corporate(tree.sentence.language).units
    return not named and tree.tokens[mention.head].lemma.lower() in units


def referent(home: Home, tree: Tree, arguments: Arguments) -> Referent:
    """The article's referent for the place, by any of its names; else one named as it is here."""
    language = tree.sentence.language
    for one in arguments.document.referents:
        if one.type in _PLACES and any(
            found is not None and found.key == home.place.key
            for name in one.names
            for found in (origin(name, language), lookup(name, language))
        ):
            return one
    form = tree.tokens[home.index].form.partition("-")[0]
    kind = "Country" if home.place.key in _COUNTRIES else home.place.kind
    return Referent(form, (form,), kind)
