"""What a name is: votes of the tagger, of place tables, of the words that stand with it.

The words weigh more than the tagger, since "the drugmaker Novo" leaves no doubt; a name keeps one
class in the whole article (kg.refer.classes). News names a person in full once, so a single word
that is part of no fuller name is rather an organisation. An organisation of which no more is known
stays Organization.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from kg.languages import words_of
from kg.languages.organizations import known
from kg.languages.places import lookup
from kg.languages.trades import is_trade
from kg.records import Mention
from kg.refer import evidence
from kg.refer.nouns import noun_at
from kg.refer.tidy import LEGAL
from kg.syntax import SUBJECTS, Tree

TAGS: Final = {"PER": "Person", "ORG": "Organization", "LOC": "Place", "MISC": "Thing", "": "Thing"}
ORGANIZATIONS: Final = frozenset({
    "Organization", "Company", "GovernmentBody", "MediaOrganization", "SportsOrganization",
    "ResearchOrganization",
})  # fmt: skip
PLACES: Final = frozenset({"Place", "Country", "City", "Region", "Continent"})
PRODUCTS: Final = frozenset({
    "Product", "VehicleModel", "Device", "SoftwareService", "Medicine",
})  # fmt: skip
COUNTRIES: Final = frozenset({
    "region/GB-scotland", "region/GB-england", "region/GB-wales", "region/GB-northern-ireland",
})  # fmt: skip
"""Regions that news calls countries."""
_DESCRIBED: Final = 3.0
_TAGGED: Final = {"PER": 1.0, "ORG": 1.2, "LOC": 1.0, "MISC": 0.6, "": 0.1}
_MOST: Final = 2.0
"""What the tagger's votes for all mentions of a name weigh together at most."""
_LISTED: Final = 1.5
KNOWN: Final = 3.0
"""What it weighs that every reader knows the organisation."""
_DONE: Final = 2.0
"""What the network's reading of a sentence weighs."""
_LEGAL_FORM: Final = 4.0
_COUNTRY: Final = 4.0
SURNAME = 5.0
_FULLER: Final = 5.0
_DOUBT: Final = 0.6
"""The share of a doubtful tag that goes to organisations."""
_REMOTE: Final = 0.4
"""The same of a place that no table knows but that always stands behind a preposition."""
_DESCRIBES: Final = frozenset({"appos", "flat", "flat:name", "compound", "nmod", "amod"})

_AMBIGUOUS: Final = frozenset(
    {"SoftwareService", "Facility", "Brand", "Sector", "Product", "Event", "Person"}
)
"""What may also be said of a firm: a platform, a laboratory, a brand, an owner."""

_FAMILY: Final = {
    kind: family
    for family, kinds in (
        ("Organization", ORGANIZATIONS), ("Place", PLACES), ("Product", PRODUCTS),
    )
    for kind in kinds
}  # fmt: skip

Votes: TypeAlias = defaultdict[str, float]


def place_class(key: str, kind: str) -> str:
    """The class of a listed place: England is a country to those who write of it."""
    return "Country" if key in COUNTRIES else kind


def describing(tree: Tree, mention: Mention) -> list[int]:
    """The common nouns that say what the mention is: "the drugmaker X", "X, a drugmaker"."""
    head = mention.head
    if mention.span != tree.span(mention.first, mention.last):
        return []
    found = [
        kid
        for kid in tree.children[head]
        if tree.tokens[kid].upos == "NOUN"
        and tree.tokens[kid].deprel in {"appos", "compound", "flat", "nmod"}
        and tree.preposition(kid) == ""
        and not mention.first <= kid < mention.last
        and tree.tokens[kid].feat("Case") != "Gen"
        and tree.kid(kid, "nmod:poss") is None
    ]
    over = _classed(tree, _nearest(tree, mention, tree.tokens[head].head))
    plain = tree.preposition(head) == "" and tree.tokens[head].deprel in _DESCRIBES
    if over >= 0 and plain and tree.tokens[over].upos == "NOUN" and not _owned_by(tree, head, over):
        found.append(over)
    if tree.tokens[head].deprel == "nsubj" and over >= 0 and tree.kid(over, "cop") is not None:
        found.append(over)
    if _beside(tree, mention):
        found.append(mention.first - 1)
    return [index for index in dict.fromkeys(found) if noun_at(tree, index)]


