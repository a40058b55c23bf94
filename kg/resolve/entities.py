"""Clusters → entities: one label by rule, the most specific type, every name, one IRI."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from kg.records import Entity
from kg.resolve.kinds import Kinds, Kinship
from kg.resolve.records import Profile, TypeConflict
from kg.resolve.slugs import assign


@dataclass(frozen=True, slots=True)
class Draft:
    """An entity before it has an IRI: its group's lowest key tells it from all others."""

    key: str
    entity: Entity
    others: tuple[str, ...]


def entities_of(
    groups: Mapping[str, Iterable[Profile]], kinds: Kinds, base: str
) -> tuple[dict[str, Entity], tuple[TypeConflict, ...]]:
    """The entity of every group by the group's key, and the types that did not fit."""
    drafts = [_draft(key, list(groups[key]), kinds) for key in sorted(groups)]
    iris = assign(((draft.key, draft.entity) for draft in drafts), base)
    named = {draft.key: replace(draft.entity, iri=iris[draft.key]) for draft in drafts}
    conflicts = sorted(
        TypeConflict(iris[draft.key], draft.entity.label, draft.entity.types[0], draft.others)
        for draft in drafts
        if draft.others
    )
    return named, tuple(conflicts)


def _draft(key: str, members: list[Profile], kinds: Kinds) -> Draft:
    anchors = sorted(
        (member.anchor for member in members if member.anchor),
        key=lambda one: (not one.iri, one.key),
    )
    chosen, others = _types(members, kinds)
    names = {pair for member in members for pair in member.surfaces}
    names.update(pair for anchor in anchors for pair in anchor.names)
    same_as = {iri for anchor in anchors for iri in anchor.same_as}
    entity = Entity(
        iri=anchors[0].iri if anchors else "",
        types=(chosen,),
        label=anchors[0].label if anchors else _label(members),
        names=tuple(sorted(names)),
        same_as=tuple(sorted(same_as)),
    )
    return Draft(key, entity, others)


def _label(members: list[Profile]) -> str:
    """The name that most independent articles prefer; then the longest, then the last of all."""
    counts: Counter[str] = Counter()
    for member in members:
        for name, _, articles in member.spellings:
            counts[name] += articles
    return max(counts, key=lambda name: (counts[name], len(name), name))


def _types(members: list[Profile], kinds: Kinds) -> tuple[str, tuple[str, ...]]:
    """The most specific type that the best supported one allows, and the types left over."""
    anchored = [member.type for member in members if member.anchor and _known(member.type, kinds)]
    votes: dict[str, int] = defaultdict(int)
    for member in members:
        for name, count in member.types:
            votes[name] += count
    order = sorted(votes, key=lambda name: (-_support(name, votes, kinds), -votes[name], name))
    chosen = anchored[0] if anchored else order[0]
    for name in sorted(votes, key=lambda name: (-kinds.depth(name), -votes[name], name)):
        if name != chosen and kinds.ontology.is_a(name, chosen):
            chosen = name
            break
    rest = sorted(name for name in votes if kinds.kinship(name, chosen) is not Kinship.SAME)
    return chosen, tuple(rest)


def _support(name: str, votes: Mapping[str, int], kinds: Kinds) -> int:
    """How many articles agree with a type: that say it, or say it less exactly."""
    return sum(count for other, count in votes.items() if kinds.ontology.is_a(name, other))


def _known(type_name: str, kinds: Kinds) -> bool:
    return type_name in kinds.ontology.classes
