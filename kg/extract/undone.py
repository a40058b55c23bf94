"""What a clause says was not done: something else instead, or all but done, or if it had been."""

from __future__ import annotations

from typing import Final

from kg.extract.frames import Frames
from kg.languages.clauses import clauses_of
from kg.syntax import SUBJECTS

_COUNTED: Final = frozenset({"NUM", "DET", "ADJ", "ADV", "PUNCT"})
"""What "almost" counts rather than what is done: "almost 300", "fast die Hälfte", "all, or almost,
was sold".
"""
_BETWEEN: Final = frozenset({"DET", "PRON", "ADJ", "ADV", "AUX", "PART", "ADP"})
"""What may stand between "instead of" and the word that it displaces."""
_FARTHEST: Final = 6
"""Words before a word within which "instead of" displaces it."""


def is_undone(frames: Frames, index: int) -> bool:
    """Whether the word was replaced by another deed or only nearly came about."""
    return _is_replaced(frames, index) or _is_nearly(frames, index)


def _is_replaced(frames: Frames, index: int) -> bool:
    """As in "instead of buying Acme", "statt Acme zu kaufen", "invece di una fusione"."""
    phrases, tree = clauses_of(frames.language.code).instead, frames.tree
    if any(tree.form(kid) in phrases for kid in tree.kids(index, "mark", "case")):
        return True
    before = index
    for place in range(index - 1, max(-1, index - _FARTHEST), -1):
        if tree.ends(place, phrases):
            return True
        own = tree.tokens[place].head in range(before, index + 1)
        if not own or tree.tokens[place].upos not in _BETWEEN:
            return False
    return False


def _is_nearly(frames: Frames, index: int) -> bool:
    """As in "almost bought Acme", "ha quasi comprato"; "bought almost half of it" was done."""
    tree = frames.tree
    if not tree.is_verb(index):
        return False
    nearly = clauses_of(frames.language.code).nearly
    return any(
        tree.form(kid) in nearly and tree.tokens[kid + 1].upos not in _COUNTED
        for kid in tree.kids(index, "advmod")
        if kid + 1 < len(tree.tokens)
    )


def is_supposed(frames: Frames, index: int) -> bool:
    """Whether an English clause is a condition by its order: "Had Acme bought it, …"."""
    tree = frames.tree
    inverted = clauses_of(frames.language.code).inverted
    if not inverted or tree.tokens[index].deprel != "advcl":
        return False
    subject = tree.kid(index, *SUBJECTS)
    return subject is not None and any(
        tree.form(kid) in inverted and kid < subject for kid in tree.kids(index, "aux", "cop")
    )
