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
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from kg.languages import words_of
from kg.languages.corporate import TELLING
from kg.languages.organizations import known
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
    """Shorter names joined to the longer name that contains them.

    Of several firms it is the one that the text names first, of several people with one surname
    the one that it has named last.
    """
    result = dict(chains)
    surnames = {
        key.split()[-1] for key, chain in chains.items() if chain.kind == "Person" and " " in key
    }
    for key in sorted(chains, key=lambda k: (len(k.split()), k)):
        short = result[key]
        fits = [
            chain
            for other, chain in result.items()
            if other != key and _part_of(short, chain, trees, surnames)
        ]
        people = [chain for chain in fits if chain.kind == "Person"]
        others = [chain for chain in fits if chain.kind != "Person"]
        if short.kind in ORGANIZATIONS and others:
            people = []
        if not fits or (people and others):
            continue
        if people:
            for mention in short.mentions:
                _last_named(people, mention).mentions.append(mention)
        else:
            longer = min(others, key=lambda chain: min(map(_place, chain.mentions)))
            longer.mentions += short.mentions
            if longer.kind in {"Thing", "Organization"} and short.kind in ORGANIZATIONS:
                longer.kind = short.kind
        del result[key]
    return result


def _last_named(people: Sequence[Chain], mention: Mention) -> Chain:
    """Whose full name stands last before the mention, else the first that follows it."""
    begun = [(min(map(_place, chain.mentions)), number) for number, chain in enumerate(people)]
    before = [one for one in begun if one[0] < _place(mention)]
    return people[(max(before) if before else min(begun))[1]]


def _part_of(
    short: Chain, longer: Chain, trees: tuple[Tree, ...], surnames: Collection[str]
) -> bool:
    few, many = short.key.split(), longer.key.split()
    if longer.kind in PLACES or not 0 < len(few) < len(many):
        return False
    begins, ends = many[: len(few)] == few, many[-len(few) :] == few
    if not (begins or ends) or (short.kind in PLACES and _placed(short)):
        return False
    if longer.kind == "Person":
        if short.kind in {"Person", "Thing"}:
            return ends or (len(few) == 1 and begins)
        return len(few) == 1 and ends and _unsure(short) and _introduced(short, longer, trees)
    if short.kind == "Person" and (longer.kind not in ORGANIZATIONS or short.key in surnames):
        return False
    if short.kind == "Person" and any(_titled(mention, trees) for mention in short.mentions):
        return False
    if longer.kind in ORGANIZATIONS:
        unlike = short.kind not in ORGANIZATIONS | {"Thing"}
        if unlike and not (short.kind in PLACES | {"Person"} and begins and len(few) == 1):
            return False
        fuller = _introduced(short, longer, trees) and not _renowned(short, longer)
        return (begins and fuller and not _branch(short, longer)) or (
            ends and (_telling(longer, len(few)) or (fuller and not _placed(short)))
        )
    return longer.kind == short.kind and ends


def _placed(short: Chain) -> bool:
    """Whether the tables have a place of the name."""
    return lookup(short.mentions[0].text, short.language) is not None


def _unsure(short: Chain) -> bool:
    """Whether a name is taken for an organisation or place for want of any better sign."""
    return short.kind in {"Organization", "Place"} and known(short.name) is None


def _renowned(short: Chain, longer: Chain) -> bool:
    """Whether the shorter name is that of a well-known organisation, and the longer one's not."""
    one = known(short.name)
    return one is not None and one is not known(longer.name)


def _titled(mention: Mention, trees: tuple[Tree, ...]) -> bool:
    """Whether "Mr", "Frau" or "Dr" stands with the name."""
    tree = trees[mention.sentence]
    titles = words_of(tree.sentence.language).person_titles
    around = (tree.form(i).rstrip(".") for i in (mention.first - 1, mention.first) if i >= 0)
    return any(form in titles for form in around)


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
    bodies = [
        [_place(m) for m in chain.mentions if trees[m.sentence].sentence.field == "text"]
        for chain in (short, longer)
    ]
    if not all(bodies):
        return True
    return min(bodies[1]) <= min(bodies[0])


def _branch(short: Chain, longer: Chain) -> bool:
    """Whether what the longer name adds is a country or region ("Vodafone España")."""
    added = " ".join(longer.key.split()[len(short.key.split()) :])
    if noun_class(added, added, longer.language) in ORGANIZATIONS:
        return False
    place = lookup(added.title(), longer.language)
    return place is not None and place.kind != "City"


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
    if len(letters) >= _INITIALS and letters.isupper() and any(_initials(t, letters) for t in words):
        return True
    return any(_bracketed(mention, short, trees[mention.sentence]) for mention in longer.mentions)


def _initials(words: Sequence[str], letters: str) -> bool:
    """Whether the first letters of the words in their order are these, small words aside or not:
    "CRTC", "BDC", and "FDA" of "U.S. Food and Drug Administration".
    """
    large = [word[0].upper() for word in words if len(word) > _INITIALS or word[0].isupper()]
    return "".join(large).endswith(letters) or "".join(w[0] for w in words).upper() == letters


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
