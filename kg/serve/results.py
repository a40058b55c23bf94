"""SELECT and ASK results in the four W3C formats, and triples in the RDF ones."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias
from xml.sax.saxutils import escape, quoteattr

import pyoxigraph as ox

Node: TypeAlias = Any
"""A pyoxigraph term, or None where a variable is unbound."""

Rows: TypeAlias = Sequence[Sequence[Node]]

_XML: Final = '<?xml version="1.0"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#">\n'
_STRING: Final = "http://www.w3.org/2001/XMLSchema#string"
_UNSEEN: Final = dict.fromkeys(
    (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)), "\ufffd"
)
"""Characters that no XML document may hold."""


def as_json(names: Sequence[str], rows: Rows) -> str:
    """SPARQL 1.1 JSON results."""
    bindings = [
        {name: _json(node) for name, node in zip(names, row, strict=True) if node is not None}
        for row in rows
    ]
    document = {"head": {"vars": list(names)}, "results": {"bindings": bindings}}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def as_xml(names: Sequence[str], rows: Rows) -> str:
    """SPARQL 1.1 XML results."""
    head = "".join(f"<variable name={quoteattr(name)}/>" for name in names)
    lines = (
        "<result>"
        + "".join(
            f"<binding name={quoteattr(name)}>{_xml(node)}</binding>"
            for name, node in zip(names, row, strict=True)
            if node is not None
        )
        + "</result>\n"
        for row in rows
    )
    return f"{_XML}<head>{head}</head>\n<results>\n{''.join(lines)}</results>\n</sparql>\n"


def as_csv(names: Sequence[str], rows: Rows) -> str:
    """SPARQL 1.1 CSV results: bare values."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([_bare(node) for node in row] for row in rows)
    return out.getvalue()


def as_tsv(names: Sequence[str], rows: Rows) -> str:
    """SPARQL 1.1 TSV results: terms as Turtle writes them."""
    head = "\t".join(f"?{name}" for name in names)
    lines = ("\t".join("" if node is None else _term(node) for node in row) for row in rows)
    return "\n".join([head, *lines, ""])


SOLUTIONS: Final[Mapping[str, Callable[[Sequence[str], Rows], str]]] = {
    "json": as_json,
    "xml": as_xml,
    "csv": as_csv,
    "tsv": as_tsv,
}

BOOLEANS: Final[Mapping[str, Callable[[bool], str]]] = {
    "json": lambda yes: json.dumps({"head": {}, "boolean": yes}),
    "xml": lambda yes: f"{_XML}<head/>\n<boolean>{str(yes).lower()}</boolean>\n</sparql>\n",
}

_FORMATS: Final = {
    "turtle": ox.RdfFormat.TURTLE,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "jsonld": ox.RdfFormat.JSON_LD,
    "rdfxml": ox.RdfFormat.RDF_XML,
}


def as_triples(triples: Iterable[ox.Triple], form: str, prefixes: Mapping[str, str]) -> str:
    """Sorted triples in one of the RDF formats; only Turtle uses the prefixes."""
    ordered = sorted(set(triples), key=str)
    names = dict(prefixes) if form == "turtle" else None
    body = ox.serialize(ordered, format=_FORMATS[form], prefixes=names)
    assert body is not None
    return body.decode()


def _json(node: Node) -> dict[str, Any]:
    if isinstance(node, ox.NamedNode):
        return {"type": "uri", "value": node.value}
    if isinstance(node, ox.BlankNode):
        return {"type": "bnode", "value": node.value}
    if isinstance(node, ox.Triple):
        parts = {name: _json(getattr(node, name)) for name in ("subject", "predicate", "object")}
        return {"type": "triple", "value": parts}
    told = {"type": "literal", "value": node.value}
    if node.language:
        return told | {"xml:lang": node.language}
    return told if node.datatype.value == _STRING else told | {"datatype": node.datatype.value}


def _xml(node: Node) -> str:
    text = "" if isinstance(node, ox.Triple) else escape(node.value.translate(_UNSEEN))
    if isinstance(node, ox.NamedNode):
        return f"<uri>{text}</uri>"
    if isinstance(node, ox.BlankNode):
        return f"<bnode>{text}</bnode>"
    if isinstance(node, ox.Triple):
        names = ("subject", "predicate", "object")
        parts = "".join(f"<{name}>{_xml(getattr(node, name))}</{name}>" for name in names)
        return f"<triple>{parts}</triple>"
    if node.language:
        return f"<literal xml:lang={quoteattr(node.language)}>{text}</literal>"
    if node.datatype.value == _STRING:
        return f"<literal>{text}</literal>"
    return f"<literal datatype={quoteattr(node.datatype.value)}>{text}</literal>"


def _bare(node: Node) -> str:
    if node is None:
        return ""
    return str(node) if isinstance(node, ox.BlankNode | ox.Triple) else node.value


def _term(node: Node) -> str:
    """As Turtle; a tab or a line break inside a literal is already escaped there."""
    return str(node).replace("\t", "\\t")
