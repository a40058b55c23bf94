"""One JSON object → the draft of one article: which keys mean what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kg.errors import InputError
from kg.read.draft import Draft

ACCEPTED: Final = 'an article is an object like {"id", "title", "text", "published", "url", "lang"}'
KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "text": ("text", "content", "body", "articleBody"),
    "title": ("title", "headline"),
    "name": ("id", "identifier"),
    "url": ("url", "link", "source"),
    "language": ("lang", "language", "inLanguage"),
    "published": ("published", "date", "datePublished"),
}
"""Field of a draft → the keys it may have in JSON, the first that holds something wins."""


KINDS: Final = {
    dict: "an object",
    list: "a list",
    str: "a string",
    bool: "a truth value",
    type(None): "null",
}
"""What JSON calls a Python value that is no number."""

NEEDED: Final = ("text", "title")
"""Fields that must not be anything but text."""


def draft_of(value: object, source: str, number: int = 0) -> Draft:
    """The draft that a JSON value describes; what it says in other keys or forms is ignored.

    Raises InputError where it is no object, has no text, or its text or title is something else.
    """
    if not isinstance(value, dict):
        raise InputError(source, f"is {_kind(value)} in JSON, not an article", ACCEPTED)
    for field in NEEDED:
        _check(value, KEYS[field], source)
    fields = {field: _text(value, keys) for field, keys in KEYS.items()}
    if not fields["text"]:
        raise InputError(source, 'has no "text"', ACCEPTED)
    return Draft(**fields, number=number)


def _check(record: Mapping[str, object], keys: tuple[str, ...], source: str) -> None:
    wrong = [key for key in keys if record.get(key) and not isinstance(record[key], str)]
    if wrong:
        kind = _kind(record[wrong[0]])
        raise InputError(source, f"has {kind} as {wrong[0]!r}, not text", ACCEPTED)


def _text(record: Mapping[str, object], keys: tuple[str, ...]) -> str:
    """What the first key with a text says; a number will do as an id."""
    said = (record[key] for key in keys if record.get(key))
    kinds = (str, int) if "id" in keys else (str,)
    return next((str(value) for value in said if type(value) in kinds), "")


def _kind(value: object) -> str:
    return KINDS.get(type(value), "a number")
