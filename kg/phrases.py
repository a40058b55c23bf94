"""Whether an ontology's phrases do their work: each should find itself, each language have some."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from kg.extract.frames import Frames
from kg.ontology import Ontology, Property
from kg.pipeline import Pipeline
from kg.records import Article, Sentence

Phrase: TypeAlias = tuple[str, str, str]
"""Property, language, phrase."""

GAP: Final = "\n\n"


@dataclass(frozen=True, slots=True)
class Checked:
    """What is wrong with the phrases; all sorted.

    `lost` could not become a pattern, `silent` became one that does not find the phrase itself,
    `missing` are (property, languages) without any phrase in a language that others have.
    """

    phrases: int
    lost: tuple[Phrase, ...]
    silent: tuple[Phrase, ...]
    missing: tuple[tuple[str, tuple[str, ...]], ...]


def check(pipeline: Pipeline) -> Checked:
    """Read every phrase as if an article said it."""
    ontology, patterns = pipeline.ontology, pipeline.patterns
    every = {
        (item.name, language, phrase)
        for item in ontology.properties.values()
        for language, phrase in item.phrases
    }
    lost = every & set(patterns.lost)
    silent = [
        phrase
        for phrase, sentence in _sentences(pipeline, every - lost)
        if sentence is None or not _found(pipeline, phrase, sentence)
    ]
    missing = tuple(_missing(ontology))
    return Checked(len(every), tuple(sorted(lost)), tuple(sorted(silent)), missing)


def _found(pipeline: Pipeline, phrase: Phrase, sentence: Sentence) -> bool:
    name, language, _ = phrase
    plain = pipeline.ontology.properties[name].planned_form_of
    index = pipeline.patterns.index[language]
    return any(one.property in {name, plain} for one, _ in index.matches(Frames(sentence)))


def _sentences(
    pipeline: Pipeline, phrases: set[Phrase]
) -> Iterator[tuple[Phrase, Sentence | None]]:
    """Each phrase with its tree; None where it is not one sentence. One article a language."""
    by_language: dict[str, list[Phrase]] = defaultdict(list)
    for phrase in sorted(phrases):
        by_language[phrase[1]].append(phrase)
    for language, group in by_language.items():
        starts: dict[int, Phrase] = {}
        at = 0
        for phrase in group:
            starts[at] = phrase
            at += len(phrase[2]) + len(GAP)
        text = GAP.join(phrase[2] for phrase in group)
        article = Article.make(
            name="phrases", source="", language=language, title="", published=None, text=text
        )
        (document,) = pipeline.parser.parse([article])
        whole = {one.span.start: one for one in document.sentences}
        for start, phrase in starts.items():
            sentence = whole.get(start)
            fits = sentence is not None and sentence.span.end >= start + len(phrase[2].rstrip())
            yield phrase, sentence if fits else None


def _missing(ontology: Ontology) -> Iterator[tuple[str, tuple[str, ...]]]:
    spoken = {language for one in ontology.properties.values() for language, _ in one.phrases}
    for name in sorted(ontology.properties):
        silent = spoken - _languages(ontology.properties[name], ontology)
        if silent:
            yield name, tuple(sorted(silent))


def _languages(item: Property, ontology: Ontology) -> set[str]:
    """The languages that a property has phrases in, its own or those of what it plans."""
    plain = ontology.properties.get(item.planned_form_of or "")
    phrases = (*item.phrases, *(plain.phrases if plain else ()))
    return {language for language, _ in phrases}
