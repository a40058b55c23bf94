"""Names without case and marks, and the places in them where somebody may begin to type."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_WORD: Final = re.compile(r"(?:^|(?<=[\s\-'’(]))\S")
_PLAIN: Final = str.maketrans({"ß": "ss", "ø": "o", "ł": "l"})


def folded(name: str) -> str:
    """Lower case without marks: Órbita becomes orbita."""
    apart = unicodedata.normalize("NFD", name)
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return bare.lower().translate(_PLAIN)


def beginnings(name: str) -> Iterator[str]:
    """The folded name from each of its words on: what a search for a beginning meets."""
    plain = folded(name)
    for word in _WORD.finditer(plain):
        yield plain[word.start() :]
