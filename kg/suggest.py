"""What the articles often say between two names, and no property has a phrase for.

A clause counts where its subject and another of its roles are known things, and no claim of the
same sentence ties the two. Clauses with one word, one role and one language are one suggestion.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from kg.extract.frames import PREPOSITION, Frames
from kg.records import Claim, Document, Referent, Sentence

SHOWN: Final = 3
"""Sentences that are shown of a suggestion."""
SUBJECT: Final = "subj"
OBJECT: Final = "obj"


class Wording(NamedTuple):
    """What makes two clauses say the same: "en", "sponsor"; "de", "setzen auf"."""

    language: str
    words: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A wording without a property: how often, between what, and in which sentences."""

    wording: Wording
    count: int
    types: tuple[str, str]
    """The commonest type of the subject, and of the other side."""
    sentences: tuple[str, ...]


def suggest(readings: Iterable[tuple[Document, Iterable[Claim]]]) -> tuple[Suggestion, ...]:
    """The wordings of all documents, the most frequent first."""
    counts: Counter[Wording] = Counter()
    types: dict[Wording, Counter[tuple[str, str]]] = defaultdict(Counter)
    sentences: dict[Wording, list[str]] = defaultdict(list)
    for document, claims in readings:
        for wording, ends, sentence in _clauses(document, tuple(claims)):
            counts[wording] += 1
            types[wording][ends] += 1
            text = " ".join(sentence.span.of(document.article.content(sentence.field)).split())
            if len(sentences[wording]) < SHOWN and text not in sentences[wording]:
                sentences[wording].append(text)
    order = sorted(counts, key=lambda wording: (-counts[wording], wording))
    return tuple(
        Suggestion(
            wording,
            counts[wording],
            min(types[wording], key=lambda ends: (-types[wording][ends], ends)),
            tuple(sentences[wording]),
        )
        for wording in order
    )


def _clauses(
    document: Document, claims: tuple[Claim, ...]
) -> Iterator[tuple[Wording, tuple[str, str], Sentence]]:
    """The clauses between two things that no claim speaks of."""
    things = {
        (mention.sentence, mention.head): document.referents[mention.referent]
        for mention in document.mentions
        if mention.referent is not None and mention.kind != "concept"
    }
    for number, sentence in enumerate(document.sentences):
        told = {
            frozenset({claim.subject.name, claim.object.name})
            for claim in claims
            if isinstance(claim.object, Referent) and _inside(claim, sentence)
        }
        here = {token: thing for (where, token), thing in things.items() if where == number}
        for words, subject, other in _pairs(Frames(sentence), here):
            pair = frozenset({subject.name, other.name})
            if len(pair) > 1 and pair not in told:
                yield Wording(sentence.language, words), (subject.type, other.type), sentence


def _pairs(frames: Frames, things: dict[int, Referent]) -> Iterator[tuple[str, Referent, Referent]]:
    """Word and role, the thing that is its subject, the thing in the role."""
    for index in range(len(frames.tree.tokens)):
        if not frames.tree.is_verb(index):
            continue
        subjects = [one.index for one in frames.fillers(index, SUBJECT) if one.index in things]
        for role in sorted(frames.edges.get(index, {})):
            if role != OBJECT and not role.startswith(PREPOSITION):
                continue
            said = role.removeprefix(PREPOSITION) if role != OBJECT else ""
            for other in frames.fillers(index, role):
                if other.index in things:
                    for subject in subjects:
                        words = f"{frames.word(index)} {said}".strip()
                        yield words, things[subject], things[other.index]


def _inside(claim: Claim, sentence: Sentence) -> bool:
    where = claim.evidence
    return where.field == sentence.field and (
        sentence.span.start < where.span.end and where.span.start < sentence.span.end
    )
