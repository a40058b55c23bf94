"""Reasons for two things: kinds, numbers, given names and words that tell them apart."""

from __future__ import annotations

import re

from rapidfuzz.distance import JaroWinkler

from kg.resolve.kinds import Kinship
from kg.resolve.names import skeleton
from kg.resolve.offices import office
from kg.resolve.pair import COMPANY_WORDS, Pair, Verdict


def other_type(pair: Pair) -> Verdict:
    """Things of kinds that exclude each other: a company and its founder, a city and a state."""
    if pair.kinds.kinship(pair.left.type, pair.right.type) is not Kinship.CONFLICT:
        return None
    if pair.kinds.vague(pair.left.type, pair.right.type) and not pair.together:
        return -0.4, f"{pair.left.type} and {pair.right.type} may be a guess about one thing"
    return -1.0, f"{pair.left.type} and {pair.right.type} are different kinds of things"


def near_type(pair: Pair) -> Verdict:
    """Things of kinds that only one name makes one: a brand and its owner are two."""
    near = pair.kinds.kinship(pair.left.type, pair.right.type) is Kinship.NEAR
    if not near or pair.left.tokens == pair.right.tokens:
        return None
    return -0.3, f"{pair.left.type} and {pair.right.type} are seldom one thing"


def other_number(pair: Pair) -> Verdict:
    """Different numbers: models, years and editions are different things."""
    left, right = (set(re.findall(r"\d+", one.normal)) for one in (pair.left, pair.right))
    if left == right or not left or not right:
        return None
    return -1.0, f"{pair.said()} have different numbers"


def other_given_name(pair: Pair) -> Verdict:
    """Two persons with one surname."""
    left, right = pair.left.tokens, pair.right.tokens
    if not pair.persons or len(left) < 2 or len(right) < 2:  # noqa: PLR2004 - given name and surname
        return None
    one, two = sorted((left[0], right[0]), key=len)
    if two.startswith(one) or skeleton(one) == skeleton(two) or set(left) == set(right):
        return None
    if JaroWinkler.normalized_similarity(one, two) >= 0.9:  # noqa: PLR2004 - "Anna" and "Anne"
        return -0.3, f"{pair.said()} may have different given names"
    return -1.0, f"{pair.said()} have different given names"


def other_qualifier(pair: Pair) -> Verdict:
    """One is the other with a word that makes it something else: "Ford Otosan" beside "Ford"."""
    short, long = pair.shorter_first()
    rest = pair.rest()
    if pair.persons or not rest or rest <= COMPANY_WORDS:
        return None
    return -0.4, f"{' '.join(sorted(rest))!r} tells {long.name!r} from {short.name!r}"


def other_state(pair: Pair) -> Verdict:
    """Offices of two states: the one's country of origin is not the other's."""
    if not office(pair.left.name):
        return None
    left, right = (
        {pair.node.get(thing, thing) for role, thing in one.roles if role == "countryOfOrigin"}
        for one in (pair.left, pair.right)
    )
    if not left or not right or left & right:
        return None
    return -1.0, f"{pair.said()} are of different states"


def kept_apart(pair: Pair) -> Verdict:
    """An article speaks of both and does not treat them as one, though it could tell."""
    near = pair.kinds.kinship(pair.left.type, pair.right.type) is Kinship.NEAR
    if not pair.together or (pair.left.tokens == pair.right.tokens and not near):
        return None
    abbreviated = pair.rest() and (pair.persons or pair.rest() <= COMPANY_WORDS)
    return None if abbreviated else (-0.4, f"an article tells {pair.said()} apart")


def both_known(pair: Pair) -> Verdict:
    """Two different things of a list of known ones."""
    if not pair.left.anchor or not pair.right.anchor:
        return None
    return -1.0, f"{pair.said()} are listed as two things"
