"""Example phrases → patterns over frames: lemmas, roles, and the two slots.

A phrase is parsed like any sentence; its content words and the roles between them are the pattern.
The slots are found by the placeholder names (Acme, Anna Rossi, Beta, Gamma, Europe) or, in a user's
own phrases, by the names in them: the first is the subject, the second the object. For a property
with a literal object the second slot is the number, or the last noun for a text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kg.extract.frames import Frames
from kg.extract.quantities import Quantity
from kg.languages.gender import counterparts
from kg.ontology import Ontology, Property

SUBJECT: Final = "S"
OBJECT: Final = "O"
ANY: Final = "*"
INVERSE: Final = "^"
_CONTENT: Final = frozenset(
    {"NOUN", "VERB", "ADJ", "PROPN", "NUM", "X", "SYM", "ADV", "PRON", "AUX"}
)
_WEIGHTLESS: Final = frozenset({"ADV", "PRON", "NUM", "SYM", "AUX"})
_PLACEHOLDERS: Final = (
    ("acme", ("Company", "Organization", "Agent")),
    ("anna", ("Person", "Agent")),
    ("rossi", ("Person", "Agent")),
    ("beta", ("Company", "Organization", "Brand", "Agent")),
    ("gamma", ("Product", "Technology", "Facility", "Event", "Medicine", "Brand")),
    ("europ", ("Region", "Place", "Market", "Sector", "Country")),
)
"""Beginnings of the placeholder words and the classes that they can stand for."""


@dataclass(frozen=True, slots=True)
class Node:
    """One word of a pattern: its slot (S, O, * for anything, "" for itself), the lemmas that fit,
    and what hangs on it by which role; a role that begins with "^" leads upwards.
    """

    slot: str
    words: frozenset[str]
    children: tuple[tuple[str, Node], ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase as a pattern; its root is a word, never a slot."""

    property: str
    language: str
    phrase: str
    root: Node


def compile_phrase(
    item: Property, ontology: Ontology, language: str, phrase: str, frames: Frames,
    quantities: Sequence[Quantity],
) -> Pattern | None:  # fmt: skip
    """The pattern of a parsed phrase, None where its slots are not connected by a word, or where
    nothing tells which is which.
    """
    slots = _slots(item, ontology, frames, quantities)
    if not {SUBJECT, OBJECT} <= set(slots.values()):
        return None
    inside = set(_wording(item, frames, slots))
    roots = [
        index
        for index, token in enumerate(frames.tree.tokens)
        if index not in slots
        and index not in inside
        and (token.upos in _CONTENT - _WEIGHTLESS | {"VERB"} or _wants(item, frames, index))
    ]
    best: Node | None = None
    people = "Person" in (*item.domain[:1], *item.range[:1])
    for root in sorted(roots, key=lambda i: sum(1 for _ in frames.tree.up(i))):
        node = _node(root, frames, slots, {root}, people=people, shares=item.literal == "percent")
        if {SUBJECT, OBJECT} <= set(_names(node)) and (best is None or _size(node) > _size(best)):
            best = node
    if best is None or (not item.symmetric and _twins(best)):
        return None
    return Pattern(item.name, language, phrase, best)


def _wording(item: Property, frames: Frames, slots: Mapping[int, str]) -> Iterator[int]:
    """The words of an object that is a text: any others may stand in their place. The verb of a
    clause that the text is the predicate of is none of them.
    """
    if item.literal != "text":
        return
    for index, slot in slots.items():
        if slot == OBJECT:
            yield from (kid for kid in frames.tree.kids(index, "amod", "nmod", "det", "compound"))


def _wants(item: Property, frames: Frames, index: int) -> bool:
    """Whether it is the auxiliary that makes an aim of what a text describes: "will … werden",
    "vuole essere …".
    """
    planned = frames.tree.word(index) in frames.language.plan
    return item.literal == "text" and planned and frames.tree.tokens[index].deprel == "aux"


def _twins(node: Node) -> bool:
    """Whether subject and object hang on one word in one role, so that nothing tells them apart."""
    slots: dict[str, set[str]] = {}
    for role, child in node.children:
        if child.slot:
            slots.setdefault(role, set()).add(child.slot)
    here = any({SUBJECT, OBJECT} <= found for found in slots.values())
    return here or any(_twins(child) for _, child in node.children)


def _size(node: Node) -> int:
    return 1 + sum(_size(child) for _, child in node.children)


def _names(node: Node) -> Iterator[str]:
    yield node.slot
    for _, child in node.children:
        yield from _names(child)


