"""Which of several tokens governs the clause of an anchor: the nearest along the tree.

A time beside a verb of saying tells when it was said, one in a relative clause when that was;
neither is borne by the claim around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.languages import words_of
from kg.syntax import Tree

_CLAUSES: Final = frozenset(("acl", "advcl", "ccomp", "csubj", "parataxis"))
_BESIDE: Final = frozenset(("appos", "flat", "compound", "nmod", "amod"))
"""Relations that make a noun a mere part of another one, with no time but its own."""
_SHARING: Final = frozenset(("xcomp", "conj", "aux"))


def nearest(tree: Tree, candidates: Sequence[int], anchor: int) -> int | None:
    """The place in `candidates` of the token that governs the anchor's clause, if one does.

    Where the tree links none of them, the only one counts in a sentence without a verb. (Taking it
    in any sentence was measured: of twenty such times one was meant for the claim.)
    """
    ranks = _reached(tree, anchor)
    found = []
    for place, index in enumerate(candidates):
        rank = _rank(tree, index, ranks)
        if rank is not None:
            found.append((rank, abs(index - anchor), place))
    if found:
        return min(found)[2]
    verbless = not any(tree.is_verb(index) for index in range(len(tree.tokens)))
    return 0 if verbless and len(candidates) == 1 else None


def _base(tree: Tree, index: int) -> str:
    return tree.tokens[index].deprel.partition(":")[0]


def _reached(tree: Tree, anchor: int) -> dict[int, int]:
    """The tokens whose times are the anchor's, with their rank: itself, its clause, those above."""
    ranks = {anchor: 0}
    node, top = anchor, tree.clause(anchor)
    while node != top:
        if _base(tree, node) in _BESIDE:
            return ranks
        node = tree.tokens[node].head
        ranks[node] = 1
    if node != anchor and _says(tree, node):
        del ranks[node]
        return ranks
    while _base(tree, node) in _SHARING and tree.tokens[node].head >= 0:
        node = tree.tokens[node].head
        ranks[node] = max(ranks.values()) + 1
    return ranks


def _rank(tree: Tree, index: int, ranks: dict[int, int]) -> int | None:
    """The rank of the first token above `index` that has one, None past another clause."""
    node = index
    while node not in ranks:
        if _base(tree, node) in _CLAUSES or tree.tokens[node].head < 0:
            return None
        if tree.is_verb(node) and _base(tree, node) == "conj":
            return None
        node = tree.tokens[node].head
    return ranks[node]


def _says(tree: Tree, index: int) -> bool:
    return tree.word(index) in words_of(tree.sentence.language).say
