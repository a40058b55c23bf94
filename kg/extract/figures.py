"""Figures beside a telling word: "revenue crept up to $400 million", "Con 480 dipendenti".

Where no phrase fits exactly, a word that the ontology's phrases use for one property only
(revenue, dipendenti, Absatz) still tells what a figure of the right kind near it is. The subject
is the word's possessor, else the clause's subject, else whom the article was just speaking of; that
is a guess and its confidence says so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from kg.extract.arguments import Arguments
from kg.extract.frames import Frames
from kg.extract.patterns import OBJECT, Node, Pattern
from kg.extract.quantities import Quantity
from kg.extract.relations import Draft, around, literal
from kg.extract.tender import Numbers
from kg.ontology import Ontology, Property
from kg.records import Referent

NAME: Final = "quantities"
TELLING: Final = 0.6
"""Share of a word's phrases that must belong to one property for the word to tell it."""
FAR: Final = 4
"""Steps in the tree between the word and the figure at most."""
_SURE: Final = 0.72
_GUESSED: Final = 0.62

Keywords: TypeAlias = Mapping[str, tuple[str, float]]


def keywords(patterns: Iterable[Pattern], ontology: Ontology) -> Keywords:
    """Word → the property with a literal object that it tells, and how surely."""
    by_word: dict[str, Counter[str]] = defaultdict(Counter)
    for pattern in patterns:
        for word in set(_words(pattern.root)):
            by_word[word][pattern.property] += 1
    found = {}
    for word, counts in by_word.items():
        name, count = max(sorted(counts.items()), key=lambda pair: pair[1])
        share = count / sum(counts.values())
        if (
            share >= TELLING
            and count > 1
            and ontology.properties[name].literal not in {None, "text"}
        ):
            found[word] = (name, share)
    return found


def _words(node: Node) -> Iterator[str]:
    if node.slot in {"", OBJECT}:
        yield from node.words
    for _, child in node.children:
        yield from _words(child)


def drafts(
    sentence: int,
    frames: Frames,
    numbers: Numbers,
    arguments: Arguments,
    telling: Keywords,
    ontology: Ontology,
) -> Iterator[Draft]:
    """The figures of one sentence that a word beside them explains."""
    for number, item, word in _nearest(frames, numbers, telling, ontology):
        subject, sure = _subject(sentence, frames, word, item, arguments, ontology)
        if subject is None:
            continue
        words = frozenset({word})
        tokens = words | frozenset(range(number.first, number.last))
        value = literal(number, item, frames, words | around(number, frames))
        yield Draft(
            item,
            subject,
            value,
            word,
            words,
            tokens,
            sure * telling[_key(frames, word, telling)][1],
            NAME,
        )


def _nearest(
    frames: Frames, numbers: Numbers, telling: Keywords, ontology: Ontology
) -> Iterator[tuple[Quantity, Property, int]]:
    """Each telling word with the one figure nearest to it: what follows is a comparison."""
    best: dict[int, tuple[int, int, Quantity, Property]] = {}
    for place, (plain, summed) in enumerate(zip(numbers.plain, numbers.sums, strict=True)):
        number = summed
        found = _told(frames, summed, telling, ontology)
        if found is None and plain is not summed:
            number, found = plain, _told(frames, plain, telling, ontology)
        if found is not None:
            item, word = found
            steps = _steps(frames, word, number.head)
            if word not in best or (steps, place) < best[word][:2]:
                best[word] = (steps, place, number, item)
    for word, (_, _, number, item) in sorted(best.items()):
        yield number, item, word


def _key(frames: Frames, index: int, telling: Keywords) -> str:
    word = frames.word(index)
    return word if word in telling else frames.tree.form(index)


def _told(
    frames: Frames, number: Quantity, telling: Keywords, ontology: Ontology
) -> tuple[Property, int] | None:
    """The property and the nearest word that tells it."""
    best: tuple[int, int, Property] | None = None
    for index in range(len(frames.tree.tokens)):
        name, _ = telling.get(_key(frames, index, telling), ("", 0.0))
        if not name:
            continue
        item = ontology.properties[name]
        if item.literal != number.kind or (item.unit and not _counts(index, number)):
            continue
        steps = _steps(frames, index, number.head)
        if steps <= FAR and (best is None or (steps, index) < best[:2]):
            best = (steps, index, item)
    return None if best is None else (best[2], best[1])


def _counts(index: int, number: Quantity) -> bool:
    """Whether the figure counts the word, or what hangs on it."""
    return index in {number.counted, number.head} or number.counted is None


def _steps(frames: Frames, one: int, other: int) -> int:
    """Edges between two tokens of the tree; far where another clause lies between."""
    up = {node: step for step, node in enumerate((one, *frames.tree.up(one)))}
    for step, node in enumerate((other, *frames.tree.up(other))):
        if node in up:
            return up[node] + step
    return FAR + 1


def _subject(
    sentence: int,
    frames: Frames,
    word: int,
    item: Property,
    arguments: Arguments,
    ontology: Ontology,
) -> tuple[Referent | None, float]:
    for role in ("poss", "gen", "subj", "ctrl"):
        for filler in frames.fillers(word, role):
            thing = arguments.referent(sentence, filler)
            if thing is not None and _bears(thing, item, ontology):
                return thing, _SURE * arguments.cost(sentence, filler)
    for node in frames.tree.up(word):
        for filler in frames.fillers(node, "subj"):
            thing = arguments.referent(sentence, filler)
            if thing is not None and _bears(thing, item, ontology):
                return thing, _SURE * arguments.cost(sentence, filler)
    thing = arguments.topics.spoken_of(sentence, word, item.domain, ontology)
    return thing, _GUESSED


def _bears(thing: Referent, item: Property, ontology: Ontology) -> bool:
    return any(ontology.is_a(thing.type, cls) for cls in item.domain) or thing.type == "Thing"
