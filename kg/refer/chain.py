"""All mentions of one thing of an article while they are gathered, and its name without frills."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from kg.records import Mention
from kg.refer.tidy import LEGAL

_ARTICLES: Final = frozenset("the il lo la i gli le l der die das dem den les el los las".split())


@dataclass(slots=True)
class Chain:
    """All mentions of one thing while they are gathered."""

    kind: str
    mentions: list[Mention]
    key: str
    language: str = "und"
    aliases: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        """The fullest form, of equally full ones the most frequent, then the first by letters."""
        count = Counter(mention.text for mention in self.mentions if mention.kind == "name")
        words = {text: len(normal(text).split()) for text in count}
        return min(count, key=lambda text: (-words[text], -count[text], text))

    @property
    def names(self) -> tuple[str, ...]:
        """Every form in which the thing is named, sorted."""
        told = {m.text for m in self.mentions if m.kind in {"name", "description"}}
        return tuple(sorted(told | self.aliases))


def normal(name: str) -> str:
    """A name without case, accents, legal forms, articles and marks."""
    plain = (
        unicodedata.normalize("NFKD", name).casefold().replace("s.p.a", "spa").replace("s.a", "sa")
    )
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    words = re.findall(r"[\w&]+", plain)
    while len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    while len(words) > 1 and (words[-1] in LEGAL or words[-1] == "s"):
        words = words[:-1]
    return " ".join(words)


def place(mention: Mention) -> tuple[int, int]:
    """Where a mention stands: its sentence and its first token."""
    return mention.sentence, mention.first
