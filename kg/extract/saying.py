"""Which words between two things say what the network sees of them, and which only plan it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from kg.extract.between import Thing, describes
from kg.extract.frames import Frames
from kg.extract.lexemes import belongs, is_thing, names
from kg.extract.passing import EMPLOYEES, is_state
from kg.languages.clauses import clauses_of
from kg.ontology import Property


def saying(
    frames: Frames, item: Property, thing: Thing, way: AbstractSet[int], own: AbstractSet[str]
) -> frozenset[int]:
    """The words on the way that say it, where one alone does: "dropped Leeds", which undoes
    nothing; "dropped its exit from Leeds" does. What forbids says a ban, and what ceases an end,
    whatever else is said; of people "einstellen" says that they are hired. `own` are the property's
    words.
    """
    lang = frames.language
    said = frozenset(
        node for node in way if names(frames, node) & own and not threatens(frames, item, node, own)
    )
    failed = frozenset(node for node in way if belongs(frames, node, lang.fail))
    if item.ends:
        if all(node in failed or is_thing(frames, node) for node in said):
            return failed | said
        ceasing = clauses_of(lang.code).ceasing
        return frozenset(node for node in way if belongs(frames, node, ceasing))
    if (item.planned_form_of or item.name) == EMPLOYEES:
        people = {thing.head, frames.tree.tokens[thing.head].head}
        said |= {node for node in failed if people & {*frames.tree.kids(node, "obj")}}
    return said if len(said) == 1 else said & failed


def threatens(frames: Frames, item: Property, node: int, own: AbstractSet[str]) -> bool:
    """Whether a verb of the property's own words only plans it: "threatens with a fine"."""
    lang = frames.language
    if item.planned_form is None or is_state(item) or not frames.tree.is_verb(node):
        return False
    plans = (lang.plan | lang.possible) - clauses_of(lang.code).clausal
    return bool(names(frames, node) & own) and belongs(frames, node, plans)


def carrier(frames: Frames, word: int, own: AbstractSet[str], *ends: Thing) -> int:
    """The word that carries the status: itself, or the one above where it only says what one of
    the two is: of "der Autobauer Acme und die Reederei Beta planen …" the verb.
    """
    tree, parties = frames.tree, frames.language.parties
    while describes(tree, word, *ends):
        found = names(frames, word)
        if found & own and (found & parties or not is_thing(frames, word)):
            break
        word = tree.tokens[word].head
    return word


def demanded(frames: Frames, word: int) -> int:
    """What somebody is asked to do where the word asks for it ("invited Acme to supply"), else the
    word itself.
    """
    tree = frames.tree
    if not belongs(frames, word, clauses_of(frames.language.code).directing):
        return word
    deeds = (kid for kid in tree.kids(word, "xcomp", "ccomp") if tree.is_verb(kid))
    return next(deeds, word)
