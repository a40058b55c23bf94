"""The namespaces of the graph, and the IRIs under them."""

from typing import Final

KG: Final = "https://example.org/kg/ontology#"
BASE: Final = "https://example.org/kg/"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
OWL: Final = "http://www.w3.org/2002/07/owl#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
PROV: Final = "http://www.w3.org/ns/prov#"
OA: Final = "http://www.w3.org/ns/oa#"
SCHEMA: Final = "https://schema.org/"
SH: Final = "http://www.w3.org/ns/shacl#"
DCTERMS: Final = "http://purl.org/dc/terms/"

PREFIXES: Final = {
    "kg": KG,
    "rdf": RDF,
    "rdfs": RDFS,
    "owl": OWL,
    "xsd": XSD,
    "skos": SKOS,
    "prov": PROV,
    "oa": OA,
    "schema": SCHEMA,
    "dcterms": DCTERMS,
}
"""Prefix → namespace, as exports declare them; entities, claims and articles add their own."""


def entity_iri(base: str, slug: str) -> str:
    """The IRI of the entity whose slug (ASCII letters, digits, hyphens) is given."""
    return f"{base}entity/{slug}"


def statement_iri(base: str, key: str) -> str:
    """The IRI of the statement whose id is given."""
    return f"{base}statement/{key}"


def claim_iri(base: str, key: str) -> str:
    """The IRI of the claim whose id is given."""
    return f"{base}claim/{key}"


def article_iri(base: str, key: str) -> str:
    """The IRI of the article whose id is given."""
    return f"{base}article/{key}"
