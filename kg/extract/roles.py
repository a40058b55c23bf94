"""Any named post: "Mark Hollner, Analyst bei der Donaubank", "la direttrice Livia Montecchi".

A noun that means a person, said of a person, with an organisation that it belongs to. Where a
phrase of the ontology already gives the noun a meaning of its own (chief executive, founder), that
holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from kg.extract.arguments import Arguments
from kg.extract.frames import PREPOSITION, Frames
from kg.extract.relations import Draft
from kg.languages import words_of
from kg.ontology import Ontology
from kg.records import Referent

NAME: Final = "roles"
PROPERTY: Final = "holdsRoleIn"
_SURE: Final = 0.8
_GUESSED: Final = 0.6
_AT: Final = frozenset({
    "at", "of", "for", "with", "bei", "von", "beim", "in", "di", "a", "presso", "da", "de", "chez",
    "à", "au", "en", "del", "zu",
})  # fmt: skip


def drafts(
    sentence: int,
    frames: Frames,
    arguments: Arguments,
    taken: Collection[int],
    ontology: Ontology,
) -> Iterator[Draft]:
    """The posts that one sentence names; `taken` are nouns that another property has."""
    item = ontology.properties.get(PROPERTY)
    if item is None:
        return
    for index, token in enumerate(frames.tree.tokens):
        if token.upos != "NOUN" or index in taken or not _post(frames, index):
            continue
        for person in _people(sentence, frames, index, arguments):
            where, sure = _organization(sentence, frames, index, arguments, ontology)
            if where is not None and where.name != person.name:
                words = frozenset({index})
                yield Draft(item, person, where, index, words, words, sure, NAME)


def _post(frames: Frames, index: int) -> bool:
    """Whether the noun names a post, and not just a human being."""
    posts = words_of(frames.tree.sentence.language).posts
    word, form = frames.word(index), frames.tree.form(index)
    if word in posts or form in posts:
        return True
    german = frames.language.separable
    return german and any(len(post) > 3 and word.endswith(post) for post in posts)  # noqa: PLR2004


def _outside(frames: Frames, index: int) -> bool:
    """Whether a post without an owner is hardly one at the firm that the text is about."""
    word, outsiders = frames.word(index), frames.language.outsiders
    return word in outsiders or (frames.language.separable and word.endswith(tuple(outsiders)))


def _people(sentence: int, frames: Frames, index: int, arguments: Arguments) -> Iterator[Referent]:
    for filler in frames.fillers(index, "subj"):
        thing = arguments.referent(sentence, filler)
        if thing is not None and thing.type == "Person":
            yield thing


def _organization(
    sentence: int, frames: Frames, index: int, arguments: Arguments, ontology: Ontology
) -> tuple[Referent | None, float]:
    owned = False
    for role in ("poss", "gen", *(PREPOSITION + at for at in sorted(_AT))):
        for filler in frames.fillers(index, role):
            thing = arguments.referent(sentence, filler)
            if thing is None or thing.type == "Person":
                continue
            owned = True
            if thing.type == "Thing" or ontology.is_a(thing.type, "Organization"):
                return thing, _SURE * arguments.cost(sentence, filler)
    if owned or frames.fillers(index, "poss") or _outside(frames, index):
        return None, 0.0
    return arguments.topics.spoken_of(sentence, index, ("Organization",), ontology), _GUESSED
