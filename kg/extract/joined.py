"""What the network reads between two things of a sentence where no phrase says it.

The network has learned from sentences of every wording what joins two things (training/relations).
It is asked about the pairs that kg.extract.asking names; the ontology's domains and ranges decide
what may stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

from kg.extract.admitting import Admission
from kg.extract.arguments import Arguments
from kg.extract.between import Thing, between, trigger
from kg.extract.excepting import is_left_out
from kg.extract.filler import Filler
from kg.extract.found import Found, best
from kg.extract.frames import Frames
from kg.extract.quantities import Quantity
from kg.extract.relations import Draft, around, literal
from kg.extract.settled import Settled
from kg.extract.signs import NONE, Signs
from kg.extract.tender import Numbers
from kg.extract.wording import inside, worded
from kg.ontology import Ontology, Property
from kg.records import Literal, Referent

NAME: Final = "joined"
LEAST: Final = 0.45
"""Likelihood from which on a property is claimed."""
SIGNED: Final = 0.33
"""The same where a word of the property's own phrases stands beside."""
VAGUE: Final = 0.5
"""The same where the object is a common noun, or what the sentence does not name."""
SURE: Final = 0.85
"""Confidence from which on a phrase is believed without asking."""
DOUBT: Final = 0.01
"""Likelihood under which what a phrase seems to say is not believed."""
COMMON: Final = 0.05
"""The same of a figure or a common noun, however surely a phrase says it: "makes enquiries"."""
_FLOOR: Final = 0.7
_SPOKEN, _CONCEPT = 0.75, 0.9
"""How sure a reference is to what the article speaks of, and to what a common noun names."""
_POINTING: Final = frozenset({"pronoun", "zero"})
_APART: Final = frozenset({"GovernmentBody", "Person"})
"""Classes of which a noun does not stand for anything else."""


