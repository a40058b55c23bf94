"""The RDF terms that every export shares, made once: classes, properties, and IRIs from text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

import pyoxigraph as ox

from kg.errors import ExportError
from kg.namespaces import KG, OA, PROV, RDF, RDFS, SCHEMA, SKOS
from kg.ontology import Ontology
from kg.records import Modality, Polarity

_ILLEGAL: Final = re.compile(r'[\x00-\x20<>"{}|^`\\\x7f]')
"""Characters that no IRI may hold."""


def escaped(iri: str) -> str:
    """The IRI with every character that none may hold percent-encoded."""
    return _ILLEGAL.sub(lambda match: f"%{ord(match[0]):02X}", iri)


@lru_cache(maxsize=1 << 16)
def named(iri: str) -> ox.NamedNode:
    """The IRI as a term.

    Raises ExportError where it is no absolute IRI even after escaping.
    """
    try:
        return ox.NamedNode(escaped(iri))
    except ValueError as exc:
        raise ExportError(f"{iri!r} cannot be exported: it is not an absolute IRI ({exc})") from exc


TYPE: Final = named(f"{RDF}type")
SUBJECT: Final = named(f"{RDF}subject")
PREDICATE: Final = named(f"{RDF}predicate")
OBJECT: Final = named(f"{RDF}object")
REIFIES: Final = named(f"{RDF}reifies")
LABEL: Final = named(f"{RDFS}label")
ALT_LABEL: Final = named(f"{SKOS}altLabel")
EXACT_MATCH: Final = named(f"{SKOS}exactMatch")

STATEMENT: Final = named(f"{KG}Statement")
SUPPORTED_BY: Final = named(f"{KG}supportedBy")
SOURCES: Final = named(f"{KG}sources")
LANGUAGES: Final = named(f"{KG}languages")
DISPUTES: Final = named(f"{KG}disputes")
UNIT: Final = named(f"{KG}amountUnit")

CLAIM: Final = named(f"{KG}Claim")
MODALITY: Final = named(f"{KG}modality")
POLARITY: Final = named(f"{KG}polarity")
BY: Final = named(f"{KG}by")
DISPUTED_BY: Final = named(f"{KG}disputedBy")
WHEN: Final = named(f"{KG}when")
FIELD: Final = named(f"{KG}evidenceField")
EXTRACTOR: Final = named(f"{KG}extractor")
CONFIDENCE: Final = named(f"{KG}confidence")
QUOTED_FROM: Final = named(f"{PROV}wasQuotedFrom")
EXACT: Final = named(f"{OA}exact")
START: Final = named(f"{OA}start")
END: Final = named(f"{OA}end")

ARTICLE: Final = named(f"{SCHEMA}NewsArticle")
HEADLINE: Final = named(f"{SCHEMA}headline")
IN_LANGUAGE: Final = named(f"{SCHEMA}inLanguage")
PUBLISHED: Final = named(f"{SCHEMA}datePublished")
IDENTIFIER: Final = named(f"{SCHEMA}identifier")
PRIMARY_SOURCE: Final = named(f"{PROV}hadPrimarySource")
PUBLISHER: Final = named(f"{SCHEMA}publisher")

MODALITIES: Final[Mapping[Modality, ox.NamedNode]] = {
    "actual": named(f"{KG}Actual"),
    "planned": named(f"{KG}Planned"),
    "possible": named(f"{KG}Possible"),
}
POLARITIES: Final[Mapping[Polarity, ox.NamedNode]] = {
    "affirmed": named(f"{KG}Affirmed"),
    "denied": named(f"{KG}Denied"),
}


def property_term(ontology: Ontology, name: str) -> ox.NamedNode:
    """The IRI of the property whose local name is given."""
    known = ontology.properties.get(name)
    return named(known.iri if known else f"{KG}{name}")


def class_term(ontology: Ontology, name: str) -> ox.NamedNode:
    """The IRI of the class whose local name is given."""
    known = ontology.classes.get(name)
    return named(known.iri if known else f"{KG}{name}")
