"""RSS and Atom feeds: an article an entry, read as it streams by.

Entities that a document declares are refused before they are used, and nothing outside the file
is ever opened: a hostile feed can neither grow in memory nor look at other files. The names of
HTML (&nbsp; and the like), which feeds use without declaring them, are understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final
from xml.parsers import expat

from kg.errors import InputError
from kg.read.decode import ACCEPTED as ENCODED
from kg.read.draft import Draft
from kg.read.feed_entries import Entries
from kg.read.file import File
from kg.read.reader import Reader

ACCEPTED: Final = "an RSS or Atom feed has <item> or <entry> elements and declares no entities"
ROOT: Final = re.compile(rb"<(?:\w{1,20}:)?(?:rss|feed|RDF)[\s>]")


def drafts(file: File) -> Iterator[Draft | InputError]:
    """The articles of the feed; those before a broken place are yielded before the error."""
    entries = Entries(file.label)
    parser = _parser(entries, file.label)
    for data in chain(file.chunks(), [b""]):
        broken = _broken(parser, data, file.label)
        yield from entries.take()
        if broken:
            raise broken
    if not entries.number:
        raise InputError(file.label, "is XML without articles", ACCEPTED)


def _parser(entries: Entries, label: str) -> expat.XMLParserType:
    def refuse(*_: object) -> None:
        raise InputError(label, "declares entities", ACCEPTED)

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = entries.start
    parser.EndElementHandler = entries.end
    parser.CharacterDataHandler = entries.text
    parser.EntityDeclHandler = refuse
    parser.UseForeignDTD(True)
    parser.SkippedEntityHandler = entries.entity
    return parser


def _broken(parser: expat.XMLParserType, data: bytes, label: str) -> InputError | None:
    """Parse a piece of the feed, the empty one at its end; what is wrong with it, if anything."""
    try:
        parser.Parse(data, not data)
    except InputError as error:
        return error
    except expat.ExpatError as error:
        reason = f"is not valid XML (line {error.lineno}: {expat.ErrorString(error.code)})"
        return InputError(label, reason, ACCEPTED)
    except (LookupError, ValueError):
        return InputError(label, "is in an unknown encoding", ENCODED)
    return None


def looks(head: bytes) -> bool:
    """Whether the file begins as a feed, or as XML, which only a feed can be here."""
    return ROOT.search(head) is not None or head.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<?xml")


READER: Final = Reader("RSS or Atom", frozenset({".rss", ".atom", ".rdf", ".xml"}), looks, drafts)
