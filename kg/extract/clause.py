"""The evidence of a claim: the stretch of text, in whole phrases, that states it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.extract.frames import Frames
from kg.extract.relations import Draft
from kg.records import Span

_PHRASE: Final = frozenset({
    "det", "case", "flat", "flat:name", "compound", "compound:prt", "amod", "nummod", "fixed",
    "aux", "aux:pass", "cop", "nmod:poss", "det:poss", "expl:pv", "advmod", "nmod", "mark",
})  # fmt: skip
_NEAR: Final = 8
_EDGES: Final = frozenset(",;:–—-. ")


def clause_span(frames: Frames, draft: Draft) -> Span:
    """From the first to the last word that the claim rests on, in whole phrases."""
    found = set(draft.tokens)
    for index in draft.tokens:
        found |= set(_phrase(frames, index))
    first, last = min(found), max(found)
    tokens = frames.tree.tokens
    while first < min(draft.tokens) and tokens[first].form in _EDGES:
        first += 1
    while last > max(draft.tokens) and tokens[last].form in _EDGES:
        last -= 1
    return frames.tree.span(first, last + 1)


def _phrase(frames: Frames, index: int) -> Iterator[int]:
    """The small words and modifiers of one word, as far as they stand near it."""
    tokens = frames.tree.tokens
    stack = [index]
    while stack:
        node = stack.pop()
        for kid in frames.tree.children[node]:
            if tokens[kid].deprel in _PHRASE and abs(kid - index) <= _NEAR:
                yield kid
                stack.append(kid)
