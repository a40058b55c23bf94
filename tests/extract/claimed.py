"""The triples that a single sentence claims; the network is asked for names' classes only."""

from __future__ import annotations

from typing import TypeAlias

from kg.extract import extract
from kg.pipeline import Pipeline
from kg.records import Claim, Literal
from tests.build import article

Triple: TypeAlias = tuple[str | int | float | None, ...]
"""Subject, property and object; of a figure also the unit."""


def triples(pipeline: Pipeline, language: str, text: str) -> set[Triple]:
    """Everything that the text claims."""
    (document,) = pipeline.documents([article(text, language=language)])
    found = extract(document, pipeline.patterns, pipeline.ontology)
    return {_triple(claim) for claim in found.claims}


def between_names(pipeline: Pipeline, language: str, text: str) -> set[Triple]:
    """What the text claims of two named things."""
    return {one for one in triples(pipeline, language, text) if str(one[2])[:1].isupper()}


def joined(pipeline: Pipeline, language: str, text: str) -> set[Triple]:
    """What the network adds to what the phrases say."""
    found = _claims(pipeline, language, text)
    return {_triple(claim) for claim in found if claim.extractor == "joined"}


def every(pipeline: Pipeline, language: str, text: str) -> set[Triple]:
    """What phrases and the network claim together."""
    return {_triple(claim) for claim in _claims(pipeline, language, text)}


def facts(pipeline: Pipeline, language: str, text: str) -> set[Triple]:
    """What the text asserts as done."""
    found = _claims(pipeline, language, text)
    return {_triple(c) for c in found if (c.modality, c.polarity) == ("actual", "affirmed")}


def spoken(pipeline: Pipeline, language: str, text: str) -> set[tuple[str, str]]:
    """Each property that the text claims, with who says so, "" for nobody."""
    found = _claims(pipeline, language, text)
    return {(claim.property, claim.by.name if claim.by else "") for claim in found}


def affirmed(pipeline: Pipeline, language: str, text: str) -> set[str]:
    """The properties that the text affirms, as done, planned or possible."""
    return {c.property for c in _claims(pipeline, language, text) if c.polarity == "affirmed"}


def _claims(pipeline: Pipeline, language: str, text: str) -> tuple[Claim, ...]:
    """Everything that phrases and network say."""
    ((_, found),) = pipeline.readings([article(text, language=language)])
    return found.claims


def _triple(claim: Claim) -> Triple:
    subject, thing = claim.subject.name, claim.object
    if isinstance(thing, Literal):
        return subject, claim.property, thing.value, thing.unit
    return subject, claim.property, thing.name
