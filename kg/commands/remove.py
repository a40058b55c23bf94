"""kg remove: the graph is as if an article had never been read."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Final

from kg.commands import arguments
from kg.commands.command import Command


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="its name (the file's stem) or its id")
    arguments.folder(parser)


def _run(args: Namespace) -> int:
    from kg.errors import StoreError
    from kg.project import Project
    from kg.store import Store

    project = Project.at(args.out)
    with Store.open(project.database) as store:
        taken = store.remove(args.article)
        if not taken:
            raise StoreError(f"{project.database}: no article called {args.article!r}")
        project.refresh(store, project.ontology())
    print("\n".join(f"removed {article.name} ({article.source})" for article in taken))
    return 0


COMMAND: Final = Command(
    "remove",
    "take an article out of the graph and of everything exported",
    ("kg remove it-001", "kg remove 3f0c2b9e81d4a675 --out out/"),
    _arguments,
    _run,
)
