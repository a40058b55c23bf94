"""Parquet tables of nodes and edges, for data frames, DuckDB and Ladybug; needs pyarrow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from kg.errors import ExportError
from kg.export.exporter import Exporter
from kg.export.network import Edge, Node, network
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

NODES, EDGES = "nodes.parquet", "edges.parquet"
_TYPES: Final = {
    "labels": "list", "names": "list", "same_as": "list", "speakers": "list", "disputed_by": "list",
    "sources": "list", "languages": "list", "periods": "list", "number": "float64",
    "confidence": "float64", "claims": "int64", "disputed": "bool",
}  # fmt: skip
"""The columns that are not plain text."""


def write(graph: KnowledgeGraph, _ontology: Ontology, folder: Path) -> None:
    """Write `nodes.parquet` and `edges.parquet`; an edge file begins with the two ends."""
    given = network(graph)
    _write(folder / NODES, Node.__slots__, given.nodes)
    _write(folder / EDGES, Edge.__slots__, given.edges)


def _write(path: Path, columns: Sequence[str], records: Sequence[Node | Edge]) -> None:
    pa, pq = _arrow()
    kinds = {
        "list": pa.list_(pa.string()),
        "float64": pa.float64(),
        "int64": pa.int64(),
        "bool": pa.bool_(),
    }
    schema = pa.schema([(name, kinds.get(_TYPES.get(name, ""), pa.string())) for name in columns])
    data = {name: [getattr(one, name) for one in records] for name in columns}
    pq.write_table(pa.table(data, schema=schema), path)


def _arrow() -> tuple[Any, Any]:
    try:
        import pyarrow as pa  # noqa: PLC0415 -- an extra
        import pyarrow.parquet as pq  # noqa: PLC0415 -- an extra
    except ImportError as exc:
        raise ExportError("parquet needs pyarrow: pip install 'kg-news[parquet]'") from exc
    return pa, pq


EXPORTER: Final = Exporter(
    "parquet", "Parquet tables of nodes and edges (extra: parquet)", (NODES, EDGES), write
)
