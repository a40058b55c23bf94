"""What a claim or a whole statement amounts to: one word, the same in every view."""

from __future__ import annotations

from typing import Final, TypeAlias
from typing import Literal as OneOf

from kg.records import Claim, Statement

Status: TypeAlias = OneOf["fact", "planned", "possible", "denied"]

STATUSES: Final[tuple[Status, ...]] = ("fact", "planned", "possible", "denied")
"""From the strongest to the weakest."""

_OF_MODALITY: Final[dict[str, Status]] = {
    "actual": "fact",
    "planned": "planned",
    "possible": "possible",
}


def claim_status(claim: Claim) -> Status:
    """What the claim says of its triple: a denied plan is denied."""
    return "denied" if claim.polarity == "denied" else _OF_MODALITY[claim.modality]


def statement_status(statement: Statement) -> Status:
    """The strongest status that any claim gives the statement."""
    return min((claim_status(claim) for claim in statement.claims), key=STATUSES.index)


def is_disputed(statement: Statement) -> bool:
    """Whether somebody contradicts it: named in a claim, or by a denial beside an affirmation."""
    polarities = {claim.polarity for claim in statement.claims}
    return len(polarities) > 1 or any(claim.disputed_by for claim in statement.claims)