class Joined:
    """What the network reads in one sentence."""

    def __init__(
        self,
        sentence: int,
        frames: Frames,
        numbers: Numbers,
        arguments: Arguments,
        ontology: Ontology,
        read: Sequence[tuple[tuple[Thing, Thing], Mapping[str, float]]],
        signs: Signs,
        known: frozenset[str],
    ) -> None:
        """`read` are the pairs that the network was asked about, with what it sees between them, of
        the properties that it has `known`.
        """
        self._place, self._frames, self._numbers = sentence, frames, numbers
        self._arguments, self._ontology, self._signs = arguments, ontology, signs
        self._read, self._known = read, known

    def drafts(self, told: Sequence[Draft] = ()) -> Iterator[Draft]:
        """What is likely enough to be claimed, and not about two things of which a phrase, in
        `told`, says something surely.
        """
        admission = Admission(self._ontology)
        drawn = {
            one: draft
            for one in self._found()
            if (draft := self._draft(one)) is not None and admission.takes(draft)
        }
        settled = Settled(told, admission)
        for one in best(drawn):
            if settled.leaves(one, drawn[one]):
                settled.take(one, drawn[one])
                yield drawn[one]

    def _found(self) -> Iterator[Found]:
        """What the network sees and is believed."""
        for pair, likelihoods in self._read:
            for name, likelihood in likelihoods.items():
                if likelihood < SIGNED or name not in self._ontology.properties:
                    continue
                if self._believed(name, *pair, likelihood):
                    yield Found(self._ontology.properties[name], *pair, likelihood)

    def _believed(self, name: str, subject: Thing, thing: Thing, likelihood: float) -> bool:
        """Whether the property is likely enough to be claimed of the two, and the object is no
        place that the sentence leaves out, unless that tells an end: "è fuori dalla Russia".
        """
        ends = self._ontology.properties[name].ends
        if not ends and is_left_out(self._frames, thing, self._ontology):
            return False
        if thing.mention is None and thing.number is None:
            return likelihood >= VAGUE
        if likelihood >= LEAST:
            return True
        return bool(self._beside(subject, thing) & self._signs.get(name, NONE))

    def _beside(self, subject: Thing, thing: Thing) -> frozenset[str]:
        """The words of two things, of what hangs on them, and of the way from one to the other."""
        tree = self._frames.tree
        stretches = (one.stretch for one in (subject, thing) if one.stretch)
        inside = {i for one in stretches for i in range(*one)}
        inside |= between(self._frames, subject, thing)
        inside |= {trigger(self._frames, subject, thing)[0]}
        inside |= {kid for i in inside for kid in tree.children[i]}
        return frozenset(word for i in inside for word in (tree.word(i), tree.form(i)))

    def doubts(self, draft: Draft) -> bool:
        """Whether the network sees nothing of what a phrase or a word is taken to say."""
        named = isinstance(draft.object, Referent) and draft.object.name in self._names
        if draft.confidence >= SURE and named:
            return False
        likelihood = self.likelihood(draft)
        return likelihood is not None and likelihood < (DOUBT if named else COMMON)

    @cached_property
    def _names(self) -> frozenset[str]:
        """The names of the things that the article mentions."""
        return frozenset(one.name for one in self._arguments.document.referents)

    def likelihood(self, draft: Draft) -> float | None:
        """How likely the network takes what a phrase says; None where it was not asked."""
        name, plain = draft.property.name, draft.property.planned_form_of or ""
        seen = name if name in self._known else plain
        if seen not in self._known:
            return None
        likely = (
            likelihoods.get(seen, 0.0)
            for (subject, thing), likelihoods in self._read
            if thing.stretch is not None
            and self._is(subject, draft.subject)
            and self._is(thing, draft.object)
        )
        return max(likely, default=None)

    def _is(self, thing: Thing, meant: Referent | Literal) -> bool:
        if isinstance(meant, Literal):
            if thing.number is None or isinstance(meant.value, str):
                return False
            values = {abs(n[thing.number].value) for n in (self._numbers.plain, self._numbers.sums)}
            return abs(meant.value) in values
        if thing.mention is not None and thing.mention.referent is not None:
            return self._arguments.document.referents[thing.mention.referent].name == meant.name
        if thing.stretch is None or thing.stands:
            return True
        words = " ".join(token.form for token in self._frames.tree.tokens[slice(*thing.stretch)])
        return thing.number is None and (words in meant.name or meant.name in words)

    def _draft(self, found: Found) -> Draft | None:
        subject = self._referent(found.subject, found.object, found.item.domain)
        thing = self._object(found)
        if subject is None or thing is None or subject[0] == thing[0]:
            return None
        own = self._signs.get(found.item.planned_form_of or found.item.name, NONE)
        how = worded(self._frames, found, own)
        if how is None:
            return None
        item = found.item
        if how.threatened:
            item = self._ontology.properties[item.planned_form or ""]
        sure = _FLOOR + (1 - _FLOOR) * found.likelihood
        return Draft(
            item, subject[0], thing[0], how.word, how.saying, inside(found) | {how.word},
            sure * subject[1] * thing[1], NAME, settled=how.settled, path=how.way,
        )  # fmt: skip

    def _referent(
        self, thing: Thing, other: Thing, wanted: tuple[str, ...]
    ) -> tuple[Referent, float] | None:
        """What a mention means, or what the sentence does not name, and how surely. A pronoun
        that was taken for a person means a firm where only firms are wanted.
        """
        arguments, mention = self._arguments, thing.mention
        if mention is not None and mention.referent is not None:
            found = arguments.document.referents[mention.referent]
            if mention.kind not in _POINTING or self._ontology.accepts(wanted, found.type):
                return found, arguments.cost(self._place, Filler(thing.head))
        if thing.stands and not (wanted := self._called(thing, wanted)):
            return None
        spoken = arguments.topics.spoken_of(self._place, other.head, wanted, self._ontology)
        return None if spoken is None else (spoken, _SPOKEN)

    def _called(self, thing: Thing, wanted: tuple[str, ...]) -> tuple[str, ...]:
        """What is wanted of a noun that stands for something: of public bodies and people nothing
        else, of places nothing.
        """
        tree, nouns = self._frames.tree, self._frames.language.nouns
        kind = nouns.get(tree.word(thing.head), nouns.get(tree.form(thing.head), ""))
        if kind not in self._ontology.classes:
            return wanted
        if self._ontology.is_a(kind, "Place"):
            return ()
        if kind not in _APART:
            return wanted
        return (kind,) if self._ontology.accepts(wanted, kind) else ()

    def _object(self, found: Found) -> tuple[Referent | Literal, float] | None:
        item, thing = found.item, found.object
        if thing.number is not None:
            return self._figure(item, thing.number)
        if item.literal:
            return None
        if thing.mention is None and thing.stretch is not None and not thing.stands:
            concept = self._arguments.concept(
                self._frames, Filler(thing.head), item.range, self._ontology
            )
            return None if concept is None else (concept, _CONCEPT)
        return self._referent(thing, found.subject, item.range)

    def _figure(self, item: Property, place: int) -> tuple[Literal, float] | None:
        number: Quantity = self._numbers.worth(item.literal)[place]
        if number.kind != item.literal:
            return None
        return literal(number, item, self._frames, around(number, self._frames)), 1.0
