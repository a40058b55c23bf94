"""What one clause level says of itself: tense, mood, modals, negation, doubting adverbs, mark."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from kg.extract import verbforms
from kg.extract.frames import Filler, Frames
from kg.extract.lexemes import belongs, is_predicate, is_thing, names
from kg.extract.moods import mood
from kg.extract.negation import is_negated
from kg.extract.undone import is_supposed, is_undone
from kg.languages.clauses import clauses_of
from kg.records import ROOT, Modality, Polarity

_AUX: Final = ("aux", "aux:pass", "cop")
_ADVERBIAL: Final = frozenset({"advmod", "obl", "advcl", "parataxis", "discourse"})
_ORDER: Final = ("actual", "planned", "possible")


@dataclass(frozen=True, slots=True)
class Status:
    """Modality and polarity of a claim, and what else the sentence tells of it.

    Who says so, who denies and who plans it; whether it has ended; whether it is `timeless`, so
    that a date to come makes no plan of it; whether it is `ongoing`, so that it needs no date to be
    no announcement; whether a plan is told as `done`.
    """

    modality: Modality = "actual"
    polarity: Polarity = "affirmed"
    by: tuple[Filler, ...] = ()
    denied_by: tuple[Filler, ...] = ()
    planner: tuple[Filler, ...] = ()
    ended: bool = False
    timeless: bool = False
    ongoing: bool = False
    done: bool = False


def negated(state: Status) -> Status:
    """The opposite."""
    flipped: Polarity = "denied" if state.polarity == "affirmed" else "affirmed"
    return replace(state, polarity=flipped)


def weakened(state: Status, to: Modality) -> Status:
    """Possible outweighs planned, planned outweighs actual."""
    return replace(state, modality=max(state.modality, to, key=_ORDER.index))


def level(
    frames: Frames, index: int, words: frozenset[int], state: Status, *, denial: bool = True,
    below: int | None = None,
) -> Status:  # fmt: skip
    """What the dependents and the form of the clause's head `index` make of the state.

    A denial is not counted again where the noun `below` has it already: "non c'è alcun accordo".
    """
    again = below is not None and not is_predicate(frames, below) and is_negated(frames, below)
    if denial and not again and is_negated(frames, index):
        state = negated(state)
    if is_undone(frames, index):
        state = negated(state)
    if is_supposed(frames, index):
        state = weakened(state, "possible")
    for kid in frames.tree.children[index]:
        if kid not in words:
            state = _dependent(frames, kid, index, state)
    if not is_predicate(frames, index) and frames.tree.tokens[index].upos != "VERB":
        return state
    return weakened(_aim(frames, index, state), mood(frames, index))


def _dependent(frames: Frames, kid: int, index: int, state: Status) -> Status:
    lang, tree = frames.language, frames.tree
    words, deprel, found = clauses_of(lang.code), tree.tokens[kid].deprel, names(frames, kid)
    doubted = (
        (deprel == "advmod" and found & lang.possible_adverbs)
        or (deprel in _ADVERBIAL and _is_perhaps(frames, kid))
        or (deprel in {"mark", "advmod"} and _conditions(frames, kid))
        or (deprel == "mark" and _is_rumour(frames, kid))
        or (deprel == "obl" and found & lang.possible and _sourced(frames, kid))
        or (deprel == "case" and found & words.opposing and not is_thing(frames, index))
        or (deprel == "aux" and not is_predicate(frames, index) and found & lang.possible_modals)
    )
    if doubted:
        return weakened(state, "possible")
    by_plan = deprel in {"mark", "obl"} and found & lang.plan
    if by_plan and (deprel == "mark" or _sourced(frames, kid)):
        return weakened(state, "planned")
    if _depends(frames, kid, index):
        return weakened(state, "planned")
    beside = kid and tree.form(kid - 1) != ","
    participle = deprel == "acl" and verbforms.is_participle(tree.tokens[kid])
    hyphened = deprel == "compound" and kid > 1 and tree.form(kid - 1) == "-"
    if deprel == "amod" or hyphened or (participle and beside):
        return _adjective(frames, kid, index, state)
    return state


def _is_perhaps(frames: Frames, word: int) -> bool:
    """Whether it ends, or all but ends, a phrase that leaves it open: "tal vez", "a quanto
    pare".
    """
    tree, phrases = frames.tree, clauses_of(frames.language.code).perhaps
    return tree.ends(word, phrases) or (
        word + 1 < len(tree.tokens) and tree.ends(word + 1, phrases)
    )


def _conditions(frames: Frames, mark: int) -> bool:
    """Whether it makes a condition of its clause: "if", "même si"."""
    found = {mark, *frames.tree.kids(mark, "fixed")}
    own = frames.tree.tokens[mark].deprel == "mark"
    conditions = frames.language.conditions
    return any(names(frames, one) & conditions for one in found if own or one != mark)


def _is_rumour(frames: Frames, mark: int) -> bool:
    """Whether the clause is what a noun before it leaves open, whatever it hangs on: "rumours
    that", "Gerüchte, dass".
    """
    tree = frames.tree
    before = mark - 1 - (mark > 1 and tree.form(mark - 1) == ",")
    open_ = before >= 0 and tree.tokens[before].upos == "NOUN"
    return open_ and belongs(frames, before, frames.language.possible)


def _depends(frames: Frames, clause: int, index: int) -> bool:
    """Whether what is not past hangs on a condition: "wenn Brüssel zustimmt, übernimmt Acme"."""
    if frames.tree.tokens[clause].deprel != "advcl":
        return False
    marks = frames.tree.kids(clause, "mark")
    conditional = any(names(frames, mark) & frames.language.conditions for mark in marks)
    return conditional and not verbforms.is_past(frames, index)


def _sourced(frames: Frames, noun: int) -> bool:
    """Whether it is a source: "according to rumours", "dem Vernehmen nach"."""
    sources = frames.language.sources
    return any(names(frames, kid) & sources for kid in frames.tree.kids(noun, "case"))


def _adjective(frames: Frames, kid: int, index: int, state: Status) -> Status:
    """What an adjective makes of a noun: "the planned purchase", "una possibile vendita"."""
    lang = frames.language
    if is_predicate(frames, index) and frames.tree.tokens[index].upos != "NOUN":
        return state
    found = names(frames, kid)
    if found & lang.possible:
        return weakened(state, "possible")
    if found & (lang.deny | lang.fail) and not is_thing(frames, index):
        return negated(state)
    words = clauses_of(lang.code)
    if found & (lang.plan | words.announce | words.next):
        return weakened(state, "planned")
    return state


def _aim(frames: Frames, index: int, state: Status) -> Status:
    """What an infinitive of purpose ("um zu") or one on its own ("Acme to buy") plans."""
    tree = frames.tree
    token, words = tree.tokens[index], clauses_of(frames.tree.sentence.language)
    if not verbforms.is_infinitive(token):
        return state
    marks = {tree.form(kid) for kid in tree.kids(index, "mark", "case")}
    aimed = token.deprel == "advcl" and marks & words.purpose
    alone = token.head == ROOT and "to" in marks and tree.kid(index, "aux") is None
    return weakened(state, "planned") if aimed or alone else state
