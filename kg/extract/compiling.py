"""All phrases and labels of an ontology → indexed patterns, parsed once and kept by content.

What was compiled for another ontology is not parsed again (see keeping). A label without any phrase
of its language still finds the plain wordings ("X is the CEO of Y", "Y's CEO X", "X directed Y").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final, TypeAlias

from kg.extract.figures import Keywords, keywords
from kg.extract.frames import Frames
from kg.extract.keeping import Lost, Phrase, full_key, model_key, read, signature, write
from kg.extract.matching import Index
from kg.extract.patterns import Node, Pattern, compile_phrase
from kg.extract.quantities import quantities
from kg.extract.signs import Signs, signs
from kg.ontology import Ontology, Property
from kg.records import Article, Document, Sentence

Parse: TypeAlias = Callable[[Iterable[Article]], Iterator[Document]]
SHIPPED: Final = Path(__file__).parent.parent / "model" / "patterns.json"
_KNOWN: Final = {"Acme": "Audi", "Beta": "Toyota"}
"""Names that every reader knows, in the place of placeholders that none does."""


def _renamed(phrase: str) -> str:
    """The phrase about known firms; as it is where it speaks of one of them itself."""
    if any(name in phrase for name in _KNOWN.values()):
        return phrase
    for placeholder, name in _KNOWN.items():
        phrase = phrase.replace(placeholder, name)
    return phrase


_READINGS: Final[tuple[Callable[[str], str], ...]] = (
    str,
    lambda phrase: f"{phrase}.",
    lambda phrase: f"{_renamed(phrase)}.",
)
"""A phrase is read as a fragment, as a sentence, and as one about firms that the parser has seen:
it may see each differently.
"""
_OBJECTS: Final = {"Person": "Anna Rossi", "Place": "Europe"}
_GAP: Final = "\n\n"


@dataclass(frozen=True, slots=True)
class Patterns:
    """The patterns by language, and the phrases that could not become one."""

    index: Mapping[str, Index]
    telling: Mapping[str, Keywords]
    signs: Mapping[str, Signs]
    lost: tuple[tuple[str, str, str], ...]


def compile_patterns(
    ontology: Ontology, parse: Parse, fingerprint: str, cache: Path | None = None
) -> Patterns:
    """The ontology's patterns; from `cache` (or the shipped file) as far as they are there."""
    key, model = full_key(ontology, fingerprint), model_key(fingerprint)
    known: dict[Phrase, tuple[Pattern, ...]] = {}
    for place in (cache, SHIPPED):
        kept = read(place)
        if kept is not None and kept.key == key:
            return _indexed(kept.patterns, kept.lost, ontology)
        if kept is not None and kept.model == model:
            known = {**kept.phrases, **known}
    found, lost = _compile(ontology, parse, known)
    if cache is not None:
        write(cache, ontology, fingerprint, found, lost)
    return _indexed(found, lost, ontology)


def _compile(
    ontology: Ontology, parse: Parse, known: Mapping[Phrase, tuple[Pattern, ...]]
) -> tuple[list[Pattern], list[Lost]]:
    wanted: dict[str, list[tuple[Property, str]]] = defaultdict(list)
    for item in ontology.properties.values():
        for language, phrase in (*item.phrases, *_wordings(item)):
            wanted[language].append((item, phrase))
    found: list[Pattern] = []
    lost: list[Lost] = []
    for language, pairs in sorted(wanted.items()):
        keys = [(signature(item, ontology), language, phrase) for item, phrase in pairs]
        fresh = [pair for key, pair in zip(keys, pairs, strict=True) if key not in known]
        made = iter(_made(language, fresh, ontology, parse))
        for key, (item, phrase) in zip(keys, pairs, strict=True):
            kept = known[key] if key in known else next(made)
            found += kept
            if not kept:
                lost.append((item.name, language, phrase))
    return found, lost


