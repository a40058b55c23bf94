"""Fit what kg.extract.topics weighs to the articles in which every reference is resolved.

    python -m training.topics            # fit to all articles, write kg/extract/data/topics.npz
    python -m training.topics --folds 4  # accuracy on articles that it was not fitted to

An instance is a relation whose one end the sentence does not name: the candidates at its other end,
and those of them that bear the name that is meant. An article is in one fold as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from kg import extract, ontology
from kg.extract.topics import FEATURES, Topics
from kg.ontology import Ontology
from kg.pipeline import Pipeline
from kg.records import Document, Span
from training import articles
from training.articles import UNNAMED, Annotated
from training.choosing import Instance, run

OUT = Path(extract.__file__).parent / "data" / "topics.npz"


def instances(every: Sequence[Annotated], known: Ontology) -> Iterator[Instance]:
    """Every instance of the articles; one without a candidate counts as wrong when measured."""
    pipeline = Pipeline(known)
    documents = pipeline.documents(one.article for one in every)
    for annotated, document in zip(every, documents, strict=True):
        topics = extract.topics_of(document, pipeline.patterns, known, pipeline.parser.join)
        yield from _instances(annotated, document, topics, known)


def _instances(
    annotated: Annotated, document: Document, topics: Topics, known: Ontology
) -> Iterator[Instance]:
    for line in annotated.lines:
        for told in line.told:
            ends = (told.subject, told.object)
            if UNNAMED not in ends or ends == (UNNAMED, UNNAMED):
                continue
            other = told.object if told.subject == UNNAMED else told.subject
            item = known.properties[told.property]
            wanted = item.domain if told.subject == UNNAMED else item.range
            place = token(document, line.field, line.things[other])
            if place is None:
                continue
            found = topics.candidates(*place, wanted, known)
            name = line.meant[UNNAMED].casefold()
            meant = [
                float(name in {form.casefold() for form in (thing.name, *thing.names)})
                for thing in (document.referents[one] for one in found)
            ]
            yield Instance(
                annotated.article.name, annotated.article.language,
                topics.choice(found, *place), np.array(meant),
            )  # fmt: skip


def token(document: Document, field: str, span: Span) -> tuple[int, int] | None:
    """The sentence and the token at which a marked thing hangs on the rest."""
    number, inside = tokens(document, field, span)
    heads = (i for i in inside if document.sentences[number].tokens[i].head not in inside)
    return next(((number, index) for index in heads), None)


def tokens(document: Document, field: str, span: Span) -> tuple[int, list[int]]:
    """The sentence of a marked thing and its tokens, none where no sentence holds it."""
    for number, sentence in enumerate(document.sentences):
        if sentence.field == field and sentence.span.start <= span.start < sentence.span.end:
            return number, [
                index
                for index, one in enumerate(sentence.tokens)
                if one.span.start < span.end and span.start < one.span.end
            ]
    return 0, []


if __name__ == "__main__":
    every = list(articles.written())
    run(lambda: instances(every, ontology.load()), FEATURES, OUT, __doc__)
