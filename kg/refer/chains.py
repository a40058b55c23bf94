"""Names of one thing → one referent: equal names, partial names, acronyms, places by their table.

"Farley" is "Jim Farley" where no other Farley is named; "Larkmoor" is "Larkmoor Capital" where
no other Larkmoor is; "AMF" is the "Autorité des marchés financiers (AMF)". "Ford Otosan" is not
"Ford": what adds a word to a name that stands alone more often than not is another thing, unless
the word is a legal form or says what the thing is.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import simplemma

from kg.languages import LANGUAGES, words_of
from kg.languages.corporate import TELLING
from kg.languages.places import lookup
from kg.languages.trades import is_trade
from kg.records import Mention
from kg.refer.aliases import aliases
from kg.refer.kinds import ORGANIZATIONS, PLACES
from kg.refer.nouns import noun_class
from kg.refer.tidy import LEGAL
from kg.syntax import Tree

_INITIALS: Final = 3
_ARTICLES: Final = frozenset("the il lo la i gli le l der die das den dem les el los las".split())


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


def link(
    groups: Mapping[str, Sequence[Mention]], kinds: Mapping[str, str], trees: tuple[Tree, ...]
) -> list[Chain]:
    """The chains, in the order of their first mention."""
    chains: dict[str, Chain] = {}
    for name, mentions in groups.items():
        kind = kinds[name]
        language = trees[mentions[0].sentence].sentence.language
        key = _key(name, kind, language, kinds)
        chain = chains.setdefault(key, Chain(kind, [], key, language))
        chain.mentions += mentions
    merged = _partial(chains, trees)
    _acronyms(merged, trees)
    for chain in merged.values():
        for mention in chain.mentions:
            chain.aliases |= {*aliases(trees[mention.sentence], mention, chain.kind)}
    return sorted(merged.values(), key=lambda chain: min(_place(m) for m in chain.mentions))


def _place(mention: Mention) -> tuple[int, int]:
    return mention.sentence, mention.first


def _key(name: str, kind: str, language: str, names: Mapping[str, str]) -> str:
    """What names of one thing have in common; a genitive ("Xiaomis", "Bayerns") is its base."""
    base = name[:-1] if name.endswith("s") and words_of(language).separable else ""
    if kind in PLACES:
        place = lookup(name, language) or (lookup(base, language) if base else None)
        return place.key if place is not None else normal(name)
    if kind == "Person":
        return _untitled(normal(name), language)
    return normal(base) if base in names else normal(name)


def _untitled(name: str, language: str) -> str:
    """A person's name without "M.", "Dr", "Ms"."""
    words, titles = name.split(), words_of(language).person_titles
    while len(words) > 1 and words[0] in titles:
        words = words[1:]
    return " ".join(words)


def _partial(chains: dict[str, Chain], trees: tuple[Tree, ...]) -> dict[str, Chain]:
    """Shorter names joined to the one longer name that contains them."""
    result = dict(chains)
    for key in sorted(chains, key=lambda k: (len(k.split()), k)):
        short = result[key]
        if short.kind in PLACES:
            continue
        fits = [
            other
            for other, chain in result.items()
            if other != key and _part_of(short, chain, trees)
        ]
        if len(fits) == 1:
            longer = result[fits[0]]
            longer.mentions += short.mentions
            if longer.kind in {"Thing", "Organization"} and short.kind != "Thing":
                longer.kind = short.kind if short.kind in ORGANIZATIONS else longer.kind
            del result[key]
    return result


def _part_of(short: Chain, longer: Chain, trees: tuple[Tree, ...]) -> bool:
    few, many = short.key.split(), longer.key.split()
    if longer.kind in PLACES or not 0 < len(few) < len(many):
        return False
    begins, ends = many[: len(few)] == few, many[-len(few) :] == few
    if longer.kind == "Person":
        return short.kind in {"Person", "Thing"} and (ends or (len(few) == 1 and begins))
    if short.kind == "Person" or not _kin(short.kind, longer.kind):
        return False
    if longer.kind in ORGANIZATIONS:
        return (begins and _introduced(short, longer, trees)) or (
            ends and _telling(longer, len(few))
        )
    return longer.kind == short.kind and ends


def _telling(longer: Chain, few: int) -> bool:
    """Whether all that the longer name adds in front says what it is: "Banco", "Käserei"."""
    words = longer.mentions[0].text.split()[:-few]
    language = longer.language
    return all(
        noun_class(word, word, language) or word.lower() in TELLING or is_trade(word, language)
        for word in words
    )


def _introduced(short: Chain, longer: Chain, trees: tuple[Tree, ...]) -> bool:
    """Whether the text gives the full name first and the short one later.

    What is added to a name already in use ("Acme Rail" beside "Acme") is another thing. A headline
    may be short before.
    """
    added = " ".join(longer.key.split()[len(short.key.split()) :])
    if _elsewhere(added, longer.language):
        return False
    bodies = [
        [_place(m) for m in chain.mentions if trees[m.sentence].sentence.field == "text"]
        for chain in (short, longer)
    ]
    if not all(bodies):
        return True
    return min(bodies[1]) <= min(bodies[0])


def _elsewhere(added: str, language: str) -> bool:
    """Whether what a name adds is a place ("Vodafone España") and no inflected common word, and no
    noun for firms: there is a town of Media and one of Bank.
    """
    if noun_class(added, added, language) in ORGANIZATIONS:
        return False
    place = lookup(added.title(), language)
    if place is None or place.kind != "City" or language not in LANGUAGES:
        return place is not None
    lemma = simplemma.lemmatize(added, lang=language)
    return lemma.casefold() == added or not lemma.islower()


def _kin(a: str, b: str) -> bool:
    return a == b or "Thing" in {a, b} or (a in ORGANIZATIONS and b in ORGANIZATIONS)


def _acronyms(chains: dict[str, Chain], trees: tuple[Tree, ...]) -> None:
    """A name in capitals that stands in brackets after a name, or that its initials spell."""
    for key in sorted(chains):
        short = chains.get(key)
        if short is None or not _capitals(short) or short.kind in PLACES:
            continue
        other = next(
            (k for k in sorted(chains) if k != key and _spells(short, chains[k], trees)), None
        )
        if other is not None:
            chains[other].mentions += short.mentions
            del chains[key]


def _capitals(chain: Chain) -> bool:
    text = chain.mentions[0].text
    return 2 <= len(text) <= 8 and text[0].isupper() and " " not in text  # noqa: PLR2004


def _spells(short: Chain, longer: Chain, trees: tuple[Tree, ...]) -> bool:
    words = [w for m in longer.mentions for w in [m.text.split()] if len(w) > 1]
    if not words or longer.kind in PLACES | {"Person"}:
        return False
    letters = short.mentions[0].text.replace(".", "")
    capitals = {"".join(w[0] for w in text if w[0].isupper()) for text in words}
    if letters in capitals or (len(letters) >= _INITIALS and letters.upper() in capitals):
        return True
    return any(_bracketed(mention, short, trees[mention.sentence]) for mention in longer.mentions)


def _bracketed(mention: Mention, short: Chain, tree: Tree) -> bool:
    """As in "Food and Drug Administration (FDA)": its first letter, in brackets behind."""
    after = mention.last
    if after + 2 >= len(tree.tokens) or tree.form(after) != "(" or tree.form(after + 2) != ")":
        return False
    here = any(m.sentence == mention.sentence and m.first == after + 1 for m in short.mentions)
    return (
        here
        and mention.last - mention.first > 1
        and any(
            token.form[:1] == short.mentions[0].text[0]
            for token in tree.tokens[mention.first : mention.last]
        )
    )
