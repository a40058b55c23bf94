"""Patterns on disk: all of one ontology under one model, and each phrase's for another ontology.

A phrase's patterns depend on the model, on the code that compiles, and on its property's domain,
range and kind. Where a user's ontology differs from one that was compiled before, only the phrases
that are new, or whose property changed, have to be parsed.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from kg.extract.patterns import Node, Pattern
from kg.ontology import Ontology, Property
from kg.records import digest

FORM: Final = "23"
"""Changes with the code that compiles, so that an old cache is not read."""

Phrase: TypeAlias = tuple[str, str, str]
"""The signature of a property, a language, a phrase of it."""
Lost: TypeAlias = tuple[str, str, str]
"""A property, a language, and a phrase that gave no pattern."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file holds: `key` of ontology and model, and each phrase's patterns under `model`."""

    key: str
    model: str
    patterns: tuple[Pattern, ...]
    lost: tuple[Lost, ...]
    phrases: Mapping[Phrase, tuple[Pattern, ...]]


def model_key(fingerprint: str) -> str:
    """What decides how any phrase compiles."""
    return digest(fingerprint, FORM)


def full_key(ontology: Ontology, fingerprint: str) -> str:
    """What decides how all phrases of an ontology compile."""
    return digest(ontology.digest, model_key(fingerprint))


def signature(item: Property, ontology: Ontology) -> str:
    """What decides, beside phrase and model, which patterns a phrase of the property gives."""
    classes = (*item.domain, "", *item.range)
    above = [one for cls in classes for one in (cls, *ontology.ancestors(cls))]
    kind = (item.literal or "", str(item.symmetric), item.planned_form_of or "")
    return digest(item.name, *kind, *above)


def read(place: Path | None) -> Kept | None:
    """The patterns in a file, None where it is absent or damaged."""
    if place is None or not place.is_file():
        return None
    try:
        data = json.loads(place.read_text("utf-8"))
        found = [
            Pattern(p, lang, phrase, _node(node)) for p, lang, phrase, node in data["patterns"]
        ]
        lost = tuple((p, lang, phrase) for p, lang, phrase in data["lost"])
        phrases: dict[Phrase, list[Pattern]] = defaultdict(list)
        for one in found:
            phrases[data["signatures"][one.property], one.language, one.phrase].append(one)
        for name, language, phrase in lost:
            phrases[data["signatures"][name], language, phrase] = []
        kept = {phrase: tuple(patterns) for phrase, patterns in phrases.items()}
        return Kept(data["key"], data["model"], tuple(found), lost, kept)
    except (ValueError, KeyError, TypeError, OSError):
        return None


def write(
    place: Path,
    ontology: Ontology,
    fingerprint: str,
    found: Sequence[Pattern],
    lost: Iterable[Lost],
) -> None:
    """Write the file, whole or not at all; one that cannot be written is done without."""
    data = {
        "key": full_key(ontology, fingerprint),
        "model": model_key(fingerprint),
        "signatures": {
            name: signature(item, ontology) for name, item in ontology.properties.items()
        },
        "patterns": [[p.property, p.language, p.phrase, _row(p.root)] for p in found],
        "lost": list(lost),
    }
    fresh = place.with_suffix(".tmp")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), "utf-8")
        fresh.replace(place)
    except OSError:
        return


def _row(node: Node) -> list[Any]:
    return [node.slot, sorted(node.words), [[role, _row(child)] for role, child in node.children]]


def _node(data: list[Any]) -> Node:
    slot, words, children = data
    return Node(slot, frozenset(words), tuple((role, _node(child)) for role, child in children))
