"""The encoder's vocabulary cut down to Latin-script text: a smaller SentencePiece model.

    python -m training.vocabulary E5_BIN NLP_DATA OUT

Keeps every piece that segments the training words, then the likeliest pieces without letters of
other scripts, up to SIZE. The unigram model falls back to shorter pieces for what is gone. Writes
subwords.model and rows.npy (for each new id its row in the original embedding).
"""

from __future__ import annotations

import importlib
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import sentencepiece

from training import e5, names, treebank

SIZE = 64_000
SPECIAL = 4
proto: Any = importlib.import_module("sentencepiece.sentencepiece_model_pb2")
"""Protobuf makes its classes when it is imported, so that a type checker knows none of them."""


def main(weights: Path, data: Path, out: Path) -> None:
    """Write the trimmed vocabulary into the folder `out`."""
    original = e5.load(weights)
    count = len(original.pieces)
    full = sentencepiece.SentencePieceProcessor(
        model_proto=build(original.pieces, original.scores, range(count))
    )
    used = Counter(i for word in words(data) for i in full.encode(" " + word))
    kept = choose(original.pieces, used)
    out.mkdir(parents=True, exist_ok=True)
    (out / "subwords.model").write_bytes(build(original.pieces, original.scores, kept))
    np.save(out / "rows.npy", np.array(kept, np.int32))
    print(f"{len(kept)} of {count} pieces kept, {len(used)} of them seen in the training words")


def build(pieces: tuple[str, ...], scores: Iterable[float], rows: Iterable[int]) -> bytes:
    """A SentencePiece unigram model of the pieces at `rows`, without any normalization."""
    values = list(scores)
    model = proto.ModelProto()
    for row in rows:
        kind = {3: "UNKNOWN", 0: "CONTROL", 1: "CONTROL", 2: "CONTROL"}.get(row, "NORMAL")
        model.pieces.add(
            piece=pieces[row], score=float(values[row]),
            type=proto.ModelProto.SentencePiece.Type.Value(kind),
        )  # fmt: skip
    model.trainer_spec.model_type = proto.TrainerSpec.UNIGRAM
    model.trainer_spec.vocab_size = len(model.pieces)
    model.trainer_spec.bos_id, model.trainer_spec.pad_id = 0, 1
    model.trainer_spec.eos_id, model.trainer_spec.unk_id = 2, 3
    model.trainer_spec.bos_piece, model.trainer_spec.pad_piece = pieces[0], pieces[1]
    model.trainer_spec.eos_piece, model.trainer_spec.unk_piece = pieces[2], pieces[3]
    model.normalizer_spec.name = "identity"
    model.normalizer_spec.add_dummy_prefix = False
    model.normalizer_spec.remove_extra_whitespaces = False
    model.normalizer_spec.escape_whitespaces = True
    return bytes(model.SerializeToString())


def words(data: Path) -> Iterator[str]:
    """Every word form of the training material, NFKC."""
    for path in sorted((data / "train").glob("*.conllu")):
        for example in treebank.read(path):
            yield from (unicodedata.normalize("NFKC", form) for form in example.forms)
    for path in sorted((data / "ner").glob("*-val.conllu")):
        for forms, _ in names.read(path):
            yield from (unicodedata.normalize("NFKC", form) for form in forms)


def latin(piece: str) -> bool:
    """Whether the piece has no letter of another script."""
    return all(not char.isalpha() or "LATIN" in unicodedata.name(char, "") for char in piece)


def choose(pieces: tuple[str, ...], used: Counter[int]) -> list[int]:
    """The ids to keep, in their old order (which is that of falling likelihood)."""
    kept = set(range(SPECIAL)) | set(used)
    for row in range(SPECIAL, len(pieces)):
        if len(kept) >= SIZE:
            break
        if latin(pieces[row]) and pieces[row]:
            kept.add(row)
    return sorted(kept)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
