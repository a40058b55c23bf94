"""System tokens against gold tokens over the same raw text: what was found where, by characters.

This is the measure of the CoNLL 2018 shared task, on surface tokens: both sides place their tokens
by the characters that are no white space; tokens of the same place are one token, and a relation is
right where the governors are one token, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from training.treebank import Example

PUNCTUATION = "PUNCT"


@dataclass(frozen=True, slots=True)
class Placed:
    """One token: its place, its governor's place (None at the root) and what is said of it."""

    start: int
    end: int
    head: tuple[int, int] | None
    deprel: str
    upos: str


@dataclass(frozen=True, slots=True)
class Score:
    """Precision against `system` tokens, recall against `gold` ones; both give F1."""

    right: int
    system: int
    gold: int

    @property
    def f1(self) -> float:
        """The harmonic mean, 0 where nothing was right."""
        return 2 * self.right / max(1, self.system + self.gold)


def raw(examples: Sequence[Example]) -> str:
    """The running text of the sentences: one paragraph, a space between two sentences."""
    return " ".join(spelled(example) for example in examples)


def spelled(example: Example) -> str:
    """One sentence's text."""
    pairs = zip(example.forms, example.spaces, strict=True)
    return "".join(f" {form}" if space else form for form, space in pairs).strip()


def gold(examples: Iterable[Example]) -> Iterator[list[Placed]]:
    """The gold tokens of each sentence by their places in the whole text."""
    at = 0
    for example in examples:
        ends = list(accumulate(map(solid, example.forms), initial=at))
        at = ends[-1]
        places = list(pairwise(ends))
        yield [
            Placed(*place, places[head - 1] if head else None, deprel, upos)
            for place, head, deprel, upos in zip(
                places, example.heads, example.deprels, example.upos, strict=True
            )
        ]


def solid(text: str) -> int:
    """How many characters of the text are no white space."""
    return sum(not char.isspace() for char in text)


def labelled(system: Sequence[Placed], true: Sequence[Placed]) -> Score:
    """Tokens with the right governor and relation, punctuation marks left out on both sides."""
    found = {(token.start, token.end): token for token in system}
    words = [token for token in true if token.upos != PUNCTUATION]
    right = sum(
        other is not None and (other.head, other.deprel) == (token.head, token.deprel)
        for token in words
        for other in (found.get((token.start, token.end)),)
    )
    counted = sum(token.upos != PUNCTUATION for token in system)
    return Score(right, counted, len(words))


def tokens(system: Sequence[Placed], true: Sequence[Placed]) -> Score:
    """Tokens that stand where gold has them."""
    places = {(token.start, token.end) for token in system}
    right = sum((token.start, token.end) in places for token in true)
    return Score(right, len(system), len(true))


def sentences(system: Sequence[Sequence[Placed]], true: Sequence[Sequence[Placed]]) -> Score:
    """Sentences that begin and end where gold ones do."""
    found = {(tokens[0].start, tokens[-1].end) for tokens in system}
    right = sum((tokens[0].start, tokens[-1].end) in found for tokens in true)
    return Score(right, len(system), len(true))
