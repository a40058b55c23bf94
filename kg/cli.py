"""The command line: a table of commands, and errors made into one line and an exit code.

Exit codes: 0 done, 1 an error or nothing that could be read, 2 a command that was not understood,
3 some input could not be read, 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from io import TextIOWrapper
from typing import Final

from kg.commands import COMMANDS
from kg.commands.command import Command
from kg.errors import KgError

FAILED: Final = 1
INTERRUPTED: Final = 130
DESCRIPTION: Final = (
    "News articles in several languages in, one knowledge graph out: who does what, who says so, "
    "and whether it has happened, is planned, is only possible, or was denied."
)
EPILOG: Final = (
    "example:\n  kg build seeds/ && kg query who-plans-to-enter\n\nkg COMMAND --help tells more"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    _speak_utf8()
    args = understood(sys.argv[1:] if argv is None else argv)
    try:
        code = _run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        # whoever read the output has seen enough; Python would complain again when it exits
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def understood(argv: Sequence[str]) -> Namespace:
    """The arguments of a command line; options may stand between paths. Exits where it is wrong."""
    command = next((one for one in COMMANDS if [one.name] == list(argv[:1])), None)
    if command is None:
        return _face().parse_args(argv)
    return _parser(command).parse_intermixed_args(argv[1:])


def _face() -> ArgumentParser:
    """What `kg` without a command says of all of them."""
    parser = ArgumentParser(
        "kg", description=DESCRIPTION, epilog=EPILOG, formatter_class=RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"kg {_version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        commands.add_parser(command.name, help=command.summary)
    return parser


def _parser(command: Command) -> ArgumentParser:
    parser = ArgumentParser(
        f"kg {command.name}",
        description=f"{command.summary[0].upper()}{command.summary[1:]}.",
        epilog="example:\n" + "\n".join(f"  {line}" for line in command.examples),
        formatter_class=RawDescriptionHelpFormatter,
    )
    command.arguments(parser)
    parser.set_defaults(run=command.run)
    return parser


def _run(args: Namespace) -> int:
    try:
        code: int = args.run(args)
    except KgError as error:
        print(f"kg: {error}", file=sys.stderr)  # noqa: T201 -- the one place where an error is told
        return FAILED
    return code


def _version() -> str:
    try:
        return version("kg-news")
    except PackageNotFoundError:
        return "(not installed)"


def _speak_utf8() -> None:
    """Names of things are written as they are, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
