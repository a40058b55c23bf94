"""How fast articles are parsed from raw text, where the time goes, and how much memory it takes.

    python bench/parse.py [--words 20000] [--threads 1 2] [--seeds FOLDER] [--model FOLDER]

Every number of threads is measured in a process of its own. The text is that of the sample
articles, repeated until there are words enough; a first article is read beforehand, so that what is
loaded once does not count.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import cycle
from multiprocessing import get_context
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from kg.languages.detect import detect
from kg.parse import load, naming, parser, segment, trees
from kg.parse.encoder import Encoder
from kg.records import Article

P = ParamSpec("P")
R = TypeVar("R")
ROOT = Path(__file__).parents[1]
MEBI = 1024


def articles(folder: Path, words: int) -> Iterator[Article]:
    """The plain sample articles over and over, at least `words` words in all."""
    texts = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    texts += [path.read_text("utf-8") for path in sorted(folder.glob("*.md"))]
    if not texts:
        msg = f"{folder}: no .txt or .md article to make the text of"
        raise SystemExit(msg)
    count = 0
    for number, text in enumerate(cycle(texts)):
        if count >= words:
            return
        count += len(text.split())
        title, _, body = text.strip().partition("\n")
        yield Article.make(
            name=f"bench-{number}", source="bench", language=detect(text)[0],
            title=title.lstrip("# "), published=None, text=body.strip(),
        )  # fmt: skip


class Clock:
    """Sums the seconds spent in functions, each put in place of itself."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def watch(self, owner: Any, name: str, part: str) -> None:
        """Time every call of `owner.name` as `part`."""
        setattr(owner, name, self._timed(getattr(owner, name), part))

    def watch_generator(self, owner: Any, name: str, part: str) -> None:
        """Time `owner.name`, whose work happens while its result is read, as `part`."""
        lazy = getattr(owner, name)
        setattr(owner, name, self._timed(lambda *args: list(lazy(*args)), part))

    def _timed(self, function: Callable[P, R], part: str) -> Callable[P, R]:
        def timed(*args: P.args, **kwargs: P.kwargs) -> R:
            began = time.perf_counter()
            try:
                return function(*args, **kwargs)
            finally:
                self.seconds[part] += time.perf_counter() - began

        return timed


def watched() -> Clock:
    """A clock on the parts of the parser."""
    clock = Clock()
    clock.watch(Encoder, "score", "encoder")
    clock.watch(Encoder, "relations", "encoder")
    clock.watch(trees, "heads", "decoding")
    clock.watch(naming, "spans", "decoding")
    clock.watch(parser, "lemma", "lemmas")
    clock.watch(parser, "detect", "language")
    clock.watch_generator(segment, "sentences", "tokenizing")
    return clock


def measure(threads: int, words: int, seeds: Path, model: Path | None) -> str:
    """One line of the table: words a second, shares of the time, peak memory of this process."""
    loaded = load(model, threads)
    every = list(articles(seeds, words))
    for _ in loaded.parse(every[:10]):
        pass
    clock = watched()
    began = time.perf_counter()
    tokens = sum(len(s.tokens) for document in loaded.parse(every) for s in document.sentences)
    spent = time.perf_counter() - began
    count = sum(len(f"{article.title} {article.text}".split()) for article in every)
    ranked = sorted(clock.seconds.items(), key=lambda part: -part[1])
    worked = max(spent, sum(clock.seconds.values()))
    parts = ", ".join(f"{name} {100 * t / worked:.0f} %" for name, t in ranked)
    rest = 100 * (1 - sum(clock.seconds.values()) / worked)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEBI
    return (
        f"{threads} thread(s): {count / spent:,.0f} words/s ({tokens / spent:,.0f} tokens/s) over "
        f"{count:,} words in {len(every)} articles; {parts}, rest {rest:.0f} %; "
        f"peak memory {peak:,.0f} MiB"
    )


def main() -> None:
    """Print one line for each number of threads."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--words", type=int, default=20_000)
    options.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    options.add_argument("--seeds", type=Path, default=ROOT / "seeds")
    options.add_argument("--model", type=Path)
    chosen = options.parse_args()
    for threads in chosen.threads:
        with ProcessPoolExecutor(1, get_context("spawn")) as pool:
            job = pool.submit(measure, threads, chosen.words, chosen.seeds, chosen.model)
            print(job.result(), flush=True)


if __name__ == "__main__":
    main()
