"""What a clause's surroundings make of what it says: actual, planned, possible or denied.

From the trigger word the tree is climbed. Each clause level speaks for itself (kg.extract.signals);
each governor may plan, doubt, deny or undo what it governs; and each edge decides whether that
reaches down (kg.extract.scope). The rules hold for every property; the words stand in kg/languages.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from kg.extract import verbforms
from kg.extract.attribution import sources, subjects
from kg.extract.ending import has_ended
from kg.extract.frames import Frames
from kg.extract.lexemes import belongs, is_given, is_predicate, is_thing, names, predicate
from kg.extract.negation import is_negated
from kg.extract.scope import Step, is_apart, is_open, is_said_of, lends, on_brink
from kg.extract.signals import Status, level, negated, weakened
from kg.extract.unsettled import (
    is_asked_for,
    is_hearsay,
    is_in_mind,
    is_pending,
    is_premature,
    is_unsettled,
)
from kg.languages.clauses import clauses_of

_KEPT: Final = 256
"""Answers that are kept: claims of one sentence ask for the same words again and again."""
_QUOTING: Final = frozenset({":", "»", "«", "„", "“", "”", '"', "‚", "‘"})


@lru_cache(maxsize=_KEPT)
def status(
    frames: Frames, trigger: int, words: frozenset[int] = frozenset(), *, deed: bool = True
) -> Status:
    """The status of what the word `trigger` says.

    `words` belong to the pattern itself, whose own meaning is not read a second time; `deed` is
    False for what is measured and not done, which announcing does not plan.
    """
    trigger = predicate(frames, trigger)
    given = is_thing(frames, trigger) and is_given(frames, trigger)
    state = level(frames, trigger, words, Status() if given else _asked(frames, Status()))
    below, passed = trigger, False
    for node in frames.tree.up(trigger):
        step = Step(frames, below, node, words, deed)
        if node in words:
            state = level(frames, node, words, state)
        elif passed or is_apart(step):
            passed = not verbforms.is_finite(frames, node)
        elif step.deprel == "conj":
            state = level(frames, node, words, state)
        else:
            reached = _governed(step, state)
            if reached is None:
                break
            state = reached
        below = node
    return replace(
        _settled(frames, trigger, state), by=sources(frames, trigger),
        ended=has_ended(frames, trigger), timeless=given or _happened(frames, trigger),
        ongoing=verbforms.is_progressive(frames, _timed(frames, trigger)),
    )  # fmt: skip


def foresees(frames: Frames, verb: int) -> bool:
    """Whether a verb expects a figure: "sees revenue of 9 million", not "saw" or "sees it fall"."""
    tree = frames.tree
    seen = belongs(frames, verb, clauses_of(frames.language.code).foreseeing)
    told = tree.kid(verb, "xcomp", "ccomp") is not None or verbforms.is_past(frames, verb)
    return seen and tree.is_verb(verb) and not told


def _settled(frames: Frames, trigger: int, state: Status) -> Status:
    """What is denied is a plan where it was only possible, or going on now ("is not closing")."""
    if state.polarity == "affirmed":
        return state
    present = verbforms.is_progressive(frames, trigger)
    planned = state.modality == "possible" or (present and state.modality == "actual")
    return replace(state, modality="planned") if planned else state


def _timed(frames: Frames, trigger: int) -> int:
    """The head of the clause whose tense is that of the trigger."""
    head = frames.tree.clause(trigger)
    while verbforms.accompanies(frames, head):
        head = frames.tree.tokens[head].head
    return head


def _happened(frames: Frames, trigger: int) -> bool:
    """Whether the clause tells the past, so that no date makes a plan of it."""
    head = _timed(frames, trigger)
    participle = verbforms.is_participle(frames.tree.tokens[head])
    bare = participle and frames.tree.kid(head, "aux", "aux:pass", "cop") is None
    return bare or verbforms.is_past(frames, head)


def _asked(frames: Frames, state: Status) -> Status:
    """A yes-or-no question asserts nothing; one after who or why takes the rest for granted."""
    tokens = frames.tree.tokens
    if not any(token.form == "?" for token in tokens[-2:]):
        return state
    open_end = any("Int" in token.feat("PronType") for token in tokens)
    return state if open_end else weakened(state, "possible")


def _governed(step: Step, state: Status) -> Status | None:
    """The state after the governor; None where what it says does not reach down."""
    bearer = step.deprel == "nsubj"
    opened = is_open(step)
    if is_premature(step) or (opened and bearer and is_pending(step)):
        denial = is_negated(step.frames, step.node)
        return _refused(state) if denial else weakened(state, "possible")
    if not opened:
        return None
    if bearer and not is_said_of(step) and not _fronted(step):
        if step.within(step.frames.language.fail):
            return level(step.frames, step.node, step.words, negated(state), below=step.below)
        return _lent(step, state)
    turned = _turned(step, state)
    if turned is not None:
        return turned
    return _lent(step, state)


def _fronted(step: Step) -> bool:
    """Whether a deed put first, as German may, is what is denied and not who denies it: "Eine
    Fusion schloss Acme aus".
    """
    thing = step.frames.tree.tokens[step.below].upos == "NOUN" and step.below < step.node
    return thing and step.frames.language.separable and step.within(step.frames.language.deny)


def _quoted(step: Step) -> bool:
    """Whether what a denial governs is its own words: "Acme denied it: 'We will not …'"."""
    tokens = step.frames.tree.tokens
    return any(
        tokens[kid].form in _QUOTING and kid < step.below
        for kid in step.frames.tree.kids(step.below, "punct")
    )


def _lent(step: Step, state: Status) -> Status | None:
    """The state after a verb that lends its own tense and negation to what it governs."""
    if not is_predicate(step.frames, step.below) and not lends(step):
        return None
    return level(step.frames, step.node, step.words, state, below=step.below)


def _turned(  # noqa: PLR0911 -- a table of cases, the first that fits
    step: Step, state: Status
) -> Status | None:
    """What a governor that plans, doubts, denies, undoes or says makes of it; None for others."""
    frames, node, lang = step.frames, step.node, step.frames.language
    words = clauses_of(lang.code)
    denial = is_negated(frames, node)
    if step.within(words.completing) and _brings_about(step, state):
        return level(frames, node, step.words, replace(state, modality="actual", done=True))
    if step.within(words.staying) and step.deprel == "xcomp":
        return state
    if step.within(words.necessity) and verbforms.came_about(frames, node, node):
        return level(frames, node, step.words, state)
    if step.within(lang.deny) and _quoted(step):
        return _spoken(step, state)
    if step.within(lang.deny):
        return _denied(step, state, denial=denial)
    if step.within(lang.fail):
        made = weakened(state, "possible") if denial else negated(state)
        return level(frames, node, step.words, made, denial=False)
    if is_unsettled(step):
        return weakened(state, "possible")
    if _speaks(step):
        return _spoken(step, state)
    if step.within(words.announce):
        made = weakened(state, "planned") if step.deed else state
        return level(frames, node, step.words, made)
    if step.within(lang.possible):
        made = _refused(state) if denial else weakened(state, "possible")
        made = replace(made, planner=made.planner or subjects(frames, node))
        return level(frames, node, step.words, made, denial=False)
    if _plans(step):
        made = replace(weakened(state, "planned"), planner=state.planner or subjects(frames, node))
        return level(frames, node, step.words, made)
    if step.within(lang.possible_modals) and verbforms.is_infinitive(
        frames.tree.tokens[step.below]
    ):
        return level(frames, node, step.words, weakened(state, "possible"))
    return None


def _brings_about(step: Step, state: Status) -> bool:
    """Whether a deed that a word with it plans is told as done: "completed the planned purchase";
    an agreement that is concluded still plans.
    """
    frames, below = step.frames, step.below
    deed = not is_predicate(frames, below) and not belongs(frames, below, frames.language.plan)
    return deed and state.modality != "possible"


def _refused(state: Status) -> Status:
    """What is not even considered is not planned."""
    return replace(negated(state), modality="planned")


def _plans(step: Step) -> bool:
    """A word of planning, of the future, of being about to; a noun with an infinitive to come."""
    frames, lang = step.frames, step.frames.language
    words = clauses_of(lang.code)
    if not step.deed and foresees(frames, step.node):
        return True
    infinitive = verbforms.is_infinitive(frames.tree.tokens[step.below])
    verbal = is_predicate(frames, step.below)
    if is_in_mind(frames, step.node):
        return True
    if (step.within(lang.plan) and (verbal or not step.within(words.clausal))) or on_brink(step):
        return True
    if infinitive and (names(frames, step.node) & (lang.future | words.obligation)):
        return True
    named = step.deprel == "xcomp" and frames.tree.tokens[step.node].upos == "PROPN"
    if not infinitive or not (named or step.deprel == "acl"):
        return False
    return not any(
        belongs(frames, kid, words.first) for kid in frames.tree.kids(step.node, "amod", "det")
    ) and not belongs(frames, step.node, words.first)


def _denied(step: Step, state: Status, *, denial: bool) -> Status:
    """Who denies what was only possible denies a plan."""
    frames, node = step.frames, step.node
    if denial:
        return weakened(state, "possible")
    made = negated(state)
    if made.modality == "possible":
        made = replace(made, modality="planned")
    return replace(made, denied_by=subjects(frames, node))


def _speaks(step: Step) -> bool:
    """Whether the governor only reports: a verb of saying over a clause or a noun."""
    lang = step.frames.language
    words = clauses_of(lang.code)
    if not step.within(lang.say):
        return False
    clause = is_predicate(step.frames, step.below) and verbforms.is_finite(step.frames, step.below)
    return clause or not step.within(words.announce | lang.plan | lang.possible)


def _spoken(step: Step, state: Status) -> Status:
    """A report leaves the status as it is; hearsay, and what somebody does not say, weaken it."""
    unsaid = is_negated(step.frames, step.node) and not is_asked_for(step)
    return weakened(state, "possible") if unsaid or is_hearsay(step) else state
