"""What names do: firms buy and have chiefs, goods are launched, towns have plants.

The parser's network is asked what joins the names of a sentence; each property that it sees votes
for its domain and its range. It knows nothing of the names' classes, so that this is evidence of
its own beside the tagger's votes and the words around a name. It tells, too, who has a post where.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from kg.ontology import Ontology
from kg.records import Ask, Asked, Document, Mention, Sentence, Stretch

LEAST: Final = 0.2
"""Likelihood from which on a property votes."""
MOST: Final = 3.0
"""What all votes for one class of one name weigh at most."""
FAMILIES: Final = ("Organization", "Person", "Place", "Product", "Event")
"""The classes that are voted for; their kinds are told apart by words."""

Families: TypeAlias = Mapping[str, tuple[Sequence[str], Sequence[str]]]
"""Property → the classes that its subjects and its objects are voted into."""
LEADING: Final = {
    "chiefExecutiveOf": 1.0, "chairOf": 1.0, "founderOf": 1.0, "holdsRoleIn": 0.6,
}  # fmt: skip
"""Properties of posts, and how much each makes a person speak for a firm."""
HOMES: Final = ("headquarteredIn", "countryOfOrigin")
"""Properties that tell where something is from."""
SETTLED: Final = 0.5
"""Likelihood from which on a home is believed."""


@dataclass(frozen=True, slots=True)
class Deeds:
    """What names do: name → class → weight, (person, firm) → how surely the one speaks for the
    other, and the pairs of a name and the place that it is from.
    """

    votes: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    posts: Mapping[tuple[str, str], float] = field(default_factory=dict)
    homes: frozenset[tuple[str, str]] = frozenset()


def deeds(document: Document, named: Sequence[Mention], ontology: Ontology, join: Ask) -> Deeds:
    """What the network sees between the names of each sentence."""
    families = _known(ontology)
    here: dict[int, dict[Stretch, str]] = defaultdict(dict)
    for mention in named:
        here[mention.sentence][mention.first, mention.last] = mention.text
    asked = [
        Asked(document.sentences[number], list(_pairs(document.sentences[number], list(names))))
        for number, names in here.items()
    ]
    found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    posts: dict[tuple[str, str], float] = defaultdict(float)
    homes: set[tuple[str, str]] = set()
    for names, one, likely in zip(here.values(), asked, join(asked), strict=True):
        for name, kind, weight in _told(names, one.pairs, likely, families):
            found[name][kind] = min(MOST, found[name][kind] + weight)
        for ends, weight in _posted(names, one.pairs, likely):
            posts[ends] = max(posts[ends], weight)
        homes.update(_settled(names, one.pairs, likely))
    votes = {name: dict(kinds) for name, kinds in found.items()}
    return Deeds(votes, dict(posts), frozenset(homes))


_KNOWN: Final[dict[str, Families]] = {}
"""The families of the ontologies that were asked for, by their digest."""


def _known(ontology: Ontology) -> Families:
    """Each property's families, of its subject and of its object."""
    if ontology.digest not in _KNOWN:
        _KNOWN[ontology.digest] = {
            name: (_families(item.domain, ontology), _families(item.range, ontology))
            for name, item in ontology.properties.items()
        }
    return _KNOWN[ontology.digest]


def _settled(
    names: Mapping[Stretch, str],
    pairs: Sequence[tuple[Stretch, Stretch]],
    likely: Sequence[Mapping[str, float]],
) -> Iterator[tuple[str, str]]:
    """What is from where in one sentence."""
    for (one, other), likelihoods in zip(pairs, likely, strict=True):
        told = max(likelihoods.get(home, 0.0) for home in HOMES)
        if one in names and other in names and told >= SETTLED:
            yield names[one], names[other]


def _posted(
    names: Mapping[Stretch, str],
    pairs: Sequence[tuple[Stretch, Stretch]],
    likely: Sequence[Mapping[str, float]],
) -> Iterator[tuple[tuple[str, str], float]]:
    """Who has a post where in one sentence, and how much that weighs."""
    for (one, other), likelihoods in zip(pairs, likely, strict=True):
        if one in names and other in names:
            weight = max(likelihoods.get(post, 0.0) * LEADING[post] for post in LEADING)
            if weight >= LEAST:
                yield (names[one], names[other]), weight


def _told(
    names: Mapping[Stretch, str],
    pairs: Sequence[tuple[Stretch, Stretch]],
    likely: Sequence[Mapping[str, float]],
    families: Families,
) -> Iterator[tuple[str, str, float]]:
    """The votes of one sentence: name, class, weight."""
    for pair, likelihoods in zip(pairs, likely, strict=True):
        for item, likelihood in likelihoods.items():
            if likelihood < LEAST or item not in families:
                continue
            for stretch, classes in zip(pair, families[item], strict=True):
                if stretch in names:
                    for kind in classes:
                        yield names[stretch], kind, likelihood / len(classes)


def _pairs(sentence: Sentence, names: Sequence[Stretch]) -> Iterator[tuple[Stretch, Stretch]]:
    """Every name with every other, with a number, and with what the sentence does not name."""
    numbers = [(i, i + 1) for i, token in enumerate(sentence.tokens) if token.upos == "NUM"]
    for subject in (*names, None):
        for thing in (*names, *numbers, None):
            if subject != thing and not _overlap(subject, thing):
                yield subject, thing


def _overlap(one: Stretch, other: Stretch) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]


def _families(classes: Sequence[str], ontology: Ontology) -> list[str]:
    """The families that a domain or range takes; none where it takes them all."""
    taken = [kind for kind in FAMILIES if _takes(classes, kind, ontology)]
    return taken if len(taken) < len(FAMILIES) else []


def _takes(classes: Sequence[str], kind: str, ontology: Ontology) -> bool:
    return any(ontology.is_a(one, kind) or ontology.is_a(kind, one) for one in classes)
