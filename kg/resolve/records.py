"""What passes between the steps of a resolution, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from kg.records import Entity, Merge, Reason, Referent, digest

Mentioned: TypeAlias = tuple[str, str, str]
"""A referent where it is mentioned: article id, preferred name, type."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A thing that is known beforehand: a place, a well-known body, an entity of the user's own.

    `iri` is "" where the label decides; two anchors are never one thing.
    """

    key: str
    label: str
    type: str
    names: tuple[tuple[str, str], ...] = ()
    same_as: tuple[str, ...] = ()
    iri: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """Mentions that differ in nothing that matters, and all that is known about them.

    `key` names the profile in decisions; `tokens` are the words of its normal form; `aliases` the
    normal forms of the other names it has within an article; `spellings` how often which name is
    the preferred one (name, language, number of articles); `surfaces` every (language, name);
    `roles` what it does to whom (property, the other's profile key).
    """

    key: str
    name: str
    type: str
    tokens: tuple[str, ...]
    aliases: frozenset[str] = frozenset()
    spellings: tuple[tuple[str, str, int], ...] = ()
    surfaces: frozenset[tuple[str, str]] = frozenset()
    articles: frozenset[str] = frozenset()
    roles: frozenset[tuple[str, str]] = frozenset()
    types: tuple[tuple[str, int], ...] = ()
    mentions: tuple[Mentioned, ...] = ()
    anchor: Anchor | None = None

    @property
    def normal(self) -> str:
        """The normal form of the name."""
        return " ".join(self.tokens)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two nodes that may be one: for a person to accept or reject.

    `id` stays the same as long as the two are called what they are called; `left` and `right` are
    profile keys, the articles say where to look for their contexts.
    """

    left: str
    right: str
    left_name: str
    right_name: str
    left_iri: str
    right_iri: str
    score: float
    reasons: tuple[Reason, ...]
    left_articles: tuple[str, ...]
    right_articles: tuple[str, ...]

    @property
    def id(self) -> str:
        """What `kg review --accept` takes."""
        return pair_id(self.left, self.right)


@dataclass(frozen=True, slots=True, order=True)
class TypeConflict:
    """One node that articles call things of different kinds: the kind it got, and the others."""

    iri: str
    label: str
    chosen: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resolution:
    """Every mention's entity, and the account of how it came to be; all sorted."""

    entities: tuple[Entity, ...]
    iris: Mapping[Mentioned, str]
    merges: tuple[Merge, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    conflicts: tuple[TypeConflict, ...] = ()

    def iri(self, article: str, referent: Referent) -> str:
        """The entity of a referent of an article."""
        return self.iris[article, referent.name, referent.type]


def pair_id(left: str, right: str) -> str:
    """The id of a pair of profile keys, whichever comes first."""
    return digest("pair", *sorted((left, right)))[:12]
