"""kg build: articles in, the graph and its exports out."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Final

from kg.commands import arguments
from kg.commands.command import Command


def _arguments(parser: ArgumentParser) -> None:
    arguments.articles(parser, default=arguments.SEEDS)
    arguments.folder(parser)
    arguments.identity(parser)
    parser.add_argument(
        "--format",
        action="append",
        metavar="NAME",
        help="what to export, repeatable; `kg export` lists them"
        " (default: turtle, html, explorer, index)",
    )
    parser.add_argument(
        "--processes",
        type=int,
        default=0,
        metavar="N",
        help="processes that read many articles side by side, about 650 MiB each"
        " (default: one a processor, at most 4)",
    )


def _run(args: Namespace) -> int:
    from kg.build import DEFAULT_FORMATS, build
    from kg.commands.progress import Progress
    from kg.commands.stages import pipeline, project
    from kg.export import exporter

    formats = tuple(exporter(name).name for name in args.format or DEFAULT_FORMATS)
    stages = pipeline(args)
    with Progress(args.paths, stages.ontology.languages) as progress:
        outcome = build(
            args.paths, project(args, args.out), stages, progress,
            language=args.lang, formats=formats, processes=args.processes,
        )  # fmt: skip
    return progress.closing(outcome, args.out)


COMMAND: Final = Command(
    "build",
    "read articles and make the graph of everything read so far, in DIR",
    ("kg build seeds/ --out out/", "kg build news/ --entities mine.ttl --format turtle"),
    _arguments,
    _run,
)
