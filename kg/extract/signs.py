"""Words that speak for a property: those of its own phrases that few other properties use.

The network may see a relation in any wording; where one of the property's own words stands beside,
less likelihood is enough to believe it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from kg.extract.patterns import Node, Pattern
from kg.ontology import Ontology

FEW: Final = 4
"""Properties that may share a word at most."""

Signs: TypeAlias = Mapping[str, frozenset[str]]
"""Property, by the name of its plain form → its words."""
NONE: Final[frozenset[str]] = frozenset()


def signs(patterns: Iterable[Pattern], ontology: Ontology) -> Signs:
    """The words of each property in the phrases of one language."""
    said: dict[str, set[str]] = defaultdict(set)
    for pattern in patterns:
        plain = ontology.properties[pattern.property].planned_form_of or pattern.property
        said[plain].update(_words(pattern.root))
    users: dict[str, set[str]] = defaultdict(set)
    for name, words in said.items():
        for word in words:
            users[word].add(name)
    return {
        name: frozenset(word for word in words if len(users[word]) <= FEW)
        for name, words in said.items()
    }


def _words(node: Node) -> Iterator[str]:
    if not node.slot:
        yield from node.words
    for _, child in node.children:
        yield from _words(child)
