"""Mentions → profiles: what is called the same, but for case, accents and legal forms, is one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from kg.records import Claim, Referent
from kg.resolve.anchors import Anchors
from kg.resolve.kinds import Kinds
from kg.resolve.names import normal
from kg.resolve.records import Anchor, Mentioned, Profile

NO_LANGUAGE: Final = "und"


@dataclass(slots=True)
class _Heap:
    """A profile while it grows."""

    type: str
    tokens: tuple[str, ...]
    anchor: Anchor | None
    preferred: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    surfaces: set[tuple[str, str]] = field(default_factory=set)
    types: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    mentions: set[Mentioned] = field(default_factory=set)


def gather(
    mentioned: Iterable[tuple[str, Referent]],
    languages: Mapping[str, str],
    copies: Mapping[str, str],
    kinds: Kinds,
    anchors: Anchors,
) -> list[Profile]:
    """The profiles of all that is mentioned, sorted by key; `mentioned` may repeat itself."""
    heaps: dict[str, _Heap] = {}
    things = _things(mentioned)
    crowded = _crowded_surnames((thing for _, thing in things), kinds)
    for article, thing in things:
        language = languages.get(article, NO_LANGUAGE)
        anchor = anchors.find(thing, language)
        tokens = tokens_of(thing.name, thing.type, kinds)
        key = anchor.key if anchor else f"{thing.type}:{' '.join(tokens)}"
        if not anchor and len(tokens) == 1 and tokens[0] in crowded and kinds.is_person(thing.type):
            key = f"{key}@{article}"
        heap = heaps.get(key) or heaps.setdefault(key, _Heap(thing.type, tokens, anchor))
        heap.preferred[thing.name, language].add(copies.get(article, article))
        heap.surfaces.update((language, name) for name in (thing.name, *thing.names))
        heap.types[thing.type].add(copies.get(article, article))
        heap.mentions.add((article, thing.name, thing.type))
    return [_profile(key, heaps[key], kinds) for key in sorted(heaps)]


def _things(mentioned: Iterable[tuple[str, Referent]]) -> list[tuple[str, Referent]]:
    """Every mention once, with all the names that it is given anywhere."""
    names: dict[Mentioned, set[str]] = defaultdict(set)
    for article, thing in dict.fromkeys(mentioned):
        names[article, thing.name, thing.type].update(thing.names)
    return [
        (article, Referent(name, tuple(sorted(others)), kind))
        for (article, name, kind), others in names.items()
    ]


def with_roles(profiles: Iterable[Profile], claims: Iterable[Claim]) -> list[Profile]:
    """The profiles with what the claims say that each does to whom."""
    profiles = list(profiles)
    key_of = {mention: profile.key for profile in profiles for mention in profile.mentions}
    roles: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for claim in claims:
        if not isinstance(claim.object, Referent):
            continue
        article = claim.evidence.article
        subject = key_of[article, claim.subject.name, claim.subject.type]
        thing = key_of[article, claim.object.name, claim.object.type]
        roles[subject].add((claim.property, thing))
        roles[thing].add((f"{claim.property}^", subject))
    return [replace(one, roles=frozenset(roles.get(one.key, ()))) for one in profiles]


def referents_of(claim: Claim) -> Iterator[Referent]:
    """Everything that a claim speaks of."""
    parts = (claim.subject, claim.object, claim.by, claim.disputed_by)
    return (part for part in parts if isinstance(part, Referent))


def tokens_of(name: str, type_name: str, kinds: Kinds) -> tuple[str, ...]:
    """The words of a name; a name without letters and digits stands for itself."""
    return normal(name, person=kinds.is_person(type_name)) or (name.strip().casefold(),)


def _crowded_surnames(things: Iterable[Referent], kinds: Kinds) -> set[str]:
    """Surnames of several persons: alone, one says no more than the article that it stands in."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for thing in things:
        if kinds.is_person(thing.type):
            tokens = tokens_of(thing.name, thing.type, kinds)
            for surname in tokens[1:]:
                bearers[surname].add(tokens[0])
    return {surname for surname, given in bearers.items() if len(given) > 1}


def _profile(key: str, heap: _Heap, kinds: Kinds) -> Profile:
    counted = {spelling: len(articles) for spelling, articles in heap.preferred.items()}
    spellings = tuple(sorted((*spelling, count) for spelling, count in counted.items()))
    by_name: Counter[str] = Counter()
    for name, _, count in spellings:
        by_name[name] += count
    name = max(by_name, key=lambda one: (by_name[one], len(one), one))
    types = {one: len(articles) for one, articles in heap.types.items()}
    main = max(types, key=lambda one: (types[one], kinds.depth(one), one))
    type_name = heap.anchor.type if heap.anchor else main
    own = {tokens_of(surface, type_name, kinds) for _, surface in heap.surfaces} - {heap.tokens}
    return Profile(
        key=key,
        name=heap.anchor.label if heap.anchor else name,
        type=type_name,
        tokens=heap.tokens if not heap.anchor else tokens_of(heap.anchor.label, type_name, kinds),
        aliases=frozenset(" ".join(tokens) for tokens in own),
        spellings=spellings,
        surfaces=frozenset(heap.surfaces),
        articles=frozenset(article for article, _, _ in heap.mentions),
        types=tuple(sorted(types.items())),
        mentions=tuple(sorted(heap.mentions)),
        anchor=heap.anchor,
    )
