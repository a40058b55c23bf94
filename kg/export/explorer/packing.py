"""JSON small enough to travel inside a page: gzip, the same bytes for the same value, as base64."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterator, Sequence
from typing import Any, Final

CHUNK: Final = 400_000
"""Characters of text that are unpacked at once when somebody opens a statement."""


def pack(value: Any) -> str:
    """The value as JSON, compressed, in letters that need no escape anywhere."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    data = gzip.compress(text.encode("utf-8", "backslashreplace"), compresslevel=6, mtime=0)
    return base64.b64encode(data).decode("ascii")


def chunks(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The texts in their order, in runs of about CHUNK characters."""
    start = size = 0
    for number, text in enumerate(texts):
        if size and size + len(text) > CHUNK:
            yield texts[start:number]
            start, size = number, 0
        size += len(text)
    if start < len(texts):
        yield texts[start:]
