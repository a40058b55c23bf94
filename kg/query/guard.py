"""What a query may not do: change anything, reach another computer, read a file.

The engine that answers has no update and no file access in its query language, but it does follow
SERVICE to any address. The check reads the raw text, comments and strings included, so that no
quoting trick can hide a call; the price is that a comment may not hold a whole SERVICE clause.
"""

from __future__ import annotations

import re
from typing import Final

from kg.errors import QueryError

_GAP: Final = r"(?:\s|\#[^\n\r]*[\n\r])*"
_PLACE: Final = r"(?:<[^<>]*>|[^\s{}<\#]+)"
_SERVICE: Final = re.compile(
    rf"\bSERVICE\b{_GAP}(?:SILENT\b{_GAP})?{_PLACE}{_GAP}\{{", re.IGNORECASE
)
_FILE: Final = re.compile(rf"\bFROM\b{_GAP}(?:NAMED\b{_GAP})?<\s*file:", re.IGNORECASE)

_COMMENT: Final = re.compile(r"<[^<>\s]*>|#[^\n\r]*")
_PROLOGUE: Final = re.compile(r"\s*(?:BASE\s*<[^>]*>|PREFIX\s+[^\s:]*:\s*<[^>]*>)", re.IGNORECASE)
_FIRST_WORD: Final = re.compile(r"\s*([A-Za-z]+)")
_UPDATES: Final = frozenset(
    {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD", "WITH"}
)


def check(query: str) -> None:
    """Raise QueryError for an update, a SERVICE call, or a graph that would be read from a file."""
    word = first_word(query)
    if word in _UPDATES:
        raise QueryError(
            f"{word} would change the graph, and a query only reads; "
            "use SELECT, ASK, CONSTRUCT or DESCRIBE"
        )
    if _SERVICE.search(query):
        raise QueryError("SERVICE would ask another computer; a query reads only the graph itself")
    if _FILE.search(query):
        raise QueryError("FROM <file:...> would read a file; a query reads only the graph itself")


def first_word(query: str) -> str:
    """The word in capitals that says what kind of query it is, after prefixes and comments."""
    text = _COMMENT.sub(lambda match: match[0] if match[0].startswith("<") else " ", query)
    at = 0
    while found := _PROLOGUE.match(text, at):
        at = found.end()
    word = _FIRST_WORD.match(text, at)
    return word[1].upper() if word else ""
