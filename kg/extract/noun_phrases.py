"""The words by which a thing without a name is called: the noun, and what makes it that kind.

"Zwei neue Methanolfrachter für Hamburg" are "Methanolfrachter", "chips from Nvidia" and "Nvidia
chips" are chips, "Airvantis inhalers" are called so, "scarpe da corsa della Lotto" are "scarpe da
corsa". The rules follow what the authors of training/articles mark as the thing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from kg.languages import words_of
from kg.languages.noun_phrases import nouns_of
from kg.syntax import Tree

_BEFORE: Final = frozenset({"amod", "compound", "nmod", "flat", "punct", "goeswith"})
_AFTER: Final = frozenset({"amod", "compound", "nmod", "flat", "flat:name", "goeswith"})
_COMPLEMENTS: Final = frozenset({"obl", "xcomp", "advcl", "ccomp", "nmod"})
"""What tells more of an adjective: "capable of …"."""
_OWN: Final = frozenset({"case", "det", "obl", "nsubj", "obj", "cc", "conj"})
_COUNTS: Final = frozenset({"NUM", "SYM"})
_STEM: Final = ("", "e", "er", "es", "en", "em")
"""Endings of a German adjective."""


def called(
    tree: Tree, head: int, named: Callable[[int], bool], owns: Callable[[int], bool], *, whole: bool
) -> tuple[int, int]:
    """The tokens by which the thing is called, half-open; `named` says whether a token is part of a
    name, `owns` whether of a firm's or a person's. Of nouns that say little alone ("market",
    "sector") the `whole` phrase is kept.
    """
    first, last = _first(tree, head, named), _last(tree, head, named, whole=whole)
    while first < head and owns(first):
        first += 1
    return first, next((i for i in range(head + 1, last) if not whole and owns(i)), last)


def _first(tree: Tree, head: int, named: Callable[[int], bool]) -> int:
    """The first of the words before the noun that belong to what it is called."""
    first = head
    for kid in reversed([kid for kid in tree.children[head] if kid < head]):
        below = sorted(tree.subtree(kid))
        if tree.tokens[kid].deprel not in _BEFORE or below[-1] != first - 1:
            break
        gaps = len(below) != below[-1] - below[0] + 1
        if gaps or (_owns(tree, kid) and not _hyphened(tree, below)):
            break
        if tree.tokens[kid].deprel == "amod" and (_loose(tree, kid) or any(map(named, below))):
            break
        if any(tree.tokens[i].upos in _COUNTS for i in below):
            break
        first = below[0]
    while first < head and tree.tokens[first].upos in {"PUNCT", "PART"}:
        first += 1
    return first


def _last(tree: Tree, head: int, named: Callable[[int], bool], *, whole: bool) -> int:
    """The place behind the last word after the noun that belongs to what it is called."""
    last = head + 1
    for kid in (kid for kid in tree.children[head] if kid > head):
        if min(tree.subtree(kid)) != last or tree.tokens[last].upos == "PUNCT":
            break
        if tree.tokens[kid].deprel not in _AFTER and not _done(tree, kid):
            break
        if (end := _end(tree, kid, named, whole=whole)) is None:
            break
        last = end
    return last


def _end(tree: Tree, kid: int, named: Callable[[int], bool], *, whole: bool) -> int | None:
    """The place behind the words that one dependent adds; None where it adds none."""
    begin = min([kid, *tree.kids(kid, "case", "det", "compound", "flat")])
    end = max([kid, *tree.kids(kid, "flat", "flat:name", "goeswith")]) + 1
    inside = range(begin, end)
    if any(tree.tokens[i].upos in _COUNTS for i in inside):
        return None
    if (case := tree.kid(kid, "case")) is not None:
        if not whole and (any(map(named, inside)) or not _kind(tree, kid, tree.form(case))):
            return None
    elif tree.tokens[kid].deprel == "nmod" and tree.kid(kid, "det") is not None:
        return None
    if tree.tokens[kid].deprel == "amod":
        more = any(tree.tokens[i].deprel in _COMPLEMENTS for i in tree.children[kid])
        if more or any(map(named, inside)):
            return None
    return max(end, _last(tree, kid, named, whole=whole))


def _kind(tree: Tree, kid: int, preposition: str) -> bool:
    """Whether a noun behind a preposition makes another kind of thing: "di legno", not "della sua
    ditta".
    """
    language = tree.sentence.language
    if preposition not in nouns_of(language).kinds:
        return False
    owned = tree.kid(kid, "det", "nmod:poss") is not None
    return not (owned and preposition in words_of(language).genitives)


def _done(tree: Tree, kid: int) -> bool:
    """Whether it is a bare participle: "sedile riscaldato"."""
    token = tree.tokens[kid]
    return token.deprel == "acl" and token.feat("VerbForm") == "Part" and not tree.children[kid]


def _hyphened(tree: Tree, below: list[int]) -> bool:
    """Whether the words are one that is written with hyphens: "catheter-delivered"."""
    ends = [(tree.tokens[i].span.end, tree.tokens[i + 1].span.start) for i in below[:-1]]
    return any(tree.form(i) == "-" for i in below) and all(end == start for end, start in ends)


def _owns(tree: Tree, kid: int) -> bool:
    """Whether a word before the noun only says whose it is, or has words of its own beside it."""
    return any(
        tree.tokens[one].deprel in _OWN or tree.form(one) in {"'s", "'"}
        for one in tree.subtree(kid)
        if one != kid
    )


def _loose(tree: Tree, kid: int) -> bool:
    """Whether an adjective says only which one is meant."""
    loose = nouns_of(tree.sentence.language).loose
    if tree.form(kid) in loose or tree.word(kid) in loose:
        return True
    if tree.sentence.language != "de":
        return False
    return any(stem in loose for stem in _stems(tree.form(kid)))


def _stems(form: str) -> Iterator[str]:
    """What a German adjective may be without its ending."""
    return (form.removesuffix(ending) for ending in _STEM if form.endswith(ending))
