"""kg suggest: what articles say between two names, and no property has a phrase for."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Final

from kg.commands import arguments
from kg.commands.command import Command

LEAST: Final = 2
MOST: Final = 50


def _arguments(parser: ArgumentParser) -> None:
    arguments.articles(parser, default=arguments.SEEDS)
    parser.add_argument("--least", type=int, default=LEAST, help="how often at least (default: 2)")
    parser.add_argument("--most", type=int, default=MOST, help="how many at most (default: 50)")


def _run(args: Namespace) -> int:
    from kg.commands.reading import Reading
    from kg.commands.stages import pipeline
    from kg.suggest import suggest

    reading = Reading(args.paths, args.lang)
    readings = pipeline(args).readings(reading.articles())
    found = suggest((document, extracted.claims) for document, extracted in readings)
    for one in [one for one in found if one.count >= args.least][: args.most]:
        print(
            f"{one.count:5}  {one.wording.language}  {one.wording.words}  ({' → '.join(one.types)})"
        )
        print("\n".join(f"          «{sentence}»" for sentence in one.sentences))
    return reading.code()


COMMAND: Final = Command(
    "suggest",
    "list what articles often say between two names and no property has a phrase for",
    ("kg suggest news/", "kg suggest seeds/ --least 1"),
    _arguments,
    _run,
)
