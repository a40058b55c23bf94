"""Judgements → clusters: join what is the same, never what is known to be different."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.resolve.judging import Judgement, Verdict
from kg.resolve.kinds import Kinds, Kinship
from kg.resolve.records import Profile


class Clusters:
    """Profiles in groups; a group never holds two that were judged different."""

    def __init__(self, profiles: Iterable[Profile], kinds: Kinds) -> None:
        self.kinds = kinds
        self._parent = {profile.key: profile.key for profile in profiles}
        self._types = {profile.key: {profile.type} for profile in profiles}
        self._enemies: dict[str, set[str]] = defaultdict(set)

    def root(self, key: str) -> str:
        """The lowest key of the group that `key` is in."""
        path = []
        while self._parent[key] != key:
            path.append(key)
            key = self._parent[key]
        for passed in path:
            self._parent[passed] = key
        return key

    def part(self, left: str, right: str) -> None:
        """Say that two are different, unless a person has joined them."""
        one, two = self.root(left), self.root(right)
        if one == two:
            return
        self._enemies[one].add(two)
        self._enemies[two].add(one)

    def join(self, left: str, right: str, *, force: bool = False) -> bool:
        """Put two groups together unless that would join what is different; say whether it did.

        `force` joins things of different types, as a person may decide.
        """
        one, two = sorted((self.root(left), self.root(right)))
        if one == two:
            return True
        if two in self._enemies[one] or not (force or self._kin(one, two)):
            return False
        self._parent[two] = one
        self._types[one] |= self._types.pop(two)
        for enemy in self._enemies.pop(two, set()):
            self._enemies[enemy].discard(two)
            self._enemies[enemy].add(one)
            self._enemies[one].add(enemy)
        return True

    def groups(self) -> dict[str, list[str]]:
        """Every group by its lowest key, members and groups sorted."""
        found: dict[str, list[str]] = defaultdict(list)
        for key in sorted(self._parent):
            found[self.root(key)].append(key)
        return dict(found)

    def _kin(self, one: str, two: str) -> bool:
        return all(
            self.kinds.kinship(left, right) is not Kinship.CONFLICT
            for left in self._types[one]
            for right in self._types[two]
        )


def absorb(clusters: Clusters, judgements: Iterable[Judgement]) -> list[Judgement]:
    """Apply judgements, the differences first, then the surest; return the joins that were made.

    The order depends on scores and keys alone, so the groups do not depend on the order in.
    """
    judgements = list(judgements)
    for one in judgements:
        if one.verdict is Verdict.DIFFERENT:
            clusters.part(one.left.key, one.right.key)
    positive = [one for one in judgements if one.verdict is Verdict.SAME]
    positive.sort(key=lambda one: (-one.score, one.left.key, one.right.key))
    return [one for one in positive if clusters.join(one.left.key, one.right.key)]
