"""A result as text: an aligned table for people, CSV, SPARQL JSON, or Turtle."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Final

import pyoxigraph as ox

from kg.errors import QueryError
from kg.query.result import Result, Term

_LOCAL: Final = re.compile(r"[\w-]*")
_WIDEST: Final = 72
"""How much of a value a table shows; the other formats show all."""


def table(result: Result) -> str:
    """Columns side by side, IRIs shortened, long values cut, one line a row."""
    if result.kind == "ask":
        return "yes\n" if result.yes else "no\n"
    rows = [[_cell(term, result.prefixes) for term in row] for row in result.rows]
    widths = [max(map(_width, column)) for column in zip(result.columns, *rows, strict=True)]
    rule = ["-" * width for width in widths]
    lines = [_line(row, widths) for row in (list(result.columns), rule, *rows)]
    return "\n".join([*lines, f"({len(rows)} row{'' if len(rows) == 1 else 's'})", ""])


def as_csv(result: Result) -> str:
    """Comma-separated values as SPARQL 1.1 defines them: plain values, no datatypes."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(result.columns)
    writer.writerows([term.value if term else "" for term in row] for row in result.rows)
    return out.getvalue()


def as_json(result: Result) -> str:
    """SPARQL 1.1 JSON results; the triples of a CONSTRUCT as rows."""
    if result.kind == "ask":
        return json.dumps({"head": {}, "boolean": result.yes}) + "\n"
    bindings = [
        {name: _json(term) for name, term in zip(result.columns, row, strict=True) if term}
        for row in result.rows
    ]
    document = {"head": {"vars": list(result.columns)}, "results": {"bindings": bindings}}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def turtle(result: Result) -> str:
    """The triples of a CONSTRUCT or DESCRIBE, sorted; raises QueryError for another query."""
    if result.kind != "construct":
        raise QueryError("only CONSTRUCT and DESCRIBE give triples; choose table, csv or json")
    lines = sorted(" ".join(_nt(term) for term in row if term) + " .\n" for row in result.rows)
    triples = ox.parse("".join(lines).encode(), format=ox.RdfFormat.N_TRIPLES)
    plain = (quad.triple for quad in triples)
    body = ox.serialize(plain, format=ox.RdfFormat.TURTLE, prefixes=dict(result.prefixes))
    assert body is not None
    head, rest = _split(body.decode())
    return "\n".join([*sorted(head), "", rest])


FORMATS: Final[Mapping[str, Callable[[Result], str]]] = {
    "table": table,
    "csv": as_csv,
    "json": as_json,
    "turtle": turtle,
}


def _cell(term: Term | None, prefixes: Mapping[str, str]) -> str:
    if term is None:
        return ""
    text = _short(term.value, prefixes) if term.kind == "uri" else term.value
    line = "".join(char if char.isprintable() else " " for char in text)
    return line if len(line) <= _WIDEST else line[: _WIDEST - 1] + "…"


def _short(iri: str, prefixes: Mapping[str, str]) -> str:
    for name, namespace in prefixes.items():
        if iri.startswith(namespace) and _LOCAL.fullmatch(iri, len(namespace)):
            return f"{name}:{iri[len(namespace) :]}"
    return f"<{iri}>"


def _width(text: str) -> int:
    """How many columns a terminal gives the text."""
    return sum(
        0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )


def _line(cells: list[str], widths: list[int]) -> str:
    padded = (
        cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True)
    )
    return "  ".join(padded).rstrip()


def _json(term: Term) -> dict[str, str]:
    found = {"type": term.kind, "value": term.value}
    if term.datatype:
        found["datatype"] = term.datatype
    if term.language:
        found["xml:lang"] = term.language
    return found


def _nt(term: Term) -> str:
    if term.kind == "uri":
        return str(ox.NamedNode(term.value))
    if term.kind == "bnode":
        return str(ox.BlankNode(term.value))
    if term.kind == "triple":
        return term.value
    if term.language:
        return str(ox.Literal(term.value, language=term.language))
    datatype = ox.NamedNode(term.datatype) if term.datatype else None
    return str(ox.Literal(term.value, datatype=datatype))


def _split(turtle_text: str) -> tuple[list[str], str]:
    """The prefix lines that the body uses or may use, and the body."""
    lines = turtle_text.splitlines(keepends=True)
    head = [line.rstrip("\n") for line in lines if line.startswith("@prefix ")]
    return head, "".join(lines[len(head) :])
