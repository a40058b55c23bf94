"""Whether a name is an organisation's, a person's, a place's, a thing's or an event's.

What speaks for each (kg.refer.kinds) is weighed by a network, beside how the parser's network read
the name where it stands. Its weights training/families.py fits to the names of articles of which it
is told what joins them: only a firm has a chief, only goods are launched.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import log1p
from typing import Final

import numpy as np

from kg.records import Mention, Sentence
from kg.refer.deeds import FAMILIES
from kg.weights import Choice, Weights, reading

MARGIN: Final = 1.0
"""How much likelier, as a logarithm, a family must be than the one that was voted for."""
LEADING: Final = 0.5
"""The same for each vote by which that one leads."""
GOODS: Final = "Product"
"""The family of all else: brands, plants, technologies."""
_LONG: Final = 3
"""Words from which on a name is long."""
_VOTED: Final = (*FAMILIES, "Thing", "Brand", "Facility")
_TAGGED: Final = ("PER", "ORG", "LOC", "MISC", "")
FEATURES: Final = (
    *(f"votes for {family}" for family in _VOTED), "other votes",
    *(f"share of {family}" for family in _VOTED),
    *(f"tagged {tag}" for tag in _TAGGED), *(f"does as {family}" for family in FAMILIES),
    "mentions", "one word", "long", "capitals", "digits",
)  # fmt: skip
"""Of a name: the votes for each family and their share, the share of each tag, what the network saw
it do, how often it is mentioned, and what it looks like.
"""


@cache
def weights() -> Weights:
    """The weights that ship."""
    data = files("kg.refer").joinpath("data", "families.npz").read_bytes()
    return Weights.read(data, FEATURES)


def likeliest(choice: Choice, voted: Sequence[Mapping[str, float]]) -> list[str]:
    """The family of each name: the one with most votes, of those for FAMILIES, unless another is
    clearly likelier.
    """
    scores = weights().scores(choice).round(4)
    for row, votes in zip(scores, voted, strict=True):
        ordered = sorted(FAMILIES, key=lambda family: -votes.get(family, 0.0))
        most, next_ = (votes.get(family, 0.0) for family in ordered[:2])
        row[FAMILIES.index(ordered[0])] += MARGIN + LEADING * (most - next_)
    return [FAMILIES[place] for place in scores.argmax(axis=-1)]


def choice(
    groups: Mapping[str, Sequence[Mention]],
    votes: Mapping[str, Mapping[str, float]],
    deeds: Mapping[str, Mapping[str, float]],
    sentences: Sequence[Sentence],
) -> Choice:
    """What is weighed of each name: its FEATURES, the mean of how its mentions were read, and how
    the first word of the first was. `votes` are those of families, `deeds` what it was seen to do.
    """
    rows = [
        tuple(_known(name, mentions, votes[name], deeds.get(name, {})))
        for name, mentions in groups.items()
    ]
    means = [
        reading(sentences, [(one.sentence, one.head) for one in mentions]).mean(axis=0)
        for mentions in groups.values()
    ]
    firsts = [(mentions[0].sentence, mentions[0].first) for mentions in groups.values()]
    return Choice(np.array(rows, np.float64), np.array(means), reading(sentences, firsts))


def _known(
    name: str,
    mentions: Sequence[Mention],
    votes: Mapping[str, float],
    deeds: Mapping[str, float],
) -> Iterator[float]:
    """The FEATURES of one name."""
    yield from (log1p(votes.get(family, 0.0)) for family in _VOTED)
    yield log1p(sum(count for family, count in votes.items() if family not in _VOTED))
    total = sum(votes.values()) or 1.0
    yield from (votes.get(family, 0.0) / total for family in _VOTED)
    tags: defaultdict[str, float] = defaultdict(float)
    for mention in mentions:
        tags[mention.type] += 1 / len(mentions)
    yield from (tags[tag] for tag in _TAGGED)
    yield from (deeds.get(family, 0.0) for family in FAMILIES)
    words = name.split()
    yield log1p(len(mentions))
    yield len(words) == 1
    yield len(words) >= _LONG
    yield name.isupper()
    yield any(map(str.isdigit, name))
