"""The SHACL shapes of the graph as SPARQL: one query for each rule, answered in milliseconds.

shapes.ttl stays the one place where the rules stand. What is read of SHACL is what the file uses
(targets, counts, kinds of values, lists of values, ranges, SPARQL constraints); a rule that uses
anything else is an error, because a rule that is skipped looks like one that is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

import pyoxigraph as ox

from kg.errors import ExportError
from kg.export.terms import TYPE, named
from kg.namespaces import RDF, SH, SKOS

Node: TypeAlias = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple

_SILENT: Final = frozenset({f"{SH}path", f"{SH}message", f"{RDF}type", f"{SKOS}note"})
_KINDS: Final = {
    "IRI": "!isIRI(?value)",
    "Literal": "!isLiteral(?value)",
    "IRIOrLiteral": "isBlank(?value)",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: a query that selects `?this`, and `?value` if there is one, of what breaks it."""

    message: str
    query: str


def rules(turtle: bytes) -> tuple[Rule, ...]:
    """The rules of a file of shapes; raises ExportError for SHACL that is not known here."""
    shapes = _Shapes(turtle)
    return tuple(
        rule
        for shape in shapes.having(TYPE, named(f"{SH}NodeShape"))
        for rule in shapes.rules(shape)
    )


class _Shapes:
    """The triples of a file of shapes, and how they read as SPARQL."""

    def __init__(self, turtle: bytes) -> None:
        self._store = ox.Store()
        parser = ox.parse(turtle, format=ox.RdfFormat.TURTLE)
        self._store.extend(parser)
        self._prefixes = "".join(
            f"PREFIX {name}: <{iri}>\n" for name, iri in parser.prefixes.items()
        )

    def having(self, predicate: ox.NamedNode, value: Node) -> list[Node]:
        """The subjects with this value, sorted."""
        found = self._store.quads_for_pattern(None, predicate, value)
        return sorted((quad.subject for quad in found), key=str)

    def rules(self, shape: Node) -> Iterator[Rule]:
        """The rules of one node shape."""
        target = self._target(shape)
        for name, value in self._about(shape):
            if name == "property":
                yield from self._property(target, value)
            elif name == "sparql":
                yield self._sparql(target, value)
            elif name == "nodeKind":
                broken = _KINDS[_local(value)].replace("?value", "?this")
                query = f"SELECT DISTINCT ?this WHERE {{ {target} FILTER({broken}) }}"
                yield Rule(f"nodeKind {_local(value)}", query)
            elif not name.startswith("target"):
                raise _unknown(name)

    def _target(self, shape: Node) -> str:
        patterns = [
            _TARGETS[name].format(value)
            for name, value in self._about(shape)
            if name.startswith("target")
        ]
        if not patterns:
            raise ExportError(f"the shape {shape} has no target")
        return " UNION ".join(f"{{ {pattern} }}" for pattern in patterns)

    def _property(self, target: str, shape: Node) -> Iterator[Rule]:
        path = self._path(self._one(shape, "path"))
        for name, value in self._about(shape):
            if name in _COUNTS:
                count = "COUNT(DISTINCT ?value)"
                query = (
                    f"SELECT ?this WHERE {{ {target} OPTIONAL {{ ?this {path} ?value }} }} "
                    f"GROUP BY ?this HAVING ({count} {_COUNTS[name]} {_number(value)})"
                )
            else:
                query = (
                    f"SELECT DISTINCT ?this ?value WHERE {{ {target} ?this {path} ?value "
                    f"FILTER({self._broken(name, value)}) }}"
                )
            yield Rule(f"{path}: {name} {self._shown(value)}", query)

    def _broken(self, name: str, value: Node) -> str:
        """The condition under which `?value` breaks the component `name`."""
        if name == "or":
            members = (self._about(member) for member in self._list(value))
            alternatives = ([self._broken(*part) for part in member] for member in members)
            return " && ".join(f"({' || '.join(parts)})" for parts in alternatives)
        if name == "in":
            same = " || ".join(f"sameTerm(?value, {item})" for item in self._list(value))
            return f"!({same})"
        if name not in _BROKEN:
            raise _unknown(name)
        return _BROKEN[name](value)

    def _sparql(self, target: str, constraint: Node) -> Rule:
        select = self._one(constraint, "select")
        message = self._one(constraint, "message")
        assert isinstance(select, ox.Literal)
        assert isinstance(message, ox.Literal)
        query = select.value.replace(
            "WHERE {", f"WHERE {{ {{ SELECT DISTINCT $this WHERE {{ {target} }} }}", 1
        )
        return Rule(message.value, self._prefixes + query)

    def _path(self, path: Node) -> str:
        if isinstance(path, ox.NamedNode):
            return str(path)
        return f"^{self._one(path, 'inversePath')}"

    def _about(self, node: Node) -> list[tuple[str, Node]]:
        """The SHACL of a node as sorted (local name, value) pairs."""
        assert isinstance(node, ox.NamedNode | ox.BlankNode)
        found = self._store.quads_for_pattern(node, None, None)
        pairs = [(quad.predicate.value, quad.object) for quad in found]
        mine = [(iri.removeprefix(SH), value) for iri, value in pairs if iri.startswith(SH)]
        return sorted(
            ((name, value) for name, value in mine if f"{SH}{name}" not in _SILENT), key=str
        )

    def _one(self, node: Node, name: str) -> Node:
        assert isinstance(node, ox.NamedNode | ox.BlankNode)
        found = list(self._store.quads_for_pattern(node, named(f"{SH}{name}"), None))
        if len(found) != 1:
            raise ExportError(f"the shape {node} has {len(found)} values of sh:{name}, not one")
        return found[0].object

    def _list(self, head: Node) -> Iterator[Node]:
        while head != named(f"{RDF}nil"):
            assert isinstance(head, ox.NamedNode | ox.BlankNode)
            (first,) = self._store.quads_for_pattern(head, named(f"{RDF}first"), None)
            (rest,) = self._store.quads_for_pattern(head, named(f"{RDF}rest"), None)
            yield first.object
            head = rest.object

    def _shown(self, value: Node) -> str:
        if isinstance(value, ox.BlankNode):
            return "(...)"
        return value.value if isinstance(value, ox.Literal) else _local(value)


_TARGETS: Final = {
    "targetClass": "?this a {0}",
    "targetObjectsOf": "?source {0} ?this",
    "targetSubjectsOf": "?this {0} ?target",
}
_COUNTS: Final = {"minCount": "<", "maxCount": ">"}


def _number(value: Node) -> str:
    assert isinstance(value, ox.Literal)
    return value.value


_BROKEN: Final[Mapping[str, Callable[[Node], str]]] = {
    "nodeKind": lambda value: _KINDS[_local(value)],
    "datatype": lambda value: f"!isLiteral(?value) || DATATYPE(?value) != {value}",
    "class": lambda value: f"NOT EXISTS {{ ?value a {value} }}",
    "minInclusive": lambda value: f"!COALESCE(?value >= {value}, false)",
    "maxInclusive": lambda value: f"!COALESCE(?value <= {value}, false)",
    "minLength": lambda value: f"STRLEN(STR(?value)) < {_number(value)}",
    "pattern": lambda value: f"!REGEX(STR(?value), {value})",
    "lessThan": lambda value: (
        f"EXISTS {{ ?this {value} ?m FILTER(!COALESCE(?value < ?m, false)) }}"
    ),
}


def _local(value: Node) -> str:
    return str(value).strip("<>").rpartition("#")[2].rpartition("/")[2]


def _unknown(name: str) -> ExportError:
    return ExportError(f"the shapes use sh:{name}, which the check of a build does not know")
