"""Written articles as the parser that ships reads them: for tests of what is fitted to them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.ontology import load
from kg.pipeline import Pipeline
from training.articles import Parsed, read

BANK = (
    "[Norvane]1 buys [Telkar]2 ||| 1 acquires 2 |||",
    "",
    "[Norvane]1, a bank from [Lisbon]2, is buying [Telkar]3. ||| 1 acquires 3 |||",
)
"""How an article may begin."""


def parsed(name: str, language: str, lines: Sequence[str]) -> tuple[list[Parsed], Pipeline]:
    """One article of its lines (training.articles), and the pipeline that has parsed it."""
    pipeline = Pipeline(load())
    annotated = read(name, language, lines)
    (document,) = pipeline.parser.parse([annotated.article])
    return [(annotated, document)], pipeline
