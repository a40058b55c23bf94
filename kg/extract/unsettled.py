"""What a governor leaves open: told as a rumour, asked for, charged with, talked of, still pending.

Each function looks at one step up the tree (kg.extract.scope.Step).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.extract import verbforms
from kg.extract.frames import Frames
from kg.extract.lexemes import belongs, is_predicate, is_thing, names
from kg.extract.scope import Step
from kg.languages.clauses import clauses_of

_IMPERSONAL: Final = ("expl", "expl:impers", "expl:pass", "expl:pv", "expl:subj")
_ASKED: Final = ("obj", "iobj", "obl", "obl:arg", "nsubj:pass")
_NAMING: Final = frozenset({"NOUN", "PROPN"})


def is_unsettled(step: Step) -> bool:
    """Whether the governor says no more of it than that it may be."""
    return (
        _is_told(step) or _is_talk(step) or _is_pressed(step) or _is_charged(step)
        or is_directed(step)
    )  # fmt: skip


def is_directed(step: Step) -> bool:
    """Whether somebody is to do it whom the governor asks: "urged Acme to sell", "fordert, dass";
    who orders a recall without saying of whom does it.
    """
    frames = step.frames
    if not step.within(clauses_of(frames.language.code).directing):
        return False
    asked = _asks_somebody(step) or verbforms.is_finite(frames, step.below)
    return is_predicate(frames, step.below) and asked


def _asks_somebody(step: Step) -> bool:
    """Whether it is told who is asked, be it that the tree has it beside the deed: "ordenó a Acme
    vender".
    """
    tree = step.frames.tree
    if any(kid != step.below for kid in tree.kids(step.node, *_ASKED)):
        return True
    return any(
        step.node < kid < step.below and tree.tokens[kid].upos in _NAMING
        for kid in tree.kids(step.below, *_ASKED)
    )


def is_in_mind(frames: Frames, verb: int) -> bool:
    """Whether the verb and a noun behind it tell an aim: "have in mind", "fasst ins Auge"."""
    tree = frames.tree
    return any(
        f"{tree.word(verb)}_{word}" in clauses_of(frames.language.code).minded
        for kid in tree.kids(verb, "obj", "obl", "obl:arg", "xcomp")
        for word in names(frames, kid)
    )


def is_pending(step: Step) -> bool:
    """Whether what the clause is about is still open: "the sale is under review", "der Verkauf
    steht unter Vorbehalt", "a merger remains a dream", "the purchase awaits clearance".
    """
    frames, node = step.frames, step.node
    tree, words = frames.tree, clauses_of(frames.language.code)
    if tree.tokens[step.below].upos == "PROPN" or is_thing(frames, step.below):
        return False
    if tree.tokens[node].upos == "NOUN":
        return bool(names(frames, node) & words.pending)
    if step.within(words.awaiting) and tree.tokens[step.below].upos == "NOUN":
        return True
    behind = (kid for kid in tree.kids(node, "obl", "obl:arg") if tree.kid(kid, "case") is not None)
    left = _left_behind(step) if step.within(words.staying) else ()
    return any(names(frames, noun) & words.pending for noun in (*behind, *left))


def is_premature(step: Step) -> bool:
    """Whether a deed has yet to come: "a merger is premature", "für eine Fusion ist es zu früh"; it
    has been done by who "was early with the purchase".
    """
    frames, node, below = step.frames, step.node, step.below
    tree, words = frames.tree, clauses_of(frames.language.code).early
    if tree.tokens[below].upos != "NOUN" or tree.kid(node, "cop") is None:
        return False
    found = names(frames, node)
    cases = [tree.form(kid) for kid in tree.kids(below, "case")]
    return bool(found & words) or any(f"{one}_{case}" in words for one in found for case in cases)


def _left_behind(step: Step) -> Iterator[int]:
    """What something remains, which the tree may take for a second subject: "bleibt ein Traum"."""
    kids = step.frames.tree.kids(step.node, "xcomp", "obj", "nsubj")
    return (kid for kid in kids if kid > step.node)


def is_hearsay(step: Step) -> bool:
    """Whether a verb of saying has it from nobody in particular, or from rumours: "si dice che",
    "is said to", "heißt es in Gerüchten".
    """
    frames, node = step.frames, step.node
    tree, words = frames.tree, clauses_of(frames.language.code)
    if any(tree.form(kid) in words.nobody for kid in tree.kids(node, "nsubj", *_IMPERSONAL)):
        return True
    if step.deprel == "xcomp" and tree.kid(node, "nsubj:pass") is not None:
        return True
    if step.within(frames.language.possible) and tree.kid(node, "aux:pass") is not None:
        return True
    return any(
        tree.tokens[kid].upos == "NOUN" and belongs(frames, kid, words.stories)
        for kid in tree.kids(node, "obl")
    )


def is_asked_for(step: Step) -> bool:
    """Whether a question is left open whose rest is taken for granted: "did not say why"."""
    tree = step.frames.tree
    opening = min(tree.subtree(step.below))
    return any(
        "Int" in tree.tokens[place].feat("PronType") for place in range(opening, step.below + 1)
    )


def _is_told(step: Step) -> bool:
    """Whether it is only what a report or a rumour says: "reports that Acme has bought Beta"."""
    frames, words = step.frames, clauses_of(step.frames.language.code)
    clause = step.deprel in {"ccomp", "acl"} or _is_by_source(step)
    finite = clause and verbforms.is_finite(frames, step.below)
    noun = frames.tree.tokens[step.node].upos == "NOUN"
    return finite and noun and step.within(words.stories - words.news)


def _is_by_source(step: Step) -> bool:
    """As in "le bruit selon lequel Acme a racheté Beta"."""
    tree, sources = step.frames.tree, step.frames.language.sources
    return step.deprel == "acl:relcl" and any(
        tree.form(case) in sources
        for kid in tree.kids(step.below, "obl", "advmod")
        for case in tree.kids(kid, "case")
    )


def _is_talk(step: Step) -> bool:
    """Whether nobody in particular talks of it: "si parla di una fusione"."""
    frames = step.frames
    if not step.within(clauses_of(frames.language.code).talking):
        return False
    nobody = frames.tree.kid(step.node, *_IMPERSONAL) is not None
    return nobody and not is_predicate(frames, step.below)


def _is_pressed(step: Step) -> bool:
    """Whether somebody may have to do it: "steht unter Druck, das Land zu verlassen"."""
    frames = step.frames
    pressing = clauses_of(frames.language.code).pressing
    infinitive = verbforms.is_infinitive(frames.tree.tokens[step.below])
    return infinitive and any(
        belongs(frames, kid, pressing) for kid in frames.tree.kids(step.node, "obl", "obj")
    )


def _is_charged(step: Step) -> bool:
    """Whether somebody is accused of it: "has been accused of selling"."""
    accusing = clauses_of(step.frames.language.code).accusing
    return is_predicate(step.frames, step.below) and step.within(accusing)
