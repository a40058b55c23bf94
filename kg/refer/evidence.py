"""What the words around a name say about it: an organisation, a person, or a place.

Each function looks at one mention in its tree and answers with a weight, 0 where nothing is told.
Organisations have shares, chiefs and employees, and they acquire and deliver; persons have titles
and are followed by their age; places stand after "in".
"""

from __future__ import annotations

from typing import Final

from kg.homes import demonym
from kg.homes import place as place_at
from kg.languages import words_of
from kg.languages.corporate import AGENCIES, TELLING, corporate
from kg.languages.given_names import gender
from kg.languages.trades import is_trade
from kg.records import Mention
from kg.refer.nouns import noun_class
from kg.syntax import DOERS, Tree

CORPORATE: Final = 1.5
ACTING: Final = 0.9
TRADING: Final = 3.0
TITLED: Final = 4.0
AGED: Final = 2.0
GIVEN: Final = 2.5
LOCATED: Final = 0.8
SEAT: Final = 3.0
_AT: Final = frozenset("in nach en near dans outside at um".split())
_OWNING: Final = frozenset({"nmod", "nmod:poss", "compound", "flat", "nmod:desc"})
_FULL: Final = (2, 3)
"""Words of a person's full name."""
_AGES: Final = range(16, 100)


def organization(tree: Tree, mention: Mention) -> float:
    """Weight for an organisation: what it does, and what is said to be its own."""
    words = corporate(tree.sentence.language)
    token = tree.tokens[mention.head]
    if mention.span != tree.span(mention.first, mention.last):
        right = token.form.rpartition("-")[2]
        return CORPORATE * _owned(tree, right.lower(), right.lower())
    if _national(tree, mention):
        return ACTING
    over = _governor(tree, mention.head)
    if over is None:
        return 0.0
    deprel = _relation(tree, mention.head)
    if deprel in DOERS and tree.is_verb(over):
        return ACTING * (tree.word(over) in words.verbs)
    if (
        deprel in _OWNING
        and tree.tokens[over].upos == "NOUN"
        and tree.preposition(mention.head) != "in"
    ):
        apart = tree.preposition(mention.head) or deprel in {"nmod:poss", "compound"}
        return CORPORATE * bool(apart and _owned(tree, tree.word(over), tree.form(over)))
    return 0.0


def trade(tree: Tree, mention: Mention) -> float:
    """Weight for an organisation of a name that begins with a trade: "Conservas Albear"."""
    first = tree.tokens[mention.first]
    several = mention.last - mention.first > 1 and first.form[:1].isupper()
    return TRADING * (several and is_trade(first.form, tree.sentence.language))


def _national(tree: Tree, mention: Mention) -> bool:
    """As in "la taiwanese TSMC", "le britannique Dyson", "Canada's CDPQ"."""
    first = mention.first
    if first >= 2 and tree.form(first - 1) in {"'s", "’s"}:  # noqa: PLR2004 - place and 's
        return place_at(tree, first - 2) is not None
    if first < 2 or demonym(tree, first - 1) is None:  # noqa: PLR2004 - article and adjective
        return False
    return tree.form(first - 2) in words_of(tree.sentence.language).definite


def _owned(tree: Tree, lemma: str, form: str) -> bool:
    language = tree.sentence.language
    things = corporate(language).things
    return bool({lemma, form} & things) or noun_class(lemma, form, language) == "Person"


def _governor(tree: Tree, index: int) -> int | None:
    """The governor, of a conjunct that of the first."""
    node = index
    while tree.tokens[node].deprel == "conj":
        node = tree.tokens[node].head
    return tree.tokens[node].head if tree.tokens[node].head >= 0 else None


def _relation(tree: Tree, index: int) -> str:
    node = index
    while tree.tokens[node].deprel == "conj":
        node = tree.tokens[node].head
    return tree.tokens[node].deprel


def person(tree: Tree, mention: Mention) -> float:
    """Weight for a person: a title before or in the name, an age behind it."""
    titles = words_of(tree.sentence.language).person_titles
    places = [mention.first - 1] if mention.first else []
    if mention.last - mention.first > 1:
        places.append(mention.first)
    if any(_is_title(tree, place, titles) for place in places):
        return TITLED
    tokens = tree.tokens
    after = mention.last
    if after + 1 < len(tokens) and tokens[after].form in {",", "("}:
        number = tokens[after + 1].form
        closed = after + 2 < len(tokens) and tokens[after + 2].form in {",", ")", "."}
        if closed and number.isdigit() and int(number) in _AGES:
            return AGED
    return 0.0


def given(tree: Tree, mention: Mention) -> float:
    """Weight for a person of a name of two or three words, the first one a given name: "Anna
    Kolbe".
    """
    words = [token.form for token in tree.tokens[mention.first : mention.last]]
    full = len(words) in _FULL and all(word[:1].isupper() for word in words)
    return GIVEN * (full and bool(gender(words[0])))


def _is_title(tree: Tree, index: int, titles: frozenset[str]) -> bool:
    token = tree.tokens[index]
    word = token.form.lower().rstrip(".")
    short = len(word) <= 2  # noqa: PLR2004 - "M." is a title, the "me" of a sentence is not
    return word in titles and (not short or token.form[:1].isupper())


def place(tree: Tree, mention: Mention) -> float:
    """Weight for a place: it stands after a preposition of place."""
    prep = tree.preposition(mention.head).split("_")[0]
    inside = tree.tokens[mention.head].deprel in {"obl", "nmod", "conj", "root", "advmod"}
    return LOCATED * ((inside and prep in _AT) or _dateline(tree, mention))


def seat(tree: Tree, mention: Mention) -> float:
    """Weight for a place of what is somebody's seat: "con sede a …", "in … ansässig"."""
    words, over = corporate(tree.sentence.language), tree.tokens[mention.head].head
    if over < 0 or not tree.preposition(mention.head):
        return 0.0
    return SEAT * (tree.word(over) in words.seats or tree.form(over) in words.seated)


def _dateline(tree: Tree, mention: Mention) -> bool:
    """Whether the name alone opens a text: "Ostrum.", "Turin (dpa) -"."""
    text = tree.sentence.field == "text"
    rest = tree.tokens[mention.last :]
    alone = all(token.upos == "PUNCT" for token in rest)
    return text and mention.first == 0 and mention.type == "LOC" and alone


def telling(tree: Tree, mention: Mention) -> str:
    """The class that a word of the name tells: "Ministry of …", "… Times", "Murbank"; else ""."""
    language = tree.sentence.language
    several = mention.last - mention.first > 1
    if mention.text.lower() in AGENCIES:
        return "MediaOrganization"
    first = mention.first
    if several and noun_class(tree.word(first), tree.form(first), language) in _ALONE:
        return "GovernmentBody"
    for index in range(first, mention.last):
        form = tree.form(index)
        if not tree.tokens[index].form[:1].isupper():
            continue
        if form in TELLING and (several or language == "de"):
            return TELLING[form]
        if is_trade(form, language):
            return "Company"
        kind = noun_class(tree.word(index), form, language)
        if kind in (_NAMED if several or language == "de" else _ALONE):
            return kind
    return ""


_ALONE: Final = frozenset({"GovernmentBody"})
"""What is named by a noun alone, with a capital ("l'Autorità", "the Commission", "la Fiscalía"), or
by a name that begins with it: "ministero delle Imprese".
"""
_NAMED: Final = frozenset({
    "Company", "GovernmentBody", "MediaOrganization", "SportsOrganization", "ResearchOrganization",
    "Organization", "Event", "Facility",
})  # fmt: skip
