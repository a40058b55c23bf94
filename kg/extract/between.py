"""What stands between two things of a sentence: the word that carries their status, and the way.

Where the network sees what joins two things and no phrase words it, the tree still tells which word
plans, doubts or denies it.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from kg.extract.frames import Frames
from kg.extract.lexemes import belongs, is_thing, names
from kg.extract.scope import Step, is_open
from kg.ontology import Property
from kg.records import Mention, Stretch
from kg.syntax import Tree

ABOUT: Final = frozenset({"acl", "acl:relcl", "advcl:relcl"})
"""Clauses about a noun."""
_BESIDE: Final = frozenset({"parataxis", "appos", "list"})
"""How a figure stands that is only put beside a clause: "little is left: nine employees"."""
_APART: Final = ABOUT | {"advcl", "parataxis"}
"""Clauses that may speak for themselves."""
_CALLED: Final = frozenset({"appos", "flat", "flat:name", "conj"})
"""How a name stands by the noun that says what it is, others between them or not."""
LASTING: Final = frozenset({"employees", "hasFacilityIn", "marketShare", "ownsStakeIn", "stake"})
"""States that a plan in the same clause takes as given: "it will shut the plant in Leeds"."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A mention, a common noun or a figure of the sentence; none of them is what is not named.

    What `stands` for something else ("the chain", "they") is meant as what is not named is.
    """

    stretch: Stretch
    head: int
    mention: Mention | None = None
    number: int | None = None
    stands: bool = False


def trigger(frames: Frames, subject: Thing, thing: Thing) -> tuple[int, bool]:
    """The word that carries the status of what joins the two, and whether it is said in passing:
    the nearest word above the object that is not the subject, no higher than where they meet; of a
    clause about the object, the word above the subject ("Leeds, where Acme has a plant").
    """
    tree = frames.tree
    one, other = (thing, subject) if thing.stretch else (subject, thing)
    if (telling := _telling(frames, one.head, other.head)) is not None:
        return telling, False
    inside = set(range(*(one.stretch or (0, 0))))
    mine = set(range(*(other.stretch or (0, 0))))
    listed = tree.tokens[one.head].deprel == "conj" and not tree.is_verb(one.head)
    for node in tree.up(one.head):
        if node in inside:
            continue
        if listed and node not in mine:
            listed = tree.tokens[node].deprel == "conj"
            continue
        if node in mine:
            return _over(tree, one.head, node, mine)
        return node, False
    below = _under(frames, one.head, other.head)
    return (below, False) if below is not None else (one.head, False)


def describes(tree: Tree, word: int, *ends: Thing) -> bool:
    """Whether the noun is what one of the things is called: "der Autobauer Acme"."""
    if tree.tokens[word].upos != "NOUN" or tree.tokens[word].head < 0:
        return False
    for one in ends:
        called = takewhile(
            lambda node: tree.tokens[node].deprel in _CALLED, (one.head, *tree.up(one.head))
        )
        if one.stretch is not None and any(tree.tokens[node].head == word for node in called):
            return True
    return False


def _over(tree: Tree, low: int, high: int, mine: set[int]) -> tuple[int, bool]:
    """Of two things named together ("Acme and Beta deny it") the word that governs both; else the
    one has the other in passing.
    """
    way = list(takewhile(lambda node: node != high, (low, *tree.up(low))))
    if not any(tree.tokens[node].deprel == "conj" for node in way):
        return high, True
    above = next((node for node in tree.up(high) if node not in mine), None)
    return (high, True) if above is None else (above, False)


def path(
    frames: Frames, item: Property, subject: Thing, thing: Thing, own: AbstractSet[str]
) -> frozenset[int]:
    """The words that may plan, doubt or deny what joins two things: those on the way from one to
    the other; where one is not named and it is no lasting state, those from the other up to the
    verb of its clause ("the unit in Leeds will be wound down"). `own` are the property's words.
    """
    if subject.stretch is None or thing.stretch is None:
        named = thing if subject.stretch is None else subject
        return frozenset() if item.name in LASTING else _clause(frames.tree, named)
    lasting = item.planned_form is None or item.name in LASTING
    return _inner(frames, subject, thing, own, lasting=lasting)


def _inner(
    frames: Frames, subject: Thing, thing: Thing, own: AbstractSet[str], *, lasting: bool
) -> frozenset[int]:
    """The words between two things; of a clause that speaks for itself ("…, which runs Acme")
    and has the object, is about the object or has all that words it, only its own. Things word
    what is `lasting` and no deed: of "will close the plant that it has in Leeds" the verb.
    """
    words, tree = between(frames, subject, thing), frames.tree
    if found := _apart_with(frames, thing.head, words):
        return found
    found = _apart_with(frames, subject.head, words | {thing.head}) & words
    telling = frozenset(
        node
        for node in words
        if names(frames, node) & own and (lasting or not is_thing(frames, node))
    )
    modified = {tree.tokens[node].head for node in found}
    about = thing.head in set(tree.up(subject.head)) or _tells_on(frames, found)
    return found | telling if about or (telling and telling <= found | modified) else words


def _tells_on(frames: Frames, clause: frozenset[int]) -> bool:
    """Whether a clause stands beside the one before, and does not say who says it."""
    if not clause:
        return False
    top = highest(frames, clause)
    beside = frames.tree.tokens[top].deprel == "parataxis"
    return beside and not belongs(frames, top, frames.language.say)


def highest(frames: Frames, way: frozenset[int]) -> int:
    """The word of the way that hangs on none of it."""
    return next(node for node in sorted(way) if frames.tree.tokens[node].head not in way)


def _apart_with(frames: Frames, low: int, words: frozenset[int]) -> frozenset[int]:
    """The words from `low` up to the verb of the first clause that speaks for itself; none where
    there is no such clause among the words.
    """
    tree, kept = frames.tree, []
    for node in takewhile(lambda node: node in words, tree.up(low)):
        kept.append(node)
        head = tree.tokens[node].head
        if head in words and tree.is_verb(node) and _apart(frames, node, head):
            return frozenset(kept)
    return frozenset()


def between(frames: Frames, subject: Thing, thing: Thing) -> frozenset[int]:
    """The words on the way from one thing to the other; none where one is not named."""
    if subject.stretch is None or thing.stretch is None:
        return frozenset()
    ways = [(one.head, *frames.tree.up(one.head)) for one in (subject, thing)]
    meeting = next((node for node in ways[0] if node in ways[1]), None)
    if meeting is None:
        return frozenset()
    nodes = {node for way in ways for node in way[: way.index(meeting) + 1]}
    return frozenset(nodes - set(range(*subject.stretch)) - set(range(*thing.stretch)))


def over(frames: Frames, way: AbstractSet[int], own: AbstractSet[str]) -> frozenset[int]:
    """Where no word on the way but a thing says what was done, the words above it up to the one in
    its clause that does: of "will close its plant in Leeds" the way from "its" to "Leeds" has only
    the plant.
    """
    deeds = (node for node in way if not is_thing(frames, node))
    if not way or any(names(frames, node) & own for node in deeds):
        return frozenset()
    above: list[int] = []
    top = highest(frames, frozenset(way))
    if frames.tree.is_verb(top) and (beside := _told_beside(frames, top, own)):
        return beside
    for node in frames.tree.up(top):
        above.append(node)
        if names(frames, node) & own:
            return frozenset(above)
        if frames.tree.is_verb(node):
            break
    return frozenset()


def _told_beside(frames: Frames, verb: int, own: AbstractSet[str]) -> frozenset[int]:
    """The verb of a clause put beside that says what was done: "says goodbye: it closes"."""
    tree = frames.tree
    return frozenset(
        kid
        for kid in tree.kids(verb, "parataxis", "conj")
        if kid > verb and tree.is_verb(kid) and names(frames, kid) & own
    )


def _apart(frames: Frames, node: int, head: int) -> bool:
    """Whether what governs the clause of the verb `node` says nothing of it."""
    deprel = frames.tree.tokens[node].deprel
    return deprel in _APART and not is_open(Step(frames, node, head, frozenset(), deed=True))


def _clause(tree: Tree, named: Thing) -> frozenset[int]:
    """The words from a thing up to the verb of its clause; none where no verb is above it, or where
    it is a figure that only stands beside the clause.
    """
    below, way = named.head, []
    for node in tree.up(named.head):
        if named.number is not None and tree.tokens[below].deprel in _BESIDE:
            return frozenset()
        way.append(node)
        if tree.is_verb(node):
            return frozenset(way) - {*range(*(named.stretch or (0, 0)))}
        below = node
    return frozenset()


def _telling(frames: Frames, top: int, low: int) -> int | None:
    """The word over `low` where it stands in a clause about `top`; None where there is none."""
    over = _under(frames, top, low)
    if over is None:
        return None
    way = takewhile(lambda node: node != top, frames.tree.up(low))
    clause = any(frames.tree.tokens[node].deprel in ABOUT for node in way)
    return over if clause else None


def _under(frames: Frames, top: int, low: int) -> int | None:
    """The word right above `low` on the way up to `top`, if there is one between them."""
    if low < 0:
        return None
    head = frames.tree.tokens[low].head
    return head if head not in {top, -1} and top in set(frames.tree.up(low)) else None
