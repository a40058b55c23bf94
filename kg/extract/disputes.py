"""Who denies what others claim in the same article.

Either another claim denies the same ("X denied that it would buy Y"), or a sentence dismisses what
was just told without repeating it ("X denied the reports", "X smentisce le voci").
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final, TypeAlias

from kg.extract.arguments import Arguments
from kg.extract.attribution import sources, subjects
from kg.extract.frames import Filler, Frames
from kg.extract.lexemes import belongs
from kg.extract.negation import is_negated
from kg.languages import words_of
from kg.languages.clauses import clauses_of
from kg.ontology import Ontology
from kg.records import Claim, Document, Evidence, Literal, Referent, Sentence

REACH: Final = 1
"""Sentences back in which a rumour stands that is dismissed as a whole."""

Place: TypeAlias = Callable[[Evidence], int]


def disputed(claims: Iterable[Claim], document: Document, ontology: Ontology) -> Iterator[Claim]:
    """The claims, each with who denies it."""
    known = list(claims)
    denials = {
        _gist(one, ontology): one.by
        for one in known
        if one.polarity == "denied" and one.by is not None
    }
    dismissals = _dismissals(document, ontology)
    reports = _reports_denied(document)
    for one in known:
        denier = (
            denials.get(_gist(one, ontology))
            or _dismissed(one, document, dismissals)
            or _report_denied(one, reports, ontology)
        )
        if one.polarity == "affirmed" and denier is not None and denier != one.by:
            yield replace(one, disputed_by=denier)
        else:
            yield one


def _gist(claim: Claim, ontology: Ontology) -> tuple[object, ...]:
    """What is claimed, whether planned or done, in either direction where it is symmetric."""
    item = ontology.properties[claim.property]
    plain = item.planned_form_of or item.name
    ends: tuple[object, ...] = (claim.subject.name, _name(claim.object))
    if ontology.properties[plain].symmetric:
        ends = tuple(sorted(map(str, ends)))
    return plain, *ends


def _name(thing: Referent | Literal) -> object:
    return thing.name if isinstance(thing, Referent) else thing.value


def _dismissed(
    claim: Claim, document: Document, dismissals: Mapping[int, Referent]
) -> Referent | None:
    """Who dismisses the sentence of a rumour: what is only possible, or what someone else says."""
    if claim.modality != "possible" and claim.by is None:
        return None
    here = sentence_of(claim.evidence, document)
    near = range(here, here + REACH + 1)
    return next((dismissals[place] for place in near if place in dismissals), None)


def _reports_denied(document: Document) -> dict[str, Referent]:
    """Source's name → who denies what it reported: "X denied what the Y wrote"."""
    arguments = Arguments(document)
    found: dict[str, Referent] = {}
    for number, sentence in enumerate(document.sentences):
        if not _may_deny(sentence):
            continue
        frames = Frames(sentence)
        lang = frames.language
        for index in range(len(sentence.tokens)):
            if not frames.tree.is_verb(index) or not belongs(frames, index, lang.deny):
                continue
            deniers = [arguments.referent(number, one) for one in subjects(frames, index)]
            told = (node for node in frames.tree.subtree(index) if node != index)
            tellers = [
                arguments.referent(number, one)
                for node in told
                if belongs(frames, node, lang.say)
                for one in subjects(frames, node)
            ]
            for denier in deniers:
                for teller in tellers:
                    if denier and teller and denier.name != teller.name:
                        found.setdefault(teller.name, denier)
    return found


def _report_denied(
    claim: Claim, reports: Mapping[str, Referent], ontology: Ontology
) -> Referent | None:
    """Who denies the report that the claim belongs to: what its source says, or, where the text
    names no source, what is told of the denier's dealings with another organisation.
    """
    if claim.by is not None:
        return reports.get(claim.by.name)
    ends = [end for end in (claim.subject, claim.object) if isinstance(end, Referent)]
    dealings = len(ends) == 2 and all(ontology.is_a(e.type, "Organization") for e in ends)  # noqa: PLR2004
    if not dealings:
        return None
    named = {end.name for end in ends}
    return next((one for one in reports.values() if one.name in named), None)


def sentence_of(evidence: Evidence, document: Document) -> int:
    """The number of the sentence in which the evidence begins."""
    found = (
        number
        for number, sentence in enumerate(document.sentences)
        if sentence.field == evidence.field and evidence.span.start < sentence.span.end
    )
    return next(found, -1)


def _dismissals(document: Document, ontology: Ontology) -> dict[int, Referent]:
    """Sentence → who dismisses in it what others tell."""
    arguments = Arguments(document)
    found: dict[int, Referent] = {}
    for number, sentence in enumerate(document.sentences):
        if not _may_deny(sentence):
            continue
        frames = Frames(sentence)
        for index in range(len(sentence.tokens)):
            for filler in _deniers(frames, index):
                thing = arguments.referent(number, filler)
                if thing is not None and ontology.compatible(thing.type, "Agent"):
                    found.setdefault(number, thing)
    return found


def _may_deny(sentence: Sentence) -> bool:
    deny = words_of(sentence.language).deny
    return any({token.lemma.lower(), token.form.lower()} & deny for token in sentence.tokens)


def _deniers(frames: Frames, index: int) -> tuple[Filler, ...]:
    """Who dismisses with this word what others tell: "denied it", "the rumours are false"."""
    if _dismisses(frames, index):
        return subjects(frames, index)
    tree, lang = frames.tree, frames.language
    if tree.is_verb(index) or not belongs(frames, index, lang.deny):
        return ()
    stories = clauses_of(lang.code).stories | lang.possible
    topics = tree.kids(index, "nsubj")
    if is_negated(frames, index) or not any(belongs(frames, one, stories) for one in topics):
        return ()
    return sources(frames, index)


def _dismisses(frames: Frames, index: int) -> bool:
    """A verb of denying whose object is a story of others, or nothing."""
    tree, lang = frames.tree, frames.language
    if not tree.is_verb(index) or not belongs(frames, index, lang.deny):
        return False
    if is_negated(frames, index) or tree.kid(index, "ccomp", "xcomp", "nsubj:pass") is not None:
        return False
    stories = clauses_of(lang.code).stories | lang.possible
    things = list(tree.kids(index, "obj"))
    return all(belongs(frames, thing, stories) for thing in things)
