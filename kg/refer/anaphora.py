"""Pronouns, possessives, unspoken subjects and descriptions → the chain they most likely mean.

What stands for nothing is left out (kg.refer.referring). Candidates are the chains mentioned
before, of a fitting class; which of them is meant is a learned choice (kg.refer.antecedents). A
demonstrative means what was mentioned last, "we" whom the speaker speaks for, "I" the speaker.
Where nothing fits, or too little speaks for it, nothing is chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final, TypeAlias

from kg.languages.places import Place
from kg.records import Document
from kg.refer.antecedents import Setting, Told, agrees, candidates, choice, likeliest
from kg.refer.chain import Chain
from kg.refer.kinds import ORGANIZATIONS, PLACES
from kg.refer.profiles import Profile, agreement, profiles
from kg.refer.referring import referring
from kg.refer.slot import SPEAKER, Slot, is_subject
from kg.refer.slots import slots
from kg.refer.speakers import Speakers
from kg.syntax import Tree
from kg.weights import Choice

_BREAK: Final = "\n\n"
LIKELY: Final = 0.4
"""How likely a candidate must be."""
_FOLK: Final = 0.6
"""The same for a people's name that must be taken for a firm of which no origin is told."""
_SURE: Final = 0.5
"""The same for what is said to be from somewhere, where nothing known is from there."""
_HOME: Final = {"it": ("IT",), "de": ("DE",), "fr": ("FR",), "es": ("ES",), "en": ("US", "GB")}
"""Countries whose people are mostly just people in news of the language."""

Choose: TypeAlias = Callable[[Slot, Sequence[int], Choice], int | None]
"""A reference, the chains that it can mean and what is known of them → the one that it means."""


def resolve(
    document: Document,
    chains: Sequence[Chain],
    trees: tuple[Tree, ...],
    described: Mapping[tuple[int, int], int],
    posts: Mapping[tuple[int, int], float] = MappingProxyType({}),
    homes: Mapping[int, frozenset[Place]] = MappingProxyType({}),
    choose: Choose | None = None,
) -> list[tuple[Slot, int]]:
    """Each slot with the number of its chain, in text order; slots that fit nothing are left out.

    `described` maps (sentence, token) of nouns that belong to a name to the name's chain, `posts`
    (person, firm) to how surely the one speaks for the other, `homes` what is from somewhere to
    its places, all by their chains' numbers.
    `choose` decides instead of the shipped weights.
    """
    named, known, possible = prepared(chains, trees, described, homes)
    every = referring(possible, trees, known)
    spoken = dict(Speakers(document, trees, chains, posts).choose([s for s in every if s.own]))
    setting = Setting(chains, trees, _paragraphs(document), known)
    first = _read(every, named, spoken, setting, choose)
    learned = {
        number: slot.places
        for slot, number in reversed(first)
        if slot.places and chains[number].kind in ORGANIZATIONS and not known[number].places
    }
    if not learned:
        return first
    for number, places in learned.items():
        known[number] = replace(known[number], places=places)
    return _read(every, named, spoken, setting, choose)


def prepared(
    chains: Sequence[Chain],
    trees: tuple[Tree, ...],
    described: Mapping[tuple[int, int], int],
    homes: Mapping[int, frozenset[Place]],
) -> tuple[list[Told], list[Profile], list[Slot]]:
    """Where the chains are named, what is known of them, and what may refer to them, in text order;
    see `resolve`.
    """
    named = sorted(
        Told(m.sentence, m.head, number, is_subject(trees[m.sentence], m.head))
        for number, chain in enumerate(chains)
        for m in chain.mentions
        if not (chain.kind in PLACES and m.kind == "description")
    )
    known = profiles(chains, trees, described, homes)
    towns = frozenset(told[:2] for told in named if chains[told.number].kind == "City")
    taken = (frozenset(described) | {told[:2] for told in named}) - towns
    found = sorted(slots(trees, taken, towns), key=lambda s: (s.sentence, s.index))
    return named, known, found


def _paragraphs(document: Document) -> list[tuple[str, int]]:
    """The field and the paragraph of each sentence."""
    return [
        (one.field, document.article.content(one.field).count(_BREAK, 0, one.span.start))
        for one in document.sentences
    ]


def _read(
    every: Sequence[Slot],
    named: Sequence[Told],
    spoken: Mapping[Slot, int],
    setting: Setting,
    choose: Choose | None,
) -> list[tuple[Slot, int]]:
    """One reading of the article from its first word to its last.

    A second one knows which thing "the French group" was when it comes to "the Utrecht-based
    company". What a speaker says of "me" brings nobody to the reader's mind.
    """
    history: list[Told] = []
    found: list[tuple[Slot, int]] = []
    waiting = 0
    for slot in every:
        while waiting < len(named) and named[waiting][:2] < (slot.sentence, slot.index):
            history.append(named[waiting])
            waiting += 1
        chosen = spoken.get(slot) if slot.own else _choose(slot, history, setting, choose)
        if chosen is None and setting.paragraphs[slot.sentence][0] == "title":
            chosen = _announced(slot, setting)
        if chosen is not None:
            found.append((slot, chosen))
            if slot.quiet or (slot.own and slot.classes == SPEAKER):
                continue
            history.append(Told(slot.sentence, slot.index, chosen, slot.subject))
    return found


def _choose(
    slot: Slot, history: Sequence[Told], setting: Setting, choose: Choose | None
) -> int | None:
    if slot.plural and slot.kind == "description":
        return None
    if slot.latest:
        return _latest(slot, history, setting)
    numbers = candidates(slot, history, setting)
    if not numbers:
        return None
    found = choice(slot, numbers, history, setting)
    if choose is not None:
        return choose(slot, numbers, found)
    best, likely = likeliest(numbers, found)
    language = setting.trees[0].sentence.language
    return best if likely >= _least(slot, setting.known[best], language) else None


def _announced(slot: Slot, setting: Setting) -> int | None:
    """What a headline means that says where it is from and no more: of the things of a fitting
    class that the text says are from there the one that it mentions most.
    """
    if slot.plural:
        return None
    fitting = [
        (known.weight, -number)
        for number, (chain, known) in enumerate(zip(setting.chains, setting.known, strict=True))
        if chain.kind in slot.classes and agreement(slot.places, known.places) > 0
    ]
    return -max(fitting)[1] if fitting else None


def _latest(slot: Slot, history: Sequence[Told], setting: Setting) -> int | None:
    """The last thing mentioned in this sentence or the one before that it can stand for."""
    for told in reversed(history):
        if slot.sentence - told.sentence > 1:
            return None
        chain, known = setting.chains[told.number], setting.known[told.number]
        agreed = agrees(slot, chain, known, setting.trees[told.sentence], told.token)
        if chain.kind in slot.classes and agreed:
            return told.number
    return None


def _least(slot: Slot, profile: Profile, language: str) -> float:
    """How likely the best chain must be: more for people that may be just people, and for what a
    verb's object pronoun may stand for.
    """
    if slot.quiet:
        return _SURE
    if slot.kind != "description" or not slot.places or agreement(slot.places, profile.places) > 0:
        return LIKELY
    if not slot.folk:
        return _SURE
    ordinary = any(
        place.kind == "Country" and place.country in _HOME.get(language, ())
        for place in slot.places
    )
    return float("inf") if ordinary else _FOLK
