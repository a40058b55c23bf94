"""How well the names of all articles together become entities: B-cubed against gold entities.

    python bench/identity.py GOLD [--given] [--detail]

An item is one name of one gold entity of one article; its cluster is the entity that the built
graph gives to the mention. A name that is no mention counts against recall. With --given the gold's
own references inside each article are taken, so that identity across articles is measured alone.
Says so and stops where GOLD has no annotated articles.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from kg.evaluate.matching import normal
from kg.extract import extract
from kg.languages.demonyms import origin
from kg.languages.places import lookup
from kg.ontology import load as load_ontology
from kg.pipeline import Pipeline
from kg.records import Article, Claim, Document, Referent
from kg.resolve import Resolution, resolve

Item: TypeAlias = tuple[str, str]
"""Article name and a name in it."""


def articles(folder: Path) -> Iterator[tuple[Article, dict[str, Any]]]:
    """The annotated articles with their gold entities."""
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text("utf-8"))
        made = Article.make(
            name=data["id"], source=data["id"], language=data["lang"], title=data["title"],
            published=data["published"], text=data["text"],
        )  # fmt: skip
        yield made, data["entities"]


def gold_of(article: Article, entities: dict[str, Any]) -> dict[Item, str]:
    """The entity of every name that has one in its article."""
    holders: dict[str, set[str]] = defaultdict(set)
    for key, entity in entities.items():
        for name in entity["names"]:
            holders[normal(name)].add(key)
    return {(article.name, name): min(keys) for name, keys in holders.items() if len(keys) == 1}


def given(entities: dict[str, Any]) -> dict[str, Referent]:
    """The gold's references: normal name → referent, called by its longest capitalised name."""
    found = {}
    for entity in entities.values():
        called = max(entity["names"], key=lambda name: (name[:1].isupper(), len(name), name))
        thing = Referent(called, tuple(entity["names"]), entity["type"])
        found.update({normal(name): thing for name in entity["names"]})
    return found


def referred(
    document: Document, claims: Iterable[Claim], words: Iterable[str]
) -> dict[str, Referent]:
    """What an article speaks of: normal text of a mention → its commonest referent.

    One of `words` that says a home ("the Swiss group") is a mention of the group and, in a claim,
    of the home: there the home is taken, as the gold has it.
    """
    seen: dict[str, Counter[int]] = defaultdict(Counter)
    for mention in document.mentions:
        if mention.referent is not None:
            seen[normal(mention.text)][mention.referent] += 1
    found = {
        name: document.referents[min(counts, key=lambda n: (-counts[n], n))]
        for name, counts in seen.items()
    }
    language = document.article.language
    homes = {
        place.key: claim.object
        for claim in claims
        if isinstance(claim.object, Referent)
        for name in claim.object.names
        if (place := lookup(name, language) or origin(name, language))
    }
    for word in words:
        said = origin(word, language)
        if said and said.key in homes:
            found[normal(word)] = homes[said.key]
    return found


def bcubed(gold: Mapping[Item, str], system: Mapping[Item, Hashable]) -> tuple[float, float, float]:
    """Precision over the items found, recall over all, and F1."""
    mates: dict[str, set[Item]] = defaultdict(set)
    cluster: dict[Hashable, set[Item]] = defaultdict(set)
    for item, entity in gold.items():
        mates[entity].add(item)
        if item in system:
            cluster[system[item]].add(item)
    shared = {
        item: len(cluster[system[item]] & mates[gold[item]]) for item in gold if item in system
    }
    precision = sum(n / len(cluster[system[item]]) for item, n in shared.items()) / max(
        1, len(shared)
    )
    recall = sum(n / len(mates[gold[item]]) for item, n in shared.items()) / max(1, len(gold))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def wrong(gold: Mapping[Item, str], system: Mapping[Item, str]) -> Iterator[str]:
    """A line for each gold entity in several clusters and each cluster of several entities."""
    entities: dict[str, set[str]] = defaultdict(set)
    clusters: dict[str, set[str]] = defaultdict(set)
    for item, entity in sorted(gold.items()):
        if item in system:
            entities[system[item]].add(entity)
            clusters[entity].add(system[item].rpartition("/")[2])
        else:
            yield f"no mention  {item[1]!r} of {entity} in {item[0]}"
    for iri, held in entities.items():
        if len(held) > 1:
            yield f"too many    {iri.rpartition('/')[2]}: {', '.join(sorted(held))}"
    for entity, parts in clusters.items():
        if len(parts) > 1:
            yield f"too few     {entity}: {', '.join(sorted(parts))}"


def main() -> int:
    """Print the figures."""
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("gold", type=Path)
    args.add_argument("--given", action="store_true", help="take the gold's references as they are")
    args.add_argument("--detail", action="store_true", help="list what is wrong")
    wanted = args.parse_args()
    pairs = list(articles(wanted.gold))
    if not pairs:
        print(f"no annotated articles in {wanted.gold}: nothing measured")
        return 0
    ontology = load_ontology()
    if wanted.given:
        names = [given(entities) for _, entities in pairs]
    else:
        pipeline = Pipeline(ontology)
        names = [
            referred(
                document,
                extract(document, pipeline.patterns, ontology).claims,
                (name for entity in entities.values() for name in entity["names"]),
            )
            for document, (_, entities) in zip(
                pipeline.documents(article for article, _ in pairs), pairs, strict=True
            )
        ]
    things = [
        (article.id, thing)
        for (article, _), found in zip(pairs, names, strict=True)
        for thing in found.values()
    ]
    languages = {article.id: article.language for article, _ in pairs}
    found = resolve([], things, languages, ontology)
    gold = {item: key for pair in pairs for item, key in gold_of(*pair).items()}
    system = dict(clustered(pairs, names, found, gold))
    reached = {item: entity for item, entity in gold.items() if item in system}
    for what, part in (("all names", gold), ("names found", reached)):
        figures = "P {:.3f}  R {:.3f}  F1 {:.3f}".format(*bcubed(part, system))
        print(f"{what:12} {len(part):5}  {figures}")
    print(f"entities {len(found.entities)}  proposals {len(found.proposals)}")
    if wanted.detail:
        print("\n".join(f"    {line}" for line in wrong(gold, system)))
    return 0


def clustered(
    pairs: list[tuple[Article, dict[str, Any]]],
    names: list[dict[str, Referent]],
    found: Resolution,
    gold: Mapping[Item, str],
) -> Iterator[tuple[Item, str]]:
    """The entity that each gold name's mention became."""
    for (article, _), held in zip(pairs, names, strict=True):
        for name, thing in held.items():
            if (article.name, name) in gold:
                yield (article.name, name), found.iri(article.id, thing)


if __name__ == "__main__":
    sys.exit(main())
