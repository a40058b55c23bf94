"""What fills a role in a frame: a token, an unspoken subject, or the first part of a compound."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Filler:
    """The token `index`; of the kind "zero" the unspoken subject of that verb, of the kind "part"
    the first part of that compound ("Ford" in "Ford-Chef").
    """

    index: int
    kind: str = "token"
