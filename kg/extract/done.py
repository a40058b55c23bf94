"""What an article says is done is no announcement any more: "Acme: 420 jobs to go … has cut 420".

Properties that the ontology marks as announced are taken for plans where no tense says otherwise
(kg.extract.claims); a sentence of the same article that does say so settles it for all of them. A
state that one sentence asserts is not planned or possible besides, and who leads a firm holds no
other post in it by another sentence's vaguer word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, TypeAlias

from kg.extract.passing import is_state
from kg.ontology import Ontology
from kg.records import Claim, Literal

LEADING: Final = frozenset({"chiefExecutiveOf", "chairOf"})
"""Posts that are posts of their own."""
POST: Final = "holdsRoleIn"
Told: TypeAlias = tuple[str, str, str | int | float]


def settled(found: Sequence[Claim], ontology: Ontology) -> Iterable[Claim]:
    """The claims without the plans of what another claim says is done, or is, and without the
    vaguer word for a post.
    """
    done = {told(one, one.property) for one in found if _is_done(one, ontology)}
    led = {told(one, POST) for one in found if one.property in LEADING and _asserted(one)}
    for one in found:
        due = one.modality != "actual" and one.polarity == "affirmed"
        plain = _plain(one, ontology)
        vague = plain == POST and one.polarity == "affirmed" and told(one, plain) in led
        if not vague and not (due and told(one, plain) in done):
            yield one


def careful(found: Iterable[tuple[Claim, AbstractSet[int]]], ontology: Ontology) -> Iterable[Claim]:
    """The claims of one sentence, each with the tokens that carry its status, if any, without those
    that assert a deed which another one, as sure and carried by the same words, plans or denies.
    """
    claims = list(found)
    unsure = [
        (told(one, plain), one.confidence, words)
        for one, words in claims
        if not _asserted(one) and not is_state(ontology.properties[plain := _plain(one, ontology)])
    ]
    for one, words in claims:
        said = told(one, one.property)
        if not _asserted(one) or not any(
            said == other and sure >= one.confidence and words & carried
            for other, sure, carried in unsure
        ):
            yield one


def _plain(claim: Claim, ontology: Ontology) -> str:
    return ontology.properties[claim.property].planned_form_of or claim.property


def _is_done(claim: Claim, ontology: Ontology) -> bool:
    item = ontology.properties[claim.property]
    return _asserted(claim) and (item.announced or item.planned_form is None)


def _asserted(claim: Claim) -> bool:
    return (claim.modality, claim.polarity) == ("actual", "affirmed")


def told(claim: Claim, name: str) -> Told:
    """What a claim says, as the property `name`: subject, property, object or value."""
    thing = claim.object
    return claim.subject.name, name, thing.value if isinstance(thing, Literal) else thing.name
