"""Records as JSON values and back: what kg.db keeps and what `kg extract` prints.

Two forms. The *kept* form loses nothing: `claim_from(claim_to(c)) == c`. The *printed* form is the
public line of `kg extract`: the article by its name, speakers by their names, an entity with every
surface form that was merged into it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from kg.records import Article, Claim, Entity, Evidence, Literal, Referent, Span

Json: TypeAlias = dict[str, Any]

NOBODY: Final[Mapping[str, Entity]] = {}


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one article yielded, under the fingerprint of what read it.

    `fingerprint` names the model, the ontology and the code, so that a change of any of them shows;
    `notes` are counts for the report (sentences read, claims rejected, ...), sorted by name.
    """

    article: Article
    fingerprint: str
    referents: tuple[Referent, ...]
    claims: tuple[Claim, ...]
    notes: tuple[tuple[str, int], ...] = ()


def dumps(value: object) -> str:
    """One line of JSON, the same for equal values: keys in the order given, no spare blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def referent_to(referent: Referent) -> Json:
    """A referent, kept."""
    return {
        "name": referent.name,
        "names": list(referent.names),
        "type": referent.type,
        "iri": referent.iri,
    }


def referent_from(data: Json) -> Referent:
    """The referent that `referent_to` kept."""
    return Referent(data["name"], tuple(data["names"]), data["type"], data["iri"])


def object_to(thing: Referent | Literal) -> Json:
    """The object of a claim, kept: a referent has a name, a literal a value."""
    if isinstance(thing, Referent):
        return referent_to(thing)
    kept: Json = {"value": thing.value, "unit": thing.unit}
    return kept | {"language": thing.language} if thing.language else kept


def object_from(data: Json) -> Referent | Literal:
    """The object that `object_to` kept."""
    if "value" in data:
        return Literal(data["value"], data["unit"], data.get("language", ""))
    return referent_from(data)


def claim_to(claim: Claim) -> Json:
    """A claim, kept; its article by id."""
    return {
        "article": claim.evidence.article,
        "subject": referent_to(claim.subject),
        "property": claim.property,
        "object": object_to(claim.object),
        "modality": claim.modality,
        "polarity": claim.polarity,
        "by": referent_to(claim.by) if claim.by else None,
        "disputedBy": referent_to(claim.disputed_by) if claim.disputed_by else None,
        "when": claim.when,
        "quote": claim.evidence.quote,
        "in": claim.evidence.field,
        "start": claim.evidence.span.start,
        "end": claim.evidence.span.end,
        "extractor": claim.extractor,
        "confidence": claim.confidence,
    }


def claim_from(data: Json) -> Claim:
    """The claim that `claim_to` kept."""
    span = Span(data["start"], data["end"])
    return Claim(
        subject=referent_from(data["subject"]),
        property=data["property"],
        object=object_from(data["object"]),
        modality=data["modality"],
        polarity=data["polarity"],
        by=referent_from(data["by"]) if data["by"] else None,
        disputed_by=referent_from(data["disputedBy"]) if data["disputedBy"] else None,
        when=data["when"],
        evidence=Evidence(data["article"], data["in"], span, data["quote"]),
        extractor=data["extractor"],
        confidence=data["confidence"],
    )


def printed(claim: Claim, article: str, entities: Mapping[str, Entity] = NOBODY) -> Json:
    """The line that `kg extract` prints for a claim of the article called `article`.

    `entities` (by IRI) add the names that other articles use; without it a referent has its own.
    """
    return claim_to(claim) | {
        "article": article,
        "subject": _printed_thing(claim.subject, entities),
        "object": _printed_thing(claim.object, entities),
        "by": claim.by.name if claim.by else None,
        "disputedBy": claim.disputed_by.name if claim.disputed_by else None,
    }


def _printed_thing(thing: Referent | Literal, entities: Mapping[str, Entity]) -> Json:
    if isinstance(thing, Literal):
        return object_to(thing)
    entity = entities.get(thing.iri)
    merged = {name for _, name in entity.names} if entity else set()
    names = sorted(merged | set(thing.names) | {thing.name})
    return {"name": thing.name, "names": names, "type": thing.type, "iri": thing.iri or None}
