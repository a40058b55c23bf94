"""Forms → subword ids: the trimmed unigram vocabulary of the encoder, one word at a time.

Words are segmented by themselves, so that a word's ids can be remembered; a form is brought to NFKC
first, as the vocabulary was.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import sentencepiece

from kg.errors import ModelError

BOS: Final = 0
PAD: Final = 1
EOS: Final = 2
UNKNOWN: Final = 3
LONGEST: Final = 8
"""Subwords kept of one word: what follows says nothing more about a word's role."""
REMEMBERED: Final = 200_000


class Subwords:
    """The segmenter whose SentencePiece model lies at `path`."""

    def __init__(self, path: Path) -> None:
        try:
            self._model = sentencepiece.SentencePieceProcessor(model_file=str(path))
        except (OSError, RuntimeError) as error:
            raise ModelError(f"{path}: no subword vocabulary; install kg again") from error
        self._known: dict[tuple[str, bool], tuple[int, ...]] = {}

    def encode(self, forms: Sequence[str], spaces: Sequence[bool]) -> list[tuple[int, ...]]:
        """The ids of each form, one to `LONGEST`; `spaces` tell whether a space precedes it."""
        if len(self._known) > REMEMBERED:
            self._known.clear()
        return [self._known.get(key) or self._learn(key) for key in zip(forms, spaces, strict=True)]

    def _learn(self, key: tuple[str, bool]) -> tuple[int, ...]:
        form, space = key
        text = unicodedata.normalize("NFKC", form)
        ids = self._model.encode(f" {text}" if space else text)
        self._known[key] = result = tuple(ids[:LONGEST]) or (UNKNOWN,)
        return result
