"""The ontology: which classes and properties a build knows, and how languages say them.

`load()` reads the project's own ontology.ttl, `load(path)` a user's. A user's file may use any
namespace and need not mention ours: names are the local names of its IRIs. The project's classes
(Person, Company, City, ...) are always there beneath it, because that is what names in news are
recognised as; a class of the same local name takes its place.
"""

from kg.ontology.loader import load
from kg.ontology.model import LiteralKind, Ontology, OntologyClass, Property

__all__ = ["LiteralKind", "Ontology", "OntologyClass", "Property", "load"]
