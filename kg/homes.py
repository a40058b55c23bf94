"""Where a tree says that something comes from: "the Dutch maker", "DJI aus Shenzhen".

Asked about a word that names or describes an organisation, `homes` finds the adjectives and nouns
of origin, the towns behind "from", in brackets, before "-based" and behind "with its seat in" that
belong to it. The stage of references prefers antecedents by them, extraction makes claims of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.languages import words_of
from kg.languages.corporate import corporate
from kg.languages.demonyms import origin
from kg.languages.places import Place, lookup
from kg.syntax import Tree

_MODIFIES: Final = frozenset(
    {"amod", "compound", "flat", "flat:name", "nmod", "nmod:desc", "appos", "det", "dep"}
)
_BESIDE: Final = frozenset({"appos", "flat", "flat:name"})
_INSIDE: Final = frozenset(
    {"nmod", "obl", "obl:arg", "appos", "compound", "flat", "nsubj", "dep", "conj"}
)
_NOMINAL: Final = frozenset({"ADJ", "NOUN", "PROPN", "X"})
_HERE: Final = frozenset("in en a à at nel nella nei zu bei near".split())


@dataclass(frozen=True, slots=True)
class Home:
    """A place that is said to be something's, and the token that says it."""

    index: int
    place: Place


def homes(tree: Tree, first: int, last: int, head: int) -> tuple[Home, ...]:
    """The homes told of the name or noun that spans the tokens `first` to `last` (half-open)."""
    found: dict[int, Home] = {}
    for rule in (_modifiers, _from, _owners, _bracket, _seated, _seats, _before, _folk, _predicate):
        for home in rule(tree, first, last, head):
            if not first <= home.index < last or last - first == 1:
                found.setdefault(home.index, home)
    return tuple(found[index] for index in sorted(found))


def demonym(tree: Tree, index: int) -> Place | None:
    """The place that an adjective or noun of origin tells."""
    token, language = tree.tokens[index], tree.sentence.language
    if token.upos not in _NOMINAL or len(token.form) < 4:  # noqa: PLR2004
        return None
    return origin(token.form, language) or origin(token.lemma, language)


def place(tree: Tree, index: int) -> Place | None:
    """The place that the proper noun at `index` names, with what belongs to its name; a common
    noun has its capital where it opens a sentence: "Tour operator".
    """
    token, language = tree.tokens[index], tree.sentence.language
    if token.upos not in {"PROPN", "NOUN", "X"} or not token.form[:1].isupper():
        return None
    if not index and token.upos == "NOUN" and not words_of(language).separable:
        return None
    below = [kid for kid in tree.kids(index, "flat", "flat:name", "compound", "amod", "nmod")
             if tree.tokens[kid].form[:1].isupper() and abs(kid - index) == 1]  # fmt: skip
    if below:
        words = sorted([index, *below])
        whole = " ".join(tree.tokens[word].form for word in words)
        if (long := lookup(whole, language)) is not None:
            return long
    return lookup(token.form, language)


def _modifiers(tree: Tree, first: int, last: int, head: int) -> Iterator[Home]:
    """As in "the Dutch maker", "l'espagnol Dovalex", "US-Konzern X", "X, the Chinese makers"."""
    over = tree.tokens[head].head
    beside = [
        kid
        for kid in tree.kids(head, *_BESIDE, "compound", "nmod")
        if not first <= kid < last
        and tree.tokens[kid].upos == "NOUN"
        and not tree.preposition(kid)
        and _organized(tree, kid)
    ]
    near = over >= 0 and tree.tokens[head].deprel in _BESIDE | {"nmod"}
    if near and not tree.preposition(head) and _organized(tree, over):
        beside.append(over)
    for index in (head, *beside):
        if index != first or last - first == 1:
            yield from _part(tree, index)
        for kid in (index, *tree.children[index]):
            plain = kid != head and (tree.tokens[kid].deprel in _MODIFIES or kid == over)
            here = demonym(tree, kid) or _compound(tree, kid, index) if plain else None
            if here is not None and not tree.preposition(kid):
                yield Home(kid, here)


def _part(tree: Tree, index: int) -> Iterator[Home]:
    """The place before the hyphen of "US-Konzern"; "Milano-Osaka" is none."""
    token, language = tree.tokens[index], tree.sentence.language
    left, hyphen, right = token.form.rpartition("-")
    if not hyphen or token.upos != "NOUN" or not left[:1].isupper():
        return
    found = None if lookup(right, language) else lookup(left, language)
    if found is not None:
        yield Home(index, found)


def _organized(tree: Tree, index: int) -> bool:
    """Whether the noun can mean a whole organisation: no plant, no person, no unit of another."""
    language = tree.sentence.language
    kind = words_of(language).nouns.get(tree.word(index), "")
    whole = tree.word(index) not in corporate(language).units
    return whole and kind in _WHOLE


_WHOLE: Final = frozenset({
    "", "Company", "Organization", "GovernmentBody", "MediaOrganization", "SportsOrganization",
    "ResearchOrganization", "City", "Region", "SoftwareService",
})  # fmt: skip


def _compound(tree: Tree, kid: int, noun: int) -> Place | None:
    """As in "the Chicago company": a town's name right before a common noun."""
    tokens = tree.tokens
    plain = tokens[kid].deprel == "compound" and kid < noun and tokens[noun].form.islower()
    return place(tree, kid) if plain and tokens[noun].upos == "NOUN" else None


