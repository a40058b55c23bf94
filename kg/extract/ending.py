"""Whether it is told as over: "former CEO", "was chairman", "resigned as chief", "once ran"."""

from __future__ import annotations

from typing import Final

from kg.extract import verbforms
from kg.extract.frames import Frames
from kg.extract.lexemes import belongs, is_thing, names
from kg.languages.clauses import clauses_of

MODIFIERS: Final = ("amod", "advmod", "compound", "nmod", "case", "det", "flat", "dep")
_TIMES: Final = ("advmod", "obl", "obl:tmod", "obj", "nmod")
PREFIXES: Final = ("ex-", "ex‑", "alt-", "former-")


def has_ended(frames: Frames, index: int) -> bool:
    """Whether the noun names what no longer is."""
    tree = frames.tree
    if tree.is_verb(index):
        return _used_to(frames, index)
    if tree.tokens[index].upos not in {"NOUN", "PROPN", "ADJ"}:
        return False
    if tree.form(index).startswith(PREFIXES):
        return True
    return is_thing(frames, index) and (
        _modified(frames, index) or _was(frames, index) or _left(frames, index)
    )


def _used_to(frames: Frames, index: int) -> bool:
    """Whether the imperfect of a verb tells what once was so: "un tempo riforniva Acme"."""
    tree, once = frames.tree, clauses_of(frames.language.code).once
    return tree.tokens[index].feat("Tense") == "Imp" and any(
        tree.ends(max(tree.subtree(kid)), once) or tree.form(kid) in once
        for kid in tree.kids(index, *_TIMES)
    )


def _modified(frames: Frames, index: int) -> bool:
    lang, tree = frames.language, frames.tree
    before = index - 1
    while before >= 0 and tree.tokens[before].upos == "DET":
        before -= 1
    if before >= 0 and (
        tree.form(index - 1) in {"ex", "former"} or tree.ends(before, clauses_of(lang.code).once)
    ):
        return True
    return any(names(frames, kid) & lang.ended for kid in tree.kids(index, *MODIFIERS))


def _was(frames: Frames, index: int) -> bool:
    """Whether a past tense or an end stands with it: "was chief executive until 2023"."""
    tree = frames.tree
    until = clauses_of(frames.language.code).until
    copula = tree.kid(index, "cop")
    past = copula is not None and tree.tokens[copula].feat("Tense") in {"Past", "Imp"}
    composed = copula is not None and tree.kid(index, "aux") is not None
    limited = any(
        tree.word(kid) in until or tree.form(kid) in until
        for node in tree.children[index]
        for kid in (*tree.kids(node, "case", "advmod"), node)
    )
    return (past and not composed) or (limited and (past or composed or copula is None))


def _left(frames: Frames, index: int) -> bool:
    """Whether it is what someone left: "resigned as chief executive"."""
    tree = frames.tree
    leaving = clauses_of(frames.language.code).leaving
    below = index
    for node in tree.up(index):
        if tree.tokens[below].deprel not in {"obl", "obj", "nmod", "xcomp", "advcl"}:
            return False
        if belongs(frames, node, leaving):
            role = tree.tokens[below].deprel != "obj" or below != index
            past = verbforms.is_past(frames, node)
            return role and past and _in_post(frames, index)
        below = node
    return False


def _in_post(frames: Frames, index: int) -> bool:
    """Whether the noun is the post itself ("as chief"), with no name beside it."""
    tree = frames.tree
    return not any(
        tree.tokens[kid].upos == "PROPN" for kid in tree.kids(index, "appos", "flat", "flat:name")
    )
