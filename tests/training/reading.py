"""Written articles as the parser that ships reads them: for tests of what is fitted to them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.ontology import load
from kg.pipeline import Pipeline
from training.articles import Parsed, read


def parsed(name: str, language: str, lines: Sequence[str]) -> tuple[list[Parsed], Pipeline]:
    """One article of its lines (training.articles), and the pipeline that has parsed it."""
    pipeline = Pipeline(load())
    annotated = read(name, language, lines)
    (document,) = pipeline.parser.parse([annotated.article])
    return [(annotated, document)], pipeline
