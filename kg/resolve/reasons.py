"""The table of reasons: why two names may be one thing, and why they may not.

Each reason is a function that returns a score and a sentence, or None where it has nothing to say.
Scores above 0 speak for one thing and add up as independent evidence does; scores below 0 are taken
off; -1 settles that the two are different. `judging` holds the thresholds.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kg.resolve.alike import (
    company_word,
    inflected,
    initials_of,
    same_deed,
    same_name,
    same_office,
    same_sound,
    same_words,
    shared_alias,
    similar_spelling,
)
from kg.resolve.apart import (
    both_known,
    kept_apart,
    near_type,
    other_given_name,
    other_number,
    other_qualifier,
    other_state,
    other_type,
)
from kg.resolve.pair import Pair, Verdict
from kg.resolve.persons import bare_surname, fuller_name, initial_and_surname, same_company_role

REASONS: Final[tuple[Callable[[Pair], Verdict], ...]] = (
    both_known,
    other_type,
    other_number,
    other_given_name,
    other_qualifier,
    other_state,
    near_type,
    kept_apart,
    same_name,
    same_words,
    shared_alias,
    company_word,
    initials_of,
    initial_and_surname,
    bare_surname,
    fuller_name,
    same_company_role,
    same_sound,
    inflected,
    same_office,
    same_deed,
    similar_spelling,
)
"""Every reason; those that can settle that two are different come first."""
