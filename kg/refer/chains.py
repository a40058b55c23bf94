"""Names of one thing → one referent: equal names, short names, acronyms, places by their table.

"AMF" is the "Autorité des marchés financiers (AMF)"; how short names find their full ones stands in
kg.refer.shortened.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from kg.languages import words_of
from kg.languages.places import lookup
from kg.records import Mention
from kg.refer import shortened
from kg.refer.aliases import aliases
from kg.refer.chain import Chain, normal, place
from kg.refer.kinds import ORGANIZATIONS, PLACES
from kg.refer.nouns import noun_class
from kg.syntax import Tree

_INITIALS: Final = 3


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
    merged = shortened.joined(chains, trees)
    _acronyms(merged, trees)
    for chain in merged.values():
        for mention in chain.mentions:
            chain.aliases |= {*aliases(trees[mention.sentence], mention, chain.kind)}
    return sorted(merged.values(), key=lambda chain: min(place(m) for m in chain.mentions))


def _key(name: str, kind: str, language: str, names: Mapping[str, str]) -> str:
    """What names of one thing have in common; a genitive ("Xiaomis", "Bayerns", "Farleys") is its
    base, and of a compound with what its thing is ("Norvane-Bank") the part before that, where a
    longer name begins so ("Norvane Privatbank").
    """
    base = name[:-1] if name.endswith("s") and words_of(language).separable else ""
    if kind in PLACES:
        known = lookup(name, language) or (lookup(base, language) if base else None)
        return known.key if known is not None else normal(name)
    if kind == "Person":
        return _untitled(normal(name), language)
    if base and (base in names or any(_is_surname(base, *other) for other in names.items())):
        return normal(base)
    left, _, right = name.rpartition("-")
    if (
        words_of(language).separable
        and left
        and noun_class(right, right, language) in ORGANIZATIONS
    ):
        return normal(left if any(other.startswith(f"{left} ") for other in names) else name)
    return normal(name)


def _is_surname(word: str, name: str, kind: str) -> bool:
    return kind == "Person" and name.endswith(f" {word}")


def _untitled(name: str, language: str) -> str:
    """A person's name without "M.", "Dr", "Ms"."""
    words, titles = name.split(), words_of(language).person_titles
    while len(words) > 1 and words[0] in titles:
        words = words[1:]
    return " ".join(words)


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
    if (
        len(letters) >= _INITIALS
        and letters.isupper()
        and any(_initials(t, letters) for t in words)
    ):
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
