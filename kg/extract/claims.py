"""Draft claims → Claims: status, speaker, time and evidence read off the clause, once, here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final

from kg.extract.arguments import Arguments
from kg.extract.attribution import behind, subjects
from kg.extract.clause import clause_span
from kg.extract.frames import Filler, Frames
from kg.extract.lexemes import belongs, is_thing, names, predicate
from kg.extract.negation import is_over
from kg.extract.passing import is_state
from kg.extract.relations import Draft
from kg.extract.scope import Step
from kg.extract.signals import Status, negated, weakened
from kg.extract.status import foresees, status
from kg.extract.times import when
from kg.extract.unsettled import is_directed, is_in_mind
from kg.extract.verbforms import is_infinitive
from kg.languages.clauses import clauses_of
from kg.ontology import Ontology, Property
from kg.records import Claim, Evidence, Modality, Referent

LEAST: Final = 0.5
"""Claims below this confidence are not made."""
_TARGET: Final = "Target"
"""A planned form that is a target is reached by aiming, not by announcing a figure."""


def claim(
    draft: Draft, sentence: int, frames: Frames, arguments: Arguments, ontology: Ontology
) -> Claim | None:
    """The claim that the draft makes in its sentence; None where that is over or too unsure."""
    article = arguments.document.article
    field = frames.tree.sentence.field
    aimed = draft.property.planned_form or draft.property.name
    state = Status() if draft.settled else _state(draft, frames, deed=not aimed.endswith(_TARGET))
    if draft.confidence < LEAST or state.ended:
        return None
    time = None if draft.settled else _time(draft, sentence, frames, arguments)
    modality = _due(state, time, article.published, announced=draft.property.announced)
    item = _planned(draft.property, modality, state, ontology)
    if modality == "actual" and (item.planned_form_of is not None or _aims(draft, frames)):
        modality = "planned"
    return Claim(
        subject=draft.subject,
        property=item.name,
        object=draft.object,
        modality=modality,
        polarity=state.polarity,
        by=_by(draft, sentence, state, frames, arguments, ontology),
        disputed_by=None,
        when=time,
        evidence=Evidence.of(article, field, clause_span(frames, draft)),
        extractor=draft.extractor,
        confidence=round(draft.confidence, 2),
    )


def _time(draft: Draft, sentence: int, frames: Frames, arguments: Arguments) -> str | None:
    """When it was or is to be: by the trigger, else by the verb that brings both things together
    ("moves to the head of Acme on 1 August").
    """
    told, tree = arguments.times(sentence), frames.tree
    verbs = (word for word in sorted(draft.path) if tree.tokens[word].upos == "VERB")
    found = (when(tree.sentence, told, word) for word in (draft.trigger, *verbs))
    return next((time for time in found if time is not None), None)


def _state(draft: Draft, frames: Frames, *, deed: bool) -> Status:
    """The status of what the draft's trigger says, or the most careful one of its path."""
    state = status(frames, draft.trigger, draft.words, deed=deed)
    lang = frames.language
    undoing = lang.deny if _measures(draft.property) else lang.deny | lang.fail
    meant = frozenset(word for word in draft.words if belongs(frames, word, lang.deny | lang.fail))
    others = [
        status(frames, word, frozenset({word}), deed=deed)
        if word in draft.words
        else _turned(status(frames, word, meant | {word}, deed=deed), word, frames, undoing)
        for word in sorted(draft.path)
    ]
    if draft.path and _is_over(draft, frames):
        doubted = state.denied_by or any(one.denied_by for one in others)
        return replace(state, polarity="denied" if doubted else "affirmed")
    denied = next((one for one in others if one.polarity == "denied"), None)
    if denied is not None and state.polarity == "affirmed":
        return denied
    for one in others:
        state = replace(state, modality=weakened(state, one.modality).modality)
    state = replace(state, by=state.by or _told(draft, frames, others))
    return replace(
        _aimed(draft, frames, state), ended=state.ended or any(one.ended for one in others)
    )


