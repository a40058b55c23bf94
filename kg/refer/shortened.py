"""Short names → the full ones: "Larkmoor" is "Larkmoor Capital", "Farley" is "Jim Farley".

"Ford Otosan" is not "Ford": what adds a word to a name that stands alone before is another thing,
unless the word is a legal form or says what the thing is.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kg.languages import words_of
from kg.languages.corporate import TELLING
from kg.languages.given_names import gender
from kg.languages.organizations import known
from kg.languages.places import lookup
from kg.languages.trades import is_trade
from kg.records import Mention
from kg.refer.chain import Chain, place
from kg.refer.kinds import ORGANIZATIONS, PLACES
from kg.refer.nouns import noun_class
from kg.syntax import Tree


def joined(chains: dict[str, Chain], trees: tuple[Tree, ...]) -> dict[str, Chain]:
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
        if not fits:
            continue
        firm = min(others, key=lambda chain: min(map(place, chain.mentions)), default=None)
        for mention in short.mentions:
            person = bool(people) and (firm is None or _means_person(mention, short.kind))
            if person:
                _last_named(people, mention).mentions.append(mention)
            elif firm is not None:
                firm.mentions.append(mention)
                if firm.kind in {"Thing", "Organization"} and short.kind in ORGANIZATIONS:
                    firm.kind = short.kind
        del result[key]
    return result


def _means_person(mention: Mention, kind: str) -> bool:
    """Whether a name that a firm and its founder share means the person: as the tagger takes it in
    this sentence, or else in the others.
    """
    return mention.type == "PER" or (mention.type != "ORG" and kind == "Person")


def _last_named(people: Sequence[Chain], mention: Mention) -> Chain:
    """Whose full name stands last before the mention, else the first that follows it."""
    begun = [(min(map(place, chain.mentions)), number) for number, chain in enumerate(people)]
    before = [one for one in begun if one[0] < place(mention)]
    return people[(max(before) if before else min(begun))[1]]


def _part_of(
    short: Chain, longer: Chain, trees: tuple[Tree, ...], surnames: Collection[str]
) -> bool:
    few, many = short.key.split(), longer.key.split()
    if not 0 < len(few) < len(many) or (short.kind in PLACES and _placed(short)):
        return False
    begins, ends = many[: len(few)] == few, many[-len(few) :] == few
    if longer.kind == "Person":
        return _surname(short, longer, trees, begins=begins, ends=ends)
    if longer.kind in ORGANIZATIONS:
        firm = short.kind in ORGANIZATIONS | {"Thing"} or (ends and short.kind == "Place")
        other = begins and len(few) == 1 and _no_other(short, trees, surnames)
        return (firm or other) and _shortened(short, longer, trees, begins=begins, ends=ends)
    return longer.kind not in PLACES and ends and longer.kind == short.kind


def _surname(
    short: Chain, longer: Chain, trees: tuple[Tree, ...], *, begins: bool, ends: bool
) -> bool:
    """Whether the shorter name is the person's: the last words, the first one, or all but a second
    surname ("Ana Uribe" of Ana Uribe Restrepo; in Spanish also "Uribe" alone). One that is taken
    for an organisation or place for want of any better sign is, where the text gives the full name
    first, if it is the last word, or the first and a given name.
    """
    single = " " not in short.key
    if short.kind in {"Person", "Thing"}:
        middle = longer.key.split()[1:-1][-1:] == [short.key]
        return ends or begins or (middle and words_of(longer.language).two_surnames)
    unsure = short.kind in {"Organization", "Place"} and known(short.name) is None
    given = begins and bool(gender(short.mentions[0].text))
    return single and (ends or given) and unsure and _introduced(short, longer, trees)


def _no_other(short: Chain, trees: tuple[Tree, ...], surnames: Collection[str]) -> bool:
    """Whether a name that is taken for a person or place may be a firm's all the same."""
    if short.kind != "Person":
        return short.kind in PLACES
    titled = any(_titled(mention, trees) for mention in short.mentions)
    return short.key not in surnames and not titled


def _shortened(
    short: Chain, longer: Chain, trees: tuple[Tree, ...], *, begins: bool, ends: bool
) -> bool:
    """Whether an organisation's name is cut short to its first words, or to its last ones."""
    later = _introduced(short, longer, trees) and not _renowned(short, longer)
    if begins and later and not _branch(short, longer):
        return True
    words = len(short.key.split())
    spare = later and not _placed(short) and short.kind != "Place"
    return ends and (_telling(longer, words) or spare)


def _placed(short: Chain) -> bool:
    """Whether the tables have a place of the name."""
    return lookup(short.mentions[0].text, short.language) is not None


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
    """Whether all that the longer name adds in front says what it is: "Banco", "Käserei",
    "Banca del"; a preposition without an article goes with a place ("Banco de Olmedo").
    """
    words = longer.mentions[0].text.split()[:-few]
    language = longer.language
    return all(
        noun_class(word, word, language)
        or word.lower() in TELLING
        or word.lower() in words_of(language).definite
        or is_trade(word, language)
        for word in words
    )


def _introduced(short: Chain, longer: Chain, trees: tuple[Tree, ...]) -> bool:
    """Whether the text gives the full name first and the short one later.

    What is added to a name already in use ("Acme Rail" beside "Acme") is another thing. A headline
    may be short before.
    """
    bodies = [
        [place(m) for m in chain.mentions if trees[m.sentence].sentence.field == "text"]
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
    found = lookup(added.title(), longer.language)
    return found is not None and found.kind != "City"
