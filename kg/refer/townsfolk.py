"""Words for where a firm is from that stand for the firm: its people, its town.

"Die Wiener", "the Finns", "los de Cupertino"; "Biella compra", "da Biella assicurano".
"""

from __future__ import annotations

from typing import Final

from kg.homes import demonym, homes, place
from kg.languages import words_of
from kg.languages.capitals import is_capital
from kg.languages.places import Place
from kg.refer.slot import FIRMS, HEADS, Slot, definite, is_subject
from kg.syntax import DOERS, Tree


def folk(number: int, tree: Tree, index: int) -> Slot | None:
    """As in "the Finns", "die Wiener", "i francesi", "le breton": a firm from there."""
    token, place = tree.tokens[index], demonym(tree, index)
    if place is None or not place.country or token.deprel not in HEADS:
        return None
    if tree.kid(index, "flat", "flat:name", "compound") is not None or not definite(tree, index):
        return None
    after = tree.tokens[index + 1] if index + 1 < len(tree.tokens) else None
    if after is not None and after.upos in {"NOUN", "PROPN"}:
        return None
    return Slot(
        number, index, "description", FIRMS, is_subject(tree, index), places=(place,), folk=True
    )


def townsfolk(number: int, tree: Tree, index: int) -> Slot | None:
    """As in "los de Cupertino", "quelli di Torino", "ceux de Lyon": a firm from there."""
    language, token = words_of(tree.sentence.language), tree.tokens[index]
    plain = token.upos in {"PRON", "DET"} and token.deprel in HEADS
    if not plain or tree.form(index) not in language.definite | language.those:
        return None
    found = [home.place for home in homes(tree, index, index + 1, index)]
    if not found or not found[0].country:
        return None
    return Slot(
        number, index, "description", FIRMS, is_subject(tree, index), places=(found[0],), folk=True
    )


def seat(number: int, tree: Tree, index: int) -> Slot | None:
    """A town that acts: the subject or agent of a verb in the active voice, "Biella compra"."""
    token = tree.tokens[index]
    over = token.head
    if token.upos not in {"PROPN", "X"} or token.deprel not in DOERS or over < 0:
        return None
    passive = tree.is_passive(over) and token.deprel != "obl:agent"
    if tree.tokens[over].upos != "VERB" or passive:
        return None
    town = place(tree, index)
    if town is None or town.kind != "City" or is_capital(town.name):
        return None
    return Slot(
        number, index, "description", FIRMS, token.deprel == "nsubj", places=(town,), seat=True
    )


def speaks_from(tree: Tree, index: int) -> Place | None:
    """The town that somebody speaks from: "da Biella assicurano", "desde Valencia niegan"."""
    language = words_of(tree.sentence.language)
    if tree.word(index) not in language.say:
        return None
    towns = (
        place(tree, kid)
        for kid in tree.kids(index, "obl", "obl:arg", "advmod", "nmod")
        if tree.preposition(kid) in _SPEAKING
    )
    return next((town for town in towns if town is not None and town.kind == "City"), None)


_SPEAKING: Final = frozenset({"da", "desde", "en"})
"""Prepositions before the town that somebody speaks from, where subjects are unspoken."""
