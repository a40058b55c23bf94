"""Small builders: a test reads as a sentence, and says only what it is about."""

from __future__ import annotations

from kg.records import (
    Article,
    Claim,
    Entity,
    Evidence,
    Field,
    KnowledgeGraph,
    Literal,
    Modality,
    Polarity,
    Referent,
    Span,
    Statement,
)


def article(
    text: str,
    *,
    name: str = "a",
    title: str = "",
    language: str = "en",
    published: str | None = "2026-05-01",
    source: str = "https://news.example/a",
) -> Article:
    """An article that says `text`."""
    return Article.make(
        name=name, source=source, language=language, title=title, published=published, text=text
    )


def referent(
    name: str, kind: str = "Company", *, iri: str = "", names: tuple[str, ...] = ()
) -> Referent:
    """Something called `name`."""
    return Referent(name, names or (name,), kind, iri)


def claim(
    where: Article,
    quote: str,
    subject: Referent,
    property: str,  # noqa: A002 -- the record's own field name
    object: Referent | Literal,  # noqa: A002 -- the record's own field name
    *,
    modality: Modality = "actual",
    polarity: Polarity = "affirmed",
    by: Referent | None = None,
    disputed_by: Referent | None = None,
    when: str | None = None,
    field: Field = "text",
    extractor: str = "relations",
    confidence: float = 0.9,
) -> Claim:
    """The claim that `where` makes with the words `quote`."""
    start = where.content(field).index(quote)
    evidence = Evidence.of(where, field, Span(start, start + len(quote)))
    return Claim(
        subject, property, object, modality, polarity, by, disputed_by, when,
        evidence, extractor, confidence,
    )  # fmt: skip


def graph(
    entities: tuple[Entity, ...], claims: tuple[Claim, ...], articles: tuple[Article, ...]
) -> KnowledgeGraph:
    """The merged graph of claims whose referents carry IRIs."""
    groups: dict[tuple[str, str, str | Literal], list[Claim]] = {}
    for one in claims:
        target = one.object if isinstance(one.object, Literal) else one.object.iri
        groups.setdefault((one.subject.iri, one.property, target), []).append(one)
    statements = (
        Statement(subject, prop, target, tuple(sorted(group, key=lambda c: c.id)))
        for (subject, prop, target), group in groups.items()
    )
    return KnowledgeGraph(
        tuple(sorted(entities, key=lambda e: e.iri)),
        tuple(sorted(statements, key=lambda s: s.id)),
        tuple(sorted(articles, key=lambda a: a.id)),
    )
