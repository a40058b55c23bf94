"""Whether a clause denies itself: "not", "kein", "nobody", "at no time"; "not only" does not."""

from __future__ import annotations

from typing import Final

from kg.extract.frames import Frames
from kg.languages.clauses import LONGER, NEVER, ONLY

_AUX: Final = ("aux", "aux:pass", "cop")
_NE: Final = frozenset({"ne", "n'"})
_QUE: Final = frozenset({"que", "qu'"})
_YET: Final = "yet"
_THAN: Final = frozenset({"than", "als", "di", "de", "que"})
_NOMINAL: Final = frozenset({"NOUN", "PROPN", "ADJ"})
_NEGATING: Final = frozenset(
    {"advmod", "det", "cc:preconj", "cc", "mark", "case", "advmod:neg", "aux"}
)


def is_negated(frames: Frames, index: int) -> bool:
    """Whether the clause denies itself: "not", "kein", "nobody", "at no time"; twice is once."""
    tree = frames.tree
    return has_negation(frames, index) or any(
        _negative(frames, kid)
        for kid in tree.kids(index, "nsubj", "obj", "nsubj:pass", "obl", "expl:subj", "iobj")
    )


def has_negation(frames: Frames, index: int) -> bool:
    """Whether a negation hangs on the word itself or on its auxiliaries."""
    tree, lang = frames.tree, frames.language
    kids = [kid for kid in tree.children[index] if tree.tokens[kid].deprel in _NEGATING]
    forms = {tree.form(kid) for kid in tree.children[index]}
    for kid in kids:
        form = tree.form(kid)
        if form not in lang.negations or _merely(frames, kid):
            continue
        if form in _NE and (forms & _QUE or _restricts(frames, index)):
            continue
        return True
    return (
        any(
            tree.form(kid) in lang.negations
            for modal in tree.kids(index, *_AUX)
            for kid in tree.children[modal]
        )
        or any(_denies(frames, adverb) for adverb in tree.kids(index, "advmod"))
        or _is_yet_to_come(frames, index)
        or any(_not(frames, name) for name in tree.kids(index, "xcomp"))
    )


def _restricts(frames: Frames, index: int) -> bool:
    """Whether French "ne … que" means only: "n'a gagné l'an dernier que 12 millions"."""
    tree = frames.tree
    below = tree.kids(index, "obj", "obl", "obl:mod", "obl:arg", "nmod", "xcomp", "nsubj")
    return any(
        tree.form(node) in _QUE and node > index and not tree.is_verb(noun)
        for noun in below
        for kid in tree.children[noun]
        for node in (kid, *tree.kids(kid, "advmod", "mark", "case", "fixed"))
    )


def _is_yet_to_come(frames: Frames, index: int) -> bool:
    """Whether it is said by "yet" that it has not been done: "has yet to open"."""
    tree = frames.tree
    return any(
        tree.form(kid) == _YET and tree.form(kid + 1) == "to"
        for kid in tree.kids(index, "advmod")
        if kid + 1 < len(tree.tokens)
    )


def _not(frames: Frames, name: int) -> bool:
    """Whether what something becomes is denied: "wird nicht Chefin"."""
    tree = frames.tree
    return tree.tokens[name].upos in _NOMINAL and any(
        tree.form(kid) in frames.language.negations and not _merely(frames, kid)
        for kid in tree.kids(name, "advmod")
    )


def _denies(frames: Frames, adverb: int) -> bool:
    """Whether the clause is denied on an adverb of it: "never once", "nicht mehr"."""
    lang, tree = frames.language, frames.tree
    denying = lang.negations if tree.form(adverb) in LONGER else NEVER
    return any(
        tree.form(kid) in denying and not _merely(frames, kid)
        for kid in tree.kids(adverb, "advmod", "det")
    )


def is_over(frames: Frames, index: int) -> bool:
    """Whether the clause denies what has been so before: "no longer", "ya no", "ne … plus"."""
    tree = frames.tree
    kids = {index, *tree.kids(index, *_AUX), *tree.kids(index, "advmod", "obj", "det")}
    beside = {kid for node in kids for kid in tree.children[node]} | kids
    return is_negated(frames, index) and any(tree.form(kid) in LONGER for kid in beside)


def _merely(frames: Frames, index: int) -> bool:
    """Whether it denies nothing: "not only", "non ha comprato solo …", "no more than"."""
    tree = frames.tree
    after = [token.form.lower() for token in tree.tokens[index + 1 : index + 3]]
    if after and (after[0] in ONLY or (after[0] in LONGER and after[-1] in _THAN)):
        return True
    over = tree.tokens[index].head
    clause = (over, *tree.kids(over, "obj", "obl", "xcomp")) if over >= 0 else ()
    return any(
        kid > index and tree.form(kid) in ONLY
        for node in clause
        for kid in tree.kids(node, "advmod")
    )


def _negative(frames: Frames, index: int) -> bool:
    """Whether the noun denies: "no deal", "kein Interesse", "nobody", "neither Acme nor Beta"."""
    lang, tree = frames.language, frames.tree
    if tree.form(index) in lang.negations and not _merely(frames, index):
        return True
    return any(
        tree.form(kid) in lang.negations and not _merely(frames, kid)
        for kid in tree.kids(index, "det", "advmod", "cc", "cc:preconj")
    )
