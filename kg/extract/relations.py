"""Patterns matched in a sentence → draft claims between things, or of a thing and a figure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kg.extract.arguments import Arguments
from kg.extract.frames import Filler, Frames
from kg.extract.matching import LOOSE, Binding, Index
from kg.extract.patterns import Pattern
from kg.extract.quantities import Quantity
from kg.extract.tender import Numbers
from kg.extract.units import unit_noun
from kg.ontology import Ontology, Property
from kg.records import Literal, Referent

NAME: Final = "relations"
BASE: Final = 0.95
GUESSED: Final = 0.75
"""How sure a subject is that only points back to what the article was speaking of."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim before its status, time and evidence are read.

    What is `settled` is said in passing ("the Dutch group"): no plan, doubt or time touches it. Of
    a claim that no phrase words, the words on its `path` may each plan, doubt or deny it.
    """

    property: Property
    subject: Referent
    object: Referent | Literal
    trigger: int
    words: frozenset[int]
    tokens: frozenset[int]
    confidence: float
    extractor: str
    settled: bool = False
    path: frozenset[int] = frozenset()


def drafts(
    sentence: int,
    frames: Frames,
    numbers: Numbers,
    arguments: Arguments,
    index: Index,
    ontology: Ontology,
) -> Iterator[Draft]:
    """The drafts of one sentence, of overlapping patterns the fuller one."""
    made: list[tuple[float, Draft]] = []
    found = [
        (p, b)
        for p, b in index.matches(frames)
        if _possible(b) and (ontology.properties[p.property].symmetric or not _listed(frames, b))
    ]
    for pattern, binding in _owned(_fullest(found), found):
        item = ontology.properties[pattern.property]
        subject = _subject(sentence, frames, arguments, item, binding, ontology)
        if subject is None and _concept_subject(item):
            subject = arguments.concept(frames, binding.subject, item.domain, ontology)
        if subject is None:
            continue
        cost = arguments.cost(sentence, binding.subject)
        if _unnamed(sentence, arguments, binding.subject):
            cost *= GUESSED
        for thing, tokens in _objects(
            sentence, frames, numbers, arguments, item, binding, ontology
        ):
            if isinstance(thing, Referent):
                if thing.name == subject.name:
                    continue
                sure = cost * arguments.cost(sentence, binding.object)
            elif thing.value in subject.names:
                continue
            else:
                sure = cost
            draft = Draft(
                item, subject, thing, binding.trigger, binding.words,
                binding.words | tokens | {binding.subject.index}, BASE * binding.fit * sure, NAME,
            )  # fmt: skip
            made.append((binding.fit, draft))
    yield from _exact(made)


def _subject(
    sentence: int,
    frames: Frames,
    arguments: Arguments,
    item: Property,
    binding: Binding,
    ontology: Ontology,
) -> Referent | None:
    """Who fills the subject slot; of a deed told without its doer, whom the article speaks of."""
    if binding.subject.kind == "implied":
        return arguments.topics.spoken_of(sentence, binding.trigger, item.domain, ontology)
    own_part = binding.object == Filler(binding.subject.index, "part")
    thing = (
        arguments.bearer(sentence, binding.subject.index)
        if own_part
        else arguments.named(sentence, frames, binding.subject)
    )
    if thing is None and _points_back(frames, binding.subject):
        thing = arguments.topics.spoken_of(sentence, binding.trigger, item.domain, ontology)
    return thing


def _unnamed(sentence: int, arguments: Arguments, filler: Filler) -> bool:
    """Whether no mention fills the slot and none stands right behind it."""
    if filler.kind == "implied" or arguments.mention(sentence, filler) is not None:
        return False
    return arguments.bearer(sentence, filler.index) is None


def _points_back(frames: Frames, filler: Filler) -> bool:
    """Whether the filler means something said before: unspoken, a pronoun, "the company"."""
    token = frames.tree.tokens[filler.index]
    if filler.kind == "zero":
        return token.feat("Person") in {"3", ""}
    if token.upos == "PRON":
        return frames.tree.form(filler.index) in frames.language.pronouns
    nouns = frames.language.nouns
    single = token.feat("Number") != "Plur"
    return single and nouns.get(frames.word(filler.index)) == "Company"


def _listed(frames: Frames, binding: Binding) -> bool:
    """Whether the two slots are of one list: "among its clients are Acme, Beta and Gamma"."""
    ends = (binding.subject, binding.object)
    if any(one.kind != "token" for one in ends):
        return False
    first, second = (frames.listed(one.index) for one in ends)
    return first == second and binding.trigger not in frames.tree.subtree(first)


def _possible(binding: Binding) -> bool:
    """Whether the two slots are different words of the sentence."""
    return binding.subject.index != binding.object.index or "part" in {
        binding.subject.kind, binding.object.kind,
    } or binding.subject.kind != binding.object.kind  # fmt: skip


def _concept_subject(item: Property) -> bool:
    return item.domain[:1] in {("Product",), ("Brand",), ("Facility",)}


def _exact(every: Sequence[tuple[float, Draft]]) -> Iterator[Draft]:
    """The drafts, of which it is known how well the words fit, without the loose ones of what
    another one says exactly of the same two, be it as a plan: "closed its plant in Leeds" does not
    plan to.
    """
    said = {_plain(draft) for fit, draft in every if fit > LOOSE}
    for fit, draft in every:
        if fit > LOOSE or _plain(draft) not in said:
            yield draft


def _plain(draft: Draft) -> tuple[str, str, object]:
    item, thing = draft.property, draft.object
    worth = thing.name if isinstance(thing, Referent) else thing.value
    return item.planned_form_of or item.name, draft.subject.name, worth


def _fullest(found: Iterable[tuple[Pattern, Binding]]) -> list[tuple[Pattern, Binding]]:
    """Of patterns on the same two fillers, those whose words no other's include."""
    groups: dict[tuple[Filler, Filler], list[tuple[Pattern, Binding]]] = defaultdict(list)
    for pattern, binding in found:
        groups[binding.subject, binding.object].append((pattern, binding))
    kept: list[tuple[Pattern, Binding]] = []
    for group in groups.values():
        best: dict[tuple[str, frozenset[int]], tuple[Pattern, Binding]] = {}
        for pattern, binding in group:
            if any(binding.words < other.words for _, other in group):
                continue
            key = (pattern.property, binding.words)
            if key not in best or best[key][1].fit < binding.fit:
                best[key] = (pattern, binding)
        kept += best.values()
    return kept


