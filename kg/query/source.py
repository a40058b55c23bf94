"""From files to a store in memory: what a query is asked of."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from kg.errors import QueryError
from kg.namespaces import PREFIXES

_FORMATS: Final = {
    ".ttl": ox.RdfFormat.TURTLE,
    ".trig": ox.RdfFormat.TRIG,
    ".nq": ox.RdfFormat.N_QUADS,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".jsonld": ox.RdfFormat.JSON_LD,
}
_IN_A_FOLDER: Final = ("graph.ttl", "graph.trig", "graph.nq", "graph.jsonld")


def located(source: Path) -> Path:
    """The graph file that `source` is or, as a folder, holds; raises QueryError where none is."""
    if source.is_dir():
        found = next((source / name for name in _IN_A_FOLDER if (source / name).is_file()), None)
        if found is None:
            raise QueryError(
                f"{str(source)!r} holds no graph ({', '.join(_IN_A_FOLDER)}); run `kg build` first"
            )
        return found
    if not source.is_file():
        raise QueryError(f"there is no graph {str(source)!r}; run `kg build` first")
    if source.suffix not in _FORMATS:
        raise QueryError(f"{str(source)!r}: a graph ends in one of {', '.join(_FORMATS)}")
    return source


def loaded(sources: Sequence[Path]) -> tuple[ox.Store, dict[str, str]]:
    """A store with all the sources, and the prefixes that they declare.

    Everything is in the default graph; what a source keeps in named graphs is there as well.
    """
    store, prefixes = ox.Store(), dict(PREFIXES)
    for path in map(located, sources):
        form = _FORMATS[path.suffix]
        try:
            prefixes |= _prefixes(path, form)
            store.bulk_load(path=path, format=form)
        except (SyntaxError, OSError) as exc:
            raise QueryError(f"{str(path)!r} cannot be read: {exc}") from exc
    named = [quad for quad in store if not isinstance(quad.graph_name, ox.DefaultGraph)]
    store.bulk_extend(ox.Quad(quad.subject, quad.predicate, quad.object) for quad in named)
    return store, prefixes


def _prefixes(path: Path, form: ox.RdfFormat) -> dict[str, str]:
    """The prefixes at the head of a file."""
    parser = ox.parse(path=path, format=form)
    next(parser, None)
    return dict(parser.prefixes)