def _from(tree: Tree, _first: int, last: int, head: int) -> Iterator[Home]:
    """As in "the group from Turin", "il gruppo di Alba", "TSMC of Taiwan"."""
    sources = corporate(tree.sentence.language).sources
    told = [kid for kid in tree.kids(head, "nmod", "obl") if tree.preposition(kid) in sources]
    if last + 1 < len(tree.tokens) and tree.form(last) in sources:
        told.append(last + 1)
    for index in told:
        here = place(tree, index)
        if here is not None and not _partial(tree, index, here):
            yield Home(index, here)


def _partial(tree: Tree, index: int, found: Place) -> bool:
    """Whether the word is only part of a longer name that is no place: "of London Ventures"."""
    rest = [kid for kid in tree.kids(index, "flat", "flat:name", "compound")
            if tree.tokens[kid].form[:1].isupper()]  # fmt: skip
    return bool(rest) and lookup(tree.tokens[index].form, tree.sentence.language) == found


def _owners(tree: Tree, first: int, _last: int, head: int) -> Iterator[Home]:
    """As in "Canada's CDPQ": the place before the name that it owns."""
    if tree.tokens[head].upos != "PROPN":
        return
    owners = list(tree.kids(head, "nmod:poss"))
    if first > 1 and tree.form(first - 1) in {"'s", "’s", "'", "’"}:
        owners.append(first - 2)
    for index in owners:
        if here := place(tree, index):
            yield Home(index, here)


def _bracket(tree: Tree, _first: int, last: int, _head: int) -> Iterator[Home]:
    """As in "Falcrest Bio (Leiden, 85 staff)"."""
    tokens = tree.tokens
    if last + 2 >= len(tokens) or tokens[last].form != "(":
        return
    here = place(tree, last + 1)
    closed = tokens[last + 2].form in {",", ")", ";", "/"}
    if here is not None and closed and here.kind in {"City", "Country"}:
        yield Home(last + 1, here)


def _seated(tree: Tree, first: int, last: int, head: int) -> Iterator[Home]:
    """As in "the Utrecht-based company", "die in Kassel ansässige Tochter", "based in X"."""
    seated = corporate(tree.sentence.language).seated
    for kid in tree.children[head]:
        if first <= kid < last:
            continue
        left, hyphen, right = tree.tokens[kid].form.rpartition("-")
        if hyphen and right.lower() in seated and (here := lookup(left, tree.sentence.language)):
            yield Home(kid, here)
        if tree.form(kid) in seated:
            yield from _under(tree, kid)
            if kid > 1 and tree.form(kid - 1) == "-" and (here := place(tree, kid - 2)):
                yield Home(kid - 2, here)


def _seats(tree: Tree, first: int, last: int, head: int) -> Iterator[Home]:
    """As in "the bank, with its seat in Como", "Ecovacs, Sitz in Peking"."""
    seats = corporate(tree.sentence.language).seats
    for kid in tree.kids(head, "nmod", "appos", "conj", "obl", "parataxis", "dep"):
        if not first <= kid < last and tree.word(kid) in seats:
            yield from _under(tree, kid)


def _under(tree: Tree, index: int) -> Iterator[Home]:
    for kid in tree.kids(index, *_INSIDE):
        prep = tree.preposition(kid)
        if (prep in _HERE or not prep) and (here := place(tree, kid)):
            yield Home(kid, here)


def _before(tree: Tree, first: int, _last: int, _head: int) -> Iterator[Home]:
    """As in "le breton Kermoal", "die Genfer MSC": the word of origin right before the name."""
    if first == 0 or tree.tokens[first].upos not in {"PROPN", "X"}:
        return
    index = first - 1
    token = tree.tokens[index]
    german = words_of(tree.sentence.language).separable
    if german and token.form[:1].isupper() and not token.form.endswith(("er", "ern")):
        return
    if (here := demonym(tree, index)) and not _other_noun(tree, index, first):
        yield Home(index, here)


def _folk(tree: Tree, _first: int, _last: int, head: int) -> Iterator[Home]:
    """As in "i mantovani di Brenta Gas", "the Swedes of Tarvo"; and a word for the folk itself."""
    over = tree.tokens[head].head
    if tree.tokens[head].upos in {"PROPN", "X"} and over >= 0:
        genitive = tree.preposition(head) in words_of(tree.sentence.language).genitives
        plural = tree.tokens[over].feat("Number") in {"Plur", ""}
        if (
            genitive
            and plural
            and tree.tokens[over].deprel != "amod"
            and (here := demonym(tree, over))
        ):
            yield Home(over, here)
    if here := demonym(tree, head):
        yield Home(head, here)


def _other_noun(tree: Tree, index: int, name: int) -> bool:
    """Whether the adjective belongs to a common noun: "gli Stati americani, Ford"."""
    over = tree.tokens[index].head
    return (
        tree.tokens[index].deprel == "amod"
        and over >= 0
        and over < index
        and tree.tokens[name].head != over
    )


def _predicate(tree: Tree, _first: int, _last: int, head: int) -> Iterator[Home]:
    """As in "Soitec is French"."""
    over = tree.tokens[head].head
    if over < 0 or tree.tokens[head].deprel != "nsubj" or tree.tokens[over].upos != "ADJ":
        return
    here = demonym(tree, over)
    if here is not None and tree.kid(over, "cop") is not None:
        yield Home(over, here)
