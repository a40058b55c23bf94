"""kg explain: every statement about a thing with sentence, source, speaker, status."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Final

from kg.commands import arguments
from kg.commands.command import Command


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("thing", metavar="THING", help="a name, or the entity's IRI")
    arguments.folder(parser)


def _run(args: Namespace) -> int:
    from kg.explain import Explainer
    from kg.project import Project
    from kg.store import Store

    project = Project.at(args.out)
    ontology = project.ontology()
    with Store.read(project.database) as store:
        assembly = project.assembly(store, ontology)
    for line in Explainer(assembly, ontology).explain(args.thing):
        print(line)
    return 0


COMMAND: Final = Command(
    "explain",
    "show every statement about a thing: sentence, source, speaker, status, and why names are one",
    ("kg explain Xiaomi", "kg explain 'Lei Jun' --out out/"),
    _arguments,
    _run,
)
