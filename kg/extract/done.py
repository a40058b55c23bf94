"""What an article says is done is no announcement any more: "Acme: 420 jobs to go … has cut 420".

Properties that the ontology marks as announced are taken for plans where no tense says otherwise
(kg.extract.claims); a sentence of the same article that does say so settles it for all of them. A
state that one sentence asserts is not planned or possible besides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from kg.ontology import Ontology
from kg.records import Claim, Literal

_Told: TypeAlias = tuple[str, str, str | int | float]


def settled(found: Sequence[Claim], ontology: Ontology) -> Iterable[Claim]:
    """The claims without the plans of what another claim says is done, or is."""
    done = {_told(one, one.property) for one in found if _is_done(one, ontology)}
    return (
        one for one in found if not (_is_due(one) and _told(one, _plain(one, ontology)) in done)
    )


def _is_done(claim: Claim, ontology: Ontology) -> bool:
    asserted = (claim.modality, claim.polarity) == ("actual", "affirmed")
    item = ontology.properties[claim.property]
    return asserted and (item.announced or item.planned_form is None)


def _is_due(claim: Claim) -> bool:
    return claim.modality != "actual" and claim.polarity == "affirmed"


def _plain(claim: Claim, ontology: Ontology) -> str:
    return ontology.properties[claim.property].planned_form_of or claim.property


def _told(claim: Claim, name: str) -> _Told:
    thing = claim.object
    return claim.subject.name, name, thing.value if isinstance(thing, Literal) else thing.name
