"""A JSON file: one article, a list of articles, or several one after another."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from kg.errors import InputError
from kg.read.decode import decode
from kg.read.draft import Draft
from kg.read.file import File
from kg.read.json_record import ACCEPTED, draft_of
from kg.read.reader import Reader

MEGABYTES: Final = 64
TOO_LARGE: Final = f"JSON files may have {MEGABYTES} MB, JSON Lines files (.jsonl) any size"
BLANK: Final = " \t\r\n"


def drafts(file: File) -> Iterator[Draft | InputError]:
    """The articles of the file; a record that is none of them does not hide the others."""
    text = decode(file.content(MEGABYTES, TOO_LARGE), file.label)
    values = list(_values(text, file.label))
    records = values[0] if len(values) == 1 and isinstance(values[0], list) else values
    if not records:
        raise InputError(file.label, "is an empty list", ACCEPTED)
    for number, record in enumerate(records, 1 if len(records) > 1 else 0):
        label = f"{file.label}#{number}" if number else file.label
        try:
            yield draft_of(record, label, number)
        except InputError as error:
            yield error


def _values(text: str, label: str) -> Iterator[object]:
    """The JSON values of the text, which blanks may separate."""
    decoder, position = json.JSONDecoder(), 0
    while (position := _skip_blank(text, position)) < len(text):
        value, position = parse(decoder, text, position, label)
        yield value


def parse(decoder: json.JSONDecoder, text: str, position: int, label: str) -> tuple[object, int]:
    """The value at the position and where it ends; InputError where there is none."""
    try:
        return decoder.raw_decode(text, position)
    except json.JSONDecodeError as error:
        reason = f"is not valid JSON (line {error.lineno}, column {error.colno}: {error.msg})"
    except RecursionError:
        reason = "is nested too deeply"
    except ValueError:
        reason = "has a number that is too long"
    raise InputError(label, reason, ACCEPTED)


def _skip_blank(text: str, position: int) -> int:
    while position < len(text) and text[position] in BLANK:
        position += 1
    return position


def looks(head: bytes) -> bool:
    """Whether the file begins as a JSON object or list."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"{", b"["}


READER: Final = Reader("JSON", frozenset({".json"}), looks, drafts)
