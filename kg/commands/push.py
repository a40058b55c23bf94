"""kg push: the graph into a SPARQL 1.1 store, and later only what has changed."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from typing import Final

from kg.commands import arguments
from kg.commands.command import Command


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("url", metavar="URL", help="the store's address for updates")
    parser.add_argument("--graph", default="", metavar="IRI", help="the named graph to write")
    parser.add_argument(
        "--protocol",
        default="update",
        choices=("update", "store"),
        help="SPARQL Update, only what changed; or Graph Store, the whole graph",
    )
    parser.add_argument(
        "--user", default="", help="the password, or a token, is read from KG_PASSWORD, KG_TOKEN"
    )
    parser.add_argument("--everything", action="store_true", help="send unchanged nodes as well")
    arguments.folder(parser)


def _run(args: Namespace) -> int:
    from kg.push import Target, push
    from kg.query.source import located

    password, token = os.environ.get("KG_PASSWORD", ""), os.environ.get("KG_TOKEN", "")
    target = Target(args.url, args.graph, args.protocol, args.user, password, token)
    done = push(located(args.out), target, args.out / "push", everything=args.everything)
    counts = f"{done.written} nodes sent, {done.removed} removed, {done.unchanged} unchanged"
    print(f"{args.url}: {counts}")
    return 0


COMMAND: Final = Command(
    "push",
    "send the graph to a SPARQL 1.1 store, and later only what has changed",
    (
        "kg push http://localhost:7878/update",
        "kg push http://localhost:3030/news/data --protocol store --graph https://my.example/news",
    ),
    _arguments,
    _run,
)
