"""Content negotiation as tables: which media types an answer has, and which one a client wants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SOLUTIONS: Final[Mapping[str, str]] = {
    "application/sparql-results+json": "json",
    "application/sparql-results+xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "application/json": "json",
    "application/xml": "xml",
    "text/xml": "xml",
}
"""Media type → writer for SELECT; the first one is what a client without a wish gets."""

BOOLEANS: Final[Mapping[str, str]] = {
    name: writer for name, writer in SOLUTIONS.items() if writer in {"json", "xml"}
}
"""Media type → writer for ASK."""

TRIPLES: Final[Mapping[str, str]] = {
    "text/turtle": "turtle",
    "application/n-triples": "ntriples",
    "application/ld+json": "jsonld",
    "application/rdf+xml": "rdfxml",
    "text/plain": "ntriples",
    "application/x-turtle": "turtle",
}
"""Media type → writer for CONSTRUCT and DESCRIBE."""

PAGES: Final[Mapping[str, str]] = {"text/html": "html", **TRIPLES}
"""Media type → form of a thing of the graph."""

SHORT: Final[Mapping[str, str]] = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "turtle": "text/turtle",
    "ttl": "text/turtle",
    "nt": "application/n-triples",
    "jsonld": "application/ld+json",
}
"""What `?format=` may say in place of an Accept header."""


def choose(accept: str, offered: Mapping[str, str]) -> str | None:
    """The offered media type that `accept` likes best, None where it likes none.

    The more specific range wins over the wider one, and the offer's own order breaks ties.
    """
    ranges = [_range(part) for part in accept.split(",") if part.strip()] or [("*/*", 1.0)]
    liked = [(_quality(name, ranges), name) for name in offered]
    best = max((quality for quality, _ in liked), default=0.0)
    return next((name for quality, name in liked if quality == best > 0), None)


def _range(text: str) -> tuple[str, float]:
    name, *parameters = (part.strip() for part in text.split(";"))
    quality = next((part[2:] for part in parameters if part.lower().startswith("q=")), "1")
    try:
        return name.lower(), min(1.0, max(0.0, float(quality)))
    except ValueError:
        return name.lower(), 0.0


def _quality(name: str, ranges: list[tuple[str, float]]) -> float:
    known = dict(reversed(ranges))
    wider = (name, name.partition("/")[0] + "/*", "*/*")
    return next((known[one] for one in wider if one in known), 0.0)
