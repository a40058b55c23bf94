"""Fillers → Referents: the mention that a token belongs to, or a thing named by a common noun.

Products, markets, sectors and the like need no name ("smartphones", "the market for electric
cars"): where a property's range takes them, the noun phrase itself is the thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from kg.extract.currencies import family
from kg.extract.frames import Filler, Frames
from kg.languages import words_of
from kg.languages.calendars import calendar_of
from kg.languages.nouns import ANY
from kg.ontology import Ontology
from kg.records import Document, Mention, Referent
from kg.syntax import SUBJECTS, Tree

CONCEPTS: Final = ("Product", "Technology", "Sector", "Market", "Event", "Facility", "Brand")
"""Classes whose members may be named by common nouns."""
_BETTER: Final = {"name": 0, "description": 1, "pronoun": 2, "zero": 3, "concept": 4}
UNKNOWN: Final = "Thing"
TOLD: Final = frozenset({"Event", "Facility", "Brand"})
"""Classes that a common noun must name to be one of them."""
GOODS: Final = frozenset({
    "Product", "VehicleModel", "Medicine", "Device", "SoftwareService", "Technology", "Brand",
    "Facility", "Event", "Sector", "Market",
})  # fmt: skip
"""Classes of which a noun may say more than that: a bulldozer is a particular product."""
TERRITORIES: Final = frozenset({"Market", "Country", "Region"})
"""Classes whose nouns an adjective of origin turns into a place."""
WATCHING: Final = frozenset({"MediaOrganization", "GovernmentBody"})
"""Organizations that tell of others or decide on them more often than they act."""
NAMED_SO: Final = frozenset({
    "Product", "VehicleModel", "Device", "SoftwareService", "Medicine", "Brand", "Technology",
    "Event", "Facility", "Thing",
})  # fmt: skip
"""Classes of what is named behind the noun that says what it is."""
_DANGLING: Final = frozenset({"ADP", "DET", "PUNCT"})
BESIDE: Final = 4
"""Tokens between a noun and the name beside it at most."""
TOPIC: Final = 8
"""Weight of a thing's share of all mentions against its nearness."""
_COST: Final = {"name": 1.0, "description": 0.85, "pronoun": 0.75, "zero": 0.65}


