"""How well a parser reads: figures per language on gold tokens, from raw text, and on names.

The parser is the one that ships, through the same code that reads articles. What the treebanks call
a feature or a relation is brought to the parser's inventory first (training.treebank).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, islice, pairwise
from pathlib import Path
from typing import TypeVar

from kg.parse import Parser
from kg.parse.encoder import Words
from kg.parse.parser import Labelled
from kg.records import Article, Document
from training import alignment, labels, material, names, treebank
from training.alignment import PUNCTUATION, Placed, Score
from training.batches import Named
from training.treebank import Example

Some = TypeVar("Some", Example, Named)
BATCH = 24
PARAGRAPH = 10
"""Sentences that are joined to one paragraph of raw text."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares of 1 of one language; `names` by type, with "all" for all of them."""

    upos: float
    feats: float
    mood: float
    lemma: float
    uas: float
    las: float
    tokens: float
    sentences: float
    raw_las: float
    names: dict[str, float]


def measure(parser: Parser, data: Path, language: str, limit: int | None = None) -> Figures:
    """The figures on the first `limit` sentences of the sets of `language` in `data`."""
    bank = material.DEV[language]
    gold = list(islice(treebank.read(data / "dev" / f"{bank}.conllu"), limit))
    tagged = list(islice(material.named(data / "ner" / f"{language}-test.conllu", language), limit))
    count = _gold_tokens(parser, gold, language)
    system, true = _from_raw(parser, gold, language)
    found, wanted = list(chain(*system)), list(chain(*true))
    return Figures(
        count["upos"] / count["all"],
        count["feats"] / max(1, count["feats of"]),
        count["Mood"] / max(1, count["Mood of"]),
        count["lemma"] / count["all"],
        count["uas"] / count["words"],
        count["las"] / count["words"],
        alignment.tokens(found, wanted).f1,
        alignment.sentences(system, true).f1,
        alignment.labelled(found, wanted).f1,
        _names(parser, tagged, language),
    )


def _gold_tokens(parser: Parser, gold: Sequence[Example], language: str) -> Counter[str]:
    count: Counter[str] = Counter()
    for example, found in _labelled(parser, gold, language):
        for index in range(len(example.forms)):
            count.update(_right(example, found, index))
    return count


def _labelled(
    parser: Parser, gold: Sequence[Some], language: str
) -> Iterator[tuple[Some, Labelled]]:
    ordered = sorted(gold, key=lambda example: len(example.forms))
    for start in range(0, len(ordered), BATCH):
        group = ordered[start : start + BATCH]
        batch = [Words(example.forms, example.spaces, language) for example in group]
        yield from zip(group, parser.label(batch), strict=True)


def _right(example: Example, found: Labelled, index: int) -> Iterator[str]:
    """What counts of one token, and what is right of it."""
    yield "all"
    if example.upos[index] == found.upos[index]:
        yield "upos"
    if example.lemmas[index].lower() == found.lemmas[index].lower():
        yield "lemma"
    said = dict(found.feats[index])
    for name, value in example.feats[index].items():
        if name in labels.FEATURES:
            hit = said.get(name) == value
            yield from ("feats of", f"{name} of", *(("feats", name) if hit else ()))
    if example.upos[index] != PUNCTUATION:
        yield "words"
        if example.heads[index] == found.heads[index] + 1:
            yield from ("uas", "las")[: 1 + (example.deprels[index] == found.deprels[index])]


def _from_raw(
    parser: Parser, gold: Sequence[Example], language: str
) -> tuple[list[list[Placed]], list[list[Placed]]]:
    """The sentences that are found in the running text, and the gold ones."""
    text = "\n\n".join(
        alignment.raw(gold[start : start + PARAGRAPH]) for start in range(0, len(gold), PARAGRAPH)
    )
    article = Article.make(
        name="raw", source="", language=language, title="", published=None, text=text
    )
    (document,) = parser.parse([article])
    return list(_placed(document)), list(alignment.gold(gold))


def _placed(document: Document) -> Iterator[list[Placed]]:
    """The tokens of each sentence by their places among the characters that are no white space."""
    at = 0
    for sentence in document.sentences:
        sizes = [alignment.solid(token.form) for token in sentence.tokens]
        ends = list(accumulate(sizes, initial=at))
        at = ends[-1]
        places = list(pairwise(ends))
        yield [
            Placed(
                *place, places[token.head] if token.head >= 0 else None, token.deprel, token.upos
            )
            for token, place in zip(sentence.tokens, places, strict=True)
        ]


def _names(parser: Parser, gold: Sequence[Named], language: str) -> dict[str, float]:
    """F1 of exact spans with their types, for all and by type."""
    counts: dict[str, Counter[str]] = {}
    for sentence, found in _labelled(parser, gold, language):
        system, true = set(found.names), names.spans(list(sentence.tags))
        for kind, hits in (("right", system & true), ("system", system), ("gold", true)):
            for *_, label in hits:
                for key in ("all", label):
                    counts.setdefault(key, Counter())[kind] += 1
    return {
        key: Score(count["right"], count["system"], count["gold"]).f1
        for key, count in sorted(counts.items())
    }
