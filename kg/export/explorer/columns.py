"""KnowledgeGraph → columns: what the explorer reads, from its own file or from a server.

Rows refer to each other by number. An entity has a number; so has a literal, counted down from -1.
A speaker is an entity's number, or a name in `strings` counted down from -2; -1 stands for nobody.
A claim's status is its modality's place in _MODALITIES, and 3 more where the claim is a denial.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from kg.export.explorer.paragraphs import paragraph
from kg.export.explorer.table import Table
from kg.export.explorer.vocabulary import Vocabulary
from kg.export.outlet import outlet
from kg.export.turned import is_turned
from kg.ontology import Ontology
from kg.records import (
    Article,
    Claim,
    Entity,
    KnowledgeGraph,
    Literal,
    Merge,
    Modality,
    Referent,
    Span,
    Statement,
)

Json: TypeAlias = dict[str, Any]

NOBODY: Final = -1

_MODALITIES: Final[tuple[Modality, ...]] = ("actual", "planned", "possible")

_CLAIM: Final = (
    "status", "article", "by", "disputedBy", "when", "place", "start", "end",
    "subjectName", "objectName", "extractor", "confidence",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns, and the paragraphs that the claims' `place` counts."""

    core: Json
    paragraphs: list[str]


def encode(graph: KnowledgeGraph, ontology: Ontology, *, in_order: bool = False) -> Columns:
    """The graph, or a part of one, as columns.

    Statements come by subject, which packs well, or `in_order` as the graph has them.
    """
    encoder = _Encoder(graph, ontology)
    statements = encoder.statements(graph.statements, in_order=in_order)
    core = {
        "base": graph.base,
        "entities": encoder.entities(graph.entities),
        "statements": statements,
        "claims": encoder.claims,
        "articles": encoder.articles(),
        "literals": [[one.value, one.unit, one.language] for one in encoder.literals.values],
        "strings": encoder.strings.values,
        "why": encoder.why(graph.merges),
    }
    return Columns(core | encoder.vocabulary.told(), encoder.paragraphs)


