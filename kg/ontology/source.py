"""An ontology file as triples: parsed once, asked by subject and predicate, quoted by line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

import pyoxigraph as ox

from kg.errors import OntologyError
from kg.namespaces import OWL, PREFIXES, RDF

Term: TypeAlias = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Facts: TypeAlias = Mapping[str, Mapping[str, tuple[Term, ...]]]
"""Subject → predicate → objects; a blank node's key begins with "_:"."""

FORMATS: Final = {
    ".ttl": ox.RdfFormat.TURTLE,
    ".turtle": ox.RdfFormat.TURTLE,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".rdf": ox.RdfFormat.RDF_XML,
    ".owl": ox.RdfFormat.RDF_XML,
    ".xml": ox.RdfFormat.RDF_XML,
    ".jsonld": ox.RdfFormat.JSON_LD,
}
"""File name extension → format; everything else is read as Turtle."""

NESTED: Final = (f"{OWL}unionOf", f"{RDF}first", f"{RDF}rest")
"""What leads from a blank node to the classes it stands for."""

PREFIX: Final = re.compile(r"(?im)^[ \t]*@?prefix[ \t]+([\w.-]*:)[ \t]*<(.*?)>")
"""A prefix as Turtle declares it: its name with the colon, its namespace."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file: what it says, and its text, in which a term has a line."""

    path: str
    text: str
    facts: Facts

    def values(self, subject: str, predicate: str) -> tuple[Term, ...]:
        """The objects of one subject and predicate."""
        return self.facts.get(subject, {}).get(predicate, ())

    def things(self, subject: str, predicate: str) -> tuple[str, ...]:
        """Those of them that are IRIs, or members of a list or owl:unionOf."""
        return tuple(iri for value in self.values(subject, predicate) for iri in self._flat(value))

    def texts(self, subject: str, predicate: str) -> tuple[tuple[str, str], ...]:
        """Those of them that are literals, as sorted (language, text) pairs."""
        values = self.values(subject, predicate)
        found = {(v.language or "", v.value) for v in values if isinstance(v, ox.Literal)}
        return tuple(sorted(found))

    def over(self, core: "Source") -> "Source":
        """Both files as one; what each says about a term adds up."""
        facts = {
            subject: {
                predicate: self.values(subject, predicate) + core.values(subject, predicate)
                for predicate in {**core.facts.get(subject, {}), **self.facts.get(subject, {})}
            }
            for subject in {**core.facts, **self.facts}
        }
        return Source(self.path, self.text, facts)

    def error(self, term: str, reason: str, accepted: str) -> OntologyError:
        """What to raise about `term` (an IRI): file, line, term, what is wrong, what is right."""
        name = shorten(term)
        line = self._line_of(term)
        where = self.path if line is None else f"{self.path}, line {line}"
        return OntologyError(f"{where}: {name}: {reason}; {accepted}")

    def _flat(self, value: Term) -> tuple[str, ...]:
        found, waiting, seen = list[str](), [value], set[str]()
        while waiting:
            node = waiting.pop()
            if isinstance(node, ox.NamedNode) and node.value != f"{RDF}nil":
                found.append(node.value)
            elif isinstance(node, ox.BlankNode) and str(node) not in seen:
                seen.add(str(node))
                inside = self.facts.get(str(node), {})
                waiting.extend(one for key in NESTED for one in inside.get(key, ()))
        return tuple(found)

    def _line_of(self, iri: str) -> int | None:
        """The first line that begins with the term, however Turtle or N-Triples may write it."""
        spaces = PREFIX.findall(self.text)
        short = (name + iri.removeprefix(space) for name, space in spaces if iri.startswith(space))
        written = "|".join(re.escape(form) for form in (f"<{iri}>", *short))
        found = re.search(rf"^[ \t]*(?:{written})(?![\w-])", self.text, re.MULTILINE)
        return self.text.count("\n", 0, found.start()) + 1 if found else None


def read_source(path: Path) -> Source:
    """The file at `path`, parsed.

    Raises OntologyError where it cannot be read or is not RDF.
    """
    accepted = "accepted: a Turtle file in UTF-8 that declares classes and properties"
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise OntologyError(f"{path}: no such file; {accepted}") from None
    except (OSError, UnicodeDecodeError) as problem:
        raise OntologyError(f"{path}: cannot be read ({problem}); {accepted}") from problem
    facts: dict[str, dict[str, tuple[Term, ...]]] = {}
    form = FORMATS.get(path.suffix.lower(), ox.RdfFormat.TURTLE)
    try:
        for quad in ox.parse(text, format=form, base_iri="https://example.org/ontology"):
            of_subject = facts.setdefault(_key(quad.subject), {})
            known = of_subject.get(quad.predicate.value, ())
            of_subject[quad.predicate.value] = (*known, quad.object)
    except SyntaxError as problem:
        where = f"{path}, line {problem.lineno}" if problem.lineno else f"{path}"
        raise OntologyError(f"{where}: not {form.name}: {problem.msg}; {accepted}") from problem
    return Source(str(path), text, facts)


def local_name(iri: str) -> str:
    """The part of an IRI after the last # or /."""
    return re.split(r"[#/]", iri)[-1]


def namespace(iri: str) -> str:
    """The part of an IRI up to and with the last # or /."""
    return iri.removesuffix(local_name(iri))


def shorten(iri: str) -> str:
    """The IRI as people write it: kg:enters where the prefix is ours, else <...>."""
    for prefix, start in PREFIXES.items():
        if iri.startswith(start):
            return f"{prefix}:{iri.removeprefix(start)}"
    return f"<{iri}>"


def _key(node: Term) -> str:
    return node.value if isinstance(node, ox.NamedNode) else str(node)
