"""Two profiles under comparison, and what the reasons ask about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from kg.resolve.kinds import Kinds
from kg.resolve.names import skeleton
from kg.resolve.records import Profile

Verdict: TypeAlias = tuple[float, str] | None
"""A score and a sentence, or nothing to say."""

COMPANY_WORDS: Final = frozenset(
    "group gruppo gruppe groupe grupo konzern holding holdings motor motors"
    " automobile automobiles automobili automoviles enterprises enterprise company club fc ac cf"
    " foundation stiftung fondazione fondation unternehmen societe azienda empresa compania"
    " compagnie maison casa brand firma".split()
)
"""What a name may have more without being another's: "Ford Motor", "Gruppo Ferrero"."""

PARTICLES: Final = frozenset(
    "de da di do dos del della la le van von der den zu al bin ben".split()
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two profiles, and what the whole collection knows.

    `owners` counts the profiles that have a normal form as name or alias; `bearers` are the
    given names of the persons with a surname (as it sounds) in an article; `node` leads from a
    profile's key to the cluster that it is in so far.
    """

    left: Profile
    right: Profile
    kinds: Kinds
    owners: Mapping[str, int]
    bearers: Mapping[tuple[str, str], frozenset[str]]
    node: Mapping[str, str]

    @property
    def persons(self) -> bool:
        """Whether both are persons."""
        return self.kinds.is_person(self.left.type) and self.kinds.is_person(self.right.type)

    @property
    def together(self) -> frozenset[str]:
        """The articles that speak of both."""
        return self.left.articles & self.right.articles

    def said(self) -> str:
        """Both names, for a sentence."""
        return f"{self.left.name!r} and {self.right.name!r}"

    def shorter_first(self) -> tuple[Profile, Profile]:
        """The profile with fewer words, then the other."""
        left, right = self.left, self.right
        return (left, right) if len(left.tokens) <= len(right.tokens) else (right, left)

    def rest(self) -> frozenset[str]:
        """The words that the longer name has more; empty where it does not hold the shorter."""
        short, long = self.shorter_first()
        few, many = frozenset(short.tokens), frozenset(long.tokens)
        return many - few if few < many else frozenset()


def surnames(tokens: tuple[str, ...]) -> frozenset[str]:
    """What may be the surname in a full name, as it sounds: all but the first and the particles."""
    return frozenset(skeleton(token) for token in tokens[1:] if token not in PARTICLES)
