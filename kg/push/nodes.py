"""A graph file as nodes: each subject with its triples as lines, and what differs since."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

import pyoxigraph as ox

from kg.errors import ExportError

Nodes: TypeAlias = Mapping[str, tuple[str, ...]]

PART_LINES: Final = 500
PART_CHARACTERS: Final = 200_000
"""How much goes into one request: stores limit the length of an update."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one request replaces: the triples of these subjects, which may be none any more."""

    nodes: Nodes
    digests: Mapping[str, str]


def read(source: Path) -> Nodes:
    """Subject → its triples as N-Triples without the dot, sorted; graph names are left out.

    Raises ExportError where the file cannot be read, and for blank nodes, which have no name by
    which a store could be asked to replace them.
    """
    found: dict[str, set[str]] = defaultdict(set)
    try:
        for quad in ox.parse(path=source):
            if not isinstance(quad.subject, ox.NamedNode) or isinstance(quad.object, ox.BlankNode):
                raise ExportError(f"{str(source)!r}: blank nodes cannot be pushed")
            found[str(quad.subject)].add(str(quad.triple))
    except (OSError, SyntaxError, ValueError) as exc:
        raise ExportError(f"{str(source)!r} cannot be read: {exc}") from exc
    return {subject: tuple(sorted(lines)) for subject, lines in sorted(found.items())}


def digest(lines: tuple[str, ...]) -> str:
    """A name for the triples of a node, which changes when any of them does."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def changes(nodes: Nodes, known: Mapping[str, str]) -> Iterator[Part]:
    """The parts to send: nodes whose digest is not the known one, and known ones that are gone."""
    digests = {subject: digest(lines) for subject, lines in nodes.items()}
    fresh = [subject for subject in digests if known.get(subject) != digests[subject]]
    gone = sorted(known.keys() - digests.keys())
    part: dict[str, tuple[str, ...]] = {}
    lines = characters = 0
    for subject in (*fresh, *gone):
        triples = nodes.get(subject, ())
        size = sum(map(len, triples))
        if part and (lines + len(triples) > PART_LINES or characters + size > PART_CHARACTERS):
            yield Part(part, {one: digests.get(one, "") for one in part})
            part, lines, characters = {}, 0, 0
        part[subject] = triples
        lines, characters = lines + len(triples) + 1, characters + size + len(subject)
    if part:
        yield Part(part, {one: digests.get(one, "") for one in part})
