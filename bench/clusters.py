"""How well names and descriptions are joined to things: B-cubed of referents against gold entities.

    python bench/clusters.py GOLD [--detail] [PREFIX ...]

An item is one name of one gold entity that is a mention of the article; its system cluster is the
referent of that mention. Names that are no mention count against recall. Beside it stands how often
the referent's class is the entity's (or an ancestor or descendant of it). Says so and stops where
GOLD has no annotated articles.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.evaluate.matching import normal
from kg.ontology import Ontology
from kg.ontology import load as load_ontology
from kg.parse import load as load_parser
from kg.records import Article, Document
from kg.refer import refer


@dataclass(frozen=True, slots=True)
class Item:
    """One name of one gold entity, and the referent (its number) that has the name, if any."""

    entity: str
    name: str
    referent: int | None


@dataclass(frozen=True, slots=True)
class Score:
    """Sums over items: precision is taken over those found, recall over all."""

    precision: float = 0.0
    recall: float = 0.0
    found: int = 0
    every: int = 0
    typed: int = 0

    def plus(self, other: Score) -> Score:
        """Both scores together."""
        return Score(
            self.precision + other.precision, self.recall + other.recall,
            self.found + other.found, self.every + other.every, self.typed + other.typed,
        )  # fmt: skip

    def line(self, name: str) -> str:
        """The score as one line of the table."""
        p, r = self.precision / max(1, self.found), self.recall / max(1, self.every)
        f = 2 * p * r / max(1e-9, p + r)
        found, typed = self.found / max(1, self.every), self.typed / max(1, self.found)
        return f"{name:12} P {p:.3f}  R {r:.3f}  F1 {f:.3f}  found {found:.3f}  class {typed:.3f}"


def items(document: Document, entities: dict[str, Any]) -> list[Item]:
    """The names of the gold entities with their referents; names of two entities are left out."""
    holders: dict[str, set[str]] = defaultdict(set)
    for key, entity in entities.items():
        for name in entity["names"]:
            holders[normal(name)].add(key)
    seen: dict[str, Counter[int]] = defaultdict(Counter)
    for mention in document.mentions:
        number = mention.referent
        if number is not None and mention.text in document.referents[number].names:
            seen[normal(mention.text)][number] += 1
    return [
        Item(min(keys), name, min(seen[name], key=lambda n: (-seen[name][n], n), default=None))
        for name, keys in sorted(holders.items())
        if len(keys) == 1
    ]  # fmt: skip


def score(
    document: Document, entities: dict[str, Any], ontology: Ontology
) -> tuple[Score, list[str]]:
    """The score of one article, and a line for each thing that is wrong."""
    every = items(document, entities)
    total, wrong = Score(), []
    for item in every:
        if item.referent is None:
            total = total.plus(Score(every=1))
            wrong.append(f"no mention  {item.name!r} of {item.entity}")
            continue
        cluster = {o.name for o in every if o.referent == item.referent}
        mates = {o.name for o in every if o.entity == item.entity}
        thing = document.referents[item.referent]
        good = ontology.compatible(thing.type, entities[item.entity]["type"])
        shared = len(cluster & mates)
        total = total.plus(Score(shared / len(cluster), shared / len(mates), 1, 1, int(good)))
        if shared < len(cluster):
            wrong.append(
                f"too many    {item.name!r} of {item.entity} with {sorted(cluster - mates)}"
            )
        if shared < len(
            {o.name for o in every if o.entity == item.entity and o.referent is not None}
        ):
            wrong.append(f"too few     {item.name!r} of {item.entity}: is {thing.name!r}")
        if not good:
            gold = entities[item.entity]["type"]
            wrong.append(f"class       {item.name!r} of {item.entity} ({gold}): {thing.type}")
    return total, wrong


def articles(folder: Path, prefixes: list[str]) -> Iterator[tuple[Article, dict[str, Any]]]:
    """The annotated articles with their gold entities."""
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text("utf-8"))
        if not prefixes or any(path.stem.startswith(prefix) for prefix in prefixes):
            made = Article.make(
                name=data["id"], source=data["id"], language=data["lang"], title=data["title"],
                published=data["published"], text=data["text"],
            )  # fmt: skip
            yield made, data["entities"]


def main() -> int:
    """Print the table."""
    args = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    args.add_argument("gold", type=Path)
    args.add_argument("prefixes", nargs="*")
    args.add_argument("--detail", action="store_true", help="list what is wrong")
    given = args.parse_args()
    pairs = list(articles(given.gold, given.prefixes))
    if not pairs:
        print(f"no annotated articles in {given.gold}: nothing measured")
        return 0
    ontology, parser, total = load_ontology(), load_parser(), Score()
    parsed = parser.parse(article for article, _ in pairs)
    for document, (article, entities) in zip(parsed, pairs, strict=True):
        one, wrong = score(refer(document, ontology), entities, ontology)
        total = total.plus(one)
        print(one.line(article.name))
        if given.detail:
            print("\n".join(f"    {line}" for line in wrong))
    print(total.line("all"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
