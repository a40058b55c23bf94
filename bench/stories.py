"""The same news in five languages: how much of each story's graph several languages support.

    python bench/stories.py [--detail]

Each story of tests/stories is built as one graph of its five articles. A statement counts as shared
where claims of two languages or more stand behind it. The claims are also compared with the facts
that every version states (facts.json): precision, recall and F1 as `kg evaluate` counts them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.codec import Extraction
from kg.evaluate import Count, Gold, evaluate
from kg.evaluate.matching import normal_names
from kg.ontology import Ontology
from kg.ontology import load as load_ontology
from kg.pipeline import Pipeline, assemble, printed_claims
from kg.read import read
from kg.records import Article, KnowledgeGraph, Statement

STORIES = Path(__file__).parents[1] / "tests" / "stories"
LANGUAGES = ("en", "it", "de", "fr", "es")
SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Measured:
    """One story: its statements, those that several languages support, and its claims' count."""

    name: str
    statements: int
    shared: int
    claims: Count
    alone: tuple[str, ...]


def measured(pipeline: Pipeline, folder: Path = STORIES) -> Iterator[Measured]:
    """Every story of the folder, by name."""
    for story in sorted(path.parent for path in folder.glob("*/facts.json")):
        articles = [_article(story, language) for language in LANGUAGES]
        read_ = list(pipeline.extractions(articles))
        graph = assemble(read_, pipeline.ontology).graph
        alone = [one for one in graph.statements if len(_languages(one, graph)) < SEVERAL]
        yield Measured(
            story.name,
            len(graph.statements),
            len(graph.statements) - len(alone),
            _claims(story, read_, pipeline.ontology),
            tuple(_told(one, graph) for one in alone),
        )


def _article(story: Path, language: str) -> Article:
    (item,) = read([story / f"{language}.md"])
    assert isinstance(item, Article)
    return item


def _languages(statement: Statement, graph: KnowledgeGraph) -> set[str]:
    of = {article.id: article.language for article in graph.articles}
    return {of[claim.evidence.article] for claim in statement.claims}


def _told(statement: Statement, graph: KnowledgeGraph) -> str:
    """The statement in words, with the language and the sentence of its first claim."""
    labels = {entity.iri: entity.label for entity in graph.entities}
    thing = statement.object
    named = labels[thing] if isinstance(thing, str) else f"{thing.value} {thing.unit or ''}".strip()
    (language,) = _languages(statement, graph)
    quote = statement.claims[0].evidence.quote
    return f"{language}: {labels[statement.subject]} {statement.property} {named}  «{quote}»"


def _claims(story: Path, extractions: list[Extraction], ontology: Ontology) -> Count:
    facts = json.loads((story / "facts.json").read_text("utf-8"))
    claims = tuple({"quote": "", **claim} for claim in facts["claims"])
    names = {key: normal_names([key, *one["names"]]) for key, one in facts["entities"].items()}
    gold = [Gold(one.article.name, one.article.language, claims, names) for one in extractions]
    symmetric = [name for name, item in ontology.properties.items() if item.symmetric]
    printed = (claim for one in extractions for claim in printed_claims(one, ontology))
    return evaluate(gold, printed, symmetric).languages["all"]


def main() -> None:
    """Print the figures."""
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("--detail", action="store_true", help="list what one language alone says")
    wanted = args.parse_args()
    total, shared, statements = Count(), 0, 0
    for one in measured(Pipeline(load_ontology())):
        share = one.shared / max(1, one.statements)
        figures = one.claims.figures()
        print(f"{one.name:16} {one.shared:3} of {one.statements:3} {share:5.0%}  {figures}")
        if wanted.detail:
            print("".join(f"    {line}\n" for line in one.alone), end="")
        total, shared = total + one.claims, shared + one.shared
        statements += one.statements
    share = shared / max(1, statements)
    print(f"{'all':16} {shared:3} of {statements:3} {share:5.0%}  {total.figures()}")


if __name__ == "__main__":
    main()
