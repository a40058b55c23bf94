"""What an HTML page says about its article beside the text: title, date, language, address.

Pages say it many times: in meta elements, in JSON-LD, in the markup. Each fact has its list of
places, the most trusted first.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from kg.read.dates import iso_date
from kg.read.tags import Tag

DATE_NAMES: Final = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "pubdate",
    "publish-date",
    "parsely-pub-date",
)
TITLE_NAMES: Final = ("og:title", "twitter:title")
LANGUAGE_NAMES: Final = ("content-language", "og:locale")
SITE: Final = re.compile(r"\s+[|–—-]\s+[^|–—]+$|\s*\|[^|]*$")
"""What follows the headline in a page's title: the name of the site."""

ARTICLE_TYPE: Final = re.compile(r"(?:Article|Posting|Report|Review)$")
NESTED: Final = ("@graph", "mainEntity", "mainEntityOfPage")
MOST_NODES: Final = 1000
MOST_TITLE: Final = 1000
NEXT: Final = "\0"
"""Between the headings of a page, which has no such character once it is cleaned."""


class Facts:
    """Listens to the tokens of a page as they pass, then answers what it heard."""

    def __init__(self) -> None:
        """Nothing is known before the tokens have passed."""
        self._meta: dict[str, str] = {}
        self._address = self._tag_language = self._time = ""
        self._texts: dict[str, str] = {}
        self._linked: dict[str, str] = {}

    def listen(self, tokens: Iterable[Tag | str]) -> Iterator[Tag | str]:
        """The tokens, unchanged."""
        inside: Tag | None = None
        for token in tokens:
            if isinstance(token, str):
                self._hear_text(inside, token)
            elif token.closing:
                inside = None if inside is not None and token.name == inside.name else inside
            else:
                self._hear_tag(token)
                inside = token if token.name in {"title", "h1", "script"} else inside
            yield token

    def _hear_tag(self, tag: Tag) -> None:
        if tag.name == "html":
            self._tag_language = self._tag_language or tag.get("lang") or tag.get("xml:lang")
        elif tag.name == "link" and tag.get("rel").lower() == "canonical":
            self._address = self._address or tag.get("href")
        elif tag.name == "time":
            self._time = self._time or tag.get("datetime")
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        name = name or tag.get("http-equiv")
        value = tag.get("content") or tag.get("datetime")
        if value and name:
            self._meta.setdefault(name.lower(), value)
        if tag.name in {"title", "h1"} and self._texts.get(tag.name, "").strip():
            self._texts[tag.name] += NEXT

    def _hear_text(self, inside: Tag | None, text: str) -> None:
        if inside is None:
            return
        if inside.name == "script":
            if inside.get("type").lower() == "application/ld+json":
                self._linked = self._linked or _news(text)
        else:
            heard = self._texts.get(inside.name, "")
            self._texts[inside.name] = heard + text[: MOST_TITLE - len(heard)]

    @property
    def title(self) -> str:
        """The headline: a heading that the page's own title confirms, else what it declares."""
        heading, page = self._first("h1"), self._first("title")
        declared = self._meta_of(TITLE_NAMES) or self._linked.get("headline", "")
        confirmed = heading and (heading in page or heading in declared)
        return heading if confirmed else _plain(declared) or heading or SITE.sub("", page)

    @property
    def published(self) -> str:
        """The day of publication as the page writes it, "" where it does not."""
        said = (
            self._linked.get("datePublished", ""),
            *(self._meta.get(name, "") for name in DATE_NAMES),
            self._time,
        )
        return next((value for value in said if iso_date(value)), "")

    @property
    def language(self) -> str:
        """The language tag of the page, "" where it has none."""
        declared = self._linked.get("inLanguage", "") or self._meta_of(LANGUAGE_NAMES)
        return self._tag_language or declared

    @property
    def url(self) -> str:
        """The page's public address, "" where it does not say it."""
        said = (self._address, self._meta.get("og:url", ""), self._linked.get("url", ""))
        return next((url for url in said if url.startswith(("http://", "https://"))), "")

    @property
    def body(self) -> str:
        """The article's text as declared for machines, "" where it is not."""
        return self._linked.get("articleBody", "")

    def _first(self, name: str) -> str:
        return _plain(self._texts.get(name, "").partition(NEXT)[0])

    def _meta_of(self, names: tuple[str, ...]) -> str:
        return next((self._meta[name] for name in names if name in self._meta), "")


def _plain(text: str) -> str:
    return " ".join(text.split())


def _news(script: str) -> dict[str, str]:
    """The text fields of the first article that a JSON-LD script describes."""
    try:
        waiting = [json.loads(script)]
    except (ValueError, RecursionError):
        return {}
    for _ in range(MOST_NODES):
        if not waiting:
            break
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node[:MOST_NODES])
        elif isinstance(node, Mapping):
            if _is_article(node.get("@type")):
                return {key: value for key, value in node.items() if isinstance(value, str)}
            waiting.extend(node[key] for key in NESTED if key in node)
    return {}


def _is_article(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and ARTICLE_TYPE.search(one) for one in kinds)
