"""A sentence as the shipped parser reads it, and the place of one word in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from kg.records import Sentence

Told: TypeAlias = Callable[[str, str, str], tuple[Sentence, int]]
"""Language, text and word → the first sentence and the word's token."""
