"""Countries and markets that a sentence leaves out: "markets outside China", "fuori dall'Italia".

A town is not left out so: a plant outside Leeds is in its surroundings.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from kg.extract.between import Thing
from kg.extract.frames import Frames
from kg.languages.clauses import clauses_of
from kg.ontology import Ontology

_LED: Final = frozenset({"ADP", "DET"})
"""What may stand between such a word and the name: "fuori dall'Italia", "en dehors de la Chine"."""


def is_left_out(frames: Frames, thing: Thing, ontology: Ontology) -> bool:
    """Whether the thing is a place or market larger than a town, and behind such a word."""
    if thing.stretch is None or thing.mention is None:
        return False
    kind = thing.mention.type
    if ontology.is_a(kind, "City") or not any(ontology.is_a(kind, c) for c in ("Place", "Market")):
        return False
    tree, words = frames.tree, clauses_of(frames.language.code).excepting
    led = takewhile(
        lambda i: tree.form(i) in words or tree.tokens[i].upos in _LED,
        range(thing.stretch[0] - 1, -1, -1),
    )
    return any(tree.form(i) in words for i in led)
