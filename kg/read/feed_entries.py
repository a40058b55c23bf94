"""The elements of a feed → drafts: which element of which dialect means what."""

from __future__ import annotations

from html import escape
from html.entities import html5
from typing import Final

from kg.errors import InputError
from kg.read.draft import LIMIT, Draft
from kg.read.page import html_text

ENTRIES: Final = frozenset({"item", "entry"})
FIELDS: Final = {
    "encoded": "text",
    "content": "text",
    "description": "summary",
    "summary": "summary",
    "title": "title",
    "guid": "name",
    "id": "name",
    "link": "url",
    "pubDate": "published",
    "published": "published",
    "date": "published",
    "updated": "updated",
    "language": "language",
}
"""Local name of an element → what it tells of its entry; RSS, Atom and Dublin Core names."""

FOREIGN: Final = "http://search.yahoo.com/mrss/"
"""Media RSS: its titles and descriptions are those of pictures."""

XML_LANG: Final = "http://www.w3.org/XML/1998/namespace lang"
MARKUP: Final = frozenset({"html", "xhtml", "text/html", "application/xhtml+xml"})
LARGE: Final = f"an article has text of at most {LIMIT:,} characters"


class Entries:
    """Listens to the elements of one feed and makes a draft at the end of each entry."""

    def __init__(self, label: str) -> None:
        """`label` names the feed in errors."""
        self.number = 0
        self._label = label
        self._language = ""
        self._done: list[Draft | InputError] = []
        self._entry: dict[str, str] | None = None
        self._field = ""
        self._plain = False
        self._depth = self._size = 0
        self._pieces: list[str] = []

    def take(self) -> list[Draft | InputError]:
        """What has become complete since the last time."""
        done, self._done = self._done, []
        return done

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """The start of an element, its name after its namespace and a space."""
        space, _, local = name.rpartition(" ")
        if self._field:
            self._depth += 1
            self._add(f"<{local}>")
        elif local in ENTRIES:
            self._entry, self._size = {}, 0
            self._entry["language"] = attributes.get(XML_LANG, "")
        elif local in {"feed", "rss", "RDF"}:
            self._language = attributes.get(XML_LANG, "")
        elif local in FIELDS and space != FOREIGN:
            self._begin(FIELDS[local], attributes)

    def _begin(self, field: str, attributes: dict[str, str]) -> None:
        self._field, self._pieces = field, []
        self._plain = attributes.get("type", "html") not in MARKUP
        if field == "url" and attributes.get("rel", "alternate") == "alternate":
            self._add(attributes.get("href", ""))
        elif field == "text" and XML_LANG in attributes and self._entry is not None:
            self._entry["language"] = attributes[XML_LANG]

    def end(self, name: str) -> None:
        """The end of an element."""
        local = name.rpartition(" ")[2]
        if self._field and self._depth:
            self._depth -= 1
            self._add(f"</{local}>")
        elif self._field:
            self._keep(self._field, "".join(self._pieces))
            self._field = ""
        elif local in ENTRIES and self._entry is not None:
            self.number += 1
            self._done.append(self._draft(self._entry))
            self._entry = None

    def _keep(self, field: str, value: str) -> None:
        """Store a field: the first that says something wins, text marked as plain stays plain."""
        if self._entry is None:
            if field == "language":
                self._language = self._language or value.strip()
        elif not self._entry.get(field, "").strip():
            self._entry[field] = escape(value) if self._plain and field != "url" else value

    def text(self, data: str) -> None:
        """Character data; inside XHTML it is escaped again, as the markup around it is kept."""
        if self._field:
            self._add(escape(data) if self._depth else data)

    def entity(self, name: str, _: object) -> None:
        """An entity that the feed did not declare: a character where HTML knows the name."""
        self.text(html5.get(f"{name};", ""))

    def _add(self, piece: str) -> None:
        self._size += len(piece)
        if self._size <= LIMIT:
            self._pieces.append(piece)

    def _draft(self, entry: dict[str, str]) -> Draft | InputError:
        label = f"{self._label}#{self.number}"
        if self._size > LIMIT:
            return InputError(label, f"has more than {LIMIT:,} characters", LARGE)
        try:
            return Draft(
                text=html_text(entry.get("text") or entry.get("summary", ""), label),
                title=" ".join(html_text(entry.get("title", ""), label).split()),
                name=entry.get("name", "").strip(),
                url=entry.get("url", "").strip(),
                language=entry.get("language") or self._language,
                published=entry.get("published") or entry.get("updated", ""),
                number=self.number,
            )
        except InputError as error:
            return error
