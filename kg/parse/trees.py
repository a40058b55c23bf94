"""Head scores → one tree: the heads that score best together, with exactly one root.

Where every token's best head already makes a tree, that is it; else the maximum spanning
arborescence is found by Chu and Liu (1965) and Edmonds (1967). That all root scores are lowered by
more than the rest can make up for leaves one root, and of such trees the best (Stanojević and Cohen
2021).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

_LEADING: Final = frozenset({"case", "det"})
_BY_TAG: Final = {
    "DET": "det", "ADJ": "amod", "ADV": "advmod", "CCONJ": "cc", "SCONJ": "mark",
}  # fmt: skip
"""What words of a part of speech are to their heads where nothing else is known."""
_EXTREME: Final = 1e6
"""What a score is cut to: sums and differences of such scores keep their digits."""


def heads(scores: NDArray[np.float32]) -> list[int]:
    """The heads of n tokens (0-based, −1 the root) from n × (1 + n) scores, column 0 the root.

    No token heads itself, whatever that scores.
    """
    greedy = scores.argmax(1)
    columns = greedy if is_tree(greedy) else _best(_cut(scores))
    return [int(column) - 1 for column in columns]


def lifted(heads: Sequence[int], deprels: Sequence[str]) -> list[int]:
    """The heads with no preposition or determiner before the head of its own head.

    "mit dem US-Konzern Eli Lilly": what stands before the noun belongs to the noun and not to the
    name behind it. It may only climb, so that a tree stays one. (In the dev treebanks 6 of
    17,000 such words, subordinators and copulas among them, stand otherwise.)
    """
    found = list(heads)
    for index, deprel in enumerate(deprels):
        if deprel not in _LEADING:
            continue
        while (head := found[index]) >= 0 and index < found[head] < head:
            found[index] = found[head]
    return found


def told(deprels: Sequence[str], upos: Sequence[str]) -> list[str]:
    """The relations, an undetermined one by the part of speech where that tells it.

    (Universal Dependencies keeps "dep" for what cannot be told; one German treebank has it on the
    articles that open a sentence.)
    """
    return [
        _BY_TAG.get(tag, deprel) if deprel == "dep" else deprel
        for deprel, tag in zip(deprels, upos, strict=True)
    ]


def agreed(heads: Sequence[int], deprels: Sequence[str]) -> list[str]:
    """The relations, a subject beside a passive's auxiliary always a passive one.

    (Universal Dependencies asks for it; the network decides each relation by itself.)
    """
    passive = {head for head, deprel in zip(heads, deprels, strict=True) if deprel == "aux:pass"}
    return [
        f"{deprel}:pass" if deprel in {"nsubj", "csubj"} and head in passive else deprel
        for head, deprel in zip(heads, deprels, strict=True)
    ]


def is_tree(columns: NDArray[np.intp]) -> bool:
    """Whether heads given as columns (0 for the root) form a tree with exactly one root."""
    if int((columns == 0).sum()) != 1:
        return False
    reached = columns == 0
    for _ in range(len(columns)):
        grown = reached | np.concatenate(([True], reached))[columns]
        if bool((grown == reached).all()):
            break
        reached = grown
    return bool(reached.all())


def _cut(scores: NDArray[np.float32]) -> NDArray[np.float64]:
    """The scores as finite doubles."""
    finite = np.nan_to_num(scores.astype(np.float64), nan=-_EXTREME)
    return np.clip(finite, -_EXTREME, _EXTREME)


def _best(scores: NDArray[np.float64]) -> NDArray[np.intp]:
    """The best tree, as columns."""
    count = len(scores)
    spread = float(scores.max() - scores.min())
    square = np.zeros((count + 1, count + 1))
    square[1:] = scores
    square[1:, 0] -= count * spread + 1.0
    np.fill_diagonal(square, -np.inf)
    return np.array(_arborescence(square)[1:], dtype=np.intp)


def _arborescence(scores: NDArray[np.float64]) -> list[int]:
    """The head of every node (node 0 is the root, its own head) in the best arborescence."""
    head = scores.argmax(1)
    head[0] = 0
    cycle = _cycle(head)
    if not len(cycle):
        return [int(value) for value in head]
    inside = np.zeros(len(scores), bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    entering = scores[np.ix_(cycle, outside)] - scores[cycle, head[cycle]][:, None]
    leaving = scores[np.ix_(outside, cycle)]
    solved = _arborescence(_contracted(scores, outside, entering, leaving))
    result = [int(value) for value in head]
    for place, node in enumerate(outside[1:], 1):
        above = solved[place]
        within = above == len(outside)
        result[node] = int(cycle[leaving[place].argmax()] if within else outside[above])
    enters = solved[-1]
    result[cycle[entering[:, enters].argmax()]] = int(outside[enters])
    return result


def _contracted(
    scores: NDArray[np.float64],
    outside: NDArray[np.intp],
    entering: NDArray[np.float64],
    leaving: NDArray[np.float64],
) -> NDArray[np.float64]:
    """The scores among the nodes outside of a cycle and, in the last place, the cycle as one."""
    size = len(outside) + 1
    small = np.zeros((size, size))
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[-1, :-1] = entering.max(0)
    small[:-1, -1] = leaving.max(1)
    np.fill_diagonal(small, -np.inf)
    return small


def _cycle(head: NDArray[np.intp]) -> NDArray[np.intp]:
    """The nodes of one cycle; none where there is no cycle."""
    state = [0] * len(head)
    for start in range(1, len(head)):
        path, node = [], start
        while node and not state[node]:
            state[node] = start
            path.append(node)
            node = int(head[node])
        if node and state[node] == start and node in path:
            return np.array(path[path.index(node) :], np.intp)
    return np.array([], np.intp)
