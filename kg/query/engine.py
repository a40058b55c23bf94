"""One query on one store, with a limit on rows: the part that runs in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final, TypeAlias

import pyoxigraph as ox

from kg.errors import QueryError
from kg.query.guard import check
from kg.query.result import Kind, Result, Term

Node: TypeAlias = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple

_BRIEF: Final = 100
"""How much is shown of a syntax error: the parser lists every token that could stand there."""


def answer(store: ox.Store, query: str, prefixes: Mapping[str, str], rows: int) -> Result:
    """Ask `store`; raises QueryError for bad syntax, for what is not allowed, and over `rows`."""
    check(query)
    try:
        found = store.query(query, prefixes=dict(prefixes))
        return _result(found, prefixes, rows)
    except SyntaxError as exc:
        raise QueryError(f"this is not valid SPARQL: {_brief(exc)}") from exc
    except (OSError, RuntimeError, ValueError) as exc:
        raise QueryError(f"the query failed: {exc}") from exc


def _brief(error: SyntaxError) -> str:
    """Where the query breaks off, and the first words of what the parser wanted there."""
    message = " ".join(str(error.msg or error).split())
    return message if len(message) <= _BRIEF else f"{message[:_BRIEF]}…"


def _result(found: object, prefixes: Mapping[str, str], limit: int) -> Result:
    kind: Kind
    if isinstance(found, ox.QueryBoolean):
        yes = Term("literal", str(bool(found)).lower())
        return Result("ask", ("answer",), ((yes,),), prefixes)
    if isinstance(found, ox.QuerySolutions):
        kind, columns = "select", tuple(variable.value for variable in found.variables)
        lines: Iterator[tuple[Node | None, ...]] = (
            tuple(row[name] for name in columns) for row in found
        )
    else:
        assert isinstance(found, ox.QueryTriples)
        kind, columns = "construct", ("subject", "predicate", "object")
        lines = ((triple.subject, triple.predicate, triple.object) for triple in found)
    kept = tuple(tuple(map(_term, line)) for line in islice(lines, limit + 1))
    if len(kept) > limit:
        raise QueryError(
            f"more than {limit} rows; add LIMIT {limit} to the query or allow more rows"
        )
    return Result(kind, columns, kept, prefixes)


def _term(node: Node | None) -> Term | None:
    if node is None:
        return None
    if isinstance(node, ox.NamedNode):
        return Term("uri", node.value)
    if isinstance(node, ox.BlankNode):
        return Term("bnode", node.value)
    if isinstance(node, ox.Literal):
        return _literal(node)
    return Term("triple", str(node))


def _literal(node: ox.Literal) -> Term:
    if node.language:
        return Term("literal", node.value, language=node.language)
    plain = node.datatype.value.endswith("XMLSchema#string")
    return Term("literal", node.value, datatype="" if plain else node.datatype.value)
