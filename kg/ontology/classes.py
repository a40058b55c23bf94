"""The classes of a source, and the name by which each class IRI goes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from kg.errors import OntologyError
from kg.namespaces import KG, OWL, RDF, RDFS, SKOS, XSD
from kg.ontology.model import Ontology, OntologyClass
from kg.ontology.source import Source, local_name, namespace, shorten

TYPE: Final = f"{RDF}type"
RECORD_TERM: Final = f"{KG}RecordTerm"
"""Marks the terms of the graph's own books, which are never looked for in articles."""

CLASS_KINDS: Final = frozenset({f"{OWL}Class", f"{RDFS}Class"})
PARENT: Final = f"{RDFS}subClassOf"
REFERENCES: Final = (PARENT, f"{RDFS}domain", f"{RDFS}range")
"""The predicates whose objects are classes."""

BUILT_IN: Final = (OWL, RDF, RDFS, XSD)
"""Namespaces whose classes (owl:Thing, rdfs:Literal, xsd:date) say nothing about a thing's kind."""


@dataclass(frozen=True, slots=True)
class Beneath:
    """The classes that a source is laid over, and what other vocabularies call them."""

    classes: Mapping[str, OntologyClass]
    aligned: Mapping[str, str]

    def name_of(self, iri: str) -> str | None:
        """The class that `iri` means: by alignment, else by its local name."""
        name = self.aligned.get(iri, local_name(iri))
        return name if name in self.classes else None


NOTHING: Final = Beneath({}, {})


def declared(source: Source, kinds: frozenset[str]) -> tuple[str, ...]:
    """The IRIs declared to be of one of these kinds, record terms left out.

    Raises OntologyError where two of them would go by one name, or one by none.
    """
    names: dict[str, str] = {}
    for iri in source.facts:
        types = set(source.things(iri, TYPE))
        if iri.startswith("_:") or not types & kinds or RECORD_TERM in types:
            continue
        name = local_name(iri)
        if not name:
            raise source.error(iri, "has no local name", "accepted: a name after the last # or /")
        if name in names:
            reason = f"goes by the same name as {shorten(names[name])}"
            raise source.error(iri, reason, "accepted: local names that differ")
        names[name] = iri
    return tuple(names.values())


def class_names(source: Source, beneath: Beneath) -> dict[str, str]:
    """IRI → name of every class that the source declares or refers to.

    Raises OntologyError for a class that nobody declares, in a namespace where one should have.
    """
    own = declared(source, CLASS_KINDS)
    names = {iri: local_name(iri) for iri in own}
    spaces = {namespace(iri) for iri in source.facts if source.values(iri, TYPE)} | {KG}
    for subject in source.facts:
        for predicate in REFERENCES:
            for iri in source.things(subject, predicate):
                if iri in names or iri.startswith(BUILT_IN) or _is_record(source, subject):
                    continue
                known = beneath.name_of(iri)
                if known is None and namespace(iri) in spaces:
                    raise _unknown(source, subject, predicate, iri, names.values())
                names[iri] = known or local_name(iri)
    return names


def read_classes(
    source: Source, names: Mapping[str, str], beneath: Beneath
) -> dict[str, OntologyClass]:
    """The classes of the source over those beneath it.

    Raises OntologyError where a class would lie above itself.
    """
    own = {names[iri]: iri for iri in declared(source, CLASS_KINDS)}
    classes = dict(beneath.classes)
    for iri, name in names.items():
        if name not in own and name not in classes:
            classes[name] = OntologyClass(name, iri)
    for name, iri in own.items():
        above = {names[one] for one in source.things(iri, PARENT) if one in names} - {name}
        parents = above or _parents_beneath(beneath, name, own)
        labels = source.texts(iri, f"{RDFS}label")
        classes[name] = OntologyClass(name, iri, tuple(sorted(parents)), labels)
    _refuse_cycles(source, classes)
    return classes


def alignments(source: Source, classes: Mapping[str, OntologyClass]) -> dict[str, str]:
    """What other vocabularies call the classes: their IRI → our name."""
    return {
        other: cls.name
        for cls in sorted(classes.values(), key=lambda cls: cls.name)
        for other in source.things(cls.iri, f"{SKOS}closeMatch")
    }


def _parents_beneath(beneath: Beneath, name: str, own: Mapping[str, str]) -> set[str]:
    """What lies above the class whose place `name` takes, as long as that is not replaced too."""
    replaced = beneath.classes.get(name, OntologyClass(name, "")).parents
    return set() if own.keys() & set(replaced) else set(replaced)


def _refuse_cycles(source: Source, classes: dict[str, OntologyClass]) -> None:
    tree = Ontology(classes, {}, "")
    for name, cls in classes.items():
        if name in tree.ancestors(name):
            reason = "is its own subclass, through " + ", ".join(cls.parents)
            accepted = "accepted: rdfs:subClassOf without a circle"
            raise source.error(cls.iri, reason, accepted)


def _is_record(source: Source, subject: str) -> bool:
    return RECORD_TERM in source.things(subject, TYPE)


def _unknown(
    source: Source, subject: str, predicate: str, iri: str, names: Iterable[str]
) -> OntologyError:
    known = ", ".join(sorted(set(names))) or "none yet"
    reason = f"{shorten(predicate)} {shorten(iri)}, which is not declared"
    return source.error(subject, reason, f"accepted: a declared class ({known})")
