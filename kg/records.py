"""The records that travel from stage to stage: frozen, slotted, tuples inside.

A news article becomes a Document (sentences, trees, mentions), a Document becomes Claims, and
Claims about the same triple become one Statement of the KnowledgeGraph. Offsets are always
half-open character offsets into one field (title or text) of one Article.
"""

from __future__ import annotations

import builtins
import dataclasses
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol, TypeAlias
from typing import Literal as OneOf

import numpy as np
from numpy.typing import NDArray

from kg.errors import EvidenceError

Field: TypeAlias = OneOf["title", "text"]
Modality: TypeAlias = OneOf["actual", "planned", "possible"]
Polarity: TypeAlias = OneOf["affirmed", "denied"]
MentionKind: TypeAlias = OneOf["name", "description", "pronoun", "zero", "concept"]

ROOT: Final = -1
"""The `head` of a sentence's root token."""


def digest(*parts: str) -> str:
    """The first 16 hex digits of the SHA-256 of the parts; the id of everything that has one."""
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()[:16]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open interval of character offsets."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The slice of `text` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether `other` lies inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Article:
    """One news article as read: what a quote is checked against.

    `id` comes from the content (see `Article.make`), `name` is what people call the article (the
    JSON's id, else the file's stem), `source` its URL, publisher or file name, `published` an ISO
    date or None, `language` an ISO 639-1 code or "und".
    """

    id: str
    name: str
    source: str
    language: str
    title: str
    published: str | None
    text: str

    @classmethod
    def make(
        cls,
        *,
        name: str,
        source: str,
        language: str,
        title: str,
        published: str | None,
        text: str,
    ) -> Article:
        """An article whose id is the digest of all that it says and of where it says it."""
        key = digest(name, source, language, title, published or "", text)
        return cls(key, name, source, language, title, published, text)

    def content(self, name: Field) -> str:
        """The text of the field `name`."""
        return self.title if name == "title" else self.text


@dataclass(frozen=True, slots=True)
class Token:
    """One surface token with its Universal Dependencies annotation.

    `head` is the 0-based index of the governor in the sentence, `ROOT` for the root; `feats` are
    sorted (name, value) pairs.
    """

    span: Span
    form: str
    lemma: str
    upos: str
    feats: tuple[tuple[str, str], ...]
    head: int
    deprel: str

    def feat(self, name: str) -> str:
        """The value of a morphological feature, "" where it has none."""
        return next((value for key, value in self.feats if key == name), "")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of one field: exactly one root, the heads form a tree."""

    field: Field
    language: str
    span: Span
    tokens: tuple[Token, ...]
    states: NDArray[np.float32] | None = dataclasses.field(default=None, compare=False, repr=False)
    """What the parser's network made of the sentence (row 0) and of each token, (1 + n) × width."""
    read: NDArray[np.float32] | None = dataclasses.field(default=None, compare=False, repr=False)
    """The states read once more, as pairs of things are asked of them; None where not done yet."""


Stretch: TypeAlias = tuple[int, int] | None
"""The tokens of a thing in a sentence, half-open; None for what the sentence does not name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence, and pairs of things in it of which is asked what joins them: the subject first,
    and at least one of them named.
    """

    sentence: Sentence
    pairs: Sequence[tuple[Stretch, Stretch]]


Ask: TypeAlias = Callable[[Sequence[Asked]], Sequence[Sequence[Mapping[str, float]]]]
"""Pairs of things of several sentences → of each pair the likelihoods of properties."""


class Join(Protocol):
    """Says what joins pairs of things; of the properties that it has `known`, those that it leaves
    out are as good as impossible.
    """

    @property
    def known(self) -> frozenset[str]:
        """The properties that it can see, by their names."""

    def __call__(self, asked: Sequence[Asked], /) -> Sequence[Sequence[Mapping[str, float]]]:
        """Of each pair of each sentence the likelihoods of properties."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of tokens `first` to `last` (half-open) of a sentence that refers to something.

    `type` is PER, ORG, LOC or MISC as parsed, an ontology class once the references are known;
    `referent` is the index into `Document.referents`, None before that.
    """

    sentence: int
    first: int
    last: int
    head: int
    span: Span
    text: str
    type: str
    kind: MentionKind = "name"
    referent: int | None = None


