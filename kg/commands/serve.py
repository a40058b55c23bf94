"""kg serve: the built graph over HTTP: explorer, SPARQL endpoint, linked data."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from typing import Final

from kg.commands import arguments
from kg.commands.command import Command

PORT: Final = 7878


def _arguments(parser: ArgumentParser) -> None:
    arguments.folder(parser)
    arguments.ontology(parser)
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (default: loopback)")
    parser.add_argument("--port", type=int, default=PORT, help="default: 7878")
    parser.add_argument(
        "--name", action="append", default=[], metavar="HOST", help="a further name to answer for"
    )
    parser.add_argument(
        "--token",
        default=os.environ.get("KG_TOKEN", ""),
        help="what every request must bring (default: the environment's KG_TOKEN)",
    )
    parser.add_argument(
        "--origin", default="", metavar="URL", help="a site whose pages may ask (default: none)"
    )
    parser.add_argument("--seconds", type=float, default=10.0, help="time limit (default: 10)")
    parser.add_argument("--rows", type=int, default=100_000, help="row limit (default: 100000)")


def _run(args: Namespace) -> int:
    from kg.project import Project
    from kg.serve import Settings, serve

    settings = Settings(
        folder=args.out,
        ontology=args.ontology or Project.at(args.out).ontology_file,
        host=args.host,
        port=args.port,
        hosts=tuple(args.name),
        token=args.token,
        origin=args.origin,
        seconds=args.seconds,
        rows=args.rows,
    )
    print(f"explorer: {settings.address}explorer   SPARQL: {settings.address}sparql", flush=True)
    print("Ctrl-C ends it.", file=sys.stderr, flush=True)
    serve(settings)
    return 0


COMMAND: Final = Command(
    "serve",
    "explore and query the graph in a browser, and over SPARQL",
    ("kg serve", "kg serve --port 8080 --out out/"),
    _arguments,
    _run,
)
