"""Words at the ends of a name that only say where its thing is from.

"Norvane di Lecco", "based in Halifax Norvane", "bayerische Norvane Timber"; where common nouns make
the name, the town is part of it.
"""

from __future__ import annotations

from typing import Final

import simplemma

from kg.languages import LANGUAGES
from kg.languages.corporate import corporate
from kg.languages.demonyms import origin
from kg.languages.places import lookup
from kg.languages.trades import is_trade
from kg.refer.nouns import noun_class
from kg.syntax import Tree


def native(tree: Tree, first: int, last: int) -> int:
    """1 where a name follows a small adjective of origin, "bayerische Norvane Timber", or letters
    that stand for a body those of its country: "US FDA".
    """
    if last - first < 2:  # noqa: PLR2004 - where from, and a name
        return 0
    origin_, name = (tree.tokens[place].form for place in (first, first + 1))
    small = origin_.islower() and name[:1].isupper() and of_origin(tree, first, first + 1)
    letters = last - first == 2 and name.isalpha() and name.isupper() and len(name) > 2  # noqa: PLR2004
    country = letters and origin_.isupper() and lookup(origin_, tree.sentence.language)
    return int(small or bool(country))


def from_town(tree: Tree, first: int, last: int) -> int:
    """How many words behind a name only say which town it is from: "Norvane di Lecco". Where common
    nouns make the name the town is part of it: "Cassa di Risparmio di Lecco".
    """
    language = tree.sentence.language
    if language not in _FROM:
        return 0
    for index in range(first + 1, last - 1):
        rest = tree.tokens[index + 1 : last]
        town = lookup(" ".join(token.form for token in rest), language)
        told = town is not None and town.kind == "City" and tree.form(index) == _FROM[language]
        if told and coined(tree, first, index):
            return last - index
    return 0


_FROM: Final = {"it": "di", "fr": "de", "es": "de"}
"""The preposition before the town that something is from."""


def coined(tree: Tree, first: int, last: int) -> bool:
    """Whether a word of the stretch names no class and no trade and is in no dictionary."""
    language = tree.sentence.language
    return language in LANGUAGES and any(
        token.form[:1].isupper()
        and not noun_class(token.form, token.form, language)
        and not is_trade(token.form, language)
        and not simplemma.is_known(token.form.lower(), lang=language)
        for token in tree.tokens[first:last]
    )


def seated(tree: Tree, first: int, last: int) -> int:
    """1 where the name follows the town of its seat without a comma: "based in Halifax Norvane"."""
    if last - first < 2 or first < 2:  # noqa: PLR2004 - a town and a name; "based in"
        return 0
    seated = tree.form(first - 2) in corporate(tree.sentence.language).seated
    town = lookup(tree.tokens[first].form, tree.sentence.language)
    return int(seated and tree.tokens[first - 1].upos == "ADP" and town is not None)


def of_origin(tree: Tree, first: int, last: int) -> bool:
    """Whether the name is one word of origin (Dutch, französisch): that is said of its place."""
    return last - first == 1 and origin(tree.tokens[first].form, tree.sentence.language) is not None
