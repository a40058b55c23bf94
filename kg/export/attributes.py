"""Nodes and edges as dictionaries of attributes, for the formats that know keys and values."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from kg.export.network import Edge, Node

Attributes: TypeAlias = dict[str, str | int | float | bool | list[str]]

_ENDS: Final = ("subject", "object")
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SEPARATOR: Final = " | "
"""Stands between the items of a list where a format has no lists."""


def node_attributes(node: Node) -> Attributes:
    """All that a node says except its IRI; what it lacks is left out."""
    return _filled(node, [name for name in Node.__slots__ if name != "iri"])


def edge_attributes(edge: Edge) -> Attributes:
    """All that an edge says except its two ends; what it lacks is left out."""
    return _filled(edge, [name for name in Edge.__slots__ if name not in _ENDS])


def flat(attributes: Attributes) -> Attributes:
    """The same for XML: lists joined, line ends as XML has them, U+FFFD for what it cannot hold."""
    joined = ((key, SEPARATOR.join(value) if isinstance(value, list) else value)
              for key, value in attributes.items())  # fmt: skip
    return {key: _xml(value) if isinstance(value, str) else value for key, value in joined}


def _xml(value: str) -> str:
    return _NOT_XML.sub("\ufffd", value.replace("\r\n", "\n").replace("\r", "\n"))


def _filled(record: Node | Edge, names: list[str]) -> Attributes:
    values = ((name, getattr(record, name)) for name in names)
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in values
        if value is not None and value != ()
    }
