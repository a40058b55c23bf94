"""Draft → Article: what a reader found in a file, made into the record that quotes are checked on.

Every format ends here, so that cleaning, the limit, dates and languages follow one rule.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from kg.errors import InputError
from kg.languages.detect import detect
from kg.read.clean import clean
from kg.read.dates import iso_date
from kg.records import Article

LIMIT: Final = 5_000_000
"""The characters that an article may have; a long book has fewer."""

ACCEPTED: Final = f"an article has text of at most {LIMIT:,} characters"
LANGUAGE_TAG: Final = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*", re.IGNORECASE | re.ASCII)
THREE_LETTERS: Final = {
    "deu": "de",
    "eng": "en",
    "fra": "fr",
    "fre": "fr",
    "ger": "de",
    "ita": "it",
    "nld": "nl",
    "por": "pt",
    "spa": "es",
}
"""ISO 639-2 codes met in feeds and pages → ISO 639-1."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader found: every field as the file has it, "" where it says nothing.

    `number` counts the articles of one file from 1; 0 is the only article of its file.
    """

    text: str
    title: str = ""
    name: str = ""
    url: str = ""
    language: str = ""
    published: str = ""
    number: int = 0


def language_code(tag: str) -> str:
    """The language of a tag such as "en-US" or "it_IT"; "" where it is none."""
    found = LANGUAGE_TAG.fullmatch(tag.strip())
    code = found[1].lower() if found else ""
    return "" if code == "und" else THREE_LETTERS.get(code, code)


def finish(draft: Draft, *, stem: str, label: str, language: str | None) -> Article:
    """The article of a draft.

    The file's stem and label stand in for a name and a URL that the draft does not have,
    `language` for a language it does not name; without either the language is detected.
    Raises InputError where there is no text, or too much.
    """
    source = f"{label}#{draft.number}" if draft.number else label
    name = f"{stem}-{draft.number}" if draft.number else stem
    text, title = clean(draft.text), clean(draft.title)
    if not any(map(str.isalnum, text)):
        raise InputError(source, "has no text", ACCEPTED)
    if len(text) + len(title) > LIMIT:
        raise InputError(source, f"has {len(text) + len(title):,} characters", ACCEPTED)
    return Article.make(
        name=clean(draft.name).strip() or name,
        source=clean(draft.url).strip() or source,
        language=language_code(draft.language) or language or detect(f"{title}\n{text}")[0],
        title=title,
        published=iso_date(draft.published),
        text=text,
    )
