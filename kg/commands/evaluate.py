"""kg evaluate: how good the claims are, against articles that people annotated."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kg.commands import arguments
from kg.commands.command import Command

if TYPE_CHECKING:
    from kg.evaluate import Scores
    from kg.ontology import Ontology


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("gold", type=Path, metavar="GOLD", help="a folder of annotated articles")
    parser.add_argument(
        "--claims", type=Path, metavar="FILE", help="score these lines of kg extract instead"
    )
    parser.add_argument("--detail", action="store_true", help="list what was missed and spurious")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--lang", metavar="CODE", help="language of articles that name none")
    arguments.ontology(parser)


def _run(args: Namespace) -> int:
    from kg.evaluate import evaluate, read_gold
    from kg.ontology import load

    ontology = load(args.ontology)
    symmetric = {one.name for one in ontology.properties.values() if one.symmetric}
    gold = read_gold(args.gold)
    scores = evaluate(gold, _claims(args, ontology), symmetric)
    if args.detail:
        _print_detail(scores)
    figures = scores.figures()
    print(json.dumps(figures) if args.json else _table(figures))
    return 0


def _claims(args: Namespace, ontology: Ontology) -> Iterable[dict[str, Any]]:
    """The claims of a file, else those that the articles yield now."""
    if args.claims:
        from kg.evaluate import read_claims

        return read_claims(args.claims)
    from kg.commands.reading import Reading
    from kg.commands.stages import cache_folder
    from kg.pipeline import Pipeline, printed_claims

    stages = Pipeline(ontology, cache=cache_folder())
    articles = Reading([args.gold], args.lang).articles()
    found = stages.extractions(articles)
    return (claim for extraction in found for claim in printed_claims(extraction, ontology))


def _print_detail(scores: Scores) -> None:
    print("\n".join((*scores.missed, *scores.spurious)))
    print("\nproperty                 right spurious missed")
    for name, count in sorted(scores.properties.items(), key=lambda one: (-one[1].total, one[0])):
        print(f"{name:24} {count.right:5} {count.spurious:8} {count.missed:6}")
    print()


def _table(figures: dict[str, Any]) -> str:
    return "\n".join(f"{name:16} {value}" for name, value in figures.items())


COMMAND: Final = Command(
    "evaluate",
    "score the claims against annotated articles, per language and property",
    ("kg evaluate gold/ --detail", "kg evaluate gold/ --claims claims.jsonl --json"),
    _arguments,
    _run,
)
