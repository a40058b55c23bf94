"""Nouns for one known person who says something and is not named beside it: "the manager added"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.attribution import subjects, thus
from kg.extract.frames import Frames
from kg.extract.lexemes import belongs
from kg.languages.clauses import clauses_of


def describing(frames: Frames, verbs: Iterable[int]) -> Iterator[int]:
    """The places of such nouns: subjects of the `verbs`, which say something, and what stands
    behind a "so" at the edge of a clause ("…, so der Manager").
    """
    told = (one for verb in verbs for one in subjects(frames, verb) if one.kind == "token")
    return (one.index for one in (*told, *thus(frames)) if _is_someone(frames, one.index))


def _is_someone(frames: Frames, noun: int) -> bool:
    """Whether a noun means one person that is known: "the manager", no "spokesman for Acme"."""
    tree, lang = frames.tree, frames.language
    token = tree.tokens[noun]
    human = belongs(frames, noun, lang.posts) or lang.nouns.get(tree.word(noun)) == "Person"
    voice = belongs(frames, noun, clauses_of(lang.code).voices)
    if token.upos != "NOUN" or not human or voice or token.feat("Number") == "Plur":
        return False
    if tree.kid(noun, "appos", "flat", "flat:name") is not None:
        return False
    before = (noun - 1, *tree.kids(noun, "det"))
    return any(tree.form(kid) in lang.definite for kid in before if kid >= 0)
