"""kg review: pairs of names that may be one thing: accept, reject, undo."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kg.commands import arguments
from kg.commands.command import Command

if TYPE_CHECKING:
    from kg.pipeline import Assembly
    from kg.project import Project
    from kg.resolve import Decision, Proposal


def _arguments(parser: ArgumentParser) -> None:
    for verb, help_text in (
        ("accept", "the two are one thing"),
        ("reject", "the two are different things"),
        ("undo", "forget what was decided about the two"),
    ):
        parser.add_argument(
            f"--{verb}", action="append", default=[], metavar="ID", help=f"{help_text}; repeatable"
        )
    arguments.folder(parser)


def _run(args: Namespace) -> int:
    from kg.project import Project
    from kg.store import Store

    project = Project.at(args.out)
    ontology = project.ontology()
    with Store.read(project.database) as store:
        assembly = project.assembly(store, ontology)
    told = args.accept or args.reject or args.undo
    decided = 0
    for decision in _told(args, assembly, project) if told else _asked(assembly):
        project.decide(decision)
        print(decision)
        decided += 1
    if decided:
        with Store.open(project.database) as store:
            project.refresh(store, ontology)
    return 0


def _told(args: Namespace, assembly: Assembly, project: Project) -> Iterator[Decision]:
    """What the arguments decide."""
    from kg.resolve.decisions import VERBS
    from kg.review import decision

    proposals = assembly.resolution.proposals
    told = [(verb, key) for verb in VERBS.values() for key in getattr(args, verb)]
    yield from [decision(key, verb, proposals, project.decisions()) for verb, key in told]


def _asked(assembly: Assembly) -> Iterator[Decision]:
    """Show every proposal; on a terminal, ask."""
    from kg.review import ask, shown

    asking = sys.stdin.isatty() and sys.stdout.isatty()

    def answer(one: Proposal) -> str:
        print("\n".join(shown(one, assembly)))
        return _answer() if asking else "s"

    return ask(assembly.resolution.proposals, answer)


def _answer() -> str:
    try:
        return input("(a)ccept, (r)eject, (u)ndo the last, (s)kip, (q)uit? ").strip().lower()[:1]
    except EOFError:
        return "q"


COMMAND: Final = Command(
    "review",
    "list names that may be one thing, and decide: accept, reject, undo",
    ("kg review", "kg review --accept 3f0c2b9e81d4 --reject 77a0c1d2e3f4"),
    _arguments,
    _run,
)
