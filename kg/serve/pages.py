"""The pages a person sees: the explorer, the SPARQL page with its ready questions, a thing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from importlib.resources import files
from typing import Final

import pyoxigraph as ox

from kg.export.page import asset, block, page
from kg.query import questions

SPARQL_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
    " font-src data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none';"
    " form-action 'none'"
)
"""The editor sets styles on its elements; scripts come from our own files alone."""

THING_POLICY: Final = (
    "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'"
)

STATIC: Final = {
    "yasgui.js": "text/javascript",
    "yasgui.css": "text/css",
    "sparql.js": "text/javascript",
    "sparql.css": "text/css",
}
"""The files under /static/, which is all there is."""


def explorer() -> str:
    """The explorer's page, asking this server for what it shows."""
    return page(
        title="Explore the news",
        body=asset("explorer.body.html").replace("graph.html", "network"),
        styles=(asset("explorer.css"),),
        scripts=(asset("explorer.js"),),
        api="api",
    )


def static(name: str) -> bytes:
    """A file of the SPARQL page; `name` is one of STATIC."""
    return files("kg.serve").joinpath("assets", name).read_bytes()


def sparql() -> str:
    """The SPARQL page: an editor, and the questions that are ready to ask."""
    ready = [
        {"name": one.name, "title": one.title, "query": one.text} for one in questions().values()
    ]
    body = files("kg.serve").joinpath("assets", "sparql.body.html").read_text(encoding="utf-8")
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<link rel="icon" href="data:,"><title>Ask the graph in SPARQL</title>',
            '<link rel="stylesheet" href="static/yasgui.css">',
            '<link rel="stylesheet" href="static/sparql.css"></head><body>',
            body,
            block("questions", ready),
            '<script src="static/yasgui.js"></script><script src="static/sparql.js"></script>',
            "</body></html>\n",
        )
    )


def thing(iri: str, triples: Sequence[ox.Triple], base: str) -> str:
    """What the graph says of an IRI, as a plain table that needs no script.

    IRIs under `base` are answered by this server, so they lead there.
    """
    label = next((_text(t.object) for t in triples if _is_label(t, iri)), iri)
    rows = "".join(_row(triple, iri, base) for triple in sorted(triples, key=str))
    explore = f"../explorer#e={escape(iri.rsplit('/', 1)[-1], quote=True)}"
    links = f'<a href="{explore}">Explorer</a> <a href="?format=turtle">Turtle</a>'
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(label)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<link rel="icon" href="data:,"><link rel="stylesheet" href="../static/sparql.css">'
        f'</head><body class="thing"><main><h1>{escape(label)}</h1><p>{escape(iri)}</p>'
        f"<p>{links}</p><table>{rows}</table></main></body></html>\n"
    )


def _is_label(triple: ox.Triple, iri: str) -> bool:
    subject, predicate = triple.subject, triple.predicate
    return (
        isinstance(subject, ox.NamedNode)
        and subject.value == iri
        and predicate.value.endswith(("#label", "/headline"))
    )


def _row(triple: ox.Triple, iri: str, base: str) -> str:
    outward = isinstance(triple.subject, ox.NamedNode) and triple.subject.value == iri
    other = triple.object if outward else triple.subject
    name = triple.predicate.value.replace("#", "/").rsplit("/", 1)[-1]
    arrow = "" if outward else "is the object of "
    return f'<tr><th scope="row">{arrow}{escape(name)}</th><td>{_cell(other, base)}</td></tr>'


def _text(node: object) -> str:
    return str(getattr(node, "value", node))


def _cell(node: object, base: str) -> str:
    text = escape(_text(node))
    if isinstance(node, ox.NamedNode) and node.value.startswith(("http://", "https://")):
        here = node.value.startswith(base) and not node.value.startswith(f"{base}ontology")
        address = node.value.replace(base, "../", 1) if here else node.value
        return f'<a rel="noreferrer" href="{escape(address, quote=True)}">{text}</a>'
    language = getattr(node, "language", None)
    return f'<span lang="{escape(language)}">{text}</span>' if language else text


def described(body: bytes) -> list[ox.Triple]:
    """The triples of an answer in N-Triples."""
    return [quad.triple for quad in ox.parse(body, format=ox.RdfFormat.N_TRIPLES)]


def as_json(value: object) -> bytes:
    """Compact JSON."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")