@dataclass(frozen=True, slots=True)
class Referent:
    """Something that an article speaks of: one preferred name, every surface form, its type.

    `type` is the local name of an ontology class; `iri` is "" until the references of all articles
    have been resolved.
    """

    name: str
    names: tuple[str, ...]
    type: str
    iri: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed article. `referents` is empty until the references have been found."""

    article: Article
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    referents: tuple[Referent, ...] = ()


@dataclass(frozen=True, slots=True)
class Literal:
    """A number with its unit (ISO 4217 code, "percent", a short English noun) or a short text.

    `language` is set for a text, "" for a number.
    """

    value: int | float | str
    unit: str | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a claim is stated: the quote is the field's text at the span, checked when made."""

    article: str
    field: Field
    span: Span
    quote: str

    @classmethod
    def of(cls, article: Article, name: Field, span: Span) -> Evidence:
        """The evidence that lies at `span`.

        Raises EvidenceError where the span is empty or leaves the field.
        """
        text = article.content(name)
        if not 0 <= span.start < span.end <= len(text):
            raise EvidenceError(article.name, name, span.start, span.end, len(text))
        return cls(article.id, name, span, span.of(text))

    def holds(self, article: Article) -> bool:
        """Whether the quote still is what the article says at the span."""
        return (
            article.id == self.article and self.span.of(article.content(self.field)) == self.quote
        )


@dataclass(frozen=True, slots=True)
class Claim:
    """What one sentence says: a triple with its status, its speaker, its time and its evidence.

    `property` is the local name of an ontology property (so the decorator of that name has to be
    spelled `builtins.property` here), `when` an EDTF string or None, `confidence` lies between 0
    and 1.
    """

    subject: Referent
    property: str
    object: Referent | Literal
    modality: Modality
    polarity: Polarity
    by: Referent | None
    disputed_by: Referent | None
    when: str | None
    evidence: Evidence
    extractor: str
    confidence: float

    @builtins.property
    def id(self) -> str:
        """The digest of what is claimed and where; the entities' IRIs do not enter it."""
        thing = self.object
        target = (
            (str(thing.value), thing.unit or "", thing.language)
            if isinstance(thing, Literal)
            else (thing.name, thing.type)
        )
        where = self.evidence
        return digest(
            where.article, where.field, str(where.span.start), str(where.span.end),
            self.subject.name, self.subject.type, self.property, *target,
            self.modality, self.polarity, self.by.name if self.by else "",
            self.disputed_by.name if self.disputed_by else "", self.when or "", self.extractor,
        )  # fmt: skip

    @builtins.property
    def holds(self) -> bool:
        """Whether the plain triple may stand in the graph: affirmed, and not merely possible."""
        return self.modality != "possible" and self.polarity == "affirmed"


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing of the graph: what it is, its names by language, what it is elsewhere.

    `types` are ontology class names, the most specific first; `names` are sorted (language, name)
    pairs; `same_as` are IRIs of the same thing in public data sets.
    """

    iri: str
    types: tuple[str, ...]
    label: str
    names: tuple[tuple[str, str], ...] = ()
    same_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Reason:
    """Why two names may be one thing (score above 0) or are not (below), in a sentence."""

    name: str
    score: float
    sentence: str


@dataclass(frozen=True, slots=True, order=True)
class Merge:
    """Two names that are one entity, and why."""

    iri: str
    left: str
    right: str
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One triple and every claim that affirms, plans, supposes or denies it.

    `subject` is an entity's IRI, `object` an entity's IRI or a Literal.
    """

    subject: str
    property: str
    object: str | Literal
    claims: tuple[Claim, ...]

    @builtins.property
    def id(self) -> str:
        """The digest of the triple."""
        thing = self.object
        target = (
            ("literal", str(thing.value), thing.unit or "", thing.language)
            if isinstance(thing, Literal)
            else ("iri", thing)
        )
        return digest(self.subject, self.property, *target)

    @builtins.property
    def holds(self) -> bool:
        """Whether at least one claim lets the plain triple stand."""
        return any(claim.holds for claim in self.claims)


@dataclass(frozen=True, slots=True)
class KnowledgeGraph:
    """The merged graph: everything sorted, so that equal inputs are equal graphs.

    `merges` say why the names of an entity are one thing; they are told to people, not in RDF.
    """

    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    articles: tuple[Article, ...] = ()
    base: str = field(default="https://example.org/kg/")
    merges: tuple[Merge, ...] = ()
