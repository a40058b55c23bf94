"""Whose product it is, said by possession alone: "Acme smartphones", "the SUV of Acme".

A noun for goods with an organisation as its possessor: the organisation sells them. It is the
weakest thing said of a product, so it is claimed with that confidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.extract.arguments import Arguments
from kg.extract.frames import Filler, Frames
from kg.extract.relations import Draft
from kg.languages import words_of
from kg.ontology import Ontology

NAME: Final = "products"
PROPERTY: Final = "sells"
GOODS: Final = frozenset({"Product", "VehicleModel", "Device", "Medicine"})
_SURE: Final = 0.6


def drafts(
    sentence: int, frames: Frames, arguments: Arguments, ontology: Ontology
) -> Iterator[Draft]:
    """The goods that one sentence ascribes to an organisation by possession."""
    item = ontology.properties.get(PROPERTY)
    if item is None:
        return
    nouns = words_of(frames.tree.sentence.language).nouns
    for index, token in enumerate(frames.tree.tokens):
        kind = nouns.get(frames.word(index)) or nouns.get(frames.tree.form(index))
        if token.upos != "NOUN" or kind not in GOODS or arguments.mention(sentence, Filler(index)):
            continue
        for role in ("poss", "gen"):
            for filler in frames.fillers(index, role):
                owner = arguments.referent(sentence, filler)
                thing = arguments.concept(frames, Filler(index), (kind,), ontology)
                if owner is None or thing is None or not ontology.is_a(owner.type, "Organization"):
                    continue
                words = frozenset({index})
                sure = _SURE * arguments.cost(sentence, filler)
                yield Draft(item, owner, thing, index, words, words | {filler.index}, sure, NAME)
