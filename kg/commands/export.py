"""kg export: the graph in another format."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Final

from kg.commands import arguments
from kg.commands.command import Command


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "format", nargs="*", metavar="FORMAT", help="what to write; without it, the list of formats"
    )
    arguments.folder(parser)


def _run(args: Namespace) -> int:
    from kg.export import EXPORTERS, export, exporter
    from kg.project import Project
    from kg.store import Store

    if not args.format:
        print("\n".join(f"{one.name:12} {one.description}" for one in EXPORTERS.values()))
        return 0
    names, project = [exporter(name).name for name in args.format], Project.at(args.out)
    ontology = project.ontology()
    with Store.read(project.database) as store:
        graph = project.assembly(store, ontology).graph
    for name in names:
        print("\n".join(map(str, export(name, graph, ontology, args.out))))
    return 0


COMMAND: Final = Command(
    "export",
    "write the graph in another format, or list the formats",
    ("kg export", "kg export trig nquads --out out/"),
    _arguments,
    _run,
)