class Arguments:
    """What the tokens of one document refer to."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._at: dict[tuple[int, int], list[Mention]] = {}
        for mention in document.mentions:
            for index in range(mention.first, mention.last):
                self._at.setdefault((mention.sentence, index), []).append(mention)

    @cached_property
    def _share(self) -> dict[int, float]:
        """Referent → its share of the article's mentions."""
        counts = Counter(m.referent for m in self.document.mentions if m.referent is not None)
        total = sum(counts.values()) or 1
        return {referent: count / total for referent, count in counts.items()}

    def mention(self, sentence: int, filler: Filler) -> Mention | None:
        """The mention that fills the role, a name before a description before a pronoun."""
        found = [m for m in self._at.get((sentence, filler.index), ()) if self._fits(m, filler)]
        return min(found, key=lambda m: (_BETTER[m.kind], m.first), default=None)

    def _fits(self, mention: Mention, filler: Filler) -> bool:
        if filler.kind == "zero":
            return mention.kind == "zero"
        return mention.kind != "zero" and mention.referent is not None

    def referent(self, sentence: int, filler: Filler) -> Referent | None:
        """The thing that fills the role, None where no mention does."""
        mention = self.mention(sentence, filler)
        if mention is None and filler.kind == "part":
            return self._called(sentence, filler.index)
        if mention is None or mention.referent is None:
            return None
        return self.document.referents[mention.referent]

    def _called(self, sentence: int, index: int) -> Referent | None:
        """The thing that the article names elsewhere as the first part of "MFE-Boss"."""
        part = self.document.sentences[sentence].tokens[index].form.rpartition("-")[0]
        return next((thing for thing in self.document.referents if part in thing.names), None)

    def named(self, sentence: int, frames: Frames, filler: Filler) -> Referent | None:
        """The thing that fills the role; of a common noun with a name beside it ("its heart drug
        Cardelin") the named one.
        """
        thing = self.referent(sentence, filler)
        if thing is not None or filler.kind != "token":
            return thing
        if frames.tree.tokens[filler.index].upos != "NOUN":
            return None
        called = (
            self._home(sentence, frames, filler.index)
            or self.bearer(sentence, filler.index)
            or self.named_so(sentence, frames, filler.index)
        )
        if called is not None or _several(frames.tree, filler.index):
            return called
        beside = (self.mention(sentence, one) for one in frames.fillers(filler.index, "subj"))
        for mention in beside:
            close = mention is not None and abs(mention.head - filler.index) <= BESIDE
            if (
                mention is not None
                and close
                and mention.kind == "name"
                and mention.type != "Person"
            ):
                return self.referent(sentence, Filler(mention.head))
        return None

    def bearer(self, sentence: int, noun: int) -> Referent | None:
        """The person named right behind a noun: "founder Lin Qiao"."""
        for mention in self._at.get((sentence, noun + 1), ()):
            here = mention.kind == "name" and mention.first == noun + 1
            if here and mention.type == "Person" and mention.referent is not None:
                return self.document.referents[mention.referent]
        return None

    def named_so(self, sentence: int, frames: Frames, noun: int) -> Referent | None:
        """The goods named right behind a definite noun: "the heart medicine Cardelin"."""
        tree, behind = frames.tree, noun + 1
        language = words_of(tree.sentence.language)
        known = language.definite | language.possessives
        if not any(tree.form(kid) in known for kid in tree.kids(noun, "det", "nmod:poss", "case")):
            return None
        for mention in self._at.get((sentence, behind), ()):
            here = mention.kind == "name" and mention.first == behind
            apart = tree.preposition(mention.head) or tree.tokens[mention.head].deprel in SUBJECTS
            if here and not apart and mention.type in NAMED_SO and mention.referent is not None:
                return self.document.referents[mention.referent]
        return None

    def _home(self, sentence: int, frames: Frames, noun: int) -> Referent | None:
        """The place of a market or country that is named by its adjective: "the Chinese market"."""
        nouns = words_of(frames.tree.sentence.language).nouns
        if nouns.get(frames.word(noun), nouns.get(frames.tree.form(noun))) not in TERRITORIES:
            return None
        for kid in frames.tree.kids(noun, "amod", "nmod", "compound"):
            mention = self.mention(sentence, Filler(kid))
            if mention is None or mention.referent is None:
                continue
            if mention.kind == "description":
                return self.document.referents[mention.referent]
        return None

    def cost(self, sentence: int, filler: Filler) -> float:
        """How sure the reference is: 1 for a name, less for what only points back."""
        mention = self.mention(sentence, filler)
        return _COST.get(mention.kind, 1.0) if mention else 0.9

    def spoken_of(
        self, sentence: int, index: int, wanted: Sequence[str], ontology: Ontology
    ) -> Referent | None:
        """The thing of a wanted class that the article was speaking of before the token: a subject
        before others, in this sentence before earlier ones, what is mentioned most before all.
        """
        best: tuple[float, int, Referent] | None = None
        things = self.document.referents
        fitting = (n for i, n in self._share.items() if _acts(things[i].type, wanted, ontology))
        most = max(fitting, default=1.0)
        for place, mention in enumerate(self.document.mentions):
            away = sentence - mention.sentence
            if (mention.sentence, mention.first) >= (sentence, index):
                continue
            if mention.referent is None:
                continue
            thing = things[mention.referent]
            if not _acts(thing.type, wanted, ontology):
                continue
            deprel = self.document.sentences[mention.sentence].tokens[mention.head].deprel
            score = 1.0 / (1 + away) + (0.4 if deprel in SUBJECTS else 0.0)
            share = self._share[mention.referent]
            score += TOPIC * share + share / most
            if best is None or (score, place) > best[:2]:
                best = (score, place, thing)
        return None if best is None else best[2]

    def topic(self, wanted: Sequence[str], ontology: Ontology) -> Referent | None:
        """The thing of a wanted class that the whole article speaks of most."""
        things = self.document.referents
        fitting = [i for i in self._share if _acts(things[i].type, wanted, ontology)]
        best = max(fitting, key=lambda i: (self._share[i], -i), default=None)
        return None if best is None else things[best]

    def _unowned(self, tree: Tree, head: int, first: int, last: int) -> tuple[int, int]:
        """The phrase without the names at its ends: "Xiaomi smartphones" are smartphones."""
        sentence = self.document.sentences.index(tree.sentence)

        def named(index: int) -> bool:
            here = self._at.get((sentence, index), ())
            return index != head and any(mention.kind == "name" for mention in here)

        while first < head and (named(first) or tree.tokens[first].upos in {"PART", "PUNCT"}):
            first += 1
        while last > head + 1 and (named(last - 1) or tree.tokens[last - 1].upos in _DANGLING):
            last -= 1
        return first, last

    def concept(
        self, frames: Frames, filler: Filler, wanted: Sequence[str], ontology: Ontology
    ) -> Referent | None:
        """The thing that a common noun names, where one of the `wanted` classes takes it."""
        kind = concept_class(wanted, ontology)
        tree = frames.tree
        token = tree.tokens[filler.index]
        if kind is None or filler.kind != "token" or token.upos not in {"NOUN", "PROPN", "X"}:
            return None
        if _empty(tree, filler.index, kind) or not _told(tree, filler.index, kind):
            return None
        whole = tree.phrase(filler.index)
        first, last = self._unowned(tree, filler.index, *whole)
        if (first, last) != whole and last - first == 1 and _generic(tree, filler.index):
            return None
        span = tree.span(first, last)
        text = span.of(self.document.article.content(tree.sentence.field))
        name = " ".join(text.split())
        return Referent(
            name, tuple(sorted({name})), _sharper(tree, filler.index, kind, wanted, ontology)
        )


