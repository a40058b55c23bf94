"""kg extract: claims as JSON Lines, article by article."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Final

from kg.commands import arguments
from kg.commands.command import Command


def _arguments(parser: ArgumentParser) -> None:
    arguments.articles(parser)
    arguments.identity(parser)


def _run(args: Namespace) -> int:
    from kg.codec import dumps
    from kg.commands.reading import Reading
    from kg.commands.stages import identity, pipeline
    from kg.pipeline import printed_claims

    stages = pipeline(args)
    reading = Reading(args.paths, args.lang, stages.ontology.languages)
    known = identity(args, stages.ontology)
    for extraction in stages.extractions(reading.articles()):
        for claim in printed_claims(extraction, stages.ontology, known):
            print(dumps(claim), flush=True)
    return reading.code()


COMMAND: Final = Command(
    "extract",
    "print what each article claims, one JSON object a line",
    (
        "kg extract seeds/ > claims.jsonl",
        """echo 'Xiaomi plans to enter Europe, says Lei Jun.' | kg extract -""",
    ),
    _arguments,
    _run,
)
