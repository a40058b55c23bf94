"""What the parser learns from and is measured on, and how often each part is seen.

`train/` and `ner/*-val` teach, `dev/` and `ner/*-test` only measure.
"""

from __future__ import annotations

import importlib.util
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg import ontology
from kg.ontology import Ontology
from training import names, related, treebank
from training.batches import Named, Sentence
from training.related import Related
from training.treebank import Example

LONGEST = 90
SHARES = {
    "en_ewt": 0.7, "en_gum_news_bio_interview": 0.6, "en_lines": 0.3, "en_partut": 0.4,
    "it_isdt": 6.0, "it_vit": 1.5, "it_partut": 1.0,
    "de_gsd": 4.0, "de_lit": 0.6,
    "fr_sequoia": 1.5, "fr_gsd": 1.0, "fr_partut": 0.8,
    "es_gsd": 4.0,
    "nl_alpino": 0.4, "nl_lassysmall": 0.3,
}  # fmt: skip
"""Passes over each treebank in one epoch: small ones of a measured convention are seen oftener."""
NAME_SHARES = {"en": 0.55, "it": 0.55, "de": 0.55, "fr": 0.55, "es": 0.55, "nl": 0.05, "pt": 0.05}
SHAREABLE = frozenset(
    {"en_ewt", "de_gsd", "fr_sequoia", "fr_gsd", "es_gsd", "nl_alpino", "nl_lassysmall"}
)
"""The treebanks that may be used commercially (CC BY-SA, LGPL-LR); no corpus of names may."""
NEWS_PASSES = 5
RELATED_PASSES = 9
DEV = {
    "en": "en_ewt", "it": "it_isdt", "de": "de_gsd", "fr": "fr_sequoia", "es": "es_gsd",
}  # fmt: skip
"""Language → the treebank whose convention is measured and used at run time."""


@dataclass(frozen=True, slots=True)
class Material:
    """Training trees by treebank and names by language."""

    trees: dict[str, tuple[Example, ...]]
    names: dict[str, tuple[Named, ...]]
    related: tuple[Related, ...]
    ontology: Ontology

    @property
    def labels(self) -> tuple[str, ...]:
        """The properties that join the things of the related sentences."""
        return tuple(sorted({label for s in self.related for *_, label in s.relations}))


def load(data: Path, *, shareable: bool = False) -> Material:
    """Everything that may be learned from in the folder `data`.

    With `shareable`, only what may be used commercially: names are then taught by the project's
    own news sentences alone.
    """
    return Material(
        {
            bank: _short(treebank.read(data / "train" / f"{bank}.conllu"))
            for bank in SHARES
            if bank in SHAREABLE or not shareable
        },
        {
            language: tuple(named(data / "ner" / f"{language}-val.conllu", language))
            for language in NAME_SHARES
            if not shareable
        },
        related.taught(related.written()),
        ontology.load(),
    )


def _short(examples: Iterator[Example]) -> tuple[Example, ...]:
    return tuple(example for example in examples if len(example.forms) <= LONGEST)


def named(path: Path, language: str) -> Iterator[Named]:
    """The sentences of a names file; their spacing is not recorded and taken from the marks."""
    for forms, tags in names.read(path):
        if len(forms) <= LONGEST:
            yield Named(language, tuple(forms), tuple(spacing(forms)), tuple(tags))


def spacing(forms: list[str]) -> Iterator[bool]:
    """Whether a space stood before each form: none before closing and after opening marks."""
    before = ""
    for form in forms:
        yield not (form in {".", ",", ";", ":", "!", "?", ")", "'s"} or before in {"(", "["}
                   or (before[-1:] in {"'", "’"} and len(before) > 1))  # fmt: skip
        before = form


def sample(
    items: tuple[Example, ...] | tuple[Named, ...], share: float, dice: random.Random
) -> list[Sentence]:
    """`share` passes over the items, a fraction drawn at random."""
    whole, part = divmod(share, 1)
    return [*items * int(whole), *dice.sample(items, int(len(items) * part))]


def epoch(
    material: Material, dice: random.Random, *, relations: bool = True
) -> tuple[list[Sentence], ...]:
    """The trees, the names and (unless left out) the related things of one epoch."""
    trees: list[Sentence] = [
        s for bank, found in material.trees.items() for s in sample(found, SHARES[bank], dice)
    ]
    tagged = [
        s for lang, found in material.names.items() for s in sample(found, NAME_SHARES[lang], dice)
    ]
    if not relations:
        return trees, [*tagged, *news(dice)]
    joined: list[Sentence] = [
        *material.related * RELATED_PASSES,
        *related.phrases(material.ontology, dice),
    ]
    return trees, [*tagged, *news(dice)], joined


def news(dice: random.Random) -> Iterator[Named]:
    """The project's own news sentences with freshly filled names, once they are written."""
    folder = Path(__file__).parent / "news"
    if importlib.util.find_spec("training.news_names") is None:
        return
    from training import news_names  # noqa: PLC0415 — optional until it is written

    for language in DEV:
        if not (folder / f"{language}.txt").exists():
            continue
        for _ in range(NEWS_PASSES):
            for forms, spaces, tags in news_names.sentences(folder, language, dice.getrandbits(32)):
                yield Named(language, tuple(forms), tuple(spaces), tuple(tags))