def _several(tree: Tree, index: int) -> bool:
    """Whether the noun means more than one, and so no single thing beside it."""
    token = tree.tokens[index]
    return token.feat("Number") == "Plur" and token.form.lower() != token.lemma.lower()


def _acts(kind: str, wanted: Sequence[str], ontology: Ontology) -> bool:
    """Whether a thing of the class may be meant where nothing names it: one that watches or reports
    only where such a one is wanted.
    """
    if any(ontology.is_a(kind, cls) for cls in WATCHING) and not WATCHING & set(wanted):
        return False
    return any(ontology.is_a(kind, cls) for cls in wanted)


def concept_class(wanted: Sequence[str], ontology: Ontology) -> str | None:
    """The first class of a range whose members common nouns may name."""
    return next(
        (cls for cls in wanted if any(ontology.is_a(cls, concept) for concept in CONCEPTS)), None
    )


def _empty(tree: Tree, index: int, kind: str) -> bool:
    """Whether the noun alone says nothing: "the company", "its products", "operations"."""
    language = words_of(tree.sentence.language)
    known = language.nouns.get(tree.word(index)) or language.nouns.get(tree.form(index))
    modified = tree.kid(index, "amod", "compound", "nmod", "flat", "nmod:poss") is not None
    if known in {"Person", "Company", "Organization", "GovernmentBody", "MediaOrganization"}:
        return True
    if tree.tokens[index].upos == "NOUN" and _generic(tree, index) and not modified:
        return True
    if _is_time(tree, index) or family(tree.tokens[index].form):
        return True
    counted = index > 0 and tree.tokens[index - 1].upos == "NUM"
    if (
        counted
        or tree.kid(index, "nummod") is not None
        or any(tree.tokens[below].upos in {"NUM", "SYM"} for below in tree.subtree(index))
    ):
        return True
    if tree.word(index) in language.plan | language.possible | language.support | language.say:
        return True
    return kind in {"Market", "Sector"} and known not in {kind, "Market", "Sector"} and not modified


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
