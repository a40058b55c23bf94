"""What is said of a thing in passing, so that no verb around it plans, doubts or denies it.

In an apposition, a title, a bracket or a clause of its own: "Norvane (Leeds, 90 people)", "Acme,
the owner, denied it", "Acme and Beta, which plan to merge, …".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from kg.extract.between import ABOUT, LASTING, Thing, between
from kg.extract.ending import MODIFIERS, PREFIXES, has_ended
from kg.extract.frames import Frames
from kg.extract.lexemes import belongs, names
from kg.extract.negation import has_negation
from kg.extract.verbforms import is_future
from kg.languages.clauses import clauses_of
from kg.ontology import Property
from kg.syntax import Tree

EMPLOYEES: Final = "employees"
_HOMES: Final = frozenset({"headquarteredIn", "countryOfOrigin"})
_CLOSE: Final = 6
"""Words between two names at most that tell a state by themselves."""
_PARTING: Final = frozenset({"VERB", "AUX", "CCONJ", "SCONJ", "PART", "PRON"})
_STATES: Final = frozenset({"employees", "revenue", "marketShare"})
"""Properties with a planned form that tell a state all the same."""


def is_state(item: Property) -> bool:
    """Whether the property tells what is, and not what is done."""
    return item.planned_form is None or item.name in _STATES | LASTING


def in_passing(
    frames: Frames, item: Property, subject: Thing, thing: Thing, own: AbstractSet[str]
) -> bool:
    """Whether a state is told in passing: in one noun phrase, right between two names, or of all
    that somebody employs; `own` are the property's words.
    """
    return (
        _aside(frames, item, subject, thing)
        or _together(frames, item, subject, thing, own)
        or (item.name == EMPLOYEES and _is_whole(frames, thing))
    )


def _aside(frames: Frames, item: Property, subject: Thing, thing: Thing) -> bool:
    """Whether a state is told inside one noun phrase, so that no verb around it plans, doubts or
    denies it: "Norvane (Leeds, 90 people)", "managing director Anna Keller denied it".
    """
    tree = frames.tree
    if subject.stretch is None or item.symmetric:
        return False
    if item.planned_form is not None and item.name not in _STATES:
        return False
    way = {subject.head}
    if thing.stretch is None:
        own = tree.tokens[subject.head]
        over = [own.head] if own.deprel in {"appos", "flat"} else []
        titles = (*tree.kids(subject.head, "appos", "flat", "compound", "nmod"), *over)
        posts = {node for node in titles if belongs(frames, node, frames.language.posts)}
        return bool(posts) and not _careful(frames, posts | way)
    words = between(frames, subject, thing)
    way |= {thing.head} | words
    if words or any(one in tree.up(other) for one in way for other in way):
        coming = any(is_future(frames, kid) for node in way for kid in tree.kids(node, "cop"))
        said = coming or any(tree.is_verb(node) for node in way)
        return not said and not _careful(frames, way)
    return False


def _together(
    frames: Frames, item: Property, subject: Thing, thing: Thing, own: AbstractSet[str]
) -> bool:
    """Whether a state is told by what stands right between two names, whatever the tree: "Deren
    Gründer, der Pole Zalewski", "the Lagos payments app Kobopal", "Ozeania am Standort Emden"; "a
    plant in Leeds" may have yet to come.
    """
    if subject.stretch is None or thing.stretch is None or thing.number is not None:
        return False
    if item.symmetric or not is_state(item):
        return False
    first, second = sorted((subject.stretch, thing.stretch))
    inside = range(first[1], second[0])
    tree, lang = frames.tree, frames.language
    tokens = tree.tokens
    if not 0 < len(inside) <= _CLOSE or any(tokens[i].upos in _PARTING for i in inside):
        return False
    cases = [names(frames, i) for i in inside if tokens[i].upos == "ADP"]
    if any(tokens[i].upos == "NOUN" and names(frames, i) & own for i in inside):
        new = any(tree.form(i) in lang.indefinite for i in inside)
        still = all(case & (lang.genitives | lang.locative) for case in cases)
        plain = not new and still and not any(_leads_there(frames, i) for i in inside)
    else:
        plain = item.name in _HOMES and not cases
    return plain and not _careful(frames, inside)


def _leads_there(frames: Frames, case: int) -> bool:
    """Whether a German preposition of place tells where to, by the accusative: "an die Spitze"."""
    tree = frames.tree
    token = tree.tokens[case]
    if token.upos != "ADP" or token.deprel != "case" or not frames.language.separable:
        return False
    moved = (tree.tokens[kid].feat("Case") == "Acc" for kid in tree.kids(token.head, "det"))
    return tree.word(case) in frames.language.locative and any(moved)


def _is_whole(frames: Frames, figure: Thing) -> bool:
    """Whether a figure counts all that somebody has: "280 of its 3,600 employees"."""
    tree, own = frames.tree, frames.language.possessives
    for node in (figure.head, tree.tokens[figure.head].head):
        if node >= 0 and tree.tokens[node].upos == "NOUN":
            kids = tree.kids(node, "det", "det:poss", "nmod:poss")
            return any(tree.form(kid) in own or tree.word(kid) in own for kid in kids)
    return False


def _careful(frames: Frames, nodes: Collection[int]) -> bool:
    """Whether one of the words, or what modifies it, plans, doubts, denies or ends something."""
    lang, tree = frames.language, frames.tree
    words = lang.plan | lang.possible | lang.possible_adverbs | lang.deny | lang.fail | lang.ended
    words |= clauses_of(lang.code).next
    around = {kid for node in nodes for kid in tree.kids(node, *MODIFIERS)} | set(nodes)
    near = around | {node - 1 for node in around if node}
    return any(
        belongs(frames, node, words) or tree.form(node).startswith(PREFIXES) for node in near
    ) or any(has_ended(frames, node) or has_negation(frames, node) for node in nodes)


def named_together(frames: Frames, subject: Thing, thing: Thing) -> bool:
    """Whether the one is listed behind the other: "Acme and Beta, which plan to merge, …"."""
    tokens = frames.tree.tokens
    heads = [one.head for one in (subject, thing) if one.stretch is not None]
    return any(tokens[one].deprel == "conj" and tokens[one].head in heads for one in heads)


def said_of(
    frames: Frames, subject: Thing, thing: Thing, way: Collection[int], own: AbstractSet[str]
) -> int | None:
    """The property's word in what is said of a thing in passing ("Acme, the owner, denied …",
    "Acme, which leads it, …"), where none stands between the two.
    """
    if any(names(frames, node) & own for node in way):
        return None
    heads = [one.head for one in (subject, thing) if one.stretch is not None]
    for head in heads:
        for node in _descriptions(frames.tree, head):
            if names(frames, node) & own:
                return node
    return None


def _descriptions(tree: Tree, head: int) -> Iterator[int]:
    """The words of the appositions and clauses about a noun, theirs first; what it stands by."""
    for kid in tree.kids(head, "appos", *ABOUT):
        yield kid
        yield from tree.kids(kid, "obj", "nsubj", "obl", "xcomp", "amod", "advmod")
    if tree.tokens[head].deprel in {"appos", "flat"}:
        yield tree.tokens[head].head