def _is_over(draft: Draft, frames: Frames) -> bool:
    """Whether an end is told by what is no longer so; "no longer plans to leave" tells none."""
    if not draft.property.ends:
        return False
    lang, tree = frames.language, frames.tree
    turning = lang.plan | lang.possible | lang.deny | lang.fail
    return any(
        is_over(frames, word)
        and not belongs(frames, word, turning)
        and tree.kid(word, "xcomp", "ccomp") is None
        for word in {predicate(frames, one) for one in {draft.trigger, *draft.path} - draft.words}
    )


def _told(draft: Draft, frames: Frames, others: Sequence[Status]) -> tuple[Filler, ...]:
    """Who says it where a word on the path says so: "Keller announced that she will leave"."""
    say = frames.language.say
    said = (
        subjects(frames, word)
        for word in sorted(draft.path)
        if belongs(frames, word, say) and frames.tree.kid(word, "ccomp") is not None
    )
    return next((by for by in (*(one.by for one in others), *said) if by), ())


def _aimed(draft: Draft, frames: Frames, state: Status) -> Status:
    """The state where a verb on the path aims at it, with who aims."""
    words = {draft.trigger, *draft.path}
    deed = draft.property.symmetric or not is_state(draft.property)
    if draft.path and any(_doubts(frames, one, deed=deed) for one in words - draft.words):
        state = weakened(state, "possible")
    figure = bool(draft.property.literal)
    if not draft.path:
        return state
    if figure and draft.property.planned_form is None:
        offered = any(_offers(frames, word) for word in words)
        return weakened(state, "planned") if offered else state
    for word in sorted(words):
        if _intends(frames, word) or (
            figure and (foresees(frames, word) or _is_goal(frames, word))
        ):
            made = weakened(state, "planned")
            return replace(made, planner=made.planner or subjects(frames, word))
    return state


def _intends(frames: Frames, word: int) -> bool:
    """Whether what stands between two things is itself a plan: "Acme wants 20 percent"."""
    lang, tree = frames.language, frames.tree
    if tree.tokens[word].upos == "NOUN":
        return _offers(frames, word)
    if not tree.is_verb(word):
        return False
    infinitive = any(is_infinitive(tree.tokens[kid]) for kid in tree.kids(word, "xcomp", "acl"))
    if infinitive and names(frames, word) & lang.future:
        return True
    if is_in_mind(frames, word):
        return True
    planned = belongs(frames, word, lang.plan)
    return planned and (infinitive or not belongs(frames, word, clauses_of(lang.code).clausal))


def _offers(frames: Frames, word: int) -> bool:
    """Whether the word is a bid, which is yet to be taken: "an offer of 5 million for Acme"."""
    bids = clauses_of(frames.language.code).bids
    return frames.tree.tokens[word].upos == "NOUN" and belongs(frames, word, bids)


def _is_goal(frames: Frames, word: int) -> bool:
    """Whether the word is a goal that nobody reaches there: "confirms its target of 5 million"."""
    lang, tree = frames.language, frames.tree
    if tree.tokens[word].upos != "NOUN" or not belongs(frames, word, lang.plan):
        return False
    reaching = clauses_of(lang.code).reaching
    return not any(belongs(frames, node, reaching) for node in tree.up(word))


def _doubts(frames: Frames, word: int, *, deed: bool) -> bool:
    """Whether a word between two things leaves it open: a noun ("interest in Acme", "candidate
    for the post") or, of a `deed`, a verb ("se interesa por Acme", "asked Acme to supply it").
    """
    tree, words = frames.tree, clauses_of(frames.language.code)
    if tree.is_verb(word) and not deed:
        return False
    asked = (
        Step(frames, kid, word, frozenset(), deed) for kid in tree.kids(word, "xcomp", "ccomp")
    )
    return bool(names(frames, word) & words.courting) or any(map(is_directed, asked))


def _measures(item: Property) -> bool:
    """Whether the property is a figure that is so, which no deed ends: "ended the year with 9"."""
    planned = item.planned_form or _TARGET
    return item.literal not in {None, "text"} and planned.endswith(_TARGET)


