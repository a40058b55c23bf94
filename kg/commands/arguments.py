"""Arguments that several commands share, so that they are called the same everywhere."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Final

from kg.namespaces import BASE

SEEDS: Final = Path("seeds")
OUT: Final = Path("out")


def articles(parser: ArgumentParser, default: Path | None = None) -> None:
    """Which articles to read, with which ontology, in which language."""
    parser.add_argument(
        "paths",
        nargs="*" if default else "+",
        type=Path,
        default=[default] if default else None,
        metavar="PATH",
        help="a file or folder of articles, - for standard input"
        + (f" (default: {default}/)" if default else ""),
    )
    ontology(parser)
    parser.add_argument(
        "--lang",
        metavar="CODE",
        help="language of articles that do not name theirs (default: detected)",
    )


def ontology(parser: ArgumentParser) -> None:
    """The ontology to read with."""
    parser.add_argument(
        "--ontology", type=Path, metavar="FILE", help="a Turtle file instead of the project's own"
    )


def folder(parser: ArgumentParser) -> None:
    """The folder of a build."""
    parser.add_argument(
        "--out",
        type=Path,
        default=OUT,
        metavar="DIR",
        help="the folder of the build (default: out/)",
    )


def identity(parser: ArgumentParser) -> None:
    """What decides which names are one thing, and what the things' IRIs begin with."""
    parser.add_argument(
        "--entities", type=Path, metavar="FILE", help="your own entities, Turtle or CSV; they win"
    )
    parser.add_argument(
        "--decisions",
        type=Path,
        metavar="FILE",
        help="what `kg review` decided (default: decisions.txt in the folder of the build)",
    )
    parser.add_argument(
        "--base", default=BASE, metavar="IRI", help=f"what new IRIs begin with (default: {BASE})"
    )
