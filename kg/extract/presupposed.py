"""What a claim takes as given: who is to shut a plant in Leeds, or will not, has one there.

The ontology says what a property presupposes (kg:presupposes); that holds as long as it has not
come about, and whoever plans, doubts or denies it takes it as given (presuppositions project:
Karttunen 1973).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from kg.extract.done import told
from kg.ontology import Ontology
from kg.records import Claim, Literal

NAME: Final = "presupposed"
SURE: Final = 0.9
"""The share of a claim's confidence that what it takes as given has."""


def presupposed(found: Iterable[Claim], ontology: Ontology) -> Iterator[Claim]:
    """What the claims take as given, once each, beyond the claims themselves."""
    claims = list(found)
    said = {told(one, one.property) for one in claims}
    for one in claims:
        given = _given(one, ontology)
        if given is not None and told(given, given.property) not in said:
            said.add(told(given, given.property))
            yield given


def _given(claim: Claim, ontology: Ontology) -> Claim | None:
    item = ontology.properties[claim.property]
    plain = ontology.properties[item.planned_form_of or item.name]
    due = plain.presupposes
    if due is None or (claim.modality, claim.polarity) == ("actual", "affirmed"):
        return None
    given, thing = ontology.properties[due], claim.object
    if not ontology.accepts(given.domain, claim.subject.type):
        return None
    if not isinstance(thing, Literal) and not ontology.accepts(given.range, thing.type):
        return None
    return replace(
        claim, property=due, modality="actual", polarity="affirmed", when=None, extractor=NAME,
        confidence=round(claim.confidence * SURE, 2),
    )  # fmt: skip
