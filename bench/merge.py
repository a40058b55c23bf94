"""How resolving, merging and exporting grow: up to 100,000 claims over 20,000 things.

    python bench/merge.py [--sizes 25000 50000 100000] [--no-export]

Every size runs in a process of its own; the table says seconds a stage, the peak of memory, and how
much longer the double takes, in CPU time, which other work on the machine does not change. The
claims are made up from syllables by a seeded generator: companies with legal forms and
subsidiaries, persons with shared surnames, places in five languages.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Final

from kg.export import export as write
from kg.merge import copies, merge
from kg.ontology import load
from kg.records import Article, Claim, Evidence, Literal, Referent, Span
from kg.resolve import resolve

LANGUAGES = ("en", "it", "de", "fr", "es")
SYLLABLES = tuple(f"{one}{two}" for one in "bdfgklmnprstvz" for two in "aeio")
FORMS = ("", " AG", " S.p.A.", " Inc.", " GmbH", " SA", " Group")
KINDS = ("Energy", "Otosan", "Pharma", "Air", "Foods", "Digital", "Steel", "Power")
GIVEN = ("Anna", "Luca", "Jonas", "Marie", "Carmen", "John", "Wei", "Olga", "Ali", "Yuki")
PLACES = {
    "en": ("Germany", "Italy", "Munich", "Europe", "USA"),
    "it": ("Germania", "Italia", "Monaco di Baviera", "Vecchio Continente", "Stati Uniti"),
    "de": ("Deutschland", "Italien", "München", "Europa", "Vereinigte Staaten"),
    "fr": ("Allemagne", "Italie", "Munich", "Europe", "États-Unis"),
    "es": ("Alemania", "Italia", "Múnich", "Europa", "Estados Unidos"),
}
PLACE_KINDS = ("Country", "Country", "City", "Continent", "Country")
RELATIONS = ("acquires", "partnersWith", "suppliesTo", "competesWith", "plansToAcquire")
CLAIMS_AN_ARTICLE: Final = 10
PERSONS_AMONG: Final = 0.3
SUBSIDIARIES_AMONG: Final = 0.3
PLACES_AMONG: Final = 0.2
NUMBERS_AMONG: Final = 0.15


def main() -> None:
    """Run every size and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[25_000, 50_000, 100_000])
    parser.add_argument("--no-export", action="store_true")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        print(json.dumps(measured(args.one, export=not args.no_export)))
        return
    rows = []
    for size in args.sizes:
        command = [sys.executable, __file__, "--one", str(size)]
        command += ["--no-export"] * args.no_export
        rows.append(json.loads(subprocess.run(command, check=True, capture_output=True).stdout))
        print("  ".join(f"{key} {value}" for key, value in rows[-1].items()), flush=True)
    for small, large in pairwise(rows):
        grown = large["cpu"] / small["cpu"]
        print(
            f"{large['claims'] / small['claims']:.1f} times the claims: {grown:.2f} times the CPU"
        )


def measured(size: int, *, export: bool) -> dict[str, float]:
    """The figures of one size."""
    ontology = load()
    articles, claims = made_up(size)
    marks, start = [time.perf_counter()], time.process_time()

    def lap() -> float:
        marks.append(time.perf_counter())
        return round(marks[-1] - marks[-2], 2)

    repeats = copies(articles)
    times = {"copies": lap()}
    languages = {one.id: one.language for one in articles}
    found = resolve(claims, [], languages, ontology, copies=repeats)
    times["resolve"] = lap()
    graph = merge(claims, found.entities, found.iris, articles, ontology)
    times["merge"] = lap()
    if export:
        with tempfile.TemporaryDirectory() as folder:
            write("turtle", graph, ontology, Path(folder))
            times["export"] = lap()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "claims": len(claims),
        "entities": len(found.entities),
        "statements": len(graph.statements),
        **times,
        "seconds": round(marks[-1] - marks[0], 2),
        "cpu": round(time.process_time() - start, 2),
        "megabytes": round(peak),
    }


def made_up(size: int) -> tuple[list[Article], list[Claim]]:
    """Articles and claims: one thing for every five claims, some much more often than others."""
    chance = Random(20_000)
    things = list(invented(size // 5, chance))
    articles: list[Article] = []
    claims: list[Claim] = []
    for number in range(size // CLAIMS_AN_ARTICLE):
        picked = [often(things, chance) for _ in range(2 * CLAIMS_AN_ARTICLE)]
        pairs = list(zip(picked[::2], picked[1::2], strict=True))
        said = [f"{one.name} and {other.name}." for one, other in pairs]
        article = Article.make(
            name=str(number),
            source=f"paper {number % 97}",
            language=chance.choice(LANGUAGES),
            title="",
            published=f"2026-{1 + number % 12:02}-{1 + number % 28:02}",
            text=" ".join(said),
        )
        articles.append(article)
        start = 0
        for (one, other), words in zip(pairs, said, strict=True):
            evidence = Evidence.of(article, "text", Span(start, start + len(words)))
            claims.append(claimed(one, other, evidence, article.language, chance))
            start += len(words) + 1
    return articles, claims


def often(things: list[Referent], chance: Random) -> Referent:
    """A thing, the first ones much more often than the last."""
    return things[int(len(things) * chance.random() ** 2)]


def claimed(
    one: Referent, other: Referent, evidence: Evidence, language: str, chance: Random
) -> Claim:
    """One claim: between organizations, of a person about one, about a place or a number."""
    thing: Referent | Literal = other
    relation, dice = chance.choice(RELATIONS), chance.random()
    if one.type == "Person":
        relation = "chiefExecutiveOf"
    elif dice < PLACES_AMONG:
        place = chance.randrange(len(PLACE_KINDS))
        name = PLACES[language][place]
        thing, relation = Referent(name, (name,), PLACE_KINDS[place]), "operatesIn"
    elif dice < PLACES_AMONG + NUMBERS_AMONG:
        thing, relation = Literal(chance.randrange(10**6), "EUR"), "revenue"
    return Claim(
        subject=one, property=relation, object=thing, modality="actual", polarity="affirmed",
        by=None, disputed_by=None, when=None, evidence=evidence, extractor="bench", confidence=0.9,
    )  # fmt: skip


def invented(count: int, chance: Random) -> Iterator[Referent]:
    """Things with names that share words, surnames and legal forms as names in news do."""
    for _ in range(count):
        word = "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))).capitalize()
        if chance.random() < PERSONS_AMONG:
            name, kind = f"{chance.choice(GIVEN)} {word}", "Person"
        else:
            tail = f" {chance.choice(KINDS)}" if chance.random() < SUBSIDIARIES_AMONG else ""
            name, kind = f"{word}{tail}{chance.choice(FORMS)}", "Company"
        yield Referent(name, (name,), kind)


if __name__ == "__main__":
    main()
