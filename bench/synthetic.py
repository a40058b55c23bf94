"""A made-up graph of any size, for the benchmarks: a few hubs, many leaves, as in the news.

Numbers come from a linear congruential sequence of its own, so that every run measures the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from kg.namespaces import BASE, entity_iri
from kg.records import (
    Article,
    Claim,
    Entity,
    Evidence,
    KnowledgeGraph,
    Modality,
    Polarity,
    Referent,
    Span,
    Statement,
)

_TYPES = ("Company", "Person", "City", "Device", "GovernmentBody", "Technology")
_PROPERTIES = ("acquires", "partnersWith", "plansToEnter", "suppliesTo", "sues", "investsIn")
_STATUS: tuple[tuple[Modality, Polarity], ...] = (
    ("actual", "affirmed"), ("actual", "affirmed"), ("planned", "affirmed"),
    ("possible", "affirmed"), ("actual", "denied"),
)  # fmt: skip
_SYLLABLES = ("ka", "vel", "tor", "min", "sa", "ro", "lu", "bex", "nor", "di", "pha", "gru")


def synthetic(nodes: int, edges: int) -> KnowledgeGraph:
    """A graph with so many entities and statements, one claim each, ten claims to an article."""
    numbers = _numbers(nodes + edges)
    who = [_referent(index) for index in range(nodes)]
    articles = [_article(index) for index in range(edges // 10 + 1)]
    pairs = list(islice(_pairs(numbers, nodes), edges))
    statements = (
        _statement(who[a], who[b], articles[index // 10], index)
        for index, (a, b) in enumerate(pairs)
    )
    return KnowledgeGraph(
        tuple(sorted(map(_entity, who), key=lambda e: e.iri)),
        tuple(sorted({s.id: s for s in statements}.values(), key=lambda s: s.id)),
        tuple(sorted(articles, key=lambda a: a.id)),
    )


def _numbers(seed: int) -> Iterator[int]:
    state = seed
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        yield state >> 33


def _pairs(numbers: Iterator[int], nodes: int) -> Iterator[tuple[int, int]]:
    """Subjects lean to the low numbers, and half of the objects are neighbours."""
    while True:
        low = next(numbers) % nodes * (next(numbers) % nodes) // nodes
        near = (low + 1 + next(numbers) % 40) % nodes
        other = near if next(numbers) % 2 else next(numbers) % nodes
        if low != other:
            yield low, other


def _name(index: int) -> str:
    first, rest = index % 12, index // 12
    word = _SYLLABLES[first] + _SYLLABLES[rest % 12] + _SYLLABLES[rest // 12 % 12]
    return f"{word.capitalize()} {rest // 144}" if rest >= 144 else word.capitalize()


def _referent(index: int) -> Referent:
    name = _name(index)
    slug = f"{name.lower().replace(' ', '-')}-{index}"
    return Referent(name, (name,), _TYPES[index % len(_TYPES)], entity_iri(BASE, slug))


def _entity(one: Referent) -> Entity:
    return Entity(one.iri, (one.type,), one.name, (("en", one.name), ("it", f"{one.name} SpA")))


def _article(index: int) -> Article:
    lines = (f"Sentence {index}.{line} says what it says about somebody." for line in range(10))
    return Article.make(
        name=f"a{index}",
        source=f"https://paper{index % 40}.example/{index}",
        language=("en", "it", "de", "fr", "es")[index % 5],
        title=f"Headline number {index}",
        published=f"2026-{index % 12 + 1:02}-{index % 28 + 1:02}",
        text="\n\n".join(lines),
    )


def _statement(subject: Referent, target: Referent, article: Article, index: int) -> Statement:
    quote = f"Sentence {article.name[1:]}.{index % 10} says what it says about somebody."
    start = article.text.index(quote)
    evidence = Evidence.of(article, "text", Span(start, start + len(quote)))
    modality, polarity = _STATUS[index % len(_STATUS)]
    prop = _PROPERTIES[index % len(_PROPERTIES)]
    claim = Claim(
        subject, prop, target, modality, polarity, None, None, None, evidence, "bench", 0.9
    )
    return Statement(subject.iri, prop, target.iri, (claim,))