@dataclass(slots=True)
class _Encoder:
    """The tables that fill while statements are told; one encoder serves one graph."""

    graph: KnowledgeGraph
    ontology: Ontology
    claims: dict[str, list[int]] = field(init=False)
    paragraphs: list[str] = field(init=False)
    strings: Table[str] = field(init=False)
    literals: Table[Literal] = field(init=False)
    vocabulary: Vocabulary = field(init=False)
    _entity: Table[str] = field(init=False)
    _labels: list[str] = field(init=False)
    _articles: Mapping[str, Article] = field(init=False)
    _cited: Table[str] = field(init=False)
    _places: Table[tuple[str, str, Span]] = field(init=False)

    def __post_init__(self) -> None:
        self.claims = {name: [] for name in _CLAIM}
        self.paragraphs = []
        self.strings, self.literals = Table(), Table()
        self.vocabulary = Vocabulary(self.ontology)
        self._entity = Table(entity.iri for entity in self.graph.entities)
        self._labels = [entity.label for entity in self.graph.entities]
        self._articles = {article.id: article for article in self.graph.articles}
        self._cited = Table(article.id for article in self.graph.articles)
        self._places = Table()

    def entities(self, entities: Sequence[Entity]) -> Json:
        prefix = f"{self.graph.base}entity/"
        return {
            "iri": [entity.iri.removeprefix(prefix) for entity in entities],
            "label": [entity.label for entity in entities],
            "types": [self.vocabulary.types(entity) for entity in entities],
            "names": [
                "\x1e".join(f"{language}\x1f{name}" for language, name in entity.names)
                for entity in entities
            ],
            "same": {
                str(number): list(entity.same_as)
                for number, entity in enumerate(entities)
                if entity.same_as
            },
        }

    def statements(self, statements: Sequence[Statement], *, in_order: bool) -> Json:
        """The statements, and beside them their claims in the order of publication."""
        columns: dict[str, list[int]] = defaultdict(list)
        numbered = ((*self._triple(one), one) for one in statements if self._is_whole(one))
        for subject, prop, target, one in (
            numbered if in_order else sorted(numbered, key=lambda row: row[:3])
        ):
            for name, value in zip("spo", (subject, prop, target), strict=True):
                columns[name].append(value)
            known = [c for c in one.claims if c.evidence.article in self._articles]
            columns["n"].append(len(known))
            for claim in sorted(known, key=self._when) if len(known) > 1 else known:
                turned = is_turned(claim, one)
                names = (claim.object, claim.subject) if turned else (claim.subject, claim.object)
                self._claim(
                    claim, self._surface(names[0], subject), self._surface(names[1], target)
                )
        return {name: columns[name] for name in "spon"}

    def articles(self) -> Json:
        articles = [self._articles[key] for key in self._cited.values]
        return {
            "id": [article.id for article in articles],
            "title": [article.title or article.name for article in articles],
            "date": [article.published or "" for article in articles],
            "language": [self.strings.number(article.language) for article in articles],
            "outlet": [self.strings.number(outlet(article)) for article in articles],
            "source": [article.source for article in articles],
        }

    def why(self, merges: Sequence[Merge]) -> Json:
        """By an entity's number: pairs of its names, how sure it is that they are one, and why."""
        told: Json = defaultdict(list)
        for one in merges:
            number = self._entity.known(one.iri)
            if number is not None:
                because = [reason.sentence for reason in one.reasons]
                told[str(number)].append([one.left, one.right, round(one.score * 100), because])
        return told

    def _is_whole(self, one: Statement) -> bool:
        ends = (one.subject, one.object) if isinstance(one.object, str) else (one.subject,)
        return all(self._entity.known(end) is not None for end in ends)

    def _triple(self, one: Statement) -> tuple[int, int, int]:
        subject = self._entity.number(one.subject)
        prop = self.vocabulary.property(one.property)
        if isinstance(one.object, Literal):
            return subject, prop, -1 - self.literals.number(one.object)
        return subject, prop, self._entity.number(one.object)

    def _when(self, claim: Claim) -> tuple[str, str]:
        return (self._articles[claim.evidence.article].published or "9999", claim.id)

    def _claim(self, claim: Claim, subject_name: int, object_name: int) -> None:
        article = self._articles[claim.evidence.article]
        span = paragraph(article, claim.evidence)
        row = (
            _MODALITIES.index(claim.modality) + (3 if claim.polarity == "denied" else 0),
            self._cited.number(article.id),
            self._speaker(claim.by),
            self._speaker(claim.disputed_by),
            self._string(claim.when),
            self._place(article, claim, span),
            claim.evidence.span.start - span.start,
            claim.evidence.span.end - span.start,
            subject_name,
            object_name,
            self.vocabulary.extractor(claim.extractor),
            round(claim.confidence * 100),
        )
        for name, value in zip(_CLAIM, row, strict=True):
            self.claims[name].append(value)

    def _speaker(self, who: Referent | None) -> int:
        if who is None:
            return NOBODY
        known = self._entity.known(who.iri)
        return known if known is not None else -2 - self.strings.number(who.name)

    def _string(self, text: str | None) -> int:
        return NOBODY if text is None else self.strings.number(text)

    def _surface(self, thing: Referent | Literal, number: int) -> int:
        """What the article calls the thing, where that is not its label."""
        if isinstance(thing, Literal) or thing.name == self._labels[number]:
            return NOBODY
        return self.strings.number(thing.name)

    def _place(self, article: Article, claim: Claim, span: Span) -> int:
        name = claim.evidence.field
        number = self._places.number((article.id, name, span))
        if number == len(self.paragraphs):
            self.paragraphs.append(span.of(article.content(name)))
        return number
