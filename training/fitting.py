"""Fit the small networks that say what names are and what references mean.

    python -m training.fitting                # all, in their order; writes them where they ship
    python -m training.fitting topics         # only some
    python -m training.fitting --folds 4      # their accuracy on articles that did not teach, too

Each hangs on those before it: the next reads the articles with what was fitted last. Two processes
parse half of the articles each, once, and keep them. An article is in one fold as a whole.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Final, TypeAlias

from kg import ontology
from kg.extract import topics
from kg.pipeline import Pipeline
from kg.refer import antecedents, families, referring
from kg.refer.deeds import FAMILIES
from training import antecedents as meanings
from training import articles
from training import families as kinds
from training import referring as words
from training import topics as unnamed
from training.articles import Annotated, Parsed
from training.choosing import Instance, fitted, measured, written

Make: TypeAlias = Callable[[Iterable[Parsed], Pipeline], Iterator[Instance]]
"""Articles as they are read → what there is to choose in them."""
PROCESSES: Final = 2


@dataclass(frozen=True, slots=True)
class Step:
    """What is fitted: the module that weighs by it, what teaches it, and how many outcomes a thing
    has.
    """

    module: ModuleType
    make: Make
    outputs: int = 1

    @property
    def path(self) -> Path:
        """Where the weights ship."""
        return Path(str(self.module.__file__)).parent / "data" / f"{self.name}.npz"

    @property
    def name(self) -> str:
        """What it is called on the command line."""
        return self.module.__name__.rpartition(".")[2]


STEPS: Final = (
    Step(families, kinds.instances, len(FAMILIES)),
    Step(referring, words.instances, len(referring.OUTCOMES)),
    Step(antecedents, meanings.told),
    Step(antecedents, meanings.instances),
    Step(topics, unnamed.instances),
)
"""In their order; antecedents first where all before is told, then as they are read, too."""


class Reader:
    """A process with a part of the articles, parsed."""

    _pipeline: Pipeline
    _read: list[Parsed]

    @classmethod
    def begin(cls, every: Sequence[Annotated]) -> None:
        """Parse the articles."""
        cls._pipeline = Pipeline(ontology.load())
        documents = cls._pipeline.parser.parse(one.article for one in every)
        cls._read = list(zip(every, documents, strict=True))

    @classmethod
    def gather(cls, place: int) -> list[Instance]:
        """The instances of a step, read with the weights that ship now."""
        for step in STEPS:
            step.module.weights.cache_clear()
        return list(STEPS[place].make(cls._read, cls._pipeline))


def fit(every: Sequence[Annotated], steps: Iterable[int], folds: int = 0) -> Iterator[str]:
    """Fit the steps of these numbers to the articles; says what it has done."""
    with ExitStack() as stack:
        pools = [
            stack.enter_context(
                ProcessPoolExecutor(1, initializer=Reader.begin, initargs=(every[i::PROCESSES],))
            )
            for i in range(PROCESSES)
        ]
        for place in steps:
            step = STEPS[place]
            parts = [pool.submit(Reader.gather, place) for pool in pools]
            found = [one for part in parts for one in part.result()]
            right = sum(bool(one.meant.any()) for one in found)
            yield f"{step.name}: {len(found)} instances, {right} with a right one"
            if folds:
                yield f"{step.name}: {measured(found, folds, step.outputs)}"
            weights = fitted(found, step.outputs)
            step.path.write_bytes(written(weights, step.module.FEATURES))


def main() -> None:
    """Fit what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    names = list(dict.fromkeys(step.name for step in STEPS))
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(names)}")
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args()
    if unknown := set(options.names) - set(names):
        parser.error(f"no such thing: {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    steps = [i for i, step in enumerate(STEPS) if step.name in (options.names or names)]
    for line in fit(list(articles.written()), steps, options.folds):
        print(line, flush=True)


if __name__ == "__main__":
    main()
