"""Fit what kg.refer.families weighs to the articles that tell what joins their names.

An instance is a name as extraction finds it, and the families that the domains and ranges of all
that is told of it leave: only firms have chiefs, goods are launched. Where they leave several, the
one that is voted for is taken. A name of which much is told counts more often, since more hangs on
it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np

from kg import refer
from kg.ontology import Ontology
from kg.pipeline import Pipeline
from kg.records import Document
from kg.refer import classes, kinds
from kg.refer.deeds import FAMILIES
from kg.refer.families import GOODS
from kg.weights import Choice
from training.articles import Annotated, Parsed
from training.choosing import Instance

MOST: Final = 4
"""How often a name counts at most."""


def instances(read: Iterable[Parsed], pipeline: Pipeline) -> Iterator[Instance]:
    """The names of the articles of which something is told, as often as they count."""
    known = pipeline.ontology
    items = known.properties.items()
    taken = {name: _left(item.domain, known) for name, item in items if item.domain}
    given = {name: _left(item.range, known) for name, item in items if item.range}
    for annotated, document in read:
        allowed: dict[str, frozenset[str]] = {}
        count: Counter[str] = Counter()
        for name, left in _told(annotated, taken, given):
            allowed[name] = allowed.get(name, left) & left
            count[name] += 1
        for name, voted, choice in _named(document, pipeline):
            left = allowed.get(name.casefold(), frozenset())
            left = left & {voted} or left
            meant = np.array([float(family in left) for family in FAMILIES])
            one = Instance(annotated.article.name, annotated.article.language, choice, meant)
            yield from [one] * min(count[name.casefold()], MOST)


def _told(
    annotated: Annotated,
    taken: dict[str, frozenset[str]],
    given: dict[str, frozenset[str]],
) -> Iterator[tuple[str, frozenset[str]]]:
    """Each end of what is told, in lower case, with the families that the property leaves."""
    for line in annotated.lines:
        text = annotated.article.content(line.field)
        for told in line.told:
            for end, left in ((told.subject, taken), (told.object, given)):
                name = line.meant.get(end) or line.things[end].of(text)
                if told.property in left:
                    yield name.casefold(), left[told.property]


def _named(document: Document, pipeline: Pipeline) -> Iterator[tuple[str, str, Choice]]:
    """Each name of a document with the family that is voted for and what is weighed of it."""
    named = refer.named(document, pipeline.ontology, pipeline.parser.join)
    votes = kinds.votes_of(named.groups, named.trees, named.done.votes)
    every = classes.weighed(named.groups, votes, named.trees, named.done.votes)
    for i, name in enumerate(named.groups):
        one = slice(i, i + 1)
        voted = classes.family(kinds.decided(votes[name]))
        yield name, voted, Choice(every.features[one], every.one[one], every.other[one])


def _left(allowed: Sequence[str], known: Ontology) -> frozenset[str]:
    """The families that a domain or range takes; all that are none of the others are goods."""
    kin = [
        {f for f in FAMILIES if known.is_a(one, f) or known.is_a(f, one)} or {GOODS}
        for one in allowed
    ]
    return frozenset().union(*kin)
