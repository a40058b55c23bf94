"""What an article says elsewhere of each thing it names: where it is from, what it is called.

A description is tied to the chain that it suits: "the Dutch group" to one that is Dutch, "the bank"
to what was called a bank before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from kg.homes import homes
from kg.languages.given_names import gender
from kg.languages.organizations import known
from kg.languages.places import Place, lies_in, lies_outside
from kg.records import Token
from kg.refer.chain import Chain
from kg.refer.kinds import ORGANIZATIONS
from kg.refer.nouns import trade_at
from kg.syntax import Tree

TITLES: Final = dict.fromkeys(
    "mr sir lord herr herrn m monsieur señor sr don signor".split(), "Masc"
) | dict.fromkeys(
    "mrs ms dame lady frau mme mlle madame señora sra doña signora dottoressa".split(), "Fem"
)
"""Titles that tell a person's gender."""
TITLED: Final = 1.5
"""How much more a mention of a chain weighs that the headline names."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The places, common nouns and trades that were said of a chain or are known of it, how much
    the article speaks of it, and its gender: a person's as far as names, titles or nouns tell, an
    organisation's where a masculine noun is said of it.
    """

    places: tuple[Place, ...] = ()
    words: frozenset[str] = frozenset()
    trades: frozenset[str] = frozenset()
    weight: float = 0.0
    gender: str = ""


def profiles(
    chains: Sequence[Chain],
    trees: tuple[Tree, ...],
    described: Mapping[tuple[int, int], int],
    seen: Mapping[int, frozenset[Place]] = MappingProxyType({}),
) -> list[Profile]:
    """One profile a chain; `described` are the nouns that stand with its names, `seen` where a
    chain is seen to be from, by its number.
    """
    places: list[dict[str, Place]] = [
        {place.key: place for place in seen.get(number, ())} for number in range(len(chains))
    ]
    words: list[set[str]] = [set() for _ in chains]
    trades: list[set[str]] = [set() for _ in chains]
    for number, chain in enumerate(chains):
        if chain.kind not in ORGANIZATIONS:
            continue
        for one in filter(None, map(known, chain.names)):
            places[number] |= {place.key: place for place in one.homes}
            trades[number].add(one.trade)
        for mention in chain.mentions:
            tree = trees[mention.sentence]
            if mention.span == tree.span(mention.first, mention.last):
                for home in homes(tree, mention.first, mention.last, mention.head):
                    places[number][home.place.key] = home.place
            if mention.last - mention.first > 1:
                words[number] |= {tree.word(i) for i in range(mention.first, mention.last)}
                trades[number] |= {trade_at(tree, i) for i in range(mention.first, mention.last)}
    nouns: list[list[Token]] = [[] for _ in chains]
    for (sentence, index), number in described.items():
        nouns[number].append(trees[sentence].tokens[index])
        words[number].add(trees[sentence].word(index))
        trades[number].add(trade_at(trees[sentence], index))
        if chains[number].kind in ORGANIZATIONS:
            for home in homes(trees[sentence], index, index + 1, index):
                places[number][home.place.key] = home.place
    return [
        Profile(
            tuple(found[key] for key in sorted(found)),
            frozenset(said),
            frozenset(trade - {""}),
            _weight(chain, trees),
            _gender(chain, trees, nouns[number]),
        )
        for number, (chain, found, said, trade) in enumerate(
            zip(chains, places, words, trades, strict=True)
        )
    ]


def _weight(chain: Chain, trees: tuple[Tree, ...]) -> float:
    """How often the article mentions the chain; what its headline names counts more."""
    titled = any(trees[m.sentence].sentence.field == "title" for m in chain.mentions)
    return len(chain.mentions) * (TITLED if titled else 1.0)


def _gender(chain: Chain, trees: tuple[Tree, ...], nouns: Sequence[Token]) -> str:
    """The gender that a person's titles agree on, or else given names, or else the nouns that stand
    with the name: Masc, Fem or "". An organisation is masculine where such a noun is.
    """
    if chain.kind != "Person":
        return "Masc" if any(noun.feat("Gender") == "Masc" for noun in nouns) else ""
    titles = {
        TITLES.get(trees[mention.sentence].form(index).rstrip("."), "")
        for mention in chain.mentions
        for index in range(max(0, mention.first - 1), mention.last)
    }
    given = {gender(words[0]) for words in map(str.split, chain.names) if len(words) > 1}
    described = {noun.feat("Gender") for noun in nouns}
    found = (told & {"Masc", "Fem"} for told in (titles, given, described))
    return next((told.pop() for told in found if len(told) == 1), "")


def agreement(said: Sequence[Place], known: Sequence[Place]) -> int:
    """1 where a place that is said is known, or one that lies in it; -1 where all are
    told to lie apart, else 0.
    """
    pairs = [(one, other) for one in said for other in known]
    if any(lies_in(other, one) for one, other in pairs):
        return 1
    return -1 if pairs and all(lies_outside(one, other) for one, other in pairs) else 0
