"""Verbs in two words get one lemma: "steigt … ein" einsteigen, "gab … bekannt" bekanntgeben.

A German verb's second word need not be a particle to the tree: an adjective at the end of the
clause is one where the dictionary has both as one verb.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import simplemma

from kg.languages import Language
from kg.records import Token

_PARTICLE: Final = "compound:prt"
_SECOND: Final = frozenset({"ADJ", "ADV", "VERB"})
"""What the tagger makes of a verb's second word that is no particle to it."""
_RESULTS: Final = frozenset({"xcomp", "advmod", "ccomp", "mark", "obj", "dep"})
"""How such a word hangs on its verb."""
_CLOSING: Final = frozenset({"PUNCT", "CCONJ"})
"""What may stand behind the last word of a clause."""
_APART: Final = frozenset("""bekannt still fertig frei offen dicht lahm bereit sicher klar
    richtig""".split())  # fmt: skip
"""Second words that stand before their verb, too: "wie Norvane bekannt gab"."""
_HELPING: Final = frozenset({"aux", "cop"})
_MERE: Final = frozenset({"sein", "haben"})
"""Verbs that are a help and nothing else."""


def whole_verbs(tokens: tuple[Token, ...], language: Language) -> tuple[Token, ...]:
    """The tokens, those of such verbs with the whole verb's lemma, and all that hangs on a verb's
    second word hung on the verb.
    """
    found = _rehung(tokens, language) if language.separable else list(tokens)
    for token in tuple(found):
        if token.deprel == _PARTICLE and token.head >= 0:
            verb = found[token.head]
            upos = "VERB" if verb.upos == "AUX" else verb.upos
            found[token.head] = replace(verb, lemma=_whole(token, verb, language), upos=upos)
    return tuple(_turned(found, language) if language.separable else found)


def _rehung(tokens: Sequence[Token], language: Language) -> list[Token]:
    """The tokens, where words that belong to their verbs are particles of them."""
    second = {place: verb for verb, place in _closing(tokens, language).items()}
    return [
        replace(token, head=second[index], deprel=_PARTICLE)
        if index in second
        else replace(token, head=second.get(token.head, token.head))
        for index, token in enumerate(tokens)
    ]


def _closing(tokens: Sequence[Token], language: Language) -> Mapping[int, int]:
    """Verbs, and the places of the words at the end of their clauses that belong to them."""
    found = {index + 1: index for index in range(len(tokens) - 1) if _precedes(tokens, index)}
    return found | {
        token.head: index
        for index, token in enumerate(tokens)
        if token.upos in _SECOND
        and token.deprel in _RESULTS
        and token.head >= 0
        and token.form.islower()
        and not _is_infinitive(token)
        and _full(tokens[token.head])
        and _ends_clause(tokens, index)
        and _is_verb(_whole(token, tokens[token.head], language))
    }


def _is_infinitive(token: Token) -> bool:
    """Whether it is a verb of its own: "lässt … laufen" is two."""
    return token.feat("VerbForm") == "Inf" and token.form.endswith("n")


def _full(token: Token) -> bool:
    """Whether the word may be a verb of its own, whatever the tagger makes of it."""
    return token.upos == "VERB" or (token.upos == "AUX" and token.lemma not in _MERE)


def _ends_clause(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word that no adverb goes with ends the clause of a finite verb."""
    verb = tokens[index].head
    last = index + 1 == len(tokens) or tokens[index + 1].upos in _CLOSING
    alone = all((one.head, one.deprel) != (index, "advmod") for one in tokens)
    return last and alone and verb < index and tokens[verb].feat("VerbForm") == "Fin"


def _precedes(tokens: Sequence[Token], index: int) -> bool:
    """Whether it is one of the words that stand right before their verb, to which the tree hangs
    them or beside which it puts them.
    """
    second, verb = tokens[index], tokens[index + 1]
    if second.form not in _APART or second.upos not in _SECOND or not _full(verb):
        return False
    beside = second.head == verb.head and second.deprel == verb.deprel
    return beside or (second.head == index + 1 and second.deprel in _RESULTS)


def _turned(tokens: list[Token], language: Language) -> list[Token]:
    """The tokens, where the second word was taken for the predicate and its verb for a help, turned
    round: "Das gab Norvane am Montag bekannt" is told by "gab".
    """
    for index in range(len(tokens)):
        token = tokens[index]
        over = token.head
        if token.deprel not in _HELPING or token.lemma in _MERE or over <= index:
            continue
        second = tokens[over]
        whole = _whole(second, token, language)
        apart = second.upos in _SECOND and second.form.islower() and not _is_infinitive(second)
        if apart and _is_verb(whole):
            tokens = [replace(one, head=index) if one.head == over else one for one in tokens]
            tokens[index] = replace(
                token, head=second.head, deprel=second.deprel, lemma=whole, upos="VERB"
            )
            tokens[over] = replace(second, head=index, deprel=_PARTICLE)
    return tokens


def _whole(second: Token, verb: Token, language: Language) -> str:
    """The lemma with its second word: "einsteigen" where written so, else "take_over"."""
    particle, lemma = second.form.lower(), verb.lemma
    if not language.separable:
        return f"{lemma}_{particle}"
    return lemma if lemma.startswith(particle) else particle + lemma


def _is_verb(word: str) -> bool:
    return simplemma.is_known(word, lang="de")
