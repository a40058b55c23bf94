"""A verb → whether it is a future, a conditional, a past, in the mood of reported speech.

The tagger's features are believed where they say so; endings and whole forms of the language's
table say it where it does not.
"""

from __future__ import annotations

from typing import Final

from kg.extract.frames import Frames
from kg.languages.clause import Clauses
from kg.languages.clauses import clauses_of
from kg.records import Token

_GONE: Final = frozenset({"Past", "Imp"})
_AUX: Final = ("aux", "aux:pass", "cop")


def is_future(frames: Frames, index: int) -> bool:
    """Whether the form itself is a future: ouvrira, aprirà, abrirá."""
    token = frames.tree.tokens[index]
    if token.upos not in {"VERB", "AUX"} or is_conditional(frames, index):
        return False
    words = clauses_of(frames.tree.sentence.language)
    return token.feat("Tense") == "Fut" or _ends(token, words.future, words, free=words.free_future)


def is_conditional(frames: Frames, index: int) -> bool:
    """Whether the form itself is a conditional: ouvrirait, aprirebbe, abriría, would, würde."""
    token = frames.tree.tokens[index]
    if token.upos not in {"VERB", "AUX"}:
        return False
    words = clauses_of(frames.tree.sentence.language)
    form = token.form.lower()
    if (
        words.free_future
        and token.feat("Mood") == "Cnd"
        and _ends(token, words.future, words, free=True)
    ):
        return False
    return (
        token.feat("Mood") == "Cnd" or form in words.conditionals
        or _ends(token, words.conditional, words, free=words.free_conditional)
    )  # fmt: skip


def _ends(token: Token, endings: tuple[str, ...], words: Clauses, *, free: bool) -> bool:
    form, lemma = token.form.lower(), token.lemma.lower()
    if lemma.endswith("rer") and not form.startswith(lemma):
        return False
    stems = {lemma, lemma.removesuffix("e")} | words.stems
    return any(
        form.endswith(ending) and (free or form.removesuffix(ending) in stems) for ending in endings
    )


def is_reported(frames: Frames, index: int) -> bool:
    """Whether the clause stands in the mood of reported speech: "sei", "habe gesagt"."""
    forms = clauses_of(frames.tree.sentence.language).reported
    if not forms:
        return False
    nodes = (index, *frames.tree.kids(index, *_AUX))
    return any(
        frames.tree.form(node) in forms
        or (_sub(frames.tree.tokens[node]) and frames.tree.tokens[node].feat("Tense") == "Pres")
        for node in nodes
        if frames.tree.tokens[node].upos in {"VERB", "AUX"}
    )


def _sub(token: Token) -> bool:
    return token.feat("Mood") == "Sub"


def is_past(frames: Frames, index: int) -> bool:
    """Whether the clause of the verb tells the past: "said", "ha detto", "hatte erklärt"; "is
    saying" does not.
    """
    tokens = frames.tree.tokens
    own = tokens[index]
    if own.feat("VerbForm") == "Part":
        perfect = not is_progressive(frames, index) and any(
            tokens[kid].deprel == "aux" and not is_future(frames, kid)
            for kid in frames.tree.children[index]
        )
        helped = any(tokens[kid].feat("Tense") in _GONE for kid in frames.tree.kids(index, *_AUX))
        return perfect or helped
    return own.feat("Tense") in _GONE or any(
        tokens[kid].feat("Tense") in _GONE for kid in frames.tree.kids(index, "cop")
    )


def is_progressive(frames: Frames, index: int) -> bool:
    """Whether the verb tells what goes on: "is building"."""
    token = frames.tree.tokens[index]
    return (
        token.feat("VerbForm") in {"Ger", "Part"}
        and token.feat("Tense") in {"Pres", ""}
        and token.form.lower().endswith("ing")
        and any(frames.tree.word(kid) == "be" for kid in frames.tree.kids(index, "aux"))
    )


def came_about(frames: Frames, modal: int, head: int) -> bool:
    """Whether a modal, an auxiliary of `head` or the verb itself, tells what was done: "musste",
    "ha dovuto", "a dû"; an imperfect does not.
    """
    tokens = frames.tree.tokens
    if tokens[modal].feat("VerbForm") == "Part":
        auxiliaries = frames.tree.kids(head, *_AUX)
        return any(
            tokens[kid].feat("Tense") == "Pres" and tokens[kid].feat("Mood") == "Ind"
            for kid in auxiliaries
        )
    return tokens[modal].feat("Tense") == "Past" and tokens[modal].feat("Mood") == "Ind"


def accompanies(frames: Frames, index: int) -> bool:
    """Whether the clause has no time of its own but that of the verb before it: "will close the
    plant, cutting 214 jobs", "chiuderà, lasciando a casa 214 operai"; "having cut" has one.
    """
    tree, token = frames.tree, frames.tree.tokens[index]
    if token.deprel != "advcl" or token.head > index or not _is_gerund(token):
        return False
    means = clauses_of(tree.sentence.language).means
    marked = (tree.form(kid) for kid in tree.kids(index, "mark", "case"))
    return tree.kid(index, *_AUX) is None and means.issuperset(marked)


def _is_gerund(token: Token) -> bool:
    """Whether the word is a gerund, or the participle that does its work: cutting, laissant."""
    present = token.feat("VerbForm") == "Part" and token.feat("Tense") == "Pres"
    return present or token.feat("VerbForm") == "Ger"


def is_finite(frames: Frames, index: int) -> bool:
    """Whether the word heads a finite clause; a form with a tense of its own counts."""
    return frames.tree.is_finite(index) or is_future(frames, index) or is_conditional(frames, index)


def is_participle(token: Token) -> bool:
    """Whether the word is a participle."""
    return token.feat("VerbForm") == "Part"


def is_infinitive(token: Token) -> bool:
    """Whether the word is an infinitive."""
    return token.feat("VerbForm") == "Inf"
