"""Nouns for people in the other gender: "presidente" for "presidenta", "Chef" for "Chefin".

A regular ending is exchanged; what comes out need not be a word, for no text has it then.
"""

from __future__ import annotations

from typing import Final

_ENDINGS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "it": (("tore", "trice"), ("essa", "e"), ("o", "a")),
    "de": (("", "in"), ("e", "in")),
    "fr": (
        ("teur", "trice"), ("eur", "euse"), ("er", "ère"), ("en", "enne"), ("on", "onne"),
        ("f", "ffe"), ("", "e"),
    ),
    "es": (("or", "ora"), ("o", "a"), ("e", "a")),
}  # fmt: skip
"""By language: endings of the one gender and of the other."""
_STEM: Final = 3
"""Letters that a stem has at least."""


def counterparts(word: str, language: str) -> frozenset[str]:
    """What the lower-case noun or adjective is in the other gender; empty where nothing is known.

    Source of the endings: the regular feminine nouns of agent of each language's grammar.
    """
    pairs = _ENDINGS.get(language, ())
    both = (*pairs, *((other, one) for one, other in pairs))
    return frozenset(
        word.removesuffix(old) + new
        for old, new in both
        if word.endswith(old) and len(word) - len(old) >= _STEM
    )
