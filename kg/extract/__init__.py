"""Document → Claims: the ontology's phrases as patterns over trees, and what hangs beside names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import repeat

from kg.extract import (
    asking,
    claims,
    coins,
    disputes,
    done,
    farewells,
    figures,
    joined,
    locations,
    origins,
    products,
    relations,
    roles,
    speech,
)
from kg.extract.arguments import Arguments
from kg.extract.between import Thing
from kg.extract.compiling import Patterns, compile_patterns
from kg.extract.frames import Frames
from kg.extract.gate import Gate
from kg.extract.holders import held
from kg.extract.officers import meant, officers
from kg.extract.parts import Parts, Seen
from kg.extract.people import people
from kg.extract.presupposed import presupposed
from kg.extract.quantities import quantities
from kg.extract.relations import Draft
from kg.extract.tender import Numbers, tender
from kg.extract.topics import Topics
from kg.extract.whole import whole
from kg.ontology import Ontology
from kg.records import Asked, Claim, Document, Join, Literal, Sentence


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one document yielded: its claims, how the gate judged, and examples of refusals."""

    claims: tuple[Claim, ...]
    counts: Mapping[str, int]
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence with its figures, and the patterns that are looked for in it."""

    number: int
    frames: Frames
    numbers: Numbers
    patterns: Patterns

    @property
    def language(self) -> str:
        return self.frames.language.code


def extract(
    document: Document, patterns: Patterns, ontology: Ontology, join: Join | None = None
) -> Extraction:
    """The claims of a document whose references have been found, in the order of the text.

    `join` asks the parser's network about pairs of things; without it phrases alone decide.
    """
    sentences = _sentences(document, patterns)
    seen = _seen(sentences, Arguments(document), ontology, join) if join else []
    arguments, gate = _arguments(document, sentences, seen, ontology), Gate(ontology)
    known = join.known if join else frozenset()
    read = [
        (one.number, one.frames, _drafts(one, arguments, ontology, pairs, known))
        for one, pairs in zip(sentences, seen or repeat(None), strict=False)
    ]
    posts = officers((draft for *_, drafts in read for draft in drafts), ontology)
    found: list[Claim] = []
    for number, frames, drafts in read:
        told = {one.subject.name for one in drafts if one.property.name == farewells.PROPERTY}
        left = farewells.drafts(number, frames, arguments, posts, ontology)
        drafts += [one for one in left if one.subject.name not in told]
        mine: list[tuple[Claim, frozenset[int]]] = []
        for draft in (meant(one, posts, ontology) for one in drafts):
            ends = gate.admit(draft.property, draft.subject, draft.object)
            if ends is None:
                continue
            turned = replace(draft, subject=ends[0], object=ends[1])
            if (made := claims.claim(turned, number, frames, arguments, ontology)) is not None:
                worded = draft.property.planned_form_of is not None
                mine.append((made, frozenset() if worded else draft.path | {draft.trigger}))
        found += done.careful(mine, ontology)
    distinct = list(claims.distinct(found))
    distinct += presupposed(distinct, ontology)
    distinct = list(done.settled(distinct, ontology))
    spoken = speech.voiced(distinct, document, ontology)
    answered = disputes.disputed(spoken, document, ontology)
    ordered = sorted(answered, key=lambda c: (c.evidence.field != "title", c.evidence.span, c.id))
    return Extraction(tuple(ordered), dict(sorted(gate.counts.items())), tuple(gate.examples))


def topics_of(document: Document, patterns: Patterns, ontology: Ontology, join: Join) -> Topics:
    """What a document speaks of where a sentence names nothing, as extraction sees it."""
    sentences = _sentences(document, patterns)
    seen = _seen(sentences, Arguments(document), ontology, join)
    return _arguments(document, sentences, seen, ontology).topics


def questions(
    document: Document, patterns: Patterns, ontology: Ontology
) -> list[tuple[Sentence, list[tuple[Thing, Thing]]]]:
    """The pairs of things of each sentence of a document that the network is asked about."""
    sentences = _sentences(document, patterns)
    pairs = _pairs(sentences, Arguments(document), ontology)
    return [(one.frames.tree.sentence, mine) for one, mine in zip(sentences, pairs, strict=True)]


def _arguments(
    document: Document, sentences: Sequence[_Sentence], seen: Sequence[Seen], ontology: Ontology
) -> Arguments:
    """What tokens refer to, by what the network has `seen` of who acts for whom and does what."""
    told = people(document, (pair for one in seen for pair in one), ontology)
    numbers = (one.number for one in sentences)
    return Arguments(document, told, Parts.of(zip(numbers, seen, strict=False)))


def _sentences(document: Document, patterns: Patterns) -> list[_Sentence]:
    """The sentences in the languages that have patterns."""
    figures_of = _numbers(document)
    return [
        _Sentence(number, Frames(sentence), figures_of[number], patterns)
        for number, sentence in enumerate(document.sentences)
        if sentence.language in patterns.index
    ]


def _numbers(document: Document) -> list[Numbers]:
    """The quantities of each sentence, in the currency that the article counts in."""
    article, spoken_of = document.article, coins.countries(document)
    found = [
        coins.minted(
            quantities(sentence, article.content(sentence.field), sentence.language),
            sentence,
            spoken_of,
        )
        for sentence in document.sentences
    ]
    currency = tender((one for numbers in found for one in numbers), article.language)
    return [Numbers.of(numbers, currency) for numbers in found]


def _seen(
    sentences: Sequence[_Sentence], arguments: Arguments, ontology: Ontology, join: Join
) -> list[Seen]:
    """What the network sees between the things of each sentence."""
    pairs = _pairs(sentences, arguments, ontology)
    asked = [
        Asked(one.frames.tree.sentence, [(first.stretch, other.stretch) for first, other in mine])
        for one, mine in zip(sentences, pairs, strict=True)
    ]
    return [
        list(zip(mine, likely, strict=True))
        for mine, likely in zip(pairs, join(asked), strict=True)
    ]


def _pairs(
    sentences: Sequence[_Sentence], arguments: Arguments, ontology: Ontology
) -> list[list[tuple[Thing, Thing]]]:
    return [
        asking.pairs(one.number, one.frames, one.numbers, arguments, ontology) for one in sentences
    ]


def _drafts(
    one: _Sentence,
    arguments: Arguments,
    ontology: Ontology,
    seen: Seen | None,
    known: frozenset[str],
) -> list[Draft]:
    """What every extractor finds in one sentence; guesses leave alone what a phrase explains."""
    number, frames, numbers, language = one.number, one.frames, one.numbers, one.language
    index, telling = one.patterns.index[language], one.patterns.telling[language]
    found = list(relations.drafts(number, frames, numbers, arguments, index, ontology))
    figured = {i for d in found if isinstance(d.object, Literal) for i in d.tokens}
    rest = numbers.without(figured)
    posts = {i for draft in found if draft.property.domain == ("Person",) for i in draft.words}
    found += [
        *figures.drafts(number, frames, rest, arguments, telling, ontology),
        *roles.drafts(number, frames, arguments, posts, ontology),
        *products.drafts(number, frames, arguments, ontology),
        *origins.drafts(number, frames, arguments, ontology),
        *locations.drafts(number, frames, arguments, ontology),
    ]
    if seen is None:
        return whole(list(held(found)), arguments.document.referents)
    signs = one.patterns.signs[language]
    read = joined.Joined(number, frames, numbers, arguments, ontology, seen, signs, known)
    believed = [draft for draft in found if not read.doubts(draft)]
    every = held([*believed, *read.drafts(believed)])
    return whole(list(every), arguments.document.referents)


__all__ = ["Extraction", "Patterns", "compile_patterns", "extract", "questions", "topics_of"]
