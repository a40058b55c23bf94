"""Things that need no name: "smartphones", "the market for electric cars".

Where a property's range takes them, the noun phrase itself is the thing; what only names a class,
counts or tells a time is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from kg.extract.frames import Filler, Frames
from kg.extract.noun_phrases import called
from kg.extract.units import counted_as
from kg.languages import words_of
from kg.languages.calendars import calendar_of
from kg.languages.counted import GOODS as GOODS_COUNTED
from kg.languages.currencies import family
from kg.languages.measures import PERCENT, POINTS, measures_of
from kg.languages.nouns import ANY
from kg.languages.numerals import numerals_of
from kg.ontology import Ontology
from kg.records import Article, Referent
from kg.syntax import Tree

CONCEPTS: Final = ("Product", "Technology", "Sector", "Market", "Event", "Facility", "Brand")
"""Classes whose members may be named by common nouns."""
TOLD: Final = frozenset({"Event", "Facility", "Brand"})
"""Classes that a common noun must name to be one of them."""
GOODS: Final = frozenset({"Product", "VehicleModel", "Medicine", "Device", "SoftwareService"})
"""Classes of which a noun may say more than that: a bulldozer is a particular product."""


def concept(
    article: Article,
    named: Callable[[int], bool],
    owns: Callable[[int], bool],
    frames: Frames,
    filler: Filler,
    wanted: Sequence[str],
    ontology: Ontology,
) -> Referent | None:
    """The thing that a common noun names, where one of the `wanted` classes takes it; `named` says
    whether a token is part of a name, `owns` whether of a firm's or a person's.
    """
    tree = frames.tree
    if filler.kind != "token" or tree.tokens[filler.index].upos not in {"NOUN", "PROPN", "X"}:
        return None
    classes = (cls for cls in concept_classes(wanted, ontology) if _told(tree, filler.index, cls))
    kind = next(classes, None)
    if kind is None or _empty(tree, filler.index, kind):
        return None
    whole = _vague(tree, filler.index)
    first, last = called(tree, filler.index, named, owns, whole=whole)
    if last - first == 1 and tree.tokens[first].upos == "NOUN" and _generic(tree, filler.index):
        return None
    text = tree.span(first, last).of(article.content(tree.sentence.field))
    name = " ".join(text.split())
    return Referent(
        name, tuple(sorted({name})), _sharper(tree, filler.index, kind, wanted, ontology)
    )


def _vague(tree: Tree, index: int) -> bool:
    """Whether the noun says nothing without what hangs on it: a market, a sector."""
    nouns = words_of(tree.sentence.language).nouns
    return bool({nouns.get(tree.word(index)), nouns.get(tree.form(index))} & {"Market", "Sector"})


def concept_classes(wanted: Sequence[str], ontology: Ontology) -> Iterator[str]:
    """The classes of a range whose members common nouns may name."""
    return (cls for cls in wanted if any(ontology.is_a(cls, concept) for concept in CONCEPTS))


def _empty(tree: Tree, index: int, kind: str) -> bool:
    """Whether the noun alone says nothing: "the company", "its products", "operations"."""
    language = words_of(tree.sentence.language)
    known = language.nouns.get(tree.word(index)) or language.nouns.get(tree.form(index))
    modified = tree.kid(index, "amod", "compound", "nmod", "flat", "nmod:poss") is not None
    if known in {"Person", "Company", "Organization", "GovernmentBody", "MediaOrganization"}:
        return True
    if tree.tokens[index].upos == "NOUN" and _generic(tree, index) and not modified:
        return True
    if _is_time(tree, index) or family(tree.tokens[index].form) or _amount(tree, index):
        return True
    deeds = (language.plan, language.possible, language.support, language.say)
    if any(tree.word(index) in words for words in deeds):
        return True
    return kind in {"Market", "Sector"} and known not in {kind, "Market", "Sector"} and not modified


def _amount(tree: Tree, index: int) -> bool:
    """Whether the noun only tells what a number is of: "5,000 jobs", "three per cent"."""
    code = tree.sentence.language
    before = index > 0 and tree.tokens[index - 1].upos in {"NUM", "SYM"}
    if before or tree.kid(index, "nummod") is not None:
        unit = counted_as(tree.tokens[index], code)
        if unit is not None:
            return unit not in GOODS_COUNTED
    numerals = numerals_of(code)
    known = (measures_of(code), PERCENT, POINTS, numerals.scales, numerals.groups, numerals.parts)
    return any(word in words for words in known for word in (tree.form(index), tree.word(index)))


def _generic(tree: Tree, index: int) -> bool:
    """Whether the noun only names a class: of "Xiaomi products" nothing is left but products."""
    language = words_of(tree.sentence.language)
    for noun in (tree.word(index), tree.form(index)):
        if kind := language.nouns.get(noun):
            return kind not in GOODS or language.trades.get(noun) == ANY
    return False


def _told(tree: Tree, index: int, kind: str) -> bool:
    """Whether the noun itself says that it is an event, a facility or a brand; goods, sectors and
    techniques have too many nouns for a table.
    """
    if kind not in TOLD:
        return True
    nouns = words_of(tree.sentence.language).nouns
    return nouns.get(tree.word(index), nouns.get(tree.form(index))) == kind


def _is_time(tree: Tree, index: int) -> bool:
    """Whether the noun is a month, a weekday or a stretch of time: no thing to be claimed of."""
    calendar = calendar_of(tree.sentence.language)
    names = {tree.word(index), tree.form(index)}
    known = (calendar.months, calendar.weekdays, calendar.seasons, calendar.units, calendar.years)
    return any(not names.isdisjoint(words) for words in (*known, calendar.periods))


def _sharper(tree: Tree, index: int, kind: str, wanted: Sequence[str], ontology: Ontology) -> str:
    """The class that the noun itself names, where the range has it."""
    nouns = words_of(tree.sentence.language).nouns
    named = nouns.get(tree.word(index)) or nouns.get(tree.form(index)) or ""
    return named if named and any(ontology.is_a(named, cls) for cls in wanted) else kind
