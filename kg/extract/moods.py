"""What tense, mood and modal verbs make of a clause: actual, planned or possible."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.extract import verbforms
from kg.extract.frames import Frames
from kg.extract.lexemes import belongs, names
from kg.extract.negation import has_negation
from kg.languages.clause import Clauses
from kg.languages.clauses import clauses_of
from kg.records import Modality

_AUX: Final = ("aux", "aux:pass", "cop")
_CUT: Final = frozenset({"acl:relcl", "advcl", "acl", "appos", "nsubj"})


def mood(frames: Frames, index: int) -> Modality:
    """What tense and modals make of the clause whose head is `index`."""
    lang, tree = frames.language, frames.tree
    nodes = [index, *tree.kids(index, *_AUX)]
    if any(tree.tokens[node].deprel == "aux" and tree.form(node) in lang.plan for node in nodes):
        return "planned"
    if any(verbforms.is_conditional(frames, node) for node in nodes):
        return _conditional(frames, index, clauses_of(lang.code))
    for node in nodes[1:]:
        if (found := _modal(frames, index, node)) is not None:
            return found
    future = any(verbforms.is_future(frames, node) for node in nodes)
    return "planned" if future or _is_due(frames, index) or _coming(frames, index) else "actual"


def _is_due(frames: Frames, index: int) -> bool:
    """Whether an auxiliary before the mark of an infinitive tells what is to come: "is to be
    built", "are to pool".
    """
    tree, due = frames.tree, clauses_of(frames.language.code).due
    return any(
        tree.form(mark) == due.get(tree.word(helper)) and helper < mark
        for helper in tree.kids(index, *_AUX)
        for mark in tree.kids(index, "mark")
    )


def _modal(frames: Frames, index: int, auxiliary: int) -> Modality | None:
    """What one auxiliary makes of its verb; None where it is a mere tense."""
    lang = frames.language
    words, found = clauses_of(lang.code), names(frames, auxiliary)
    main = frames.tree.tokens[auxiliary].deprel == "aux"
    if main and found & words.necessity and verbforms.came_about(frames, auxiliary, index):
        return None
    if main and found & words.obligation:
        return "possible" if _perfect(frames, index) else "planned"
    able = found & words.ability and has_negation(frames, index)
    if found & lang.possible_modals and not able:
        return "possible"
    planned = (main and found & lang.plan) or (
        found & lang.future and _bare(frames, index, auxiliary)
    )
    return "planned" if planned else None


def _coming(frames: Frames, index: int) -> bool:
    """Whether a present tense speaks of a time to come: "wird demnächst", "in the next years"."""
    tree, lang = frames.tree, frames.language
    if verbforms.is_past(frames, index) or not verbforms.is_finite(frames, index):
        return False
    if names(frames, index) & clauses_of(lang.code).staying:
        return False
    if any(names(frames, kid) & lang.plan_adverbs for kid in tree.kids(index, "advmod")):
        return True
    later = clauses_of(lang.code).next
    return any(
        names(frames, kid) & later
        for noun in tree.kids(index, "obl", "obl:tmod", "nmod", "obl:npmod", "obl:unmarked")
        for kid in tree.kids(noun, "amod")
    )


def _bare(frames: Frames, index: int, auxiliary: int) -> bool:
    """Whether an auxiliary of the future governs an infinitive (and makes no passive)."""
    tokens = frames.tree.tokens
    if not frames.language.separable:
        return True
    others = [node for node in frames.tree.kids(index, *_AUX) if node != auxiliary]
    passive = tokens[auxiliary].deprel == "aux:pass"
    own = not passive or tokens[index].form == tokens[index].lemma
    nodes = [index, *others] if own else others
    return any(verbforms.is_infinitive(tokens[node]) for node in nodes)


def _perfect(frames: Frames, index: int) -> bool:
    """Whether the infinitive is a perfect: "soll gekauft haben", "deve aver venduto"."""
    tokens = frames.tree.tokens
    return verbforms.is_participle(tokens[index]) and any(
        verbforms.is_infinitive(tokens[node]) for node in frames.tree.kids(index, "aux")
    )


def _conditional(frames: Frames, index: int, words: Clauses) -> Modality:
    """Hearsay or supposition; a future after a past verb of saying; what is due with "should"."""
    tree = frames.tree
    modals = {word for node in tree.kids(index, "aux") for word in names(frames, node)}
    if modals & words.obligation:
        return "planned"
    if modals & (frames.language.possible_modals - words.conditionals):
        return "possible"
    compound = verbforms.is_participle(tree.tokens[index]) and any(
        verbforms.is_conditional(frames, node) for node in tree.kids(index, "aux")
    )
    if not compound and names(frames, index) & frames.language.plan:
        return "planned"
    future = not compound or words.late_future or verbforms.is_infinitive(tree.tokens[index])
    if future and any(verbforms.is_past(frames, node) for node in sayings(frames, index)):
        return "planned"
    return "possible"


def sayings(frames: Frames, index: int) -> Iterator[int]:
    """The verbs of saying above or beside the clause of `index`."""
    tree, say = frames.tree, frames.language.say
    below = index
    for node in (index, *tree.up(index)):
        for kid in tree.kids(node, "parataxis"):
            if belongs(frames, kid, say):
                yield kid
        if node != index and tree.tokens[below].deprel in _CUT:
            return
        told = node != index and tree.tokens[below].deprel in {"ccomp", "parataxis", "xcomp"}
        if told and belongs(frames, node, say | frames.language.deny):
            yield node
        below = node
