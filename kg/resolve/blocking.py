"""Which profiles are worth comparing: those that share a key, and nothing quadratic.

A key is something that two names of one thing are likely to share. A key that very many profiles
share says little: there, each is compared only with its neighbours in alphabetical order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from kg.resolve.kinds import Kinds
from kg.resolve.names import acronym, skeleton
from kg.resolve.offices import office
from kg.resolve.pair import surnames
from kg.resolve.records import Profile

CROWD: Final = 24
"""A block of more profiles than this is looked at through a window."""

WINDOW: Final = 6
ENDS: Final = 5
ACRONYM: Final = range(2, 7)


def candidate_pairs(profiles: list[Profile], kinds: Kinds) -> Iterator[tuple[Profile, Profile]]:
    """Pairs worth comparing, each once, the lower key first, in a fixed order."""
    blocks: dict[str, list[Profile]] = defaultdict(list)
    for profile in profiles:
        for key in sorted(set(_keys(profile, kinds))):
            blocks[key].append(profile)
    seen: set[tuple[str, str]] = set()
    for key in sorted(blocks):
        for left, right in _within(blocks[key]):
            pair = (left.key, right.key) if left.key < right.key else (right.key, left.key)
            if pair not in seen:
                seen.add(pair)
                yield (left, right) if left.key < right.key else (right, left)


def _keys(profile: Profile, kinds: Kinds) -> Iterator[str]:
    if profile.anchor and kinds.is_place(profile.type):
        return
    tokens = profile.tokens
    joined = "".join(tokens)
    yield f"all {' '.join(sorted(tokens))}"
    yield f"joined {joined}"
    yield f"sound {' '.join(map(skeleton, tokens))}"
    for name in (profile.normal, *profile.aliases):
        yield f"alias {name}"
    if kinds.is_person(profile.type):
        yield f"surname {skeleton(tokens[-1])}"
        yield from (f"surname {surname}" for surname in surnames(tokens))
    else:
        yield from (f"word {token}" for token in tokens if len(token) > 2)  # noqa: PLR2004 - "of", "de", "&"
    if len(joined) > ENDS:
        yield f"start {joined[:ENDS]}"
        yield f"end {joined[-ENDS:]}"
    if told := office(profile.name):
        yield f"office {' '.join(told)}"
    if len(tokens) == 1 and len(joined) in ACRONYM:
        yield f"initials {joined}"
    elif acronym(tokens):
        yield f"initials {acronym(tokens)}"


def _within(block: Iterable[Profile]) -> Iterator[tuple[Profile, Profile]]:
    members = sorted(block, key=lambda one: (one.normal, one.key))
    reach = WINDOW if len(members) > CROWD else len(members)
    for place, left in enumerate(members):
        for right in members[place + 1 : place + 1 + reach]:
            yield left, right