def _made(
    language: str, pairs: Sequence[tuple[Property, str]], ontology: Ontology, parse: Parse
) -> Iterator[tuple[Pattern, ...]]:
    """The patterns of each phrase, from its readings."""
    said = [(item, reading(phrase)) for item, phrase in pairs for reading in _READINGS]
    parsed = _parsed(language, said, parse) if said else iter(())
    for item, phrase in pairs:
        patterns = [
            compile_phrase(
                item, ontology, language, phrase, Frames(_plain(sentence, phrase)), numbers
            )
            for _, sentence, text in islice(parsed, len(_READINGS))
            if sentence is not None
            for numbers in [quantities(sentence, text, language) if item.literal else ()]
        ]
        yield tuple(dict.fromkeys(pattern for pattern in patterns if pattern is not None))


def _plain(sentence: Sentence, phrase: str) -> Sentence:
    """The sentence with the phrase's placeholders again."""
    tokens = list(sentence.tokens)
    for placeholder, name in _KNOWN.items():
        if placeholder not in phrase or name in phrase:
            continue
        tokens = [replace(one, form=one.form.replace(name, placeholder)) for one in tokens]
    return replace(sentence, tokens=tuple(tokens))


def _parsed(
    language: str, pairs: Sequence[tuple[Property, str]], parse: Parse
) -> Iterator[tuple[tuple[Property, str], Sentence | None, str]]:
    """Each phrase with its tree; None where it falls into several sentences."""
    text = _GAP.join(phrase for _, phrase in pairs)
    article = Article.make(
        name="phrases", source="ontology", language=language, title="", published=None, text=text
    )
    (document,) = parse([article])
    starts: dict[int, list[Sentence]] = defaultdict(list)
    sentences = iter(document.sentences)
    current = next(sentences, None)
    at = 0
    for number, (_, phrase) in enumerate(pairs):
        end = at + len(phrase)
        while current is not None and current.span.start < end:
            starts[number].append(current)
            current = next(sentences, None)
        at = end + len(_GAP)
    for number, pair in enumerate(pairs):
        yield pair, starts[number][0] if len(starts[number]) == 1 else None, text


def _wordings(item: Property) -> Iterator[tuple[str, str]]:
    """Plain wordings of the labels, in languages for which the property has no phrase."""
    spoken = {language for language, _ in item.phrases}
    inherited = item.planned_form_of is not None
    for language, label in item.labels:
        if language in spoken or inherited or item.literal == "text":
            continue
        subject = "Anna Rossi" if item.domain[:1] == ("Person",) else "Acme"
        thing = _thing(item)
        noun = (
            label.removesuffix(" of").removesuffix(" di").removesuffix(" von").removesuffix(" de")
        )
        yield language, f"{subject} {label} {thing}"
        yield language, f"{subject} is the {noun} of {thing}"
        yield language, f"{thing}'s {noun} is {subject}"
        yield language, f"{thing}, {noun} of {subject}"
        yield language, f"{subject}, {noun} of {thing}"


def _thing(item: Property) -> str:
    if item.literal:
        return {"money": "5 million euros", "percent": "5 percent"}.get(item.literal, "5,000 units")
    return (
        "Anna Rossi"
        if item.range[:1] == ("Person",) and item.domain[:1] != ("Person",)
        else ("Acme" if item.domain[:1] == ("Person",) else "Beta")
    )


def _indexed(
    found: Sequence[Pattern], lost: Sequence[tuple[str, str, str]], ontology: Ontology
) -> Patterns:
    by_language: dict[str, list[Pattern]] = defaultdict(list)
    for pattern in found:
        by_language[pattern.language].append(pattern)
    index = {language: Index(_distinct(patterns)) for language, patterns in by_language.items()}
    telling = {lang: keywords(patterns, ontology) for lang, patterns in by_language.items()}
    own = {lang: signs(patterns, ontology) for lang, patterns in by_language.items()}
    return Patterns(index, telling, own, tuple(lost))


def _distinct(patterns: Sequence[Pattern]) -> list[Pattern]:
    """One pattern of those that differ in their phrase only."""
    first: dict[tuple[str, Node], Pattern] = {}
    for pattern in patterns:
        first.setdefault((pattern.property, pattern.root), pattern)
    return list(first.values())
