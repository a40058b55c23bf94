"""Blocks of a page → the text of its article: which part of the page is the news."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from kg.read.blocks import Block, Zone

ENOUGH: Final = 200
"""The characters from which on a part of the page may be the whole article."""

SHORT: Final = 40
"""Outside any marked part, shorter paragraphs are taken for labels and buttons."""


def article_text(blocks: Sequence[Block], title: str = "") -> str:
    """The paragraphs of the article, a blank line between them."""
    sure = [block for block in blocks if not block.doubtful]
    chosen = _within(sure)
    if _weight(chosen) < ENOUGH:
        chosen = max((chosen, _within(blocks)), key=_weight)
    kept = [block for block in chosen if block.text != title and not _is_links(block)]
    while kept and kept[-1].heading:
        kept.pop()
    return "\n\n".join(block.text for block in kept)


def _within(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks of the best part: a marked body, else the longest article, else the main part."""
    weights: Counter[Zone] = Counter()
    for block in blocks:
        for zone in block.zones:
            weights[zone] += 0 if _is_links(block) else len(block.text)
    for rank in (3, 2, 1):
        ranked = {zone: weight for zone, weight in weights.items() if zone[0] == rank}
        best = set(ranked) if rank == 3 else {max(ranked, key=ranked.__getitem__, default=(0, 0))}  # noqa: PLR2004 the rank of a marked body
        if sum(ranked.get(zone, 0) for zone in best) >= ENOUGH:
            return [block for block in blocks if not best.isdisjoint(block.zones)]
    prose = [block for block in blocks if block.heading or len(block.text) >= SHORT]
    return prose if _weight(prose) else blocks


def _weight(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks if not _is_links(block))


def _is_links(block: Block) -> bool:
    """Whether it is mostly links: a list of other stories."""
    return block.linked * 10 > len(block.text) * 6
