"""What a query answers: a table of RDF terms, and the prefixes that shorten them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal as OneOf
from typing import TypeAlias

Kind: TypeAlias = OneOf["select", "ask", "construct"]


@dataclass(frozen=True, slots=True)
class Term:
    """One value of a row: `kind` is uri, literal, bnode or triple, as in SPARQL's JSON results."""

    kind: str
    value: str
    datatype: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """The answer. An ASK has one row with one boolean, a CONSTRUCT one row a triple."""

    kind: Kind
    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]
    prefixes: Mapping[str, str] = field(default_factory=dict)

    @property
    def yes(self) -> bool:
        """What an ASK says; whether there is any row, for the others."""
        if self.kind == "ask":
            first = self.rows[0][0]
            return first is not None and first.value == "true"
        return bool(self.rows)
