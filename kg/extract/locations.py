"""What lies where, said by standing side by side.

"San Jose, California", "Chusclan (Gard)", "Manisa in der Türkei", "im ungarischen Szeged", "the
Rail Forum in Derby".

The outer place must be larger, and where the tables know both they must agree on the country, so
that a list of towns and countries is none of these.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.extract.arguments import Arguments
from kg.extract.frames import Frames
from kg.extract.origins import referent
from kg.extract.relations import Draft
from kg.homes import Home, homes
from kg.languages.places import Place, candidates, lookup
from kg.ontology import Ontology
from kg.records import Mention, Referent
from kg.syntax import Tree

NAME: Final = "locations"
LOCATED: Final = "locatedIn"
_SURE: Final = 0.85
_SIZE: Final = {"Place": 0, "City": 1, "Region": 2, "Country": 3, "Continent": 4}
_HOSTED: Final = ("Event", "Facility")
_IN: Final = frozenset("in en nel nella nei nelle im na à au aux dans".split())
_AT: Final = _IN | frozenset("at a al di de du d' zu bei aus von near".split())
_DETERMINERS: Final = frozenset("the der die das den dem la le les l' il lo los el gli".split())


def drafts(
    sentence: int, frames: Frames, arguments: Arguments, ontology: Ontology
) -> Iterator[Draft]:
    """The locations that one sentence tells."""
    tree, document = frames.tree, arguments.document
    if LOCATED not in ontology.properties:
        return
    here = [m for m in document.mentions if m.sentence == sentence and m.referent is not None]
    starts = {m.first: m for m in here if m.kind == "name"}
    for mention in here:
        if mention.kind != "name" or mention.span != tree.span(mention.first, mention.last):
            continue
        thing = document.referents[mention.referent or 0]
        for outer, index in _outer(tree, mention, thing, starts, arguments, ontology=ontology):
            if outer.name != thing.name:
                words = frozenset({mention.head, index})
                yield Draft(
                    ontology.properties[LOCATED], thing, outer, mention.head, words, words,
                    _SURE, NAME, settled=True,
                )  # fmt: skip


def _outer(
    tree: Tree,
    mention: Mention,
    thing: Referent,
    starts: dict[int, Mention],
    arguments: Arguments,
    *,
    ontology: Ontology,
) -> Iterator[tuple[Referent, int]]:
    """The places that the thing is said to be in, with the tokens that say so."""
    if thing.type in _SIZE and thing.type not in {"Country", "Continent"}:
        beside = _beside(tree, mention.last, starts, _IN)
        if beside is not None:
            other = arguments.document.referents[beside.referent or 0]
            if _inside(mention, thing, beside, other, tree.sentence.language):
                yield other, beside.head
        for home in homes(tree, mention.first, mention.last, mention.head):
            if _adjective(tree, home, mention) and _within(thing, home.place, tree):
                yield referent(home, tree, arguments), home.index
    elif any(ontology.is_a(thing.type, cls) for cls in _HOSTED):
        beside = _beside(tree, mention.last, starts, _AT)
        if beside is not None:
            other = arguments.document.referents[beside.referent or 0]
            if other.type in {"City", "Region", "Country", "Place"}:
                yield other, beside.head


def _beside(
    tree: Tree, at: int, starts: dict[int, Mention], prepositions: frozenset[str]
) -> Mention | None:
    """The name behind a comma, an opening bracket or a preposition of place at token `at`."""
    if at >= len(tree.tokens):
        return None
    if tree.form(at) in {",", "("} and at + 1 in starts:
        return starts[at + 1] if _closed(tree, starts[at + 1]) else None
    step = at + 1 if tree.form(at) == "," else at
    if step >= len(tree.tokens) or tree.form(step) not in prepositions:
        return None
    step += 1
    if step < len(tree.tokens) and tree.form(step) in _DETERMINERS:
        step += 1
    return starts.get(step)


def _closed(tree: Tree, mention: Mention) -> bool:
    """Whether the name is an insertion of its own and no member of a list."""
    last = mention.last
    return (
        last >= len(tree.tokens) or tree.tokens[last].upos == "PUNCT" or tree.form(last - 1) == ")"
    )


def _inside(
    mention: Mention, thing: Referent, beside: Mention, other: Referent, language: str
) -> bool:
    """Whether the second place can hold the first: it is larger, and in the same country."""
    if _SIZE.get(other.type, 0) <= _SIZE[thing.type] or other.type == "Continent":
        return False
    outer = lookup(beside.text, language)
    inner = candidates(mention.text, language)
    return outer is None or not inner or any(one.country == outer.country for one in inner)


def _adjective(tree: Tree, home: Home, mention: Mention) -> bool:
    """Whether it is an adjective right beside the place's name: "the Lithuanian Kaunas"."""
    return tree.tokens[home.index].upos == "ADJ" and home.index < mention.first


def _within(thing: Referent, place: Place, tree: Tree) -> bool:
    found = candidates(thing.name, tree.sentence.language)
    larger = _SIZE.get(place.kind, 0) > _SIZE[thing.type] and place.kind != "Continent"
    return larger and (not found or any(one.country == place.country for one in found))