def _owned(
    fullest: Sequence[tuple[Pattern, Binding]], found: Sequence[tuple[Pattern, Binding]]
) -> Iterator[tuple[Pattern, Binding]]:
    """The fullest without the posts that need an owner to be guessed though the sentence names one,
    be it in a match that another includes.
    """
    told = {(p.property, b.subject) for p, b in found if b.object.kind != "implied"}
    for pattern, binding in fullest:
        if binding.object.kind != "implied" or (pattern.property, binding.subject) not in told:
            yield pattern, binding


def _objects(
    sentence: int,
    frames: Frames,
    numbers: Numbers,
    arguments: Arguments,
    item: Property,
    binding: Binding,
    ontology: Ontology,
) -> Iterator[tuple[Referent | Literal, frozenset[int]]]:
    """What fills the object slot, with its tokens."""
    at = binding.object.index
    if item.literal == "text":
        if binding.object.kind != "token" or not _nominal(frames, at):
            return
        text, tokens = _text(frames, at, arguments)
        yield Literal(text, None, frames.tree.sentence.language), tokens
    elif item.literal:
        for number in numbers.worth(item.literal):
            if _measures(number, at, item, frames):
                value = literal(number, item, frames, binding.words)
                yield value, frozenset(range(number.first, number.last))
                return
    elif binding.object.kind == "implied":
        outside = frames.word(at) in frames.language.outsiders
        if (
            item.domain == ("Person",)
            and not outside
            and (binding.subject.index != at or arguments.bearer(sentence, at) is not None)
        ):
            thing = arguments.topics.spoken_of(sentence, at, item.range, ontology)
            if thing is not None:
                yield thing, frozenset({at})
    else:
        thing = arguments.named(sentence, frames, binding.object) or arguments.concept(
            frames, binding.object, item.range, ontology
        )
        if thing is not None:
            first, last = frames.tree.phrase(at)
            yield thing, frozenset(range(first, last))


