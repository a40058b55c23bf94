"""Sentences → padded tensors, in batches of similar length.

Every sentence is turned into number rows once an epoch, since it may be disturbed on the way
(`disturb`): news has headlines without a full stop, capitals and lower-cased starts.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, permutations, product
from typing import TypeAlias

import torch
from torch import Tensor

from kg.parse import edits
from kg.parse.subwords import BOS, EOS, PAD, Subwords
from training.labels import Labels
from training.related import IMPLIED, Related, with_decoys, with_gaps
from training.renaming import renamed
from training.treebank import Example

IGNORED = -100
UNKNOWN_TREEBANK = 0.1
"""Share of sentences that are read as text of no known treebank."""


@dataclass(frozen=True, slots=True)
class Named:
    """A sentence with BIO tags in place of a tree."""

    language: str
    forms: tuple[str, ...]
    spaces: tuple[bool, ...]
    tags: tuple[str, ...]


Sentence: TypeAlias = Example | Named | Related

INPUTS = ("ids", "mask", "first", "last", "valid", "treebank")
"""What the network reads of a batch, in the order in which the shipped model takes it."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded inputs and targets; a target that is absent is IGNORED. Trees, names, or pairs.

    Of pairs: `ends`, n × 5 (row, subject's first and last token, object's first and last token;
    −1 where it is not named), and `pairs`, n × labels of 0 and 1.
    """

    ids: Tensor
    mask: Tensor
    first: Tensor
    last: Tensor
    valid: Tensor
    treebank: Tensor
    targets: dict[str, Tensor]


class Coder:
    """Turns sentences into batches with one set of labels and one vocabulary."""

    def __init__(
        self, labels: Labels, subwords: Subwords, trusted: dict[str, frozenset[str]]
    ) -> None:
        self.subwords, self.trusted, self.labels = subwords, trusted, labels
        self.upos = {name: place for place, name in enumerate(labels.upos)}
        self.deprels = {name: place for place, name in enumerate(labels.deprels)}
        self.edits = {name: place for place, name in enumerate(labels.edits)}
        self.pairs = {name: place for place, name in enumerate(labels.pairs)}
        self.tags = {name: place for place, name in enumerate(labels.tags)}
        self.treebanks = {name: place for place, name in enumerate(labels.treebanks)}
        self.feats = {
            name: {value: place for place, value in enumerate(values)}
            for name, values in labels.features.items()
        }

    def batch(self, sentences: Sequence[Sentence], banks: Sequence[str]) -> Batch:
        """One batch; `banks` name the treebank vector of each sentence."""
        encoded = [self.subwords.encode(s.forms, s.spaces) for s in sentences]
        rows = [[BOS, *(i for word in words for i in word), EOS] for words in encoded]
        length, width = max(map(len, rows)), max(map(len, encoded))
        first, last = [], []
        for words in encoded:
            ends = list(_running(words))
            first.append([a for a, _ in ends])
            last.append([b for _, b in ends])
        return Batch(
            _pad(rows, length, PAD),
            _pad([[1] * len(row) for row in rows], length, 0).float(),
            _pad(first, width, 0),
            _pad(last, width, 0),
            _pad([[1] * len(words) for words in encoded], width, 0).float(),
            torch.tensor([self.treebanks.get(bank, 0) for bank in banks]),
            self._pairs(sentences)
            if isinstance(sentences[0], Related)
            else {
                name: _pad(values, width, IGNORED)
                for name, values in self._targets(sentences).items()
            },
        )

    def _pairs(self, sentences: Sequence[Sentence]) -> dict[str, Tensor]:
        """Every ordered pair of things of every sentence, each with what is not named and with
        the decoys as objects.
        """
        ends, gold = [], []
        for row, sentence in enumerate(sentences):
            assert isinstance(sentence, Related)
            places = (IMPLIED, *range(len(sentence.things)))
            things = (*sentence.things, *sentence.decoys)
            decoys = range(len(sentence.things), len(things))
            for s, o in chain(permutations(places, 2), product(places, decoys)):
                subject, thing = ((-1, -1) if i < 0 else things[i] for i in (s, o))
                if subject[0] < thing[1] and thing[0] < subject[1] and min(s, o) >= 0:
                    continue
                ends.append((row, subject[0], subject[1] - 1, thing[0], thing[1] - 1))
                gold.append([float((s, o, label) in sentence.relations) for label in self.pairs])
        return {
            "ends": torch.tensor([(r, a, max(a, b), c, max(c, d)) for r, a, b, c, d in ends]),
            "pairs": torch.tensor(gold),
        }

    def _targets(self, sentences: Sequence[Sentence]) -> dict[str, list[list[int]]]:
        if isinstance(sentences[0], Named):
            return {"tags": [[self.tags[t] for t in s.tags] for s in sentences]}  # type: ignore[union-attr]
        trees = [s for s in sentences if isinstance(s, Example)]
        found = {
            "upos": [[self.upos.get(u, IGNORED) for u in s.upos] for s in trees],
            "heads": [list(s.heads) for s in trees],
            "deprels": [[self.deprels.get(r, IGNORED) for r in s.deprels] for s in trees],
            "edits": [
                [
                    self.edits.get(edits.script(form, lemma), IGNORED)
                    for form, lemma in zip(s.forms, s.lemmas, strict=True)
                ]
                for s in trees
            ],
        }
        for name, values in self.feats.items():
            found[name] = [
                [
                    values.get(feats.get(name, ""), IGNORED)
                    if name in self.trusted.get(s.treebank, ())
                    else IGNORED
                    for feats in s.feats
                ]
                for s in trees
            ]
        return found

    def batches(
        self, sentences: Sequence[Sentence], size: int, dice: random.Random
    ) -> Iterator[Batch]:
        """Batches of at most about `size` padded subwords, in random order."""
        shaken = [disturb(s, dice) for s in sentences]
        shaken.sort(key=lambda s: len(s.forms) + dice.random() * 4)
        for group in _shuffled(_groups(shaken, size), dice):
            yield self.batch(group, [self._bank(s, dice) for s in group])

    def _bank(self, sentence: Sentence, dice: random.Random) -> str:
        if dice.random() < UNKNOWN_TREEBANK:
            return ""
        if isinstance(sentence, Example):
            return sentence.treebank
        own = [bank for bank in self.treebanks if bank.startswith(sentence.language + "_")]
        return dice.choice(own) if own else ""


def disturb(sentence: Sentence, dice: random.Random) -> Sentence:
    """The sentence as news might print it: now and then in capitals, or begun in lower case."""
    if isinstance(sentence, Related):
        return with_gaps(with_decoys(renamed(sentence, dice), dice), dice)
    roll = dice.random()
    if roll < 0.03:
        return replace(sentence, forms=tuple(form.upper() for form in sentence.forms))
    if roll < 0.05 and isinstance(sentence, Example):
        first = sentence.forms[0]
        return replace(sentence, forms=(first.lower(), *sentence.forms[1:]))
    if roll < 0.08 and isinstance(sentence, Example):
        return _without_stop(sentence)
    return sentence


def _without_stop(sentence: Example) -> Example:
    """The sentence without its final punctuation mark, if nothing hangs on it."""
    end = len(sentence.forms)
    if end < 3 or sentence.upos[-1] != "PUNCT" or end in sentence.heads or sentence.heads[-1] == 0:
        return sentence
    cut = slice(0, end - 1)
    return Example(
        sentence.treebank, sentence.forms[cut], sentence.spaces[cut], sentence.lemmas[cut],
        sentence.upos[cut], sentence.feats[cut], sentence.heads[cut], sentence.deprels[cut],
    )  # fmt: skip


def _running(words: Sequence[tuple[int, ...]]) -> Iterator[tuple[int, int]]:
    at = 1
    for word in words:
        yield at, at + len(word) - 1
        at += len(word)


def _pad(rows: Sequence[Sequence[int]], width: int, filler: int) -> Tensor:
    return torch.tensor([[*row, *([filler] * (width - len(row)))] for row in rows])


def _groups(sentences: Sequence[Sentence], size: int) -> list[list[Sentence]]:
    groups: list[list[Sentence]] = [[]]
    for sentence in sentences:
        width = int(len(sentence.forms) * 1.5) + 2
        if groups[-1] and width * (len(groups[-1]) + 1) > size:
            groups.append([])
        groups[-1].append(sentence)
    return groups


def _shuffled(groups: list[list[Sentence]], dice: random.Random) -> list[list[Sentence]]:
    dice.shuffle(groups)
    return groups
