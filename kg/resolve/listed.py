"""Entities that a user lists: names, types and identifiers, in Turtle or CSV. They come first.

CSV, one entity a row, with a header; only label and type are needed:

    label,type,names,same_as,iri
    Ford,Company,Ford Motor Company|Ford-Werke@de,http://www.wikidata.org/entity/Q44294,

Turtle: `a` one of the ontology's classes, rdfs:label or skos:prefLabel, skos:altLabel, owl:sameAs
or skos:exactMatch; an IRI of the entity's own is kept.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kg.errors import InputError
from kg.namespaces import OWL, RDF, RDFS, SKOS
from kg.ontology import Ontology

ACCEPTED: Final = (
    "an entity list is Turtle (.ttl) or CSV with the columns label, type, names, same_as, iri"
)
LABELS: Final = (f"{SKOS}prefLabel", f"{RDFS}label")
OTHERS: Final = (f"{SKOS}altLabel", f"{SKOS}hiddenLabel")
SAME: Final = (f"{OWL}sameAs", f"{SKOS}exactMatch")


@dataclass(frozen=True, slots=True, order=True)
class Listed:
    """One entity of a list; `names` are (language or "und", name) pairs."""

    label: str
    type: str
    names: tuple[tuple[str, str], ...] = ()
    same_as: tuple[str, ...] = ()
    iri: str = ""


def read_listed(path: Path, ontology: Ontology) -> tuple[Listed, ...]:
    """The entities of a user's list, sorted. Raises InputError where it is not one."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise InputError(str(path), f"unknown kind of file {path.suffix!r}", ACCEPTED)
    try:
        found = tuple(sorted(reader(path)))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(str(path), f"cannot be read ({error})", ACCEPTED) from error
    for entry in found:
        if entry.type not in ontology.classes:
            known = ", ".join(sorted(ontology.classes))
            raise InputError(
                str(path), f"{entry.label!r} has the type {entry.type!r}", f"use one of {known}"
            )
    return found


def read_csv(path: Path) -> Iterator[Listed]:
    """Read a CSV file; raises InputError where a column or a label is missing."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        missing = {"label", "type"} - set(rows.fieldnames or ())
        if missing:
            raise InputError(str(path), f"no column {min(missing)!r}", ACCEPTED)
        for row in rows:
            if not (row["label"] or "").strip():
                raise InputError(str(path), f"line {rows.line_num} has no label", ACCEPTED)
            yield Listed(
                label=row["label"].strip(),
                type=(row["type"] or "").strip(),
                names=tuple(sorted(map(_tagged, _parts(row.get("names"))))),
                same_as=tuple(sorted(_parts(row.get("same_as")))),
                iri=(row.get("iri") or "").strip(),
            )


def _turtle(path: Path) -> Iterator[Listed]:
    from rdflib import Graph, URIRef  # noqa: PLC0415 - half a second that a build without a list saves
    from rdflib import Literal as Text  # noqa: PLC0415 - as above

    graph = Graph()
    try:
        graph.parse(path, format="turtle")
    except Exception as error:  # rdflib raises whatever its parser met
        reason = " ".join(str(error).split())[:200]
        raise InputError(str(path), f"not Turtle ({reason})", ACCEPTED) from error
    for thing, kind in sorted(graph.subject_objects(URIRef(f"{RDF}type"))):
        texts = {
            use: sorted(
                (text.language or "und", str(text))
                for one in use
                for text in graph.objects(thing, URIRef(one))
                if isinstance(text, Text)
            )
            for use in (LABELS, OTHERS)
        }
        if not texts[LABELS]:
            raise InputError(str(path), f"{thing} has no rdfs:label", ACCEPTED)
        label = dict(reversed(texts[LABELS])).get("en") or texts[LABELS][0][1]
        same = {str(one) for use in SAME for one in graph.objects(thing, URIRef(use))}
        yield Listed(
            label=label,
            type=str(kind).replace("#", "/").rsplit("/", 1)[-1],
            names=tuple(sorted({*texts[LABELS], *texts[OTHERS]})),
            same_as=tuple(sorted(same)),
            iri=str(thing) if isinstance(thing, URIRef) else "",
        )


READERS: Final = {".csv": read_csv, ".ttl": _turtle}
"""File name ending → reader."""


def _parts(cell: str | None) -> list[str]:
    return [part.strip() for part in (cell or "").split("|") if part.strip()]


def _tagged(name: str) -> tuple[str, str]:
    text, at, language = name.rpartition("@")
    return (language, text) if at and len(language) == 2 else ("und", name)  # noqa: PLR2004 - ISO 639-1
