"""What a name is by what it does: firms buy and have chiefs, goods are launched, towns have plants.

The parser's network is asked what joins the names of a sentence; each property that it sees votes
for its domain and its range. It knows nothing of the names' classes, so that this is evidence of
its own beside the tagger's votes and the words around a name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from kg.ontology import Ontology
from kg.records import Asked, Document, Join, Mention, Sentence, Stretch

LEAST: Final = 0.2
"""Likelihood from which on a property votes."""
MOST: Final = 3.0
"""What all votes for one class of one name weigh at most."""
FAMILIES: Final = ("Organization", "Person", "Place", "Product")
"""The classes that are voted for; their kinds are told apart by words."""


def votes(
    document: Document, named: Sequence[Mention], ontology: Ontology, join: Join
) -> dict[str, dict[str, float]]:
    """Name → class → weight."""
    families = {
        name: (_families(item.domain, ontology), _families(item.range, ontology))
        for name, item in ontology.properties.items()
    }
    here: dict[int, dict[Stretch, str]] = defaultdict(dict)
    for mention in named:
        here[mention.sentence][mention.first, mention.last] = mention.text
    asked = [
        Asked(document.sentences[number], list(_pairs(document.sentences[number], list(names))))
        for number, names in here.items()
    ]
    found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for names, one, likely in zip(here.values(), asked, join(asked), strict=True):
        for name, kind, weight in _told(names, one.pairs, likely, families):
            found[name][kind] = min(MOST, found[name][kind] + weight)
    return {name: dict(kinds) for name, kinds in found.items()}


def _told(
    names: Mapping[Stretch, str],
    pairs: Sequence[tuple[Stretch, Stretch]],
    likely: Sequence[Mapping[str, float]],
    families: Mapping[str, tuple[Sequence[str], Sequence[str]]],
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
