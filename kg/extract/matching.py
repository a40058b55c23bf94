"""Patterns over a sentence's frames → bindings of the two slots.

A sentence may say the same in other roles than the phrase (kg.extract.freedoms); each freedom costs
some confidence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from kg.extract.frames import PREPOSITION, Filler, Frames
from kg.extract.freedoms import BEHIND, POSSESSION, candidates
from kg.extract.patterns import INVERSE, OBJECT, SUBJECT, Node, Pattern

MOST: Final = 40
"""Bindings of one pattern at one place at most: enough for any list that a sentence holds."""
LOOSE: Final = 0.72
"""How well words fit that only stand together."""
REACH: Final = 3
FRONT: Final = 4
BACK: Final = 4
"""Letters at least of a compound's first and of its last part."""
_OWN_CLAUSE: Final = frozenset({"ccomp", "advcl", "acl:relcl", "parataxis", "conj", "root"})
_OWNERS: Final = frozenset({"gen", "poss", "subj"})


@dataclass(frozen=True, slots=True)
class Binding:
    """What a pattern found: the two fillers, the trigger word's place, the places of all words, and
    how closely they fit (1 exact).
    """

    subject: Filler
    object: Filler
    trigger: int
    words: frozenset[int]
    fit: float


@dataclass(frozen=True, slots=True)
class _Part:
    slots: tuple[tuple[str, Filler], ...]
    words: frozenset[int]
    fit: float


@dataclass(frozen=True, slots=True)
class _Ready:
    """A pattern with what is asked of it again and again: its words below the root, and the roles
    of its slots.
    """

    pattern: Pattern
    inner: tuple[Node, ...]
    roles: Mapping[str, str]

    @classmethod
    def of(cls, pattern: Pattern) -> _Ready:
        return cls(pattern, tuple(_inner(pattern.root)), dict(_slot_roles(pattern.root)))


class Index:
    """The patterns of one language by the words of their roots."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        found: dict[str, list[_Ready]] = defaultdict(list)
        for ready in map(_Ready.of, patterns):
            for word in ready.pattern.root.words:
                found[word].append(ready)
        self.by_word: Mapping[str, list[_Ready]] = found

    def matches(self, frames: Frames) -> Iterator[tuple[Pattern, Binding]]:
        """Every binding of every pattern whose words the sentence has."""
        said = frozenset().union(*frames.names)
        for index in range(len(frames.tree.tokens)):
            if _is_tense(frames, index):
                continue
            tried: set[int] = set()
            for word in sorted(self._words(frames, index)):
                whole = word in frames.names[index]
                for ready in self.by_word.get(word, ()):
                    if id(ready) in tried:
                        continue
                    tried.add(id(ready))
                    if any(node.words.isdisjoint(said) for node in ready.inner):
                        continue
                    found = list(bindings(ready.pattern, frames, index)) or list(
                        loose(ready, frames, index)
                    )
                    for one in found:
                        if whole or not _implied(one):
                            yield ready.pattern, one

    def _words(self, frames: Frames, index: int) -> frozenset[str]:
        """What the token is known by; a German compound that no pattern has, by its last part."""
        names = frames.names[index]
        plain = frames.language.separable and frames.tree.tokens[index].upos == "NOUN"
        if not plain or any(name in self.by_word for name in names):
            return names
        word = frames.word(index)
        ends = (word[at:] for at in range(FRONT, len(word) - BACK + 1))
        last = next((end for end in ends if end in self.by_word), None)
        return names if last is None else names | {last}


def _is_tense(frames: Frames, index: int) -> bool:
    """Whether the word only makes a tense: who "hat den Vertrag gekündigt" has none."""
    tokens = frames.tree.tokens
    over = tokens[index].head
    return tokens[index].deprel == "aux" and tokens[over].feat("VerbForm") == "Part"


def _implied(binding: Binding) -> bool:
    """Whether a slot is left to what the article speaks of: a compound names its own owner."""
    return "implied" in {binding.subject.kind, binding.object.kind}


def bindings(pattern: Pattern, frames: Frames, index: int) -> Iterator[Binding]:
    """The bindings with the pattern's root at the token `index`."""
    for part in _match(pattern.root, index, frames, ()):
        slots = dict(part.slots)
        if SUBJECT in slots and OBJECT in slots and slots[SUBJECT] != slots[OBJECT]:
            yield Binding(slots[SUBJECT], slots[OBJECT], index, part.words, part.fit)


def loose(ready: _Ready, frames: Frames, index: int) -> Iterator[Binding]:
    """Bindings where all words of the pattern stand together but hang differently: each slot is
    filled by its role of any of the words, or of the clause above them.
    """
    anchors = [index]
    around = _around(frames, index) if ready.inner else []
    for node in ready.inner:
        place = next((i for i in around if _is(node, frames, i)), None)
        if place is None:
            return
        anchors.append(place)
    roles = ready.roles
    if SUBJECT not in roles or OBJECT not in roles:
        return
    subjects = list(_loose_fillers(roles[SUBJECT], anchors, frames))[:MOST]
    objects = list(_loose_fillers(roles[OBJECT], anchors, frames))[:MOST]
    words = frozenset(anchors)
    for subject in subjects:
        for thing in objects:
            if subject != thing and not {subject.index, thing.index} & words:
                yield Binding(subject, thing, index, words, LOOSE)


def _inner(node: Node) -> Iterator[Node]:
    """The words of a pattern below its root."""
    for _, child in node.children:
        if not child.slot:
            yield child
        yield from _inner(child)


