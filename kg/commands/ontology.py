"""kg ontology check: phrases that do not find themselves, properties without a phrase."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Final

from kg.commands import arguments
from kg.commands.command import Command

FOUND: Final = 1
"""The exit code where there is something to mend."""


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("action", choices=("check",), help="read every phrase as if news said it")
    arguments.ontology(parser)


def _run(args: Namespace) -> int:
    from kg.commands.stages import pipeline
    from kg.phrases import check

    done = check(pipeline(args))
    for word, phrases in (("no pattern", done.lost), ("does not find itself", done.silent)):
        for name, language, phrase in phrases:
            print(f"{name} [{language}]: {word}: {phrase}")
    for name, languages in done.missing:
        print(f"{name}: no phrase in {', '.join(languages)}")
    bad = len(done.lost) + len(done.silent)
    print(
        f"{done.phrases} phrases, {bad} that do not work; {len(done.missing)} properties lack some"
    )
    return FOUND if bad or done.missing else 0


COMMAND: Final = Command(
    "ontology",
    "check which phrases do not find themselves, and which properties have none",
    ("kg ontology check", "kg ontology check --ontology mine.ttl"),
    _arguments,
    _run,
)