def _beside(tree: Tree, mention: Mention) -> bool:
    """Whether a definite noun stands right before the name, whatever hangs on what: "la biotech
    Helvacell", "the heart medicine Cardelin"; a person behind a firm's noun is its head.
    """
    noun = mention.first - 1
    if noun < 1 or mention.type == "PER" or tree.tokens[noun].upos != "NOUN":
        return False
    language = words_of(tree.sentence.language)
    if language.code == "en":
        said = any(tree.form(kid) in language.definite for kid in tree.kids(noun, "det"))
        return said and tree.tokens[mention.head].deprel not in SUBJECTS
    return tree.form(noun - 1) in language.definite


def _nearest(tree: Tree, mention: Mention, over: int) -> int:
    """Of "the head of the watchdog, X" the noun that goes with what X was tagged."""
    wanted = TAGS.get(mention.type, mention.type)
    node = over
    while node >= 0 and tree.tokens[mention.head].deprel == "appos":
        kind = noun_at(tree, node)
        if kind and (kind == wanted or (kind in ORGANIZATIONS and wanted == "Organization")):
            return node
        node = tree.tokens[node].head if tree.tokens[node].deprel == "nmod" else -1
    return over


def _classed(tree: Tree, over: int) -> int:
    """Of "the medicine for the heart Cardelin" the noun that has a class, where the name hangs on
    the one that only tells what it is for.
    """
    node = over
    while node >= 0 and tree.tokens[node].upos == "NOUN" and not noun_at(tree, node):
        node = tree.tokens[node].head if tree.tokens[node].deprel == "nmod" else -1
    if node >= 0 and tree.tokens[node].upos == "NOUN":
        return node
    before = _behind(tree, over) if over >= 0 and tree.tokens[over].upos == "NOUN" else -1
    return before if before >= 0 and noun_at(tree, before) else over


def _behind(tree: Tree, noun: int) -> int:
    """The noun right before the preposition of another, whatever the tree hangs that on; -1 where
    no such noun stands there.
    """
    before = min(tree.kids(noun, "case"), default=0) - 1
    return before if before >= 0 and tree.tokens[before].upos == "NOUN" else -1


def _owned_by(tree: Tree, head: int, over: int) -> bool:
    """Whether the name before its noun is a possessor: "Ford boss", a part "Hungary plant"."""
    return tree.tokens[head].deprel == "compound" and head < over


def fits(tree: Tree, index: int, kind: str) -> bool:
    """Whether the noun at `index` can name a thing of the class `kind`."""
    named = noun_at(tree, index)
    family = next((group for group in (ORGANIZATIONS, PLACES) if kind in group), frozenset({kind}))
    return named in family or kind == "Thing"


def votes_of(
    groups: Mapping[str, Sequence[Mention]],
    trees: tuple[Tree, ...],
    deeds: Mapping[str, Mapping[str, float]],
) -> dict[str, Votes]:
    """Name → class → votes, from all mentions of the name and from the other names.

    `deeds` are votes for what a name is by what it does.
    """
    votes = {name: _votes(name, mentions, trees) for name, mentions in groups.items()}
    for name, told in deeds.items():
        for kind, weight in told.items():
            votes[name][kind] += _DONE * weight
    fuller = {name: decided(votes[name]) for name in votes if " " in name}
    begun = {
        name: min(places)
        for name, mentions in groups.items()
        if (
            places := [
                (m.sentence, m.first)
                for m in mentions
                if trees[m.sentence].sentence.field == "text"
            ]
        )
    }
    for name, mine in votes.items():
        late = {full: kind for full, kind in fuller.items() if _before(begun, name, full)}
        _fuller(name, votes, late if mine["Person"] == 0 else fuller)
        language = trees[groups[name][0].sentence].sentence.language
        if any(_traded(full, name, language) for full in fuller):
            mine["Organization"] += _FULLER
    return votes


def _traded(full: str, name: str, language: str) -> bool:
    """Whether the full name is the short one behind a trade: "Conservas Albear" and "Albear"."""
    trade, _, rest = full.partition(" ")
    return rest == name and is_trade(trade, language)


def _before(begun: Mapping[str, tuple[int, int]], name: str, full: str) -> bool:
    """Whether the full name does not come after the short one: so people are introduced."""
    return name not in begun or begun.get(full, begun[name]) <= begun[name]


