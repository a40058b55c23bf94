"""Reasons for one person: what news leaves out of a name, and what the person does."""

from __future__ import annotations

from kg.resolve.names import skeleton
from kg.resolve.pair import Pair, Verdict, surnames


def initial_and_surname(pair: Pair) -> Verdict:
    """The same surname, and a given name that the other's initial fits."""
    left, right = pair.left.tokens, pair.right.tokens
    if not pair.persons or len(left) < 2 or len(right) < 2 or left[-1] != right[-1]:  # noqa: PLR2004 - given name and surname
        return None
    fits = left[0][0] == right[0][0] and min(len(left[0]), len(right[0])) == 1
    return (0.6, f"{pair.said()} have one surname and fitting initials") if fits else None


def bare_surname(pair: Pair) -> Verdict:
    """One is the other's surname alone; in an article with one such person, that person."""
    short, long = pair.shorter_first()
    if not pair.persons or len(short.tokens) != 1 or len(long.tokens) < 2:  # noqa: PLR2004 - given name and surname
        return None
    heard = skeleton(short.tokens[0])
    if heard not in surnames(long.tokens):
        return None
    alone = any(len(pair.bearers.get((one, heard), ())) == 1 for one in pair.together)
    where = ", and an article has no other" if alone else ""
    return (0.9 if alone else 0.5), f"{short.name!r} is the surname of {long.name!r}{where}"


def fuller_name(pair: Pair) -> Verdict:
    """The same given name and a surname in common, one with a middle name or a second surname."""
    short, long = pair.shorter_first()
    one, two = short.tokens, long.tokens
    if not pair.persons or len(one) < 2 or len(one) == len(two):  # noqa: PLR2004 - given name and surname
        return None
    if one[0] != two[0] or not set(one) < set(two):
        return None
    sure = one[-1] == two[-1] or bool(pair.together)
    return (0.9 if sure else 0.7), f"{long.name!r} is {short.name!r} in full"


def same_company_role(pair: Pair) -> Verdict:
    """Persons who do the same at the same organization."""
    if not pair.persons or not _surnames_agree(pair):
        return None
    left = {(role, pair.node.get(thing, thing)) for role, thing in pair.left.roles}
    right = {(role, pair.node.get(thing, thing)) for role, thing in pair.right.roles}
    shared = sorted(left & right)
    if shared:
        return 0.85, f"{pair.said()} have the same part: {shared[0][0]}"
    places = sorted({thing for _, thing in left} & {thing for _, thing in right})
    return (0.75, f"{pair.said()} have to do with the same thing") if places else None


def _surnames_agree(pair: Pair) -> bool:
    return skeleton(pair.left.tokens[-1]) == skeleton(pair.right.tokens[-1])
