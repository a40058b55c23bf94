"""Articles that repeat another one: agency copy that many papers print counts once.

MinHash over word shingles finds what may be the same text, the shingles themselves decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from anyascii import anyascii
from rensa import RMinHash, RMinHashLSH

from kg.records import Article

SHINGLE: Final = 4
"""Words in a shingle."""

ALIKE: Final = 0.8
"""Two texts of which the shorter has at least this share of its shingles in the longer are one."""

HASHES: Final = 128
BANDS: Final = 32
SEED: Final = 42
WORDS: Final = re.compile(r"[a-z0-9]+")


def copies(articles: Iterable[Article]) -> dict[str, str]:
    """Lead every article's id to the id of the one that it repeats, or to its own.

    The first by date, then id, of those that repeat each other stands for all.
    """
    ordered = sorted(articles, key=lambda one: (one.published or "9999", one.id))
    shingles = [_shingles(article) for article in ordered]
    first: dict[int, int] = {}
    for later, earlier in _suspects(shingles):
        if later not in first and _alike(shingles[later], shingles[earlier]):
            first[later] = first.get(earlier, earlier)
    return {article.id: ordered[first.get(n, n)].id for n, article in enumerate(ordered)}


def _shingles(article: Article) -> frozenset[str]:
    words = WORDS.findall(anyascii(article.text).lower())
    last = max(1, len(words) - SHINGLE + 1)
    return frozenset(" ".join(words[start : start + SHINGLE]) for start in range(last))


def _suspects(shingles: list[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Pairs (later, earlier) that may be alike, in order."""
    index = RMinHashLSH(threshold=ALIKE, num_perm=HASHES, num_bands=BANDS)
    for later, mine in enumerate(shingles):
        sketch = RMinHash(num_perm=HASHES, seed=SEED)
        sketch.update(sorted(mine))
        for earlier in sorted(index.query(sketch)):
            yield later, earlier
        index.insert(later, sketch)


def _alike(one: frozenset[str], two: frozenset[str]) -> bool:
    smaller = min(len(one), len(two))
    return (
        smaller > 0 and len(one & two) >= ALIKE * smaller and 2 * smaller >= max(len(one), len(two))
    )
