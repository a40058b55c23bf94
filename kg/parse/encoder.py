"""The neural part: forms in, labels and head scores out. Nothing else imports onnxruntime."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from kg.errors import ModelError
from kg.parse.subwords import BOS, EOS, LONGEST, PAD, Subwords

FILES: Final = (
    "parser.onnx",
    "relations.onnx",
    "deeper.onnx",
    "pairs.onnx",
    "subwords.model",
    "labels.json",
)
LIMIT: Final = 510
"""Subwords of a sentence at most: the encoder has 512 positions."""


@dataclass(frozen=True, slots=True)
class Words:
    """What is to be labelled: the forms of one sentence, spaces before them, its language."""

    forms: Sequence[str]
    spaces: Sequence[bool]
    language: str


@dataclass(frozen=True, slots=True)
class Scored:
    """What the network says of one sentence of n words.

    `upos`, `edits` n ids, `feats` n × features ids, `names` n × tags log-probabilities, `arcs`
    n × (1 + n) scores of heads (column 0 the root), `heads` and `dependents` relation vectors,
    `states` (1 + n) × width what it made of the whole and of each word.
    """

    upos: NDArray[Any]
    feats: NDArray[Any]
    edits: NDArray[Any]
    names: NDArray[np.float32]
    arcs: NDArray[np.float32]
    heads: NDArray[np.float32]
    dependents: NDArray[np.float32]
    states: NDArray[np.float32]


MOST: Final = 8
"""Threads at most where nobody says how many."""


class Encoder:
    """The model in `folder`; `threads` batches are scored side by side, each by one thread (0: as
    many as there are processors, at most MOST).

    Raises ModelError where a file is missing or damaged.
    """

    def __init__(self, folder: Path, threads: int = 0) -> None:
        self.fingerprint = fingerprint(folder)
        self.labels: dict[str, Any] = json.loads((folder / "labels.json").read_text("utf-8"))
        self._subwords = Subwords(folder / "subwords.model")
        options = onnxruntime.SessionOptions()
        self.threads = threads or min(MOST, os.cpu_count() or 1)
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._tagger, self._relations, self._deeper, self._pairs = (
                onnxruntime.InferenceSession(
                    str(folder / name), options, providers=["CPUExecutionProvider"]
                )
                for name in FILES
                if name.endswith(".onnx")
            )
        except Exception as error:  # onnxruntime raises its own classes, rooted in Exception
            raise ModelError(f"{folder}: the model cannot be loaded ({error})") from error
        self._banks = _banks(self.labels["treebanks"])

    def score(self, batch: Sequence[Words]) -> list[Scored]:
        """The scores of each sentence; similar lengths in one batch save time."""
        encoded = [self.subwords(words) for words in batch]
        out = self._tagger.run(None, inputs(encoded, [self.treebank(words) for words in batch]))
        return [
            _one([array[row] for array in out], len(words)) for row, words in enumerate(encoded)
        ]

    def relations(
        self, heads: NDArray[np.float32], dependents: NDArray[np.float32]
    ) -> NDArray[np.int64]:
        """The relation ids of pairs (m × vector each)."""
        inputs = {"heads": heads, "dependents": dependents}
        found: NDArray[np.int64] = self._relations.run(None, inputs)[0]
        return found

    def read(self, states: NDArray[np.float32], valid: NDArray[np.float32]) -> NDArray[np.float32]:
        """The states of sentences (batch × (1 + words) × width), of whose words `valid` (batch ×
        words) tells which there are, read once more: what `pairs` asks for.
        """
        inputs = {"states": states, "valid": valid}
        found: NDArray[np.float32] = self._deeper.run(None, inputs)[0]
        return found

    def pairs(
        self, read: NDArray[np.float32], valid: NDArray[np.float32], ends: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """The likelihood of each property (m × labels) of pairs of sentences, whose `ends` are
        m × 5 (kg.parse.joining).
        """
        inputs = {"read": read, "valid": valid, "ends": ends}
        found: NDArray[np.float32] = self._pairs.run(None, inputs)[0]
        return found

    def treebank(self, words: Words) -> int:
        """The number of the treebank whose conventions a sentence is read with; 0 is any text."""
        return self._banks.get(words.language, 0)

    def subwords(self, words: Words) -> list[tuple[int, ...]]:
        """The subwords of each word, shortened where the sentence would not fit."""
        encoded = self._subwords.encode(words.forms, words.spaces)
        for longest in range(LONGEST, 0, -1):
            if sum(map(len, encoded)) <= LIMIT:
                break
            encoded = [ids[:longest] for ids in encoded]
        return encoded


def inputs(
    encoded: Sequence[Sequence[tuple[int, ...]]], treebanks: Sequence[int]
) -> dict[str, NDArray[Any]]:
    """What the network reads of sentences, padded, from the subwords of their words and from the
    number of each one's treebank.
    """
    count = len(encoded)
    length = max(sum(map(len, words)) for words in encoded) + 2
    width = max(map(len, encoded))
    ids = np.full((count, length), PAD, np.int64)
    mask = np.zeros((count, length), np.float32)
    first, last = np.zeros((count, width), np.int64), np.zeros((count, width), np.int64)
    valid = np.zeros((count, width), np.float32)
    for row, words in enumerate(encoded):
        flat = [BOS, *(i for word in words for i in word), EOS]
        ids[row, : len(flat)], mask[row, : len(flat)] = flat, 1
        ends = np.cumsum([len(word) for word in words])
        last[row, : len(words)] = ends
        first[row, : len(words)] = ends - [len(word) - 1 for word in words]
        valid[row, : len(words)] = 1
    return {
        "ids": ids, "mask": mask, "first": first, "last": last, "valid": valid,
        "treebank": np.array(treebanks, np.int64),
    }  # fmt: skip


def _one(arrays: Sequence[NDArray[Any]], count: int) -> Scored:
    """One sentence's share of the network's outputs, without the padding."""
    upos, feats, scripts, names, arcs, heads, dependents, whole, words = arrays
    return Scored(
        upos[:count],
        feats[:count],
        scripts[:count],
        names[:count],
        arcs[:count, : count + 1],
        heads[: count + 1],
        dependents[:count],
        np.concatenate([whole[None], words[:count]]),
    )


PREFERRED: Final = {
    "en": "en_ewt", "it": "it_isdt", "de": "de_gsd", "fr": "fr_sequoia", "es": "es_gsd",
    "nl": "nl_lassysmall",
}  # fmt: skip
"""Language → the treebank whose conventions its text is read with."""


def _banks(treebanks: Sequence[str]) -> dict[str, int]:
    return {lang: treebanks.index(bank) for lang, bank in PREFERRED.items() if bank in treebanks}


def fingerprint(folder: Path) -> str:
    """The digest of all model files: another model is another parser.

    Raises ModelError where one is missing.
    """
    missing = [name for name in FILES if not (folder / name).is_file()]
    if missing:
        raise ModelError(f"{folder}: no {', '.join(missing)}; install kg again, or train a model")
    total = hashlib.sha256()
    for name in FILES:
        total.update((folder / name).read_bytes())
    return total.hexdigest()[:16]
