"""Plans, rumours, denials and deeds in five languages: which of them are claimed as done.

    python bench/facts.py [--detail]

Each line of tests/facts is an invented sentence. One with "-" tells nothing that was done, but for
the properties behind its bar, which it takes as given; one with "+" tells what stands behind its
bar. A claim counts as said to be done where it is actual and affirmed; where a thing is from, and
what a plan takes as given (kg:presupposes), does not count.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.extract.presupposed import NAME as PRESUPPOSED
from kg.ontology import load as load_ontology
from kg.pipeline import Pipeline
from kg.records import Article

SENTENCES = Path(__file__).parents[1] / "tests" / "facts"
ORIGINS = frozenset({"countryOfOrigin", "headquarteredIn", "locatedIn"})


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, whether it tells what was done, and the properties behind its bar."""

    language: str
    text: str
    done: bool
    properties: frozenset[str]


@dataclass(frozen=True, slots=True)
class Measured:
    """A line and the properties that were claimed as done."""

    line: Line
    claimed: frozenset[str]

    @property
    def right(self) -> bool:
        """Whether nothing else is claimed as done, or what is done is."""
        if self.line.done:
            return bool(self.claimed & self.line.properties)
        return not self.claimed - self.line.properties


def lines(folder: Path = SENTENCES) -> Iterator[Line]:
    """Every line of the folder's files, one file a language."""
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            text, _, told = line[2:].partition(" | ")
            yield Line(path.stem, text, line[0] == "+", frozenset(told.split()))


def measured(pipeline: Pipeline, folder: Path = SENTENCES) -> Iterator[Measured]:
    """What is claimed of every line, each read as an article of its own."""
    every = list(lines(folder))
    articles = (
        Article.make(
            name=f"{one.language}-{place}", source="invented", language=one.language, title="",
            published=None, text=one.text,
        )
        for place, one in enumerate(every)
    )  # fmt: skip
    for line, (_, found) in zip(every, pipeline.readings(articles), strict=True):
        done = (
            claim.property
            for claim in found.claims
            if (claim.modality, claim.polarity) == ("actual", "affirmed")
            and claim.extractor != PRESUPPOSED
        )
        yield Measured(line, frozenset(done) - ORIGINS)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--detail", action="store_true", help="also each sentence that went wrong")
    detail = parser.parse_args().detail
    right: Counter[tuple[str, bool]] = Counter()
    every: Counter[tuple[str, bool]] = Counter()
    for one in measured(Pipeline(load_ontology(None))):
        for language in (one.line.language, "all"):
            every[language, one.line.done] += 1
            right[language, one.line.done] += one.right
        if detail and not one.right:
            sign = "+" if one.line.done else "-"
            print(f"{one.line.language} {sign} {one.line.text} → {sorted(one.claimed)}")
    for language in sorted({language for language, _ in every}):
        undone, done = (language, False), (language, True)
        false = every[undone] - right[undone]
        print(
            f"{language}: {false} of {every[undone]} that were not done are claimed as done "
            f"({false / every[undone]:.1%}); {right[done]} of {every[done]} that were done are "
            f"({right[done] / every[done]:.1%})"
        )


if __name__ == "__main__":
    main()
