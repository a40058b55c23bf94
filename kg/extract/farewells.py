"""Who resigns without a word of where: "Anna Keller, …, steps down", "hat seinen Hut genommen".

What is left is the one organisation in which the article gives that person a post. A clause that
names another organisation is left to phrases and to the network.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kg.extract.arguments import Arguments
from kg.extract.attribution import behind
from kg.extract.frames import Filler, Frames
from kg.extract.lexemes import names
from kg.extract.relations import Draft
from kg.languages.clauses import clauses_of
from kg.ontology import Ontology
from kg.records import Referent

NAME: Final = "farewells"
PROPERTY: Final = "leaves"
_PERSON: Final = "Person"
_SURE: Final = 0.75
_COMPLEMENTS: Final = ("obj", "obl", "obl:arg", "nmod", "xcomp")


def drafts(
    sentence: int,
    frames: Frames,
    arguments: Arguments,
    posts: Mapping[str, Referent],
    ontology: Ontology,
) -> Iterator[Draft]:
    """The farewells of one sentence; `posts` are people's names and where they have a post."""
    item = ontology.properties.get(PROPERTY)
    if item is None or not posts:
        return
    for verb in range(len(frames.tree.tokens)):
        if not frames.tree.is_verb(verb) or not _is_farewell(frames, verb):
            continue
        elsewhere = _named(sentence, frames, verb, arguments, ontology)
        for person in _people(sentence, frames, verb, arguments):
            where = posts.get(person.name)
            if where is not None and elsewhere <= {where.name}:
                words = frozenset({verb})
                yield Draft(item, person, where, verb, words, words, _SURE, NAME)


def _is_farewell(frames: Frames, verb: int) -> bool:
    """Whether the verb, alone or with its object, ends a post."""
    tree, farewells = frames.tree, clauses_of(frames.language.code).farewells
    if names(frames, verb) & farewells:
        return tree.kid(verb, "obj") is None
    return any(
        f"{tree.word(verb)}_{word}" in farewells
        for kid in tree.kids(verb, *_COMPLEMENTS)
        for word in names(frames, kid)
    )


def _named(
    sentence: int, frames: Frames, verb: int, arguments: Arguments, ontology: Ontology
) -> frozenset[str]:
    """The organisations that the verb's complements are or belong to."""
    kids = list(frames.tree.kids(verb, *_COMPLEMENTS))
    fillers = [one for kid in kids for one in (Filler(kid), *frames.fillers(kid, "gen"))]
    things = (arguments.referent(sentence, one) for one in fillers)
    return frozenset(
        thing.name
        for thing in things
        if thing is not None and ontology.is_a(thing.type, "Organization")
    )


def _people(sentence: int, frames: Frames, verb: int, arguments: Arguments) -> Iterator[Referent]:
    """The persons who are the verb's subject, or whom a post that is it names."""
    told = frames.fillers(verb, "subj")
    subject = frames.tree.subject(verb)
    for filler in told or (() if subject is None else (Filler(subject),)):
        named = behind(frames, filler.index) if filler.kind == "token" else ()
        for one in (filler, *named):
            thing = arguments.referent(sentence, one)
            if thing is not None and thing.type == _PERSON:
                yield thing
                break
