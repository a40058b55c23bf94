"""Who says what a clause says, as far as its sentence tells.

A verb of saying above or beside the clause ("X said that", "…, ha spiegato X", "as X reported"), a
preposition ("according to X", "X zufolge"), a noun ("X's statement that"), or an adverb before a
name at the clause's edge ("…, so X").
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from kg.extract.frames import PREPOSITION, Filler, Frames
from kg.extract.lexemes import belongs, is_given, is_thing, names
from kg.languages.clauses import clauses_of
from kg.records import ROOT

_KEPT: Final = 16
"""Sentences of which the sources are kept: claims of one sentence ask for the same."""
_TOLD: Final = frozenset(
    {"ccomp", "parataxis", "xcomp", "obj", "csubj", "nsubj:pass", "acl", "nmod", "obl"}
)
_TITLES: Final = frozenset({"appos", "flat", "flat:name", "compound", "nmod:poss"})
_BESIDE: Final = ("parataxis", "advcl", "ccomp", "discourse", "acl")


def sources(frames: Frames, trigger: int) -> tuple[Filler, ...]:
    """The fillers that may be the speaker, the likeliest first."""
    if _granted(frames, trigger):
        return ()
    return (
        tuple(_above(frames, trigger))
        or tuple(_beside(frames, trigger))
        or tuple(_prepositional(frames, trigger))
        or tuple(thus(frames))
    )


def subjects(frames: Frames, index: int) -> tuple[Filler, ...]:
    """Whose saying, denying or planning the word is."""
    tree = frames.tree
    if tree.is_verb(index) or frames.fillers(index, "subj"):
        return frames.fillers(index, "subj")
    lang = frames.language
    found = [*frames.fillers(index, "poss"), *frames.fillers(index, "gen")]
    for role, fillers in frames.edges.get(index, {}).items():
        if role.removeprefix(PREPOSITION) in lang.agents:
            found += fillers
    return (*found, *frames.fillers(index, "ctrl"))


def _granted(frames: Frames, trigger: int) -> bool:
    """Whether the word is a title or a thing that the speaker takes for granted."""
    deprel = frames.tree.tokens[trigger].deprel
    return deprel in _TITLES or (is_thing(frames, trigger) and is_given(frames, trigger))


def _above(frames: Frames, trigger: int) -> Iterator[Filler]:
    """The subject of the nearest verb of saying or denying that governs the clause."""
    tree, lang = frames.tree, frames.language
    words = lang.say | lang.deny | clauses_of(lang.code).announce
    finding = clauses_of(lang.code).finding
    below = trigger
    for node in tree.up(trigger):
        deprel = tree.tokens[below].deprel
        if deprel in _TITLES:
            return
        saying = words | finding if deprel == "ccomp" else words
        if deprel in _TOLD and belongs(frames, node, saying) and (found := subjects(frames, node)):
            nominal = not tree.is_verb(node) and deprel not in {"acl", "nmod", "ccomp"}
            if not nominal:
                yield from found
                return
        below = node


def _beside(frames: Frames, trigger: int) -> Iterator[Filler]:
    """The subject of a verb of saying that stands beside the clause or a clause above it."""
    tree, lang = frames.tree, frames.language
    words = clauses_of(lang.code)
    like, telling = words.like | lang.sources, lang.say | words.finding | words.emerging
    for node in (trigger, *tree.up(trigger)):
        for kid in tree.kids(node, *_BESIDE):
            if kid == trigger or not belongs(frames, kid, telling):
                continue
            marked = any(
                tree.form(mark) in like for mark in tree.kids(kid, "mark", "case", "advmod")
            )
            deprel = tree.tokens[kid].deprel
            content = deprel == "ccomp" or tree.kid(kid, "ccomp", "obj") is not None
            if deprel == "parataxis" or marked or (deprel == "ccomp" and not content):
                found = _tellers(frames, kid)
                if found and trigger not in set(tree.subtree(kid)):
                    yield from found
                    return


def _tellers(frames: Frames, verb: int) -> tuple[Filler, ...]:
    """The subjects of a verb beside a clause; of one that tells where it stands ("wie aus dem
    Bericht hervorgeht", "si legge nel comunicato") what that is.
    """
    if not belongs(frames, verb, clauses_of(frames.language.code).emerging):
        return subjects(frames, verb)
    return tuple(Filler(kid) for kid in frames.tree.kids(verb, "obl", "obl:arg", "nmod"))


def _prepositional(frames: Frames, trigger: int) -> Iterator[Filler]:
    """What a source's preposition introduces, in the clause or at the sentence's beginning."""
    tree, _lang = frames.tree, frames.language
    chain = {trigger, *tree.up(trigger)}
    for index in _sources(frames):
        token = tree.tokens[index]
        thing = _introduced(frames, index)
        if thing is None or thing in chain:
            continue
        phrase = (thing, *tree.up(thing))
        top = next((node for node in phrase if tree.tokens[node].deprel not in _TITLES), thing)
        heads = {tree.tokens[thing].head, tree.tokens[top].head}
        if tree.ends(index, clauses_of(frames.language.code).according):
            heads |= set(tree.up(thing))
        if heads & chain or token.head in chain or index <= 1:
            yield from _owners(frames, thing, trigger)
            return


@lru_cache(maxsize=_KEPT)
def _sources(frames: Frames) -> tuple[int, ...]:
    """The prepositions of a sentence that introduce a source."""
    tokens = frames.tree.tokens
    return tuple(
        index
        for index, token in enumerate(tokens)
        if token.head != ROOT and _is_source(frames, index)
    )


def _is_source(frames: Frames, index: int) -> bool:
    """Whether a preposition introduces a source; "nach" and "per" only before a voice."""
    tree, sources = frames.tree, frames.language.sources
    if tree.ends(index, clauses_of(frames.language.code).according):
        return True
    form = tree.form(index)
    joined = tree.form(index - 1) + form if index else ""
    if sources.isdisjoint((form, tree.word(index), joined)):
        return False
    words = clauses_of(frames.language.code)
    head = tree.tokens[index].head
    return tree.form(index) not in words.weak_sources or belongs(frames, head, words.voices)


def _introduced(frames: Frames, index: int) -> int | None:
    """What a source's preposition governs: its head, or an oblique of "according"."""
    tree = frames.tree
    if tree.tokens[index].deprel == "fixed":
        index = tree.tokens[index].head
    deprel = tree.tokens[index].deprel
    if deprel in {"case", "mark", "advmod", "dep"}:
        head = tree.tokens[index].head
        return _noun_behind(frames, index, head) if tree.is_verb(head) else head
    return next(tree.kids(index, "obl", "obj", "nmod", "nsubj"), None)


def _noun_behind(frames: Frames, index: int, verb: int) -> int | None:
    """The noun right behind a preposition that was hung on the verb: "según el diario X"."""
    tokens = frames.tree.tokens
    for place in range(index + 1, len(tokens)):
        if tokens[place].upos in {"NOUN", "PROPN"}:
            return place if tokens[place].head == verb else None
        if tokens[place].upos not in {"DET", "ADJ"}:
            return None
    return None


def _owners(frames: Frames, thing: int, trigger: int) -> Iterator[Filler]:
    """The thing itself; of a voice ("a spokesman for X", "Angaben von X") also whose it is."""
    tree = frames.tree
    words = clauses_of(frames.language.code)
    if not belongs(frames, thing, words.voices):
        ambiguous = tree.tokens[thing].upos == "NOUN" and not is_given(frames, thing)
        if not ambiguous:
            yield Filler(thing)
        return
    if any(names(frames, kid) & words.own for kid in tree.children[thing]):
        for node in (trigger, *tree.up(trigger)):
            yield from frames.fillers(node, "subj")
        return
    yield Filler(thing)


def behind(frames: Frames, index: int) -> Iterator[Filler]:
    """Whom a description names ("chairman Meier"), whose voice it is ("a spokesman for Acme")."""
    yield from frames.fillers(index, "subj")
    if not belongs(frames, index, clauses_of(frames.language.code).voices):
        return
    for role, fillers in sorted(frames.edges.get(index, {}).items()):
        if role in {"gen", "poss", "mod"} or role.startswith(PREPOSITION):
            for filler in fillers:
                yield filler
                yield from frames.fillers(filler.index, "subj")


def thus(frames: Frames) -> Iterator[Filler]:
    """The name or post after "so" at the edge of a clause: "…, so Meier", "…, so der Chef"."""
    tree = frames.tree
    so = clauses_of(frames.language.code).thus
    for index in range(1, len(tree.tokens) - 1):
        if tree.form(index) in so and tree.tokens[index - 1].upos == "PUNCT":
            rest = range(index + 1, min(index + 4, len(tree.tokens)))
            names_ = [i for i in rest if tree.tokens[i].upos == "PROPN"] or [
                i for i in rest if belongs(frames, i, frames.language.posts)
            ]
            if names_ and tree.tokens[index + 1].upos in {"PROPN", "NOUN", "DET"}:
                yield from (Filler(i) for i in names_)
                return