def _votes(name: str, mentions: Sequence[Mention], trees: tuple[Tree, ...]) -> Votes:
    votes = _tags(mentions)
    where = 0.0
    for mention in mentions:
        tree = trees[mention.sentence]
        for index in describing(tree, mention):
            kind = noun_at(tree, index)
            doubtful = (mention.type in {"ORG", "MISC"} and kind in _AMBIGUOUS) or (
                mention.type == "PER" and kind == "Company" and _full(mention)
            )
            votes[kind] += _DESCRIBED / 3 if doubtful else _DESCRIBED
        votes["Organization"] += evidence.organization(tree, mention)
        votes["Person"] += evidence.person(tree, mention)
        seat = evidence.seat(tree, mention)
        votes["Place"] += seat
        where += evidence.place(tree, mention) + seat
    first = mentions[0]
    votes["Organization"] += evidence.trade(trees[first.sentence], first)
    votes["Person"] += evidence.given(trees[first.sentence], first)
    if (told := evidence.telling(trees[first.sentence], first)) and votes[
        "Person"
    ] < evidence.TITLED:
        votes[told] += _DESCRIBED
    _places(name, mentions, trees, votes, where)
    listed = known(name)
    if listed is not None and (listed.plain or votes["Organization"] >= _TAGGED["ORG"]):
        votes[listed.kind] += KNOWN
    if name.rsplit(" ", 1)[-1].lower() in LEGAL - {"&"} and " " in name:
        votes["Company"] += _LEGAL_FORM
    return votes


def _full(mention: Mention) -> bool:
    """Whether a name has a first and a last word: "the manufacturer Abel Lopes" may be a person."""
    return " " in mention.text


def _tags(mentions: Sequence[Mention]) -> Votes:
    """The tagger's votes; many mentions say more than one, but not without end."""
    votes: Votes = defaultdict(float)
    for mention in mentions:
        votes[TAGS.get(mention.type, mention.type)] += _TAGGED.get(mention.type, 1.0)
    total = sum(votes.values())
    if total > _MOST:
        for kind in votes:
            votes[kind] *= _MOST / total
    return votes


def _places(
    name: str, mentions: Sequence[Mention], trees: tuple[Tree, ...], votes: Votes, where: float
) -> None:
    """What the table of places knows; who acts and is not listed is rather no place."""
    listed = lookup(name, trees[mentions[0].sentence].sentence.language)
    if listed is not None and listed.kind in {"Country", "Continent"}:
        votes[listed.kind] += _COUNTRY + _COUNTRY * (votes["Place"] > 0)
    elif listed is not None and (votes["Place"] + votes["Thing"] > 0 or where):
        votes[place_class(listed.key, listed.kind)] += _LISTED + votes["Place"] + where
    elif votes["Place"] and not where:
        bare = any(not trees[m.sentence].preposition(m.head) for m in mentions)
        _shift(votes, "Place", _DOUBT if bare else _REMOTE)


def _shift(votes: Votes, kind: str, share: float = _DOUBT) -> None:
    """Part of the votes for a doubtful class go to organisations."""
    votes["Organization"] += votes[kind] * share
    votes[kind] *= 1 - share


def _fuller(name: str, votes: Mapping[str, Votes], fuller: Mapping[str, str]) -> None:
    """A surname is a person's; a single word that no full name ends with hardly is."""
    mine = votes[name]
    ends = {kind for full, kind in fuller.items() if full.endswith((f" {name}", f"-{name}"))}
    begins = {kind for full, kind in fuller.items() if full.startswith(f"{name} ")}
    first, _, rest = name.partition(" ")
    single = not rest and mine["Person"] < evidence.AGED and "Person" not in ends | begins
    shortened = bool(rest) and rest.split(" ")[-1] not in votes and _firm(votes.get(first))
    if ends == {"Person"} and not begins & ORGANIZATIONS:
        mine["Person"] += SURNAME if mine["Organization"] > mine["Person"] else _FULLER
    elif mine["Person"] and (single or shortened):
        _shift(mine, "Person")


def _firm(votes: Votes | None) -> bool:
    """Whether a name is rather an organisation's than a person's; False for one that is none."""
    return votes is not None and votes["Organization"] > votes["Person"]


def family_of(kind: str) -> str:
    """The family of a class: the one of organisations, of places, of goods, or itself."""
    return _FAMILY.get(kind, kind)


def counted(votes: Mapping[str, float]) -> Votes:
    """The votes for the classes of each family together."""
    found: Votes = defaultdict(float)
    for kind, count in votes.items():
        found[family_of(kind)] += count
    return found


def decided(votes: Mapping[str, float], family: str = "") -> str:
    """The class with most votes of the family, or else of that with most."""
    if not family:
        every = counted(votes)
        family = max(sorted(every), key=lambda kind: every[kind])
    members = {kind for kind in votes if family_of(kind) == family}
    special = {kind: votes[kind] for kind in members if kind != family and votes[kind] > 0}
    return max(sorted(special), key=lambda kind: special[kind], default=family)
