"""JSON-LD 1.1: one node a line, under a context that says what every key means.

Keys are the local names of the ontology and of the shared vocabularies, names are grouped by
language, links are prefixed names, and a value carries its type only where the context does not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final, TypeAlias

import pyoxigraph as ox

from kg.export import literals, terms
from kg.export.exporter import Exporter
from kg.export.prefixes import prefixes
from kg.export.rdf import triples
from kg.namespaces import KG
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

FILE: Final = "graph.jsonld"
Json: TypeAlias = dict[str, Any]

_LOCAL: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_EXACT_INTEGERS: Final = 2**53
_LINKS: Final = {
    "sameThing": terms.EXACT_MATCH,
    "subject": terms.SUBJECT,
    "object": terms.OBJECT,
    "supportedBy": terms.SUPPORTED_BY,
    "by": terms.BY,
    "disputedBy": terms.DISPUTED_BY,
    "quotedFrom": terms.QUOTED_FROM,
    "primarySource": terms.PRIMARY_SOURCE,
}
_WORDS: Final = {
    "predicate": terms.PREDICATE,
    "modality": terms.MODALITY,
    "polarity": terms.POLARITY,
}
_TYPED: Final = {
    "confidence": (terms.CONFIDENCE, "decimal"),
    "datePublished": (terms.PUBLISHED, "date"),
}
_PLAIN: Final = {
    "label": terms.LABEL,
    "exact": terms.EXACT,
    "start": terms.START,
    "end": terms.END,
    "headline": terms.HEADLINE,
    "inLanguage": terms.IN_LANGUAGE,
    "publisher": terms.PUBLISHER,
    "identifier": terms.IDENTIFIER,
}


@dataclass(frozen=True, slots=True)
class _Keys:
    """The context, and for each property the key that stands for it and the type it implies."""

    context: Json
    key: Mapping[str, tuple[str, str]]
    prefixes: Mapping[str, str]


def write(graph: KnowledgeGraph, ontology: Ontology, folder: Path) -> None:
    """Write `graph.jsonld`, streaming."""
    keys = _keys(graph, ontology)
    with (folder / FILE).open("w", encoding="utf-8", newline="\n") as file:
        file.write('{\n"@context": {\n')
        file.write(
            ",\n".join(
                f" {json.dumps(name)}: {json.dumps(value)}" for name, value in keys.context.items()
            )
        )
        file.write('\n},\n"@graph": [')
        for at, node in enumerate(nodes(graph, ontology, keys)):
            file.write(("," if at else "") + "\n" + json.dumps(node, ensure_ascii=False))
        file.write("\n]}\n")


def nodes(graph: KnowledgeGraph, ontology: Ontology, keys: _Keys) -> Iterator[Json]:
    """One object for each subject, in the order of the triples."""
    for subject, group in groupby(triples(graph, ontology), key=lambda triple: triple.subject):
        assert isinstance(subject, ox.NamedNode)
        node: Json = {"id": _short(subject.value, keys)}
        for triple in group:
            assert isinstance(triple.object, ox.NamedNode | ox.Literal)
            _add(node, triple.predicate, triple.object, keys)
        yield node


def _keys(graph: KnowledgeGraph, ontology: Ontology) -> _Keys:
    names = prefixes(graph.base, ontology)
    context: Json = {"@version": 1.1, "@vocab": KG, **dict(sorted(names.items()))}
    context |= {"id": "@id", "type": "@type"}
    context["names"] = {"@id": "skos:altLabel", "@container": "@language"}
    key = {terms.TYPE.value: ("type", "@vocab"), terms.ALT_LABEL.value: ("names", "@language")}

    def define(name: str, iri: str, kind: str) -> None:
        if name not in context and iri not in key:
            short = _shortened(iri, names)
            context[name] = {"@id": short, "@type": kind} if kind else short
            key[iri] = (name, kind)

    for name, term in _LINKS.items():
        define(name, term.value, "@id")
    for name, term in _WORDS.items():
        define(name, term.value, "@vocab")
    for name, (term, kind) in _TYPED.items():
        define(name, term.value, f"xsd:{kind}")
    for name, term in _PLAIN.items():
        define(name, term.value, "")
    for name in sorted({statement.property for statement in graph.statements}):
        known = ontology.properties.get(name)
        linked = known is None or known.literal is None
        define(name, terms.property_term(ontology, name).value, "@id" if linked else "")
    return _Keys(context, key, names)


def _add(
    node: Json, predicate: ox.NamedNode, value: ox.NamedNode | ox.Literal, keys: _Keys
) -> None:
    name, kind = keys.key.get(predicate.value, (_short(predicate.value, keys), ""))
    if kind == "@language" and isinstance(value, ox.Literal):
        by_language = node.setdefault(name, {})
        by_language.setdefault(value.language or "@none", []).append(value.value)
        return
    found = _value(value, kind, keys)
    if name not in node:
        node[name] = found
    elif isinstance(node[name], list):
        node[name].append(found)
    else:
        node[name] = [node[name], found]


def _value(value: ox.NamedNode | ox.Literal, kind: str, keys: _Keys) -> object:
    if isinstance(value, ox.NamedNode):
        if kind == "@vocab":
            return _word(value.value, keys)
        short = _short(value.value, keys)
        return short if kind == "@id" else {"@id": short}
    if value.language:
        return {"@value": value.value, "@language": value.language}
    if value.datatype == literals.INTEGER and abs(int(value.value)) < _EXACT_INTEGERS and not kind:
        return int(value.value)
    datatype = _short(value.datatype.value, keys)
    if datatype == kind or (datatype == "xsd:string" and not kind):
        return value.value
    return {"@value": value.value, "@type": datatype}


def _word(iri: str, keys: _Keys) -> str:
    local = iri.removeprefix(KG)
    plain = iri.startswith(KG) and _LOCAL.fullmatch(local) and local not in keys.context
    return local if plain else _short(iri, keys)


def _short(iri: str, keys: _Keys) -> str:
    return _shortened(iri, keys.prefixes)


def _shortened(iri: str, names: Mapping[str, str]) -> str:
    for name, namespace in names.items():
        if iri.startswith(namespace) and _LOCAL.fullmatch(iri, len(namespace)):
            return f"{name}:{iri[len(namespace) :]}"
    return iri


EXPORTER: Final = Exporter("jsonld", "JSON-LD 1.1 with a readable context", (FILE,), write)
