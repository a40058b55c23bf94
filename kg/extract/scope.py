"""How far a governor's meaning reaches down the tree: one step from a head to its governor.

A plan in the main clause says nothing of a relative clause, an apposition, a thing that is already
there ("plans to expand the plant in Lyon") or a coordinated clause with a tense of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kg.extract import verbforms
from kg.extract.frames import Frames
from kg.extract.lexemes import belongs, is_given, is_measure, is_predicate, is_thing, names
from kg.extract.negation import is_negated
from kg.languages.clauses import clauses_of

_CLOSED: Final = frozenset({
    "acl:relcl", "advcl", "advcl:relcl", "parataxis", "appos", "flat", "flat:name", "compound",
    "nmod:poss", "dislocated", "vocative", "orphan", "discourse",
})  # fmt: skip
_GOVERNED: Final = frozenset({"obj", "nsubj:pass", "xcomp", "ccomp", "csubj", "csubj:pass", "iobj"})


_AS: Final = frozenset({"as", "als", "come", "comme", "como"})


@dataclass(frozen=True, slots=True)
class Step:
    """One step up the tree: from the head of what is said, `below`, to its governor, `node`."""

    frames: Frames
    below: int
    node: int
    words: frozenset[int]
    deed: bool

    @property
    def deprel(self) -> str:
        """The relation between the two."""
        return self.frames.tree.tokens[self.below].deprel

    def within(self, words: frozenset[str]) -> bool:
        """Whether the governor is one of the words."""
        return belongs(self.frames, self.node, words)


def is_apart(step: Step) -> bool:
    """Whether `below` is coordinated with `node` and has a tense of its own."""
    below = step.below
    return (
        step.deprel == "conj"
        and is_predicate(step.frames, below)
        and verbforms.is_finite(step.frames, below)
    )


def is_open(step: Step) -> bool:
    """Whether the edge lets the governor's meaning through."""
    frames, below, deprel = step.frames, step.below, step.deprel
    words = clauses_of(frames.language.code)
    tokens = frames.tree.tokens
    if deprel in _CLOSED or on_brink(step):
        if on_brink(step) or (deprel == "acl:relcl" and step.within(words.stories)):
            return True
        aimed = deprel == "advcl" and verbforms.is_infinitive(tokens[below])
        return (
            (aimed and step.within(frames.language.plan)) or _is_bound(step) or _accompanies(step)
        )
    if is_predicate(frames, below):
        return deprel != "acl" or not _modifies(frames, below)
    if is_thing(frames, below) and is_given(frames, below):
        return is_making(step)
    if _known(frames, below) and not belongs(frames, below, words.stories):
        return False
    governed = deprel in _GOVERNED or deprel == "nsubj" or is_measure(frames, below)
    return governed or _leads(step)


def _is_bound(step: Step) -> bool:
    """Whether a preposition binds the clause to a verb that plans, doubts, denies or undoes it:
    "accused of selling", "amenaza con demandar", "prevented from buying".
    """
    frames, below = step.frames, step.below
    lang, tree = frames.language, frames.tree
    words = clauses_of(lang.code)
    form = tree.tokens[below].feat("VerbForm")
    gerund = form == "Ger" or (form == "Part" and tree.form(below).endswith("ing"))
    if step.deprel != "advcl" or not (gerund or form == "Inf"):
        return False
    bound = any(tree.form(kid) in words.bound for kid in tree.kids(below, "mark", "case"))
    return bound and step.within(lang.plan | lang.possible | lang.deny | lang.fail | words.accusing)


def _accompanies(step: Step) -> bool:
    """Whether the clause goes along with what the governor tells; what is denied has no company."""
    frames, node, lang = step.frames, step.node, step.frames.language
    undone = is_negated(frames, node) or step.within(lang.deny | lang.fail)
    return verbforms.accompanies(frames, step.below) and not undone


def is_making(step: Step) -> bool:
    """Whether a place of work comes about by what governs it: "has yet to open its plant"."""
    frames, below = step.frames, step.below
    if not step.within(clauses_of(frames.language.code).making):
        return False
    if step.deprel == "nmod":
        cases = list(frames.tree.kids(below, "case"))
        return not cases or any(names(frames, kid) & frames.language.genitives for kid in cases)
    return step.deprel in _GOVERNED


def _leads(step: Step) -> bool:
    """Whether the preposition of a noun leads from a plan to its content: "plans for a plant"; or
    makes somebody what is only possible: "suena como consejera delegada".
    """
    frames, below = step.frames, step.below
    if frames.tree.tokens[below].deprel not in {"obl", "nmod", "acl", "obl:arg"}:
        return False
    lang = frames.language
    leading = clauses_of(lang.code).contents | lang.genitives
    cases = list(frames.tree.kids(below, "case"))
    if any(frames.tree.form(case) in _AS for case in cases):
        return step.within(lang.possible | lang.plan | lang.fail | lang.deny)
    return not cases or any(names(frames, case) & leading for case in cases)


def _modifies(frames: Frames, verb: int) -> bool:
    """Whether the clause under a noun only describes it: a participle, a relative clause."""
    if frames.tree.kid(verb, "mark") is not None:
        return False
    return verbforms.is_finite(frames, verb) or verbforms.is_participle(frames.tree.tokens[verb])


def _known(frames: Frames, noun: int) -> bool:
    """Whether a clause about the deed tells it as done: "the fine that was imposed in 2023"."""
    lang = frames.language
    talk = lang.say | lang.possible | lang.plan | lang.deny
    return is_given(frames, noun) and any(
        verbforms.is_past(frames, kid) and not belongs(frames, kid, talk)
        for kid in frames.tree.kids(noun, "acl:relcl", "acl")
    )


_BE: Final = frozenset({"be", "essere", "estar", "ser", "être", "sein"})
"""What makes a state of a participle: "è previsto", "está prevista"."""


def is_said_of(step: Step) -> bool:
    """Whether the governor is a predicate about its subject: "a merger is possible, is planned"."""
    tree, node = step.frames.tree, step.node
    if not tree.is_verb(node) or any(tree.kids(node, "aux:pass")):
        return True
    being = any(tree.word(kid) in _BE for kid in tree.kids(node, "aux"))
    return being and verbforms.is_participle(tree.tokens[node]) and tree.kid(node, "obj") is None


def lends(step: Step) -> bool:
    """Whether a verb lends its tense and negation to the deed's noun that it governs."""
    lang = step.frames.language
    words = clauses_of(lang.code)
    light = step.within(words.light | lang.support | words.approving) or is_making(step)
    return light or not is_given(step.frames, step.below)


def on_brink(step: Step) -> bool:
    """Whether it is about to come: "sta per aprire", "steht vor der Übernahme", "is going to"."""
    tree, table = step.frames.tree, clauses_of(step.frames.language.code).brink
    brink = table.get(tree.word(step.node)) or table.get(tree.form(step.node))
    return brink is not None and any(
        tree.form(kid) == brink for kid in tree.kids(step.below, "mark", "case")
    )
