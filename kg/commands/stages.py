"""From a command's arguments to the pipeline and the project that they name."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from kg.errors import StoreError
from kg.ontology import Ontology, load
from kg.pipeline import Identity, Pipeline
from kg.project import Project


def pipeline(args: Namespace) -> Pipeline:
    """The stages with the ontology of the arguments."""
    return Pipeline(load(args.ontology), cache=cache_folder())


def project(args: Namespace, folder: Path) -> Project:
    """The project that a build with these arguments makes in `folder`."""
    if args.decisions and not args.decisions.is_file():
        raise StoreError(f"{args.decisions}: no such file of decisions; kg review writes one")
    return Project.of(
        folder,
        ontology=args.ontology,
        entities=args.entities,
        decisions=args.decisions,
        base=args.base,
    )


def identity(args: Namespace, ontology: Ontology) -> Identity:
    """What decides which names are one thing, for a command that keeps no project."""
    return project(args, Path()).identity(ontology)


def cache_folder() -> Path | None:
    """Where compiled patterns are kept between runs; None where nothing can be written."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111 -- it may stay "~"
    folder = Path(home) / "kg"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK) else None
