"""Fit what kg.refer.referring weighs to the articles in which every reference is told.

An instance is a pronoun or a definite noun that may refer to something. It stands for something
where the author says for what, and else for nothing: "the coffee", "it rains".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from kg import refer
from kg.pipeline import Pipeline
from kg.weights import Choice
from training.antecedents import kind, meant
from training.articles import Parsed
from training.choosing import Instance


def instances(read: Iterable[Parsed], pipeline: Pipeline) -> Iterator[Instance]:
    """Every instance of the articles."""
    for annotated, document in read:
        linked = refer.link(document, pipeline.ontology, pipeline.parser.join)
        told = meant(annotated, document)
        slots, every = linked.words()
        for place, slot in enumerate(slots):
            one = slice(place, place + 1)
            choice = Choice(every.features[one], every.one[one], every.other[one])
            stands = (slot.sentence, slot.index) in told
            outcome = np.array([float(not stands), float(stands)])
            yield Instance(annotated.article.name, kind(slot), choice, outcome)
