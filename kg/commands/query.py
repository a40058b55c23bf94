"""kg query: ask the graph in SPARQL, or one of the ready questions."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import Final

from kg.commands import arguments
from kg.commands.command import Command

SECONDS: Final = 30.0
ROWS: Final = 10_000


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "query",
        nargs="?",
        metavar="SPARQL|FILE|NAME",
        help="a query, a file with one, or a ready question; without it, the list of questions",
    )
    parser.add_argument(
        "parameters", nargs="*", type=_parameter, metavar="NAME=VALUE", help="for a ready question"
    )
    parser.add_argument("--format", default="table", choices=("table", "csv", "json", "turtle"))
    parser.add_argument(
        "--graph", action="append", type=Path, metavar="FILE", help="ask these files, not --out"
    )
    parser.add_argument("--seconds", type=float, default=SECONDS, help="time limit (default: 30)")
    parser.add_argument("--rows", type=int, default=ROWS, help="row limit (default: 10000)")
    arguments.folder(parser)


def _run(args: Namespace) -> int:
    from kg.query import FORMATS, Limits, find, questions, run

    if not args.query:
        print("\n".join(f"{name:32} {one.title}" for name, one in questions().items()))
        return 0
    text = find(args.query).filled(dict(args.parameters))
    result = run(args.graph or [args.out], text, Limits(args.seconds, args.rows))
    print(FORMATS[args.format](result), end="")
    return 0


def _parameter(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return name, value


COMMAND: Final = Command(
    "query",
    "ask the graph in SPARQL, or one of the questions that come with kg",
    (
        "kg query who-plans-to-enter",
        "kg query who-plans-to-enter company=Xiaomi --format csv",
        "kg query 'SELECT ?who WHERE { ?who kg:plansToEnter ?where }'",
    ),
    _arguments,
    _run,
)
