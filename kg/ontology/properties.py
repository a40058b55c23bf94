"""The properties of a source: what they lead from and to, and how languages say them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from kg.namespaces import KG, OWL, RDF, RDFS, XSD
from kg.ontology.classes import TYPE, declared
from kg.ontology.model import LITERAL_KINDS, LiteralKind, Property
from kg.ontology.source import Source, local_name, shorten

OBJECT: Final = f"{OWL}ObjectProperty"
DATATYPE: Final = f"{OWL}DatatypeProperty"
SYMMETRIC: Final = f"{OWL}SymmetricProperty"
FUNCTIONAL: Final = f"{OWL}FunctionalProperty"
PROPERTY_KINDS: Final = frozenset(
    {OBJECT, DATATYPE, SYMMETRIC, FUNCTIONAL, f"{OWL}TransitiveProperty", f"{RDF}Property"}
)
ANNOTATION: Final = f"{OWL}AnnotationProperty"
SUB_PROPERTY: Final = f"{RDFS}subPropertyOf"
LABEL: Final = f"{RDFS}label"
DOMAIN: Final = f"{RDFS}domain"
RANGE: Final = f"{RDFS}range"
PHRASE: Final = f"{KG}phrase"
LITERAL: Final = f"{KG}literal"
UNIT: Final = f"{KG}unit"
SIGNED: Final = f"{KG}signed"
ANNOUNCED: Final = f"{KG}announced"
ENDS: Final = f"{KG}ends"
PRESUPPOSES: Final = f"{KG}presupposes"
PLANNED_FORM_OF: Final = f"{KG}plannedFormOf"

TEXT_TYPES: Final = frozenset({f"{XSD}string", f"{RDF}langString", f"{RDFS}Literal"})
NUMBER_TYPES: Final = frozenset(
    f"{XSD}{name}"
    for name in ("decimal", "integer", "int", "long", "short", "double", "float",
                 "nonNegativeInteger", "positiveInteger", "unsignedInt", "unsignedLong")
)  # fmt: skip


def read_properties(source: Source, classes: Mapping[str, str]) -> dict[str, Property]:
    """Every property of the source by name; `classes` leads from class IRIs to names.

    Raises OntologyError where a property contradicts itself or its planned form.
    """
    iris = [
        iri
        for iri in declared(source, PROPERTY_KINDS)
        if ANNOTATION not in source.things(iri, TYPE)
    ]
    names = {iri: local_name(iri) for iri in iris}
    plain = {names[iri]: _read(source, iri, classes, names) for iri in iris}
    for one in plain.values():
        if one.presupposes is not None and plain[one.presupposes].literal != one.literal:
            reason = f"kg:presupposes kg:{one.presupposes}, which is another kind of property"
            accepted = "accepted: a property with the same kg:literal, or none"
            raise source.error(one.iri, reason, accepted)
    return _pair(source, plain)


def _read(
    source: Source, iri: str, classes: Mapping[str, str], names: Mapping[str, str]
) -> Property:
    types = source.things(iri, TYPE)
    literal = _literal(source, iri)
    unit = _inherited_texts(source, iri, UNIT)
    return Property(
        name=names[iri],
        iri=iri,
        domain=_class_names(source, iri, DOMAIN, classes),
        range=() if literal else _class_names(source, iri, RANGE, classes),
        literal=literal,
        unit=unit[0] if unit else None,
        symmetric=SYMMETRIC in types,
        functional=FUNCTIONAL in types,
        signed=_inherited_texts(source, iri, SIGNED) == ("true",),
        announced=_inherited_texts(source, iri, ANNOUNCED) == ("true",),
        ends=_inherited_texts(source, iri, ENDS) == ("true",),
        presupposes=_other(source, iri, PRESUPPOSES, names),
        planned_form_of=_other(source, iri, PLANNED_FORM_OF, names),
        labels=source.texts(iri, LABEL),
        phrases=_phrases(source, iri),
    )


def _literal(source: Source, iri: str) -> LiteralKind | None:
    stated = _inherited_texts(source, iri, LITERAL)
    types = source.things(iri, TYPE)
    for kind in LITERAL_KINDS:
        if stated == (kind,):
            if OBJECT in types:
                reason = f"kg:literal {kind!r} on an owl:ObjectProperty"
                raise source.error(iri, reason, "accepted: kg:literal on an owl:DatatypeProperty")
            return kind
    if stated:
        kinds = ", ".join(map(repr, LITERAL_KINDS))
        reason = f"kg:literal {' and '.join(map(repr, stated))}"
        raise source.error(iri, reason, f"accepted: one of {kinds}")
    ranges = set(_inherited(source, iri, RANGE))
    if ranges & NUMBER_TYPES:
        return "count"
    if DATATYPE in types or ranges & TEXT_TYPES or any(one.startswith(XSD) for one in ranges):
        return "text"
    return None


def _class_names(
    source: Source, iri: str, predicate: str, classes: Mapping[str, str]
) -> tuple[str, ...]:
    """The classes at `predicate`; none where one of them is owl:Thing, which lets everything in."""
    found = _inherited(source, iri, predicate)
    if any(one not in classes for one in found):
        return ()
    return tuple(sorted({classes[one] for one in found}))


def _phrases(source: Source, iri: str) -> tuple[tuple[str, str], ...]:
    phrases = source.texts(iri, PHRASE)
    for language, text in phrases:
        if not language or not text.strip():
            reason = f"kg:phrase {text!r} without {'words' if language else 'a language'}"
            raise source.error(iri, reason, 'accepted: a phrase such as "Acme buys Beta"@en')
    return phrases


def _other(source: Source, iri: str, predicate: str, names: Mapping[str, str]) -> str | None:
    """The name of the one other property that the property leads to by `predicate`."""
    stated = source.things(iri, predicate)
    if not stated:
        return None
    if len(stated) > 1 or stated[0] not in names or stated[0] == iri:
        found = " and ".join(map(shorten, stated))
        accepted = "accepted: one other property, declared in this file"
        raise source.error(iri, f"{shorten(predicate)} {found}", accepted)
    return names[stated[0]]


def _pair(source: Source, plain: Mapping[str, Property]) -> dict[str, Property]:
    """The properties with `planned_form` filled in, the other way of `planned_form_of`."""
    pairs: dict[str, Property] = {}
    for planned in plain.values():
        if planned.planned_form_of is None:
            continue
        fact = plain[planned.planned_form_of]
        if fact.name in pairs:
            reason = f"{shorten(fact.iri)} has a planned form already: {pairs[fact.name].name}"
            raise source.error(planned.iri, reason, "accepted: one planned form a property")
        if fact.planned_form_of is not None or fact.literal != planned.literal:
            reason = f"kg:plannedFormOf {shorten(fact.iri)}, which is another kind of property"
            accepted = "accepted: a plain property with the same kg:literal, or none"
            raise source.error(planned.iri, reason, accepted)
        pairs[fact.name] = planned
    return {
        name: replace(one, planned_form=pairs[name].name) if name in pairs else one
        for name, one in plain.items()
    }


def _inherited(source: Source, iri: str, predicate: str) -> tuple[str, ...]:
    """What the property says there, else what the nearest property above it does."""
    found = (source.things(one, predicate) for one in _upwards(source, iri))
    return next((values for values in found if values), ())


def _inherited_texts(source: Source, iri: str, predicate: str) -> tuple[str, ...]:
    found = (source.texts(one, predicate) for one in _upwards(source, iri))
    return next((tuple(text for _, text in values) for values in found if values), ())


def _upwards(source: Source, iri: str) -> tuple[str, ...]:
    """The property and those above it, the nearest first; a circle ends where it closes."""
    line = [iri]
    for one in line:
        line.extend(above for above in source.things(one, SUB_PROPERTY) if above not in line)
    return tuple(line)
