"""The closed inventories that the parser chooses from, counted in the treebanks.

Saved beside the weights as labels.json: `upos`, `deprels`, `tags`, `features` (name → values, the
first one "" for none), `edits` (lemma scripts), `treebanks` (the first one "" for unknown text),
`pairs` (what joins two things).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from kg.parse import edits
from training.names import TAGS
from training.treebank import Example

FEATURES = (
    "Mood", "Tense", "VerbForm", "Voice", "Number", "Person", "Gender", "Polarity",
    "Definite", "PronType", "Poss", "Case", "Degree", "NumType", "Reflex",
)  # fmt: skip
RARE_EDIT = 2
TRUSTED = 0.25
"""A treebank teaches a feature only if it marks it at least so often as a quarter of the language's
most eager treebank: de_lit, for one, leaves most of them out."""


@dataclass(frozen=True, slots=True)
class Labels:
    """Label inventories; a label's id is its place."""

    upos: tuple[str, ...]
    deprels: tuple[str, ...]
    tags: tuple[str, ...]
    features: dict[str, tuple[str, ...]]
    edits: tuple[str, ...]
    treebanks: tuple[str, ...]
    pairs: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        """The labels as plain JSON values."""
        return asdict(self)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Labels:
        """The labels that such values stand for."""
        features = {name: tuple(found) for name, found in values["features"].items()}
        others = {name: tuple(found) for name, found in values.items() if name != "features"}
        return cls(features=features, **others)


def collect(examples: Sequence[Example], pairs: Sequence[str] = ()) -> Labels:
    """The inventories of the training sentences, and of the relations between things."""
    values: dict[str, set[str]] = {name: set() for name in FEATURES}
    scripts: Counter[str] = Counter()
    for example in examples:
        for form, lemma, feats in zip(example.forms, example.lemmas, example.feats, strict=True):
            scripts[edits.script(form, lemma)] += 1
            for name in values.keys() & feats.keys():
                values[name].add(feats[name])
    return Labels(
        tuple(sorted({tag for example in examples for tag in example.upos})),
        tuple(sorted({rel for example in examples for rel in example.deprels})),
        TAGS,
        {name: ("", *sorted(found)) for name, found in values.items()},
        tuple(sorted(edit for edit, count in scripts.items() if count > RARE_EDIT)),
        ("", *sorted({example.treebank for example in examples})),
        tuple(sorted(pairs)),
    )


def trusted(examples: Sequence[Example]) -> dict[str, frozenset[str]]:
    """Treebank → the features that it marks reliably."""
    marked: dict[str, Counter[str]] = defaultdict(Counter)
    for example in examples:
        marked[example.treebank][""] += len(example.forms)
        for feats in example.feats:
            marked[example.treebank].update(feats.keys())
    rates = {
        bank: {name: counts[name] / counts[""] for name in FEATURES}
        for bank, counts in marked.items()
    }
    best: dict[str, dict[str, float]] = defaultdict(dict)
    for bank, rate in rates.items():
        for name, value in rate.items():
            best[bank[:2]][name] = max(value, best[bank[:2]].get(name, 0))
    return {
        bank: frozenset(n for n, value in rate.items() if value >= TRUSTED * best[bank[:2]][n] > 0)
        for bank, rate in rates.items()
    }
