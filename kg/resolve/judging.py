"""Two profiles → a judgement: the same, perhaps, different, or nothing to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from kg.records import Reason
from kg.resolve.pair import Pair
from kg.resolve.reasons import REASONS
from kg.resolve.records import Profile

SURE: Final = 0.88
"""From this score on two are one."""

DOUBT: Final = 0.5
"""From this score on a person is asked."""


class Verdict(Enum):
    """What a comparison comes to."""

    SAME = "same"
    PERHAPS = "perhaps"
    OPEN = "open"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A comparison's outcome, and every reason that had something to say."""

    left: Profile
    right: Profile
    verdict: Verdict
    score: float
    reasons: tuple[Reason, ...]


def judge(pair: Pair) -> Judgement:
    """Weigh all reasons; one that settles the difference ends the comparison."""
    reasons = []
    for reason in REASONS:
        found = reason(pair)
        if found:
            reasons.append(Reason(reason.__name__, *found))
            if found[0] <= -1:
                return Judgement(pair.left, pair.right, Verdict.DIFFERENT, -1.0, (reasons[-1],))
    score = round(total(reasons), 4)
    return Judgement(pair.left, pair.right, _verdict(score, reasons), score, tuple(reasons))


def total(reasons: list[Reason]) -> float:
    """What speaks for it, as independent evidence adds up, less what speaks against it."""
    doubt = 1.0
    for reason in reasons:
        doubt *= 1 - max(0.0, reason.score)
    return 1 - doubt + sum(min(0.0, reason.score) for reason in reasons)


def _verdict(score: float, reasons: list[Reason]) -> Verdict:
    if score >= SURE:
        return Verdict.SAME
    if score >= DOUBT:
        return Verdict.PERHAPS
    against = any(reason.score < 0 for reason in reasons)
    return Verdict.DIFFERENT if against else Verdict.OPEN
