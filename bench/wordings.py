"""How much of small pieces of news in five languages is read, and whether it is read right.

    python bench/wordings.py [--detail]

Each line of tests/wordings is an invented piece of news of one or two sentences, and what it says:
"subject | property | object | status", joined by ";;". Each line of tests/speakers is one, a claim
of it, and who says so ("-": nobody). They were written without a look at the rules, as idiomatic as
newspapers are. Precision, recall and F1 are those of `kg evaluate`, of what holds or is planned;
"false" is the share of what is planned, possible or denied that is claimed as done.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from kg.evaluate.gold import Gold
from kg.evaluate.matching import normal_names
from kg.evaluate.scores import evaluate, pair
from kg.languages.demonyms import origin
from kg.languages.places import lookup
from kg.ontology import Ontology
from kg.ontology import load as load_ontology
from kg.pipeline import Pipeline, printed_claims
from kg.records import Article

TESTS: Final = Path(__file__).parents[1] / "tests"
PUBLISHED: Final = "2025-06-10"
STATUS: Final = {
    "done": ("actual", "affirmed"), "planned": ("planned", "affirmed"),
    "possible": ("possible", "affirmed"), "denied": ("actual", "denied"),
}  # fmt: skip
NOBODY: Final = "-"
_NUMBER: Final = re.compile(r"(-?[\d.]+)\s*([A-Z]{3}|%|)")
_NAMED: Final = re.compile(r"[^\W\d_]{4,}")
Claim: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of news as an article, and what it says."""

    article: Article
    gold: Gold


@dataclass(frozen=True, slots=True)
class Figures:
    """The outcome for one language, or for "all"."""

    f1: Mapping[str, float]
    status: float
    false: tuple[int, int]
    named: tuple[int, int]
    unnamed: tuple[int, int]


def pieces(folder: str) -> Iterator[Piece]:
    """Every line of tests/`folder`, one file a language."""
    for path in sorted((TESTS / folder).glob("*.tsv")):
        for number, line in enumerate(path.read_text("utf-8").splitlines()):
            text, told, *who = line.split("\t")
            language, name = path.stem, f"{path.stem}-{number}"
            article = Article.make(
                name=name, source="invented", language=language, title="", published=PUBLISHED,
                text=text,
            )  # fmt: skip
            by = who[0] if who else None
            claims = tuple({**_claim(one), "by": by, "quote": text} for one in told.split(" ;; "))
            names = {
                end: normal_names([end, *_adjectives(end, text, language)])
                for claim in claims
                for end in (claim["s"], claim["o"], claim["by"])
                if isinstance(end, str)
            }
            yield Piece(article, Gold(name, language, claims, names))


def _claim(told: str) -> dict[str, Any]:
    subject, name, thing, status = (*(part.strip() for part in told.split("|")), "done")[:4]
    number = _NUMBER.fullmatch(thing)
    value = {"value": float(number[1]), "unit": number[2]} if number else thing
    modality, polarity = STATUS[status]
    words = {"value": thing, "unit": ""} if name == "aimsToBecome" else value
    return {"s": subject, "p": name, "o": words, "modality": modality, "polarity": polarity}


def _adjectives(name: str, text: str, language: str) -> Iterator[str]:
    """The words of the text that mean the same place: "Leipziger", "danesa", "Dutch"."""
    place = lookup(name, language) or origin(name, language)
    for word in set(_NAMED.findall(text)) if place else ():
        found = origin(word, language) or lookup(word, language)
        if found is not None and place is not None and found.key == place.key:
            yield word


def measured(pipeline: Pipeline) -> tuple[dict[str, Figures], list[str]]:
    """The figures by language, and lines about what went wrong."""
    ontology = pipeline.ontology
    symmetric = {one.name for one in ontology.properties.values() if one.symmetric}
    told, said = list(pieces("wordings")), list(pieces("speakers"))
    claims, spoken = _read(pipeline, told), _read(pipeline, said)
    wrong: list[str] = []
    figures = {}
    for language in ("all", *sorted({one.gold.language for one in told})):
        mine = [one for one in told if language in {"all", one.gold.language}]
        heard = [one for one in said if language in {"all", one.gold.language}]
        found = [claim for one in mine for claim in claims[one.gold.id]]
        scores = evaluate([one.gold for one in mine], found, symmetric)
        of = scores.figures()
        figures[language] = Figures(
            of["all"], of["status_accuracy"],
            _false(mine, claims, ontology, symmetric), *_speakers(heard, spoken, symmetric),
        )  # fmt: skip
        wrong = wrong or [*scores.missed, *scores.spurious]
    return figures, wrong


def _read(pipeline: Pipeline, every: Iterable[Piece]) -> dict[str, list[Claim]]:
    """What is claimed of each piece, by its name."""
    extractions = pipeline.extractions(one.article for one in every)
    return {one.article.name: list(printed_claims(one, pipeline.ontology)) for one in extractions}


def _false(
    every: Iterable[Piece],
    claims: Mapping[str, list[Claim]],
    ontology: Ontology,
    symmetric: set[str],
) -> tuple[int, int]:
    """How many of the claims that tell nothing done are claimed as done, and of how many."""
    false = total = 0
    for one in every:
        undone = [dict(claim) for claim in one.gold.claims if _mode(claim) != STATUS["done"]]
        for claim in undone:
            claim["p"] = ontology.properties[claim["p"]].planned_form_of or claim["p"]
        done = [claim for claim in claims[one.gold.id] if _mode(claim) == STATUS["done"]]
        false += len(pair(one.gold, undone, done, symmetric).pairs)
        total += len(undone)
    return false, total


def _mode(claim: Claim) -> tuple[str, str]:
    return claim["modality"], claim["polarity"]


def _speakers(
    every: Iterable[Piece], claims: Mapping[str, list[Claim]], symmetric: set[str]
) -> tuple[tuple[int, int], tuple[int, int]]:
    """Of the claims that were found: how many have the right speaker, where there is one, and how
    many have none, where there is none.
    """
    count: Counter[tuple[bool, bool]] = Counter()
    for one in every:
        for gold, claim in pair(one.gold, one.gold.claims, claims[one.gold.id], symmetric).pairs:
            by, named = claim.get("by"), gold["by"] != NOBODY
            right = bool(by) and bool(normal_names([by]) & one.gold.names_of(gold["by"]))
            count[named, right if named else not by] += 1
    named, unnamed = (
        (count[is_named, True], count[is_named, True] + count[is_named, False])
        for is_named in (True, False)
    )
    return named, unnamed


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--detail", action="store_true", help="also what was missed or spurious")
    figures, wrong = measured(Pipeline(load_ontology(None)))
    if parser.parse_args().detail:
        print("\n".join(wrong))
    for language, one in figures.items():
        print(
            f"{language}: precision {one.f1['precision']:.3f}, recall {one.f1['recall']:.3f}, F1 "
            f"{one.f1['f1']:.3f}, status {one.status:.3f}, false {one.false[0]} of {one.false[1]} "
            f"({one.false[0] / one.false[1]:.1%}); speakers right {one.named[0]} of "
            f"{one.named[1]}, rightly none {one.unnamed[0]} of {one.unnamed[1]}"
        )


if __name__ == "__main__":
    main()
