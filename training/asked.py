"""What extraction asks the network about the written articles, and what their authors tell of it.

The marked things of an article are what its author saw; extraction asks about what it has found
itself: names cut short or too long, common nouns that nobody marked, pronouns, figures. A pair is
told what joins the two marks that hold its things' heads, and nothing where one is in no mark.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from kg import extract, ontology
from kg.extract.between import Thing
from kg.ontology import Ontology
from kg.parse.joining import ends
from kg.parse.parser import MODEL
from kg.pipeline import Pipeline
from kg.records import Sentence
from training.articles import UNNAMED, Annotated, Line
from training.related import SYMMETRIC

Mark: TypeAlias = tuple[int, str]
"""The number of a line and that of a thing in it; what is not named is in no line: −1."""


@dataclass(frozen=True, slots=True)
class Question:
    """A sentence: the subwords of its words and the number of the treebank it is read with, what
    the network that ships makes of it (1 + words × hidden), the pairs that are asked about (m × 4:
    first and last token of subject and object, −1 where one is not named), and what is told: the
    places of pairs and of labels.
    """

    article: str
    subwords: tuple[tuple[int, ...], ...]
    treebank: int
    states: NDArray[np.float16]
    ends: NDArray[np.int16]
    told: tuple[tuple[int, int], ...]


def labels(model: Path = MODEL) -> tuple[str, ...]:
    """The properties that the network of the folder knows, in its order."""
    return tuple(json.loads((model / "labels.json").read_text("utf-8"))["pairs"])


def questions(every: Sequence[Annotated], processes: int = 2) -> list[Question]:
    """What is asked about the articles, in their order; read in several processes."""
    parts = [every[place::processes] for place in range(processes)]
    with ProcessPoolExecutor(processes) as pool:
        found = [one for part in pool.map(_read, parts) for one in part]
    order = {one.article.name: place for place, one in enumerate(every)}
    return sorted(found, key=lambda one: order[one.article])


def _read(every: Sequence[Annotated]) -> list[Question]:
    return list(asked(every, ontology.load()))


def asked(every: Sequence[Annotated], known: Ontology) -> Iterator[Question]:
    """What the model that ships asks about each sentence of the articles."""
    pipeline, names = Pipeline(known), labels()
    documents = pipeline.documents(one.article for one in every)
    for annotated, document in zip(every, documents, strict=True):
        for sentence, pairs in extract.questions(document, pipeline.patterns, known):
            if pairs and sentence.states is not None:
                rows = ends([[(one.stretch, other.stretch) for one, other in pairs]])
                subwords, treebank = pipeline.parser.encoded(sentence)
                yield Question(
                    annotated.article.name,
                    tuple(subwords),
                    treebank,
                    sentence.states.astype(np.float16),
                    rows[:, 1:].astype(np.int16),
                    tuple(_told(annotated, sentence, pairs, names)),
                )


def _told(
    annotated: Annotated,
    sentence: Sentence,
    pairs: Sequence[tuple[Thing, Thing]],
    names: Sequence[str],
) -> Iterator[tuple[int, int]]:
    """The places of the pairs that something joins, and those of what joins them."""
    here = [
        (number, line)
        for number, line in enumerate(annotated.lines)
        if line.field == sentence.field
    ]
    joined = _joined(here)
    for place, (subject, thing) in enumerate(pairs):
        one, other = _mark(subject, sentence, here), _mark(thing, sentence, here)
        for name in joined.get((one, other), ()) if one and other else ():
            if name in names:
                yield place, names.index(name)


def _joined(lines: Iterable[tuple[int, Line]]) -> dict[tuple[Mark, Mark], set[str]]:
    """What joins two marks of the same line."""
    found: defaultdict[tuple[Mark, Mark], set[str]] = defaultdict(set)
    for number, line in lines:
        for told in line.told:
            subject, thing = (
                (-1 if end == UNNAMED else number, end) for end in (told.subject, told.object)
            )
            found[subject, thing].add(told.property)
            if told.property in SYMMETRIC:
                found[thing, subject].add(told.property)
    return found


def _mark(thing: Thing, sentence: Sentence, lines: Iterable[tuple[int, Line]]) -> Mark | None:
    """The mark that holds the head of a thing, but for one letter ("[Schweden]1s"); None where it
    is in none.
    """
    if thing.stretch is None:
        return -1, UNNAMED
    head = sentence.tokens[thing.head].span
    return next(
        (
            (number, name)
            for number, line in lines
            for name, span in line.things.items()
            if span.start <= head.start and head.end <= span.end + 1
        ),
        None,
    )
