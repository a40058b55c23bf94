"""Document → the same document with its references found: who and what every mention is.

Claims must speak of things, not of pronouns, so this stage stands before extraction: names get a
class and are joined to chains, then descriptions ("the carmaker"), pronouns, possessives and
unspoken subjects are tied to the chain that they mean. Each chain is one Referent.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from kg.homes import demonym
from kg.languages import words_of
from kg.languages.demonyms import origin
from kg.languages.places import Place, lookup
from kg.ontology import Ontology
from kg.records import Document, Join, Mention, MentionKind, Referent
from kg.refer import anaphora, chains, deeds, kinds, names, referring
from kg.refer.anaphora import Choose
from kg.refer.chain import Chain
from kg.refer.classes import classify
from kg.refer.kinds import ORGANIZATIONS
from kg.refer.slot import Slot
from kg.syntax import Tree
from kg.weights import Choice


@dataclass(frozen=True, slots=True)
class Linked:
    """What a document names, before its references are found: the trees, the chains of names, the
    nouns that belong to names by (sentence, token), which person speaks for which firm, and where
    a thing is from by its chain's number.
    """

    document: Document
    trees: tuple[Tree, ...]
    chains: list[Chain]
    described: Mapping[tuple[int, int], int]
    posts: Mapping[tuple[int, int], float]
    homes: Mapping[int, frozenset[Place]]

    def slots(self, choose: Choose | None = None) -> list[tuple[Slot, int]]:
        """The references with the numbers of the chains that they mean; `choose` decides instead
        of the shipped weights.
        """
        return anaphora.resolve(
            self.document, self.chains, self.trees, self.described, self.posts, self.homes, choose
        )

    def words(self) -> tuple[list[Slot], Choice]:
        """The words that may refer to something, and what is weighed of each."""
        _, known, every = anaphora.prepared(self.chains, self.trees, self.described, self.homes)
        asked = [slot for slot in every if referring.is_asked(slot)]
        return asked, referring.choice(asked, self.trees, known)


def refer(document: Document, ontology: Ontology, join: Join | None = None) -> Document:
    """The document with classed mentions, each pointing at its Referent.

    `join` asks the parser's network what names do; without it only words tell their class.
    """
    linked = link(document, ontology, join)
    return Document(
        document.article,
        document.sentences,
        tuple(sorted(_mentions(linked, linked.slots()), key=_order)),
        tuple(_referent(chain, ontology) for chain in linked.chains),
    )


@dataclass(frozen=True, slots=True)
class Named:
    """What a document names: its trees, the mentions, those of each name, what the names do."""

    trees: tuple[Tree, ...]
    mentions: list[Mention]
    groups: Mapping[str, list[Mention]]
    done: deeds.Deeds


def named(document: Document, ontology: Ontology, join: Join | None = None) -> Named:
    """What a document names; of what the names do only what `join` sees."""
    trees = tuple(Tree(sentence) for sentence in document.sentences)
    mentions = names.names(document, trees)
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[mention.text].append(mention)
    done = deeds.deeds(document, mentions, ontology, join) if join else deeds.Deeds()
    return Named(trees, mentions, groups, done)


def link(document: Document, ontology: Ontology, join: Join | None = None) -> Linked:
    """The document's names, classed and joined to chains."""
    told = named(document, ontology, join)
    trees, done = told.trees, told.done
    found = chains.link(told.groups, classify(told.groups, trees, done.votes), trees)
    _add_origins(document, trees, found, told.mentions)
    described = {
        (mention.sentence, noun): number
        for number, chain in enumerate(found)
        for mention in chain.mentions
        if mention.kind == "name"
        for noun in kinds.describing(trees[mention.sentence], mention)
        if kinds.fits(trees[mention.sentence], noun, chain.kind)
    }
    described |= _folk(found, trees)
    numbers = {m.text: number for number, chain in enumerate(found) for m in chain.mentions}
    posts = _posts(found, numbers, done.posts)
    return Linked(document, trees, found, described, posts, _homes(found, numbers, done.homes))


def _homes(
    found: list[Chain], numbers: Mapping[str, int], homes: Iterable[tuple[str, str]]
) -> dict[int, frozenset[Place]]:
    """Where the network sees an organisation to be from, by the number of its chain."""
    told: dict[int, frozenset[Place]] = {}
    for name, home in homes:
        chain = found[numbers[name]]
        place = lookup(home, chain.language)
        if place is not None and chain.kind in ORGANIZATIONS:
            told[numbers[name]] = told.get(numbers[name], frozenset()) | {place}
    return told


