"""Pronouns, possessives, unspoken subjects and descriptions → the chain they most likely mean.

Candidates are the chains mentioned before, of a fitting class; each is scored by how near and how
prominent it is (Lappin and Leass 1994 in spirit: subject before object, this sentence before the
last, the article's topic before a passer-by), and a description by what else is said of the chain.
Where nothing fits, nothing is chosen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final, TypeAlias

from kg.languages import words_of
from kg.records import Document
from kg.refer.chain import Chain
from kg.refer.kinds import ORGANIZATIONS, PLACES
from kg.refer.profiles import Profile, agreement, profiles
from kg.refer.slots import Slot, is_subject, slots
from kg.refer.speakers import Speakers
from kg.syntax import Tree

_BREAK: Final = "\n\n"
REACH: Final = 4
"""Sentences back in which a pronoun's antecedent is looked for; a description has no such limit."""
_LEAST: Final = 0.45
_FOLK_LEAST: Final = 1.2
"""What a people's name must score to be taken for a firm of which no origin is told."""
_MARGIN: Final = 0.3
"""By how much it must beat the next one where it is said to be from somewhere, and of neither it is
known.
"""
_NEAR: Final = 1.5
_SUBJECT: Final = 0.35
"""What a thing of the same sentence gains, and a subject."""
_TOPIC: Final = 4
"""What a chain gains that alone of its class the article speaks of."""
_WORD: Final = 1.0
"""What a chain gains that was called by the same noun, or has it in its name."""
_TRADE: Final = 1.0
"""What a chain gains that is known to be in the trade that a description tells, or loses that is
known to be in another.
"""
_BESIDE: Final = 0.6
"""What a thing of the same paragraph gains."""
_PAPER: Final = 3
"""Mentions from which on a paper is more than a source."""
_HOME: Final = {"it": ("IT",), "de": ("DE",), "fr": ("FR",), "es": ("ES",), "en": ("US", "GB")}
"""Countries whose people are mostly just people in news of the language."""

_Told: TypeAlias = tuple[int, int, int, bool]


def resolve(
    document: Document,
    chains: Sequence[Chain],
    trees: tuple[Tree, ...],
    described: Mapping[tuple[int, int], int],
    posts: Mapping[tuple[int, int], float] = MappingProxyType({}),
) -> list[tuple[Slot, int]]:
    """Each slot with the number of its chain, in text order; slots that fit nothing are left out.

    `described` maps (sentence, token) of nouns that belong to a name to the name's chain, `posts`
    (person, firm) to how surely the one speaks for the other, both by their chains' numbers.
    """
    named = sorted(
        (m.sentence, m.head, number, is_subject(trees[m.sentence], m.head))
        for number, chain in enumerate(chains)
        for m in chain.mentions
        if not (chain.kind in PLACES and m.kind == "description")
    )
    known = profiles(chains, trees, described)
    taken = frozenset(described) | {(sentence, index) for sentence, index, _, _ in named}
    every = sorted(slots(trees, taken), key=lambda s: (s.sentence, s.index))
    spoken = dict(Speakers(document, trees, chains, posts).choose([s for s in every if s.own]))
    paragraphs = _paragraphs(document)
    first = _read(every, named, spoken, chains, trees, paragraphs, known=known)
    for slot, number in first:
        if slot.places and chains[number].kind in ORGANIZATIONS and not known[number].places:
            known[number] = replace(known[number], places=slot.places)
    return _read(every, named, spoken, chains, trees, paragraphs, known=known)


def _paragraphs(document: Document) -> list[tuple[str, int]]:
    """The field and the paragraph of each sentence."""
    return [
        (one.field, document.article.content(one.field).count(_BREAK, 0, one.span.start))
        for one in document.sentences
    ]


def _read(
    every: Sequence[Slot],
    named: Sequence[_Told],
    spoken: Mapping[Slot, int],
    chains: Sequence[Chain],
    trees: tuple[Tree, ...],
    paragraphs: Sequence[tuple[str, int]],
    *,
    known: Sequence[Profile],
) -> list[tuple[Slot, int]]:
    """One reading of the article from its first word to its last.

    A second one knows which thing "the French group" was when it comes to "the Utrecht-based
    company".
    """
    history: list[_Told] = []
    found: list[tuple[Slot, int]] = []
    waiting = 0
    for slot in every:
        while waiting < len(named) and named[waiting][:2] < (slot.sentence, slot.index):
            history.append(named[waiting])
            waiting += 1
        chosen = (
            spoken.get(slot)
            if slot.own
            else _choose(slot, chains, history, trees, paragraphs, known)
        )
        if chosen is not None:
            found.append((slot, chosen))
            history.append((slot.sentence, slot.index, chosen, slot.subject))
    return found


