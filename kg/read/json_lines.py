"""JSON Lines: an article a line, read line by line, so that a file may have any size."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from kg.errors import InputError
from kg.read.decode import decode
from kg.read.draft import Draft
from kg.read.file import MEGABYTE, File
from kg.read.json_file import parse
from kg.read.json_record import ACCEPTED, draft_of
from kg.read.reader import Reader

LINE: Final = 32 * MEGABYTE


def drafts(file: File) -> Iterator[Draft | InputError]:
    """The article of each line; a line that is none does not hide the others."""
    decoder, found = json.JSONDecoder(), False
    for number, line in enumerate(iter(lambda: file.stream.readline(LINE + 1), b""), 1):
        found = found or bool(line.strip())
        label = f"{file.label}#{number}"
        if len(line) > LINE:
            _skip_line(file)
            yield InputError(label, f"is a line of over {LINE // MEGABYTE} MB", ACCEPTED)
        elif line.strip():
            yield _draft(decoder, line, label, number)
    if not found:
        raise InputError(file.label, "is empty", ACCEPTED)


def _draft(decoder: json.JSONDecoder, line: bytes, label: str, number: int) -> Draft | InputError:
    try:
        text = decode(line, label).strip()
        value, end = parse(decoder, text, 0, label)
        if end == len(text):
            return draft_of(value, label, number)
    except InputError as error:
        return error
    return InputError(label, "has more than one value on the line", ACCEPTED)


def _skip_line(file: File) -> None:
    while (rest := file.stream.readline(MEGABYTE)) and not rest.endswith(b"\n"):
        pass


def looks(head: bytes) -> bool:
    """Whether the first line is a whole JSON object and another begins after it."""
    first, newline, rest = head.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")
    if not (newline and first.startswith(b"{") and rest.lstrip().startswith(b"{")):
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


READER: Final = Reader("JSON Lines", frozenset({".jsonl", ".ndjson", ".jsonlines"}), looks, drafts)
