"""Document → Claims: the ontology's phrases as patterns over trees, and what hangs beside names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kg.extract import (
    claims,
    coins,
    disputes,
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
from kg.extract.compiling import Patterns, compile_patterns
from kg.extract.frames import Frames
from kg.extract.gate import Gate
from kg.extract.holders import held
from kg.extract.officers import meant, officers
from kg.extract.quantities import quantities
from kg.extract.relations import Draft
from kg.extract.tender import Numbers, tender
from kg.extract.whole import whole
from kg.ontology import Ontology
from kg.records import Claim, Document, Join, Literal


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one document yielded: its claims, how the gate judged, and examples of refusals."""

    claims: tuple[Claim, ...]
    counts: Mapping[str, int]
    examples: tuple[str, ...]


def extract(
    document: Document, patterns: Patterns, ontology: Ontology, join: Join | None = None
) -> Extraction:
    """The claims of a document whose references have been found, in the order of the text.

    `join` asks the parser's network about pairs of things; without it phrases alone decide.
    """
    arguments, gate = Arguments(document), Gate(ontology)
    figures_of = _numbers(document)
    read = [
        (
            number,
            frames,
            _drafts(number, frames, figures_of[number], arguments, patterns, ontology, join),
        )
        for number, sentence in enumerate(document.sentences)
        if sentence.language in patterns.index
        for frames in [Frames(sentence)]
    ]
    posts = officers((draft for *_, drafts in read for draft in drafts), ontology)
    found: list[Claim] = []
    for number, frames, drafts in read:
        for draft in (meant(one, posts, ontology) for one in drafts):
            ends = gate.admit(draft.property, draft.subject, draft.object)
            if ends is None:
                continue
            turned = replace(draft, subject=ends[0], object=ends[1])
            if (made := claims.claim(turned, number, frames, arguments, ontology)) is not None:
                found.append(made)
    spoken = speech.voiced(claims.distinct(found), document, ontology)
    told = disputes.disputed(spoken, document, ontology)
    ordered = sorted(told, key=lambda c: (c.evidence.field != "title", c.evidence.span, c.id))
    return Extraction(tuple(ordered), dict(sorted(gate.counts.items())), tuple(gate.examples))


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


def _drafts(
    number: int,
    frames: Frames,
    numbers: Numbers,
    arguments: Arguments,
    patterns: Patterns,
    ontology: Ontology,
    join: Join | None,
) -> list[Draft]:
    """What every extractor finds in one sentence; guesses leave alone what a phrase explains."""
    language = frames.tree.sentence.language
    found = list(
        relations.drafts(number, frames, numbers, arguments, patterns.index[language], ontology)
    )
    figured = {i for d in found if isinstance(d.object, Literal) for i in d.tokens}
    rest = numbers.without(figured)
    posts = {draft.trigger for draft in found if draft.property.domain == ("Person",)}
    found += [
        *figures.drafts(number, frames, rest, arguments, patterns.telling[language], ontology),
        *roles.drafts(number, frames, arguments, posts, ontology),
        *products.drafts(number, frames, arguments, ontology),
        *origins.drafts(number, frames, arguments, ontology),
        *locations.drafts(number, frames, arguments, ontology),
    ]
    if join is None:
        return whole(list(held(found)), arguments.document.referents)
    signs = patterns.signs[language]
    read = joined.Joined(number, frames, numbers, arguments, ontology, join, signs)
    believed = [one for one in found if not read.doubts(one)]
    every = held([*believed, *read.drafts(believed)])
    return whole(list(every), arguments.document.referents)


__all__ = ["Extraction", "Patterns", "compile_patterns", "extract"]
