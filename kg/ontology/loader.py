"""File → Ontology: the user's terms laid over the project's classes, checked as a whole."""

from pathlib import Path
from typing import Final

from kg.errors import OntologyError
from kg.namespaces import OWL
from kg.ontology.classes import NOTHING, Beneath, alignments, class_names, read_classes
from kg.ontology.model import Ontology
from kg.ontology.properties import read_properties
from kg.ontology.source import Source, read_source
from kg.records import digest

CORE_IRI: Final = "https://example.org/kg/ontology"
"""What a user's file names in owl:imports to add to the project's ontology."""

PACKAGE: Final = Path(__file__).resolve().parent.parent
CORE_FILES: Final = (PACKAGE / "ontology.ttl", PACKAGE.parent / "ontology.ttl")
"""Where the project's own ontology lies: in the installed package, else in the checkout."""


def load(path: Path | None = None) -> Ontology:
    """The ontology at `path`, or the project's own.

    Raises OntologyError, with file, line and term, where a build could not use it.
    """
    core = read_source(core_file())
    if path is None:
        return _assemble(core, NOTHING)
    source = read_source(path)
    if _imports_core(source):
        return _assemble(source.over(core), NOTHING)
    classes = read_classes(core, class_names(core, NOTHING), NOTHING)
    return _assemble(source, Beneath(classes, alignments(core, classes)))


def core_file() -> Path:
    """Where the project's own ontology lies."""
    return next((path for path in CORE_FILES if path.is_file()), CORE_FILES[-1])


def _assemble(source: Source, beneath: Beneath) -> Ontology:
    names = class_names(source, beneath)
    classes = dict(sorted(read_classes(source, names, beneath).items()))
    properties = dict(sorted(read_properties(source, names).items()))
    if not properties:
        accepted = "at least one owl:ObjectProperty, owl:DatatypeProperty or rdf:Property"
        raise OntologyError(f"{source.path}: declares no property; accepted: {accepted}")
    terms = map(repr, (*classes.values(), *properties.values()))
    return Ontology(classes, properties, digest(*terms))


def _imports_core(source: Source) -> bool:
    imports = (source.things(subject, f"{OWL}imports") for subject in source.facts)
    return any(iri.rstrip("#") == CORE_IRI for iris in imports for iri in iris)