def _choose(
    slot: Slot,
    chains: Sequence[Chain],
    history: Sequence[_Told],
    trees: tuple[Tree, ...],
    paragraphs: Sequence[tuple[str, int]],
    known: Sequence[Profile],
) -> int | None:
    if slot.plural and slot.kind == "description":
        return None
    if slot.latest:
        return _latest(slot, chains, history, trees, known)
    reach = len(trees) if slot.kind == "description" else REACH
    tree = trees[slot.sentence]
    fitting = (
        one.weight for chain, one in zip(chains, known, strict=True) if chain.kind in slot.classes
    )
    total = sum(fitting) or 1.0
    scores: dict[int, float] = {}
    for sentence, index, number, subject in history:
        distance = slot.sentence - sentence
        suits = _suits(slot, known[number])
        if chains[number].kind not in slot.classes or suits is None:
            continue
        if chains[number].kind == "MediaOrganization" and len(chains[number].mentions) < _PAPER:
            continue
        if distance > reach:
            continue
        if not _agrees(slot, chains[number], known[number], trees[sentence], index):
            continue
        if distance == 0 and not slot.possessive and _same_clause(tree, slot.index, index):
            continue
        score = suits + _NEAR / (1.0 + distance) + (_SUBJECT if subject else 0.0)
        if distance == 0 and slot.possessive and subject:
            score += 0.4
        score += _TOPIC * known[number].weight / total
        score += _BESIDE * (paragraphs[sentence] == paragraphs[slot.sentence])
        scores[number] = max(scores.get(number, 0.0), score + 0.0001 * index * (distance == 0))
    best = max(sorted(scores), key=lambda number: scores[number], default=None)
    if best is None or scores[best] < _least(slot, known[best], tree.sentence.language):
        return None
    second = max((score for number, score in scores.items() if number != best), default=0.0)
    doubtful = bool(slot.places) and scores[best] - second < _MARGIN
    return None if doubtful and agreement(slot.places, known[best].places) < 1 else best


def _latest(
    slot: Slot,
    chains: Sequence[Chain],
    history: Sequence[_Told],
    trees: Sequence[Tree],
    known: Sequence[Profile],
) -> int | None:
    """The last thing mentioned in this sentence or the one before that it can stand for."""
    for sentence, index, number, _ in reversed(history):
        if slot.sentence - sentence > 1:
            return None
        agrees = _agrees(slot, chains[number], known[number], trees[sentence], index)
        if chains[number].kind in slot.classes and agrees:
            return number
    return None


def _suits(slot: Slot, profile: Profile) -> float | None:
    """How well a description goes with what is said of a chain; None where it cannot be."""
    if slot.kind != "description":
        return 0.0
    agreed = agreement(slot.places, profile.places)
    if agreed < 0:
        return None
    score = 1.5 * agreed + (_WORD if slot.word and slot.word in profile.words else 0.0)
    if slot.trade and profile.trades:
        score += _TRADE if slot.trade in profile.trades else -_TRADE
    return score


def _least(slot: Slot, profile: Profile, language: str) -> float:
    """What the best chain must score: much for people that may be just people."""
    if slot.kind != "description":
        return _LEAST
    if not slot.folk or agreement(slot.places, profile.places) > 0:
        return 0.0
    ordinary = any(place.country in _HOME.get(language, ()) for place in slot.places)
    return float("inf") if ordinary else _FOLK_LEAST


def _agrees(slot: Slot, chain: Chain, profile: Profile, tree: Tree, index: int) -> bool:
    """Whether a pronoun's gender can be that of the person or the word it would point to.

    Names of firms have no certain gender, but German gives them no masculine.
    """
    if not slot.gender or (tree.sentence.language == "en" and chain.kind != "Person"):
        return True
    if chain.kind == "Person":
        return profile.gender in {"", slot.gender}
    token = tree.tokens[index]
    if token.upos == "NOUN":
        plural = slot.gender == "Fem" and token.feat("Number") == "Plur"
        return plural or token.feat("Gender") in {"", slot.gender}
    return slot.gender != "Masc" or not words_of(tree.sentence.language).separable


def _same_clause(tree: Tree, slot: int, index: int) -> bool:
    """Whether both are arguments of one verb, or one governs the other's relative clause.

    There a pronoun cannot mean the other.
    """
    return tree.clause(slot) == tree.clause(index) or index in tree.up(slot)
