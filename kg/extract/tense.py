"""The tense of the clause in which a token stands, as it bears on dates: past, present, future."""

from __future__ import annotations

import re
from typing import Final

from kg.extract.moment import Tense
from kg.languages import Language, words_of
from kg.languages.calendars import calendar_of
from kg.records import Token
from kg.syntax import Tree

_HAVE: Final = frozenset(("have", "haben", "sein", "avere", "essere", "avoir", "être", "haber"))
"""Auxiliaries of the perfect."""
_AUXILIARIES: Final = ("aux", "aux:pass", "cop")
_PAST: Final = frozenset(("Past", "Imp"))


def tense_of(tree: Tree, index: int) -> Tense:
    """The tense of the nearest clause above the token that has one, "" where none has."""
    language = words_of(tree.sentence.language)
    for node in (index, *tree.up(index)):
        if tree.is_verb(node) or tree.kid(node, "cop") is not None:
            found = _of_clause(tree, node, language)
            if found:
                return found
    return ""


def _of_clause(tree: Tree, node: int, language: Language) -> Tense:
    """The tense of one clause, "" where only the clause above it tells."""
    verb = tree.tokens[node]
    helpers = [tree.tokens[kid] for kid in tree.kids(node, *_AUXILIARIES)]
    words = {word.lower() for helper in helpers for word in (helper.lemma, helper.form)}
    finite = [token for token in (verb, *helpers) if token.feat("VerbForm") == "Fin"]
    tenses = {token.feat("Tense") for token in finite}
    perfect = verb.feat("VerbForm") == "Part" and bool(words & _HAVE)
    if "Fut" in tenses or any(_is_future(token, language) for token in (verb, *helpers)):
        return "future"
    if words & language.possible_modals and not perfect:
        return "future"
    if perfect or tenses & _PAST:
        return "past"
    if words & language.future:
        return "future"
    if finite:
        return "present"
    return _of_nonfinite(tree, node, language)


def _is_future(token: Token, language: Language) -> bool:
    """Whether a verb's form is that of a future or of a conditional."""
    ending = calendar_of(language.code).future
    simple = ending and token.upos in ("VERB", "AUX") and re.search(ending, token.form.lower())
    return token.feat("Mood") == "Cnd" or bool(simple)


def _of_nonfinite(tree: Tree, node: int, language: Language) -> Tense:
    """A participle tells what has been, an infinitive what is to come."""
    verb = tree.tokens[node]
    if verb.feat("VerbForm") == "Part":
        return "" if verb.feat("Tense") == "Pres" else "past"
    begun = verb.head >= 0 and tree.word(verb.head) in language.support
    return "future" if verb.feat("VerbForm") == "Inf" and not begun else ""
