"""Fit what kg.extract.topics weighs to the articles in which every reference is resolved.

An instance is a relation whose one end the sentence does not name: the candidates at its other end,
and those of them that bear the name that is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from kg import extract, refer
from kg.extract.topics import Topics
from kg.ontology import Ontology
from kg.pipeline import Pipeline
from kg.records import Document, Span
from training.articles import UNNAMED, Annotated, Parsed
from training.choosing import Instance


def instances(read: Iterable[Parsed], pipeline: Pipeline) -> Iterator[Instance]:
    """Every instance of the articles; one without a candidate counts as wrong when measured."""
    known = pipeline.ontology
    for annotated, parsed in read:
        document = refer.refer(parsed, known, pipeline.parser.join)
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
