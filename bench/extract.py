"""How fast articles become claims beside how fast they become trees, and whether memory grows.

    python bench/extract.py [--words 20000] [--rounds 3] [--seeds FOLDER] [--model FOLDER]

The same articles are parsed alone and read to the end, by turns, in one process; the share is the
median of the rounds. The text is that of the sample articles over and over.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Iterable
from pathlib import Path
from statistics import median

from parse import ROOT, articles

from kg import ontology
from kg.parse.encoder import Encoder
from kg.pipeline import Pipeline

MEBI = 1024


class Asked:
    """Counts the seconds in which the network is asked about pairs."""

    def __init__(self) -> None:
        self.seconds = 0.0
        for name in ("read", "pairs"):
            self._watch(name)

    def _watch(self, name: str) -> None:
        plain = getattr(Encoder, name)

        def timed(*args: object) -> object:
            began = time.perf_counter()
            try:
                return plain(*args)
            finally:
                self.seconds += time.perf_counter() - began

        setattr(Encoder, name, timed)


def spent(results: Iterable[object]) -> float:
    """Seconds until all results are there; none is kept."""
    began = time.perf_counter()
    for _ in results:
        pass
    return time.perf_counter() - began


def memory() -> float:
    """The most that this process has held so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEBI


def main() -> None:
    """Print one line a round, and the medians."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--words", type=int, default=20_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--seeds", type=Path, default=ROOT / "seeds")
    options.add_argument("--model", type=Path)
    chosen = options.parse_args()
    pipeline, asked = Pipeline(ontology.load(), model=chosen.model), Asked()
    every = list(articles(chosen.seeds, chosen.words))
    words = sum(len(f"{article.title} {article.text}".split()) for article in every)
    spent(pipeline.extractions(every[:10]))
    shares = []
    for number in range(chosen.rounds):
        trees = spent(pipeline.parser.parse(every))
        asked.seconds = 0.0
        claims = spent(pipeline.extractions(every))
        shares.append(trees / claims)
        print(
            f"round {number + 1}: trees {words / trees:,.0f} words/s, claims {words / claims:,.0f} "
            f"words/s, share {shares[-1]:.2f}, network about pairs {asked.seconds / claims:.0%}, "
            f"peak memory {memory():,.0f} MiB",
            flush=True,
        )
    print(f"median share {median(shares):.2f} over {words:,} words in {len(every)} articles")


if __name__ == "__main__":
    main()
