"""Where a graph is sent, as whom, and in which of the two protocols of SPARQL 1.1."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, TypeAlias
from typing import Literal as OneOf
from urllib.parse import urlsplit

from kg.errors import ExportError

Protocol: TypeAlias = OneOf["update", "store"]

PROTOCOLS: Final[tuple[Protocol, ...]] = ("update", "store")
"""`update` sends what changed as SPARQL Update, `store` puts the whole graph (Graph Store)."""


@dataclass(frozen=True, slots=True)
class Target:
    """A store: the address that takes updates (or graphs), the graph to write, the credentials.

    `graph` "" is the store's default graph. The user's password or the token is sent only to this
    address, never after a redirect.
    """

    address: str
    graph: str = ""
    protocol: Protocol = "update"
    user: str = ""
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        """Refuse an address that is not HTTP; raises ExportError."""
        try:
            parts = urlsplit(self.address)
            known = parts.scheme in {"http", "https"} and bool(parts.hostname)
        except ValueError:
            known = False
        if not known:
            raise ExportError(
                f"{self.address!r} is no address of a store; one begins with http:// or https://"
            )
