"""The graph on its way out: every format is one file here, and EXPORTERS is the list of them.

`export("turtle", graph, ontology, folder)` writes into a folder beside the target first and moves
finished files into place, so that a reader never meets half a file.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kg.errors import ExportError
from kg.export import (
    apoc,
    cypher,
    explorer,
    gexf,
    graphml,
    html,
    index,
    jsonld,
    neo4j,
    nodelink,
    nquads,
    parquet,
    rdf12,
    trig,
    turtle,
    void,
)
from kg.export.convert import to_networkx, to_rdflib
from kg.export.exporter import Exporter
from kg.export.order import in_order
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

__all__ = ["EXPORTERS", "Exporter", "export", "exporter", "to_networkx", "to_rdflib"]

EXPORTERS: Final[Mapping[str, Exporter]] = {
    one.EXPORTER.name: one.EXPORTER
    for one in (
        *(html, explorer, index),
        *(turtle, trig, nquads, jsonld, rdf12, void),
        *(cypher, neo4j, apoc, parquet, nodelink, graphml, gexf),
    )
}


def exporter(name: str) -> Exporter:
    """The exporter called `name`; raises ExportError, with every name there is, for another."""
    try:
        return EXPORTERS[name]
    except KeyError:
        raise ExportError(
            f"no export format {name!r}; the formats are: {', '.join(EXPORTERS)}"
        ) from None


def export(name: str, graph: KnowledgeGraph, ontology: Ontology, folder: Path) -> tuple[Path, ...]:
    """Write the graph in the format `name` into `folder`; the paths of the files written.

    Raises ExportError where the format is unknown, the folder cannot be written, or the graph holds
    something that the format cannot say.
    """
    chosen = exporter(name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{name}-", dir=folder) as partial:
            chosen.write(in_order(graph), ontology, Path(partial))
            return tuple(_moved(Path(partial) / file, folder / file) for file in chosen.files)
    except OSError as exc:
        raise ExportError(f"cannot write {name} into {str(folder)!r}: {exc}") from exc


def _moved(source: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir():
        shutil.rmtree(target)
    return source.replace(target)
