"""What an article says is done is no announcement any more: "Acme: 420 jobs to go … has cut 420".

Properties that the ontology marks as announced are taken for plans where no tense says otherwise
(kg.extract.claims); a sentence of the same article that does say so settles it for all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from kg.ontology import Ontology
from kg.records import Claim, Literal

_Told: TypeAlias = tuple[str, str, str | int | float]


def settled(found: Sequence[Claim], ontology: Ontology) -> Iterable[Claim]:
    """The claims without the plans of what another claim says is done."""
    done = {_told(one, one.property) for one in found if _is_done(one, ontology)}
    for one in found:
        plain = ontology.properties[one.property].planned_form_of
        if plain is None or _told(one, plain) not in done:
            yield one


def _is_done(claim: Claim, ontology: Ontology) -> bool:
    asserted = (claim.modality, claim.polarity) == ("actual", "affirmed")
    return asserted and ontology.properties[claim.property].announced


def _told(claim: Claim, name: str) -> _Told:
    thing = claim.object
    return claim.subject.name, name, thing.value if isinstance(thing, Literal) else thing.name
