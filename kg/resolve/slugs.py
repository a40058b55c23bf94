"""IRIs from labels: readable, ASCII, one for each entity, whatever order the entities come in."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from anyascii import anyascii

from kg.namespaces import entity_iri
from kg.records import Entity, digest

OTHER: Final = re.compile(r"[^a-z0-9]+")
LONGEST: Final = 80


def slug(label: str) -> str:
    """A label in lower-case ASCII letters, digits and hyphens; "" where nothing of it is left."""
    plain = anyascii(label).lower().replace("'", "")
    return OTHER.sub("-", plain).strip("-")[:LONGEST].rstrip("-")


def assign(entities: Iterable[tuple[str, Entity]], base: str) -> dict[str, str]:
    """Each key's IRI: the entity's own where it has one, else from its label.

    Of several with one slug the first by type and key has it; the others add their type, and where
    that does not tell them apart, a digest of their key.
    """
    same: dict[str, list[tuple[str, str]]] = defaultdict(list)
    iris = {}
    for key, entity in entities:
        if entity.iri:
            iris[key] = entity.iri
        else:
            same[slug(entity.label)].append((entity.types[0], key))
    taken = set(same)
    for wanted in sorted(same):
        for place, (kind, key) in enumerate(sorted(same[wanted])):
            free = wanted if wanted and not place else _other(wanted, kind, key, taken)
            taken.add(free)
            iris[key] = entity_iri(base, free)
    return iris


def _other(wanted: str, kind: str, key: str, taken: set[str]) -> str:
    typed = f"{wanted}-{slug(kind)}".strip("-")
    return typed if wanted and typed not in taken else f"{typed}-{digest('slug', key)[:8]}"