def _nominal(frames: Frames, at: int) -> bool:
    """Whether a text may be the phrase of the token: a noun's, "the largest", "one of the …"."""
    token = frames.tree.tokens[at]
    if token.upos == "ADJ":
        ranked = token.feat("Degree") == "Sup" or token.feat("NumType") == "Ord"
        return ranked or frames.tree.kid(at, "det") is not None
    one_of = token.upos == "PRON" and frames.tree.kid(at, "nmod") is not None
    return token.upos in {"NOUN", "PROPN"} or one_of


def _measures(number: Quantity, at: int, item: Property, frames: Frames) -> bool:
    """Whether the figure at the token is of the kind, and counts what the property counts."""
    here = at in {number.head, number.counted} or number.first <= at < number.last
    if not here or number.kind != item.literal:
        return False
    if item.literal != "count" or number.counted is None:
        return True
    noun = unit_noun(frames.tree.sentence, number)
    if item.unit is None:
        return noun not in HUMANS
    return noun == item.unit or (noun in HUMANS and item.unit in HUMANS)


_AROUND: Final = 6
"""Tokens on either side of a figure in which a word of loss makes it negative."""
OUTSIDE: Final = frozenset({
    "nsubj", "aux", "cop", "mark", "advmod", "punct", "case", "obl", "advcl", "parataxis", "conj",
    "cc", "expl",
})  # fmt: skip
"""Relations that hang on a predicate noun for the clause's sake."""
HUMANS: Final = frozenset({"employee", "job", "person", "people", "worker"})
"""Counted nouns that stand for one another where people are hired, employed or let go."""


def literal(number: Quantity, item: Property, frames: Frames, words: frozenset[int]) -> Literal:
    """The figure as the property's object: negative where the words speak of a loss."""
    lost = item.signed and _lost(number, frames, words)
    return Literal(-abs(number.value) if lost else number.value, _unit(number, item, frames))


def around(number: Quantity, frames: Frames) -> frozenset[int]:
    """The tokens around a figure that may tell whether it is a loss."""
    count = len(frames.tree.tokens)
    return frozenset(range(max(0, number.first - _AROUND), min(count, number.last + _AROUND)))


def _lost(number: Quantity, frames: Frames, words: frozenset[int]) -> bool:
    """Whether of the words of loss and of gain one of loss is the nearest to the figure: "a loss
    of 5 million after a profit of 7".
    """
    tree, language = frames.tree, frames.language
    found = []
    for index in words:
        before = tree.form(index - 1) if index else ""
        said = {tree.word(index), tree.form(index), f"{before}_{tree.word(index)}"}
        if said & (language.losses | language.gains):
            away = max(number.first - index, index - number.last + 1, 0)
            found.append((away, not said & language.losses))
    return bool(found) and not min(found)[1]


def _unit(number: Quantity, item: Property, frames: Frames) -> str | None:
    if item.literal == "count":
        return item.unit or unit_noun(frames.tree.sentence, number)
    return number.unit


def _text(frames: Frames, at: int, arguments: Arguments) -> tuple[str, frozenset[int]]:
    """The whole noun phrase, with all that depends on it."""
    tree = frames.tree
    below = [i for i in tree.subtree(at) if i == at or not _outside(frames, i, at)]
    first, last = min(below), max(below) + 1
    content = arguments.document.article.content(tree.sentence.field)
    return " ".join(tree.span(first, last).of(content).split()), frozenset(below)


def _outside(frames: Frames, index: int, top: int) -> bool:
    """Whether the token belongs to the clause and not to the phrase under `top`."""
    tree = frames.tree
    while tree.tokens[index].head != top:
        index = tree.tokens[index].head
    return tree.tokens[index].deprel in OUTSIDE