def _posts(
    found: list[Chain], numbers: Mapping[str, int], posts: Mapping[tuple[str, str], float]
) -> dict[tuple[int, int], float]:
    """Which person speaks for which firm, by the numbers of their chains, and how surely."""
    told: dict[tuple[int, int], float] = {}
    for (person, firm), weight in posts.items():
        ends = numbers[person], numbers[firm]
        if found[ends[0]].kind == "Person" and found[ends[1]].kind in ORGANIZATIONS:
            told[ends] = max(weight, told.get(ends, 0.0))
    return told


def _folk(found: list[Chain], trees: tuple[Tree, ...]) -> dict[tuple[int, int], int]:
    """Names of folk that a firm's name explains: "i francesi di Kerolan", "the Swedes at Ikea"."""
    told: dict[tuple[int, int], int] = {}
    for number, chain in enumerate(found):
        for mention in chain.mentions:
            tree = trees[mention.sentence]
            over = tree.tokens[mention.head].head
            if mention.kind != "name" or chain.kind not in ORGANIZATIONS or over < 0:
                continue
            genitive = tree.preposition(mention.head) in words_of(tree.sentence.language).genitives
            beside = tree.tokens[mention.head].deprel in {"appos", "flat", "flat:name"}
            if (genitive or beside) and demonym(tree, over) is not None:
                told[mention.sentence, over] = number
    return told


def _order(mention: Mention) -> tuple[int, int, int, str]:
    return mention.sentence, mention.first, mention.last, mention.kind


def _add_origins(
    document: Document, trees: tuple[Tree, ...], found: list[Chain], named: list[Mention]
) -> None:
    """Adjectives of origin join the chain of their place, or begin one."""
    taken = {(m.sentence, i) for m in named for i in range(m.first, m.last)}
    by_key = {chain.key: chain for chain in found}
    for mention in names.origins(document, trees):
        if (mention.sentence, mention.first) in taken:
            continue
        language = trees[mention.sentence].sentence.language
        token = trees[mention.sentence].tokens[mention.first]
        place = origin(token.form, language) or origin(token.lemma, language)
        assert place is not None
        if place.key not in by_key:
            by_key[place.key] = Chain(kinds.place_class(place.key, place.kind), [], place.key)
            found.append(by_key[place.key])
        by_key[place.key].mentions.append(mention)


def _mentions(linked: Linked, slots: list[tuple[Slot, int]]) -> list[Mention]:
    document, trees, found = linked.document, linked.trees, linked.chains
    described = linked.described
    firms = set(described) | {(slot.sentence, slot.index) for slot, _ in slots}
    seats = {(slot.sentence, slot.index): number for slot, number in slots if slot.seat}
    result = [
        replace(m, type=chain.kind, referent=number)
        for number, chain in enumerate(found)
        for m in chain.mentions
        if m.kind == "name" or (m.sentence, m.first) not in firms
    ]
    result = [
        replace(m, kind="description", type=found[number].kind, referent=number)
        if m.kind == "name" and (number := seats.get((m.sentence, m.head))) is not None
        else m
        for m in result
    ]
    taken = {(m.sentence, m.head) for m in result}
    for (sentence, index), number in described.items():
        if (sentence, index) not in taken:
            taken.add((sentence, index))
            bare = _single(document, trees[sentence], sentence, index, "description")
            result.append(replace(bare, type=found[number].kind, referent=number))
    for slot, number in slots:
        if slot.seat and slot.kind != "zero":
            continue
        bare = _single(document, trees[slot.sentence], slot.sentence, slot.index, slot.kind)
        result.append(replace(bare, type=found[number].kind, referent=number))
    return result


def _single(
    document: Document, tree: Tree, sentence: int, index: int, kind: MentionKind
) -> Mention:
    """A mention of one token, of what is not said yet."""
    span = tree.span(index, index + 1)
    text = span.of(document.article.content(tree.sentence.field))
    return Mention(sentence, index, index + 1, index, span, text, "", kind)


def _referent(chain: Chain, ontology: Ontology) -> Referent:
    named = [m.text for m in chain.mentions if m.kind == "name"]
    name = chain.name if named else min(chain.names)
    kind = chain.kind if chain.kind in ontology.classes else "Thing"
    return Referent(name, chain.names, kind)
