"""What part each thing of an article plays: how often something is said of it, or it to another.

What the article speaks of where a sentence names nothing is rather what acts in other sentences
("Norvane buys, employs, loses") than what they only mention ("… competes with Albear").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from kg.extract.between import Thing
from kg.records import Stretch

LEAST: Final = 0.3
"""Likelihood from which on what the network sees counts."""
FEATURES: Final = ("acts", "acts most", "acting", "undergoes", "foremost")
"""A thing's share of what is said of all candidates, of what is said of the foremost, how much is
said of it; its share of what is said to them; whether it is the foremost.
"""

Weights: TypeAlias = Mapping[int, Mapping[int, float]]
"""A thing → a sentence → how much is seen there, both by their numbers."""
Seen: TypeAlias = Sequence[tuple[tuple[Thing, Thing], Mapping[str, float]]]


@dataclass(frozen=True, slots=True)
class Parts:
    """What is seen in each sentence of a thing as subject, and as object."""

    subjects: Weights = field(default_factory=dict)
    objects: Weights = field(default_factory=dict)

    @classmethod
    def of(cls, read: Iterable[tuple[int, Seen]]) -> Parts:
        """From what the network sees between the things of each sentence, by its number."""
        ends: tuple[_Best, _Best] = (defaultdict(dict), defaultdict(dict))
        for sentence, pairs in read:
            for (subject, thing), likely in pairs:
                likelihood = max(likely.values(), default=0.0)
                if likelihood >= LEAST:
                    for best, mine, other in zip(
                        ends, (subject, thing), (thing, subject), strict=True
                    ):
                        _note(best, sentence, mine, other, likelihood)
        return cls(_summed(ends[0]), _summed(ends[1]))

    def features(self, numbers: Sequence[int], sentence: int) -> NDArray[np.float64]:
        """The FEATURES of the things by the other sentences, things × features."""
        acting = np.array([_elsewhere(self.subjects, one, sentence) for one in numbers])
        undergoing = np.array([_elsewhere(self.objects, one, sentence) for one in numbers])
        most = acting.max(initial=0.0)
        columns = [
            acting / (acting.sum() or 1.0),
            acting / (most or 1.0),
            np.log1p(acting),
            undergoing / (undergoing.sum() or 1.0),
            acting == most,
        ]
        return np.column_stack(columns).astype(np.float64)


_Best: TypeAlias = defaultdict[int, dict[tuple[int, Stretch], float]]


def _note(best: _Best, sentence: int, mine: Thing, other: Thing, likelihood: float) -> None:
    """Of what is seen between a thing and another one the likeliest counts."""
    if mine.mention is None or mine.mention.referent is None or other.stretch is None:
        return
    told = best[mine.mention.referent]
    place = (sentence, other.stretch)
    told[place] = max(likelihood, told.get(place, 0.0))


def _summed(best: _Best) -> Weights:
    found: dict[int, dict[int, float]] = {}
    for thing, told in best.items():
        mine = found[thing] = {}
        for (sentence, _), likelihood in told.items():
            mine[sentence] = mine.get(sentence, 0.0) + likelihood
    return found


def _elsewhere(weights: Weights, thing: int, sentence: int) -> float:
    mine = weights.get(thing, {})
    return sum(mine[place] for place in sorted(mine) if place != sentence)
