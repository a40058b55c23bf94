"""The class of each name: the one with most votes, in the family that the network reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from kg.records import Mention
from kg.refer import families, kinds
from kg.refer.deeds import FAMILIES
from kg.syntax import Tree
from kg.weights import Choice

LISTED: Final = frozenset({"Country", "City", "Region", "Continent"})
"""Classes of places that only the table tells."""


def classify(
    groups: Mapping[str, Sequence[Mention]],
    trees: tuple[Tree, ...],
    deeds: Mapping[str, Mapping[str, float]],
) -> dict[str, str]:
    """Name → ontology class, from all mentions of the name and from the other names.

    `deeds` are votes for what a name is by what it does. What no network has read is as voted, and
    so is what the table of places lists: a town stays one though it buys, which its firm does.
    """
    votes = kinds.votes_of(groups, trees, deeds)
    voted = {name: kinds.decided(mine) for name, mine in votes.items()}
    if not groups or trees[0].sentence.states is None:
        return voted
    asked = weighed(groups, votes, trees, deeds)
    read = families.likeliest(asked, [_voted(mine) for mine in votes.values()])
    return {
        name: kind if family(kind) == seen or kind in LISTED else best(votes[name], seen)
        for (name, kind), seen in zip(voted.items(), read, strict=True)
    }


def weighed(
    groups: Mapping[str, Sequence[Mention]],
    votes: Mapping[str, Mapping[str, float]],
    trees: tuple[Tree, ...],
    deeds: Mapping[str, Mapping[str, float]],
) -> Choice:
    """What the network weighs of each name, in their order."""
    every = {name: kinds.counted(mine) for name, mine in votes.items()}
    return families.choice(groups, every, deeds, [tree.sentence for tree in trees])


def family(kind: str) -> str:
    """What the network calls the family of a class."""
    found = kinds.family_of(kind)
    return found if found in FAMILIES else families.GOODS


def best(votes: Mapping[str, float], seen: str) -> str:
    """The class with most votes of a family; goods are all that is of no other, brands and plants
    among them.
    """
    if seen != families.GOODS:
        return kinds.decided(votes, seen)
    goods = {kind: count for kind, count in votes.items() if family(kind) == seen and count > 0}
    goods.pop("Thing", None)
    return max(sorted(goods), key=lambda kind: (goods[kind], kind != seen), default=seen)


def _voted(votes: Mapping[str, float]) -> dict[str, float]:
    """The votes for each family."""
    found = dict.fromkeys(FAMILIES, 0.0)
    for kind, count in votes.items():
        found[family(kind)] += count
    return found