def _node(
    index: int,
    frames: Frames,
    slots: Mapping[int, str],
    seen: set[int],
    *,
    people: bool,
    shares: bool,
) -> Node:
    """The pattern below `index`, each word taken once, nearer roles before farther ones; of
    `people`, nouns stand for either gender; of `shares`, it matters what they are shares of.
    """
    slot = slots.get(index, "")
    tree = frames.tree
    words = frozenset() if slot else _words(index, frames, people=people)
    children: list[tuple[str, Node]] = []
    pairs = [
        (role, filler.index)
        for role, fillers in frames.edges.get(index, {}).items()
        for filler in fillers
    ]
    pairs += [(INVERSE + role, head) for head, role in frames.above.get(index, ())]
    chosen = []
    for role, other in pairs:
        if other in seen or role.lstrip(INVERSE) == "ctrl":
            continue
        if other not in slots and tree.tokens[other].upos not in _CONTENT - _WEIGHTLESS:
            continue
        seen.add(other)
        chosen.append((role, other))
    if slot in {SUBJECT, OBJECT}:
        shared = shares and slot == OBJECT
        chosen = [
            (role, other)
            for role, other in chosen
            if role.startswith(INVERSE) or (shared and frames.tree.tokens[other].upos == "NOUN")
        ]
    for role, other in chosen:
        if slots.get(other) != ANY:
            children.append((role, _node(other, frames, slots, seen, people=people, shares=shares)))
    return Node(slot, words, tuple(children))


def _words(index: int, frames: Frames, *, people: bool) -> frozenset[str]:
    """What the token is matched by: its lemma and its form, a person's noun in either gender."""
    words = frozenset({frames.word(index), frames.tree.form(index)})
    if not people or frames.tree.tokens[index].upos not in {"NOUN", "ADJ"}:
        return words
    other = (counterparts(word, frames.tree.sentence.language) for word in words)
    return words.union(*other)


def _slots(
    item: Property, ontology: Ontology, frames: Frames, quantities: Sequence[Quantity]
) -> dict[int, str]:
    """Token → S, O or *."""
    places = dict(_placeholders(frames)) or dict(_named(frames))
    slots = dict.fromkeys(places, ANY)
    subject = _first(places, item.domain, ontology)
    if subject is not None:
        slots[subject] = SUBJECT
    if item.literal == "text":
        last = [i for i, t in enumerate(frames.tree.tokens) if t.upos == "NOUN" and i not in slots]
        if last:
            slots[last[-1]] = OBJECT
    elif item.literal:
        for quantity in quantities[:1]:
            counted = quantity.counted if item.literal == "count" else None
            slots[quantity.head if counted is None else counted] = OBJECT
    else:
        rest = {index: kinds for index, kinds in places.items() if index != subject}
        thing = _first(rest, item.range, ontology)
        if thing is not None:
            slots[thing] = OBJECT
    return slots


def _placeholders(frames: Frames) -> Iterator[tuple[int, tuple[str, ...]]]:
    tokens = frames.tree.tokens
    for index, token in enumerate(tokens):
        form = token.form.lower()
        for start, kinds in _PLACEHOLDERS:
            name_before = token.head >= 0 and tokens[token.head].form.lower() in {"anna", "rossi"}
            if form.startswith(start) and not (start in {"anna", "rossi"} and name_before):
                yield index, kinds


def _named(frames: Frames) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The heads of the proper names, which fit any class."""
    tokens = frames.tree.tokens
    for index, token in enumerate(tokens):
        inside = (
            token.deprel in {"flat", "flat:name", "compound"} and tokens[token.head].upos == "PROPN"
        )
        if token.upos == "PROPN" and not inside:
            yield index, ()


def _first(
    places: Mapping[int, tuple[str, ...]], wanted: Sequence[str], ontology: Ontology
) -> int | None:
    """The first placeholder that fits the classes; a person before others where one is wanted."""
    ordered = sorted(
        places,
        key=lambda index: (
            "Person" not in wanted[:1] or "Person" not in places[index],
            _rank(places[index]),
            index,
        ),
    )
    for index in ordered:
        kinds = places[index]
        if (
            not kinds
            or not wanted
            or any(
                ontology.is_a(kind, cls) or (ontology.is_a(cls, kind) and kind != "Agent")
                for kind in kinds
                for cls in wanted
            )
        ):
            return index
    return None


def _rank(kinds: tuple[str, ...]) -> int:
    return next((place for place, (_, own) in enumerate(_PLACEHOLDERS) if own == kinds), 0)