def _slot_roles(node: Node) -> Iterator[tuple[str, str]]:
    for role, child in node.children:
        plain = not child.children and not child.words and not role.startswith(INVERSE)
        if child.slot in {SUBJECT, OBJECT} and plain:
            yield child.slot, role
        yield from _slot_roles(child)


def _is(node: Node, frames: Frames, index: int) -> bool:
    return not node.words.isdisjoint(frames.names[index])


def _around(frames: Frames, index: int) -> list[int]:
    """The tokens at most `REACH` edges away, the nearest first."""
    seen = {index: 0}
    queue = [index]
    for node in queue:
        if seen[node] == REACH:
            continue
        head = frames.tree.tokens[node].head
        for other in (*frames.tree.children[node], *((head,) if head >= 0 else ())):
            if other not in seen:
                seen[other] = seen[node] + 1
                queue.append(other)
    return queue[1:]


def _loose_fillers(role: str, anchors: list[int], frames: Frames) -> Iterator[Filler]:
    """What fills an anchor's role, or one that says the same; a subject also of the verb above."""
    wanted = (role, "ctrl", *sorted(POSSESSION)) if role in _OWNERS else (role,)
    if role == "subj" and frames.tree.is_verb(anchors[0]):
        wanted = ("subj", "ctrl")
    places = list(anchors)
    if role == "subj" or role.startswith(PREPOSITION):
        above = next((n for n in frames.tree.up(anchors[0]) if frames.tree.is_verb(n)), None)
        telling = above is not None and frames.tree.word(above) in frames.language.say
        if (
            above is not None
            and not telling
            and frames.tree.tokens[anchors[0]].deprel not in _OWN_CLAUSE
        ):
            places.append(above)
    seen = set()
    for place in places:
        for one in wanted:
            for filler in frames.fillers(place, one):
                if filler not in seen:
                    seen.add(filler)
                    yield filler


def _match(node: Node, index: int, frames: Frames, near: tuple[int, ...]) -> list[_Part]:
    """The ways in which `node`, at the token `index`, fits; `near` are words that a prepositional
    phrase of its may hang on instead.
    """
    parts = [_Part((), frozenset({index}), 1.0)]
    for role, child in node.children:
        around = (*near, index)
        found = [
            _Part(part.slots, part.words, part.fit * cost)
            for filler, cost in candidates(index, role, frames, around)
            for part in _fits(child, filler, frames, around)
        ]
        said = _together(parts, found)
        if not said or child.slot == OBJECT:
            said += _together(parts, _unsaid(child, role, index, frames))
        parts = said
        if not parts:
            return []
    return parts


def _unsaid(child: Node, role: str, index: int, frames: Frames) -> list[_Part]:
    """What a noun leaves out: "the owner of Acme" is itself whom it speaks of, and "chief
    executive Anna Rossi" leads whom the article speaks of.
    """
    if child.children or child.slot not in {SUBJECT, OBJECT}:
        return []
    if child.slot == SUBJECT and _agentless(index, role, frames):
        return [_Part(((SUBJECT, Filler(index, "implied")),), frozenset(), 0.7)]
    if frames.tree.tokens[index].upos not in {"NOUN", "PROPN", "ADJ"}:
        return []
    if child.slot == SUBJECT and role == "subj":
        return [_Part(((SUBJECT, Filler(index)),), frozenset(), 0.9)]
    titled = frames.fillers(index, "subj")
    owned = any(set(frames.fillers(index, other)) - set(titled) for other in POSSESSION) or any(
        frames.tree.tokens[filler.index].upos == "PROPN"
        for other, fillers in frames.edges.get(index, {}).items()
        if other.startswith(PREPOSITION)
        for filler in set(fillers) - set(titled)
    )
    of = role in POSSESSION or (titled and role.startswith(PREPOSITION))
    if child.slot == OBJECT and of and not owned:
        return [_Part(((OBJECT, Filler(index, "implied")),), frozenset(), 0.75)]
    return []


def _agentless(index: int, role: str, frames: Frames) -> bool:
    """Whether a deed is told without its doer: "the talks with X", "X is being bought"."""
    if frames.tree.tokens[index].upos == "NOUN":
        doer = (
            role in POSSESSION
            or role.removeprefix(PREPOSITION) in frames.language.agents
            or role == BEHIND
        )
        return doer and not any(
            frames.fillers(index, one) for one in ("subj", "poss", "ctrl", "near", "gen")
        )
    passive = frames.tree.kid(index, "aux:pass", "nsubj:pass") is not None
    return role == "subj" and passive and not frames.fillers(index, "subj")


def _fits(child: Node, filler: Filler, frames: Frames, near: tuple[int, ...]) -> list[_Part]:
    if child.slot:
        if child.words and not child.words & frames.names[filler.index]:
            return []
        here = _Part(((child.slot, filler),), frozenset(), 1.0)
        if not child.children:
            return [here]
        return [_joined(here, part) for part in _match(child, filler.index, frames, near)]
    if filler.kind != "token":
        return []
    if not child.words & frames.names[filler.index]:
        return []
    return _match(child, filler.index, frames, near)


def _joined(one: _Part, other: _Part) -> _Part:
    return _Part(one.slots + other.slots, one.words | other.words, one.fit * other.fit)


def _together(some: list[_Part], others: list[_Part]) -> list[_Part]:
    """Every two that can stand together."""
    return [_joined(one, other) for one in some for other in others if _apart(one, other)][:MOST]


def _apart(one: _Part, other: _Part) -> bool:
    """Whether two parts use different words and fillers."""
    mine = {filler for _, filler in one.slots}
    return not (one.words & other.words or any(filler in mine for _, filler in other.slots))
