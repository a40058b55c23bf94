"""The table of the model card: what the shipped parser reaches on every language's sets.

    python -m training.evaluate_shipped NLP_DATA [--limit N] [--model FOLDER] [--card FILE]

With --card the table also goes into that file, between the lines `<!-- figures -->` and
`<!-- end of figures -->`.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from kg.parse import load
from training import evaluation, material
from training.evaluation import Figures
from training.names import TYPES

BEGIN = "<!-- figures -->"
END = "<!-- end of figures -->"
COLUMNS = (
    "language", "dev set", "UPOS", "features", "Mood", "lemma", "UAS", "LAS",
    "tokens (raw)", "sentences (raw)", "LAS (raw)", "names", *TYPES,
)  # fmt: skip


def table(found: Mapping[str, Figures]) -> str:
    """The figures as a Markdown table, in percent."""
    lines = [COLUMNS, tuple("---" for _ in COLUMNS), *(_row(*item) for item in found.items())]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def _row(language: str, figures: Figures) -> tuple[str, ...]:
    return (language, material.DEV[language], *(f"{100 * value:.1f}" for value in _values(figures)))


def _values(figures: Figures) -> Iterator[float]:
    yield from (figures.upos, figures.feats, figures.mood, figures.lemma, figures.uas, figures.las)
    yield from (figures.tokens, figures.sentences, figures.raw_las)
    yield from (figures.names.get(kind, 0.0) for kind in ("all", *TYPES))


def carded(card: str, figures: str) -> str:
    """The card with the figures at its marker, in the place of older ones.

    Raises ValueError where the card has no marker.
    """
    if BEGIN not in card:
        msg = f"the card has no line {BEGIN!r} to put the figures after"
        raise ValueError(msg)
    bare = re.sub(rf"{BEGIN}\n.*?{END}", lambda _: BEGIN, card, flags=re.DOTALL)
    return bare.replace(BEGIN, f"{BEGIN}\n\n{figures}\n\n{END}", 1)


def main() -> None:
    """Measure, print the table, and write it into the card if one is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--limit", type=int, help="sentences of each set, by default all")
    parser.add_argument("--model", type=Path, help="by default the shipped one")
    parser.add_argument("--card", type=Path)
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    shipped = load(options.model, options.threads)
    figures = table(
        {
            language: evaluation.measure(shipped, options.data, language, options.limit)
            for language in material.DEV
        }
    )
    print(figures)
    if options.card:
        options.card.write_text(carded(options.card.read_text("utf-8"), figures), "utf-8")


if __name__ == "__main__":
    main()
