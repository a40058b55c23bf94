"""Pair claims with the annotators' and count: per language, per property, status and speaker."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, TypeAlias

from kg.errors import InputError
from kg.evaluate.gold import Gold
from kg.evaluate.matching import normal, same_thing, same_value

Json: TypeAlias = Mapping[str, Any]
DIGITS: Final = 3


@dataclass(frozen=True, slots=True)
class Count:
    """How many triples were right, how many nobody annotated, how many were not found."""

    right: int = 0
    spurious: int = 0
    missed: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.right + other.right, self.spurious + other.spurious, self.missed + other.missed
        )

    @property
    def total(self) -> int:
        """How many triples there are to speak of."""
        return self.right + self.spurious + self.missed

    def figures(self) -> dict[str, float]:
        """Precision, recall and F1."""
        precision = self.right / max(1, self.right + self.spurious)
        recall = self.right / max(1, self.right + self.missed)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        values = (precision, recall, f1)
        return {
            name: round(value, DIGITS)
            for name, value in zip(("precision", "recall", "f1"), values, strict=True)
        }


@dataclass(frozen=True, slots=True)
class Scores:
    """The outcome: counts by language ("all" first) and by property, and what was not right."""

    languages: Mapping[str, Count]
    properties: Mapping[str, Count]
    status: Counter[str]
    missed: tuple[str, ...]
    spurious: tuple[str, ...]

    def figures(self) -> dict[str, Any]:
        """All figures as one JSON value."""
        found = {key: count.figures() for key, count in self.languages.items()}
        status = round(self.status["status"] / max(1, self.status["found"]), DIGITS)
        source = round(self.status["by"] / max(1, self.status["by_gold"]), DIGITS)
        claims = {"gold": self.status["gold"], "found": self.status["found"]}
        return {**found, "status_accuracy": status, "source_accuracy": source, "claims": claims}


class Pairing(NamedTuple):
    """Annotated claims with what was found for them, what nobody annotated, what was not found."""

    pairs: list[tuple[Json, Json]]
    spurious: list[Json]
    missed: list[Json]


def evaluate(gold: Sequence[Gold], printed: Iterable[Json], symmetric: Collection[str]) -> Scores:
    """The scores of claims as `kg extract` prints them.

    A claim of a `symmetric` property is right either way round. Raises InputError where a claim is
    of an article that is not among the annotated ones.
    """
    claims = _by_article(gold, printed)
    languages: dict[str, Count] = defaultdict(Count)
    properties: dict[str, Count] = defaultdict(Count)
    status: Counter[str] = Counter()
    missed: list[str] = []
    spurious: list[str] = []
    for article in gold:
        held = [claim for claim in article.claims if _holds(claim)]
        paired = pair(article, held, [one for one in claims[article.id] if _holds(one)], symmetric)
        count = Count(len(paired.pairs), len(paired.spurious), len(paired.missed))
        languages["all"] += count
        languages[article.language] += count
        for name, single in _by_property(paired):
            properties[name] += single
        missed.extend(_missed(article, claim) for claim in paired.missed)
        spurious.extend(_spurious(article, claim) for claim in paired.spurious)
        status.update(_status(article, claims[article.id], symmetric))
    return Scores(languages, properties, status, tuple(missed), tuple(spurious))


def pair(
    article: Gold, gold: Sequence[Json], found: Sequence[Json], symmetric: Collection[str]
) -> Pairing:
    """Pair each claim found with the first annotated one that is still free.

    A second claim about a pair that is taken is neither right nor spurious.
    """
    free = dict(enumerate(gold))
    pairs, spurious = [], []
    for claim in found:
        fits = [at for at, one in enumerate(gold) if _matches(article, one, claim, symmetric)]
        at = next((at for at in fits if at in free), None)
        if at is not None:
            pairs.append((free.pop(at), claim))
        elif not fits:
            spurious.append(claim)
    return Pairing(pairs, spurious, list(free.values()))


def _by_article(gold: Sequence[Gold], printed: Iterable[Json]) -> dict[str, list[Json]]:
    claims: dict[str, list[Json]] = {article.id: [] for article in gold}
    for claim in printed:
        if claim["article"] not in claims:
            accepted = "claims must be of articles that are annotated"
            raise InputError(str(claim["article"]), "is not among the gold articles", accepted)
        claims[claim["article"]].append(claim)
    return claims


def _matches(article: Gold, gold: Json, claim: Json, symmetric: Collection[str]) -> bool:
    if gold["p"] != claim["property"]:
        return False
    subject, thing = claim["subject"], claim["object"]
    turns = symmetric and gold["p"] in symmetric and not isinstance(gold["o"], dict)
    ways = [(subject, thing), (thing, subject)] if turns else [(subject, thing)]
    return any(
        _same(article, gold["s"], left) and _same(article, gold["o"], right) for left, right in ways
    )


def _same(article: Gold, gold: str | Json, thing: Json) -> bool:
    if isinstance(gold, str):
        return same_thing(article.names_of(gold), thing)
    return same_value(gold, thing)


def _holds(claim: Json) -> bool:
    modality, polarity = _mode(claim)
    return modality != "possible" and polarity == "affirmed"


def _mode(claim: Json) -> tuple[str, str]:
    return claim.get("modality", "actual"), claim.get("polarity", "affirmed")


def _status(article: Gold, found: Sequence[Json], symmetric: Collection[str]) -> Counter[str]:
    """Over all claims that were found: how many have the right status and the right speaker."""
    pairs = pair(article, article.claims, found, symmetric).pairs
    spoken = [(gold["by"], claim.get("by")) for gold, claim in pairs if gold.get("by")]
    return Counter(
        gold=len(article.claims),
        found=len(pairs),
        status=sum(_mode(gold) == _mode(claim) for gold, claim in pairs),
        by_gold=len(spoken),
        by=sum(bool(said) and normal(said) in article.names_of(by) for by, said in spoken),
    )


def _by_property(paired: Pairing) -> Iterable[tuple[str, Count]]:
    yield from ((gold["p"], Count(right=1)) for gold, _ in paired.pairs)
    yield from ((claim["property"], Count(spurious=1)) for claim in paired.spurious)
    yield from ((gold["p"], Count(missed=1)) for gold in paired.missed)


def _missed(article: Gold, claim: Json) -> str:
    triple = f"{claim['s']} –{claim['p']}– {claim['o']}"
    return f"missed   {article.id}  {triple}   «{_line(claim['quote'])}»"


def _spurious(article: Gold, claim: Json) -> str:
    thing = claim["object"].get("name", claim["object"].get("value"))
    triple = f"{claim['subject']['name']} –{claim['property']}– {thing}"
    return f"spurious {article.id}  {triple}   «{_line(claim.get('quote'))}»"


def _line(quote: object) -> str:
    return " ".join(str(quote).split())