def _turned(state: Status, word: int, frames: Frames, undoing: AbstractSet[str]) -> Status:
    """What a word between two things, where it is an `undoing` one, makes of them: "both deny any
    common project".
    """
    if belongs(frames, word, undoing):
        other = negated(state)
        if belongs(frames, word, frames.language.deny):
            other = replace(other, denied_by=(*subjects(frames, word), *other.denied_by))
        return other if other.polarity == "denied" else weakened(other, "possible")
    return state


def _due(state: Status, time: str | None, published: str | None, *, announced: bool) -> Modality:
    """What is told of a day to come is planned, whatever its tense: "from May it flies to Rome";
    and what is announced, where nothing says that it is done: "Acme: 420 jobs to go".
    """
    if state.modality != "actual" or state.timeless:
        return state.modality
    if time is None:
        undone = announced and not state.ongoing and state.polarity == "affirmed"
        return "planned" if undone else "actual"
    return "planned" if published is not None and _begins(time) > published else "actual"


def _aims(draft: Draft, frames: Frames) -> bool:
    """Whether the phrase's own words aim at what a text describes: "wants to be the leader"."""
    return draft.property.literal == "text" and any(
        belongs(frames, index, frames.language.plan) for index in draft.words
    )


def _begins(time: str) -> str:
    """The first day that an EDTF date, year or period can mean, comparable with an ISO date."""
    first = time.partition("/")[0].rstrip("?~%")
    return first if first[:4].isdigit() and "X" not in first else ""


def _planned(item: Property, modality: Modality, state: Status, ontology: Ontology) -> Property:
    """The property's planned form where it is planned, the plain one where that is denied, only
    possible or told as done.
    """
    affirmed = state.polarity == "affirmed"
    if modality == "planned" and affirmed and item.planned_form is not None:
        return ontology.properties[item.planned_form]
    done = state.done and modality == "actual"
    if item.planned_form_of is not None and (done or modality == "possible" or not affirmed):
        return ontology.properties[item.planned_form_of]
    return item


def _by(
    draft: Draft, sentence: int, state: Status, frames: Frames, arguments: Arguments,
    ontology: Ontology,
) -> Referent | None:  # fmt: skip
    """Who denies it, who says it, or who plans it for the subject ("its chief wants to hire")."""
    for filler in (*state.denied_by, *state.by):
        if (thing := _speaker(sentence, filler, frames, arguments, ontology)) is not None:
            titled = thing.name == draft.subject.name and is_thing(frames, draft.trigger)
            return None if titled and thing.type == "Person" else thing
    for filler in state.planner:
        thing = _speaker(sentence, filler, frames, arguments, ontology)
        if thing is not None and thing.type == "Person" and thing.name != draft.subject.name:
            return thing if thing != draft.object else None
    return None


def _speaker(
    sentence: int, filler: Filler, frames: Frames, arguments: Arguments, ontology: Ontology
) -> Referent | None:
    """The person or organisation that the filler names or speaks for, nothing else: of "sagte
    Acme-Chefin Anna Keller" the person.
    """
    if filler.kind == "zero":
        return None
    named = filler.kind == "token"
    fillers = (filler, *behind(frames, filler.index)) if named else (filler,)
    things = [
        thing
        for one in fillers
        if (thing := arguments.referent(sentence, one)) is not None
        and (thing.type == "Thing" or ontology.compatible(thing.type, "Agent"))
    ]
    posted = named and belongs(frames, filler.index, frames.language.posts)
    people = (thing for thing in things if posted and ontology.is_a(thing.type, "Person"))
    return next(people, things[0] if things else None)


def distinct(claims: Iterable[Claim]) -> list[Claim]:
    """Of claims that say the same with the same status, one with a speaker, whom headlines leave
    out and later sentences do not repeat; then the surest.
    """
    best: dict[tuple[object, ...], Claim] = {}
    for one in claims:
        key = (one.subject, one.property, one.object, one.modality, one.polarity)
        if key not in best or _rank(best[key]) < _rank(one):
            best[key] = one
    return list(best.values())


def _rank(claim: Claim) -> tuple[bool, float]:
    return claim.by is not None, claim.confidence
