"""The tables of explorer.db, filled in the graph's own order: the same graph, the same rows."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from kg.export.index.folding import beginnings
from kg.export.index.rows import claim_rows, literal_row, merge_rows
from kg.export.index.summary import summary
from kg.ontology import Ontology
from kg.records import Article, Entity, KnowledgeGraph, Literal, Statement

FILE: Final = "explorer.db"
VERSION: Final = 2

_TABLES: Final = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entity (iri TEXT PRIMARY KEY, types TEXT NOT NULL, label TEXT NOT NULL,
    names TEXT NOT NULL, same TEXT NOT NULL, degree INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE why (entity TEXT PRIMARY KEY, merges TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE article (id TEXT PRIMARY KEY, fields TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE statement (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, property TEXT NOT NULL,
    object TEXT, literal TEXT, claims TEXT NOT NULL);
CREATE TABLE around (entity TEXT, place INTEGER, statement INTEGER NOT NULL,
    PRIMARY KEY (entity, place)) WITHOUT ROWID;
CREATE TABLE said (article TEXT, statement INTEGER, PRIMARY KEY (article, statement)) WITHOUT ROWID;
CREATE TABLE name (folded TEXT, entity TEXT, article TEXT, spelled TEXT NOT NULL, degree INTEGER);
"""
_INDEX: Final = "CREATE INDEX name_folded ON name (folded, degree)"


def write(graph: KnowledgeGraph, ontology: Ontology, folder: Path) -> None:
    """Write explorer.db into `folder`, which exists."""
    degree = _degrees(graph)
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as db:
        db.executescript(_TABLES)
        db.execute("BEGIN")
        told = summary(graph, ontology, degree)
        meta = (("version", VERSION), ("base", graph.base), ("summary", told))
        db.executemany("INSERT INTO meta VALUES (?, ?)", ((k, _dumps(v)) for k, v in meta))
        db.executemany(
            "INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?)",
            (_entity(one, degree[one.iri]) for one in graph.entities),
        )
        db.executemany("INSERT INTO why VALUES (?, ?)", _why(graph))
        db.executemany("INSERT INTO article VALUES (?, ?)", map(_article, graph.articles))
        db.executemany(
            "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?)",
            (_statement(number, one) for number, one in enumerate(graph.statements)),
        )
        db.executemany("INSERT INTO around VALUES (?, ?, ?)", _around(graph, degree))
        db.executemany("INSERT INTO said VALUES (?, ?)", _said(graph))
        db.executemany("INSERT INTO name VALUES (?, ?, ?, ?, ?)", _names(graph, degree))
        db.execute(_INDEX)
        db.execute("COMMIT")


def _degrees(graph: KnowledgeGraph) -> Counter[str]:
    degree = Counter({entity.iri: 0 for entity in graph.entities})
    for one in graph.statements:
        degree.update(_ends(one) & degree.keys())
    return degree


def _ends(one: Statement) -> set[str]:
    return {one.subject, one.object} if isinstance(one.object, str) else {one.subject}


def _entity(one: Entity, degree: int) -> tuple[Any, ...]:
    texts = (_dumps(one.types), one.label, _dumps(one.names), _dumps(one.same_as))
    return (one.iri, *map(_clean, texts), degree)


def _why(graph: KnowledgeGraph) -> Iterator[tuple[str, str]]:
    for iri, merges in groupby(graph.merges, key=lambda one: one.iri):
        yield iri, merge_rows(merges)


def _article(one: Article) -> tuple[str, str]:
    fields = [one.name, one.source, one.language, one.title, one.published, one.text]
    return one.id, _dumps(fields)


def _statement(number: int, one: Statement) -> tuple[Any, ...]:
    target = one.object
    ends = (None, literal_row(target)) if isinstance(target, Literal) else (target, None)
    return (number, one.subject, one.property, *ends, claim_rows(one))


def _around(graph: KnowledgeGraph, degree: Mapping[str, int]) -> Iterator[tuple[str, int, int]]:
    """For every entity its statements, the most claimed and best connected first."""

    def rank(number: int) -> tuple[int, int, int]:
        one = graph.statements[number]
        return (-len(one.claims), -sum(degree.get(end, 0) for end in _ends(one)), number)

    place: Counter[str] = Counter()
    for number in sorted(range(len(graph.statements)), key=rank):
        for end in sorted(_ends(graph.statements[number])):
            yield end, place[end], number
            place[end] += 1


def _said(graph: KnowledgeGraph) -> Iterator[tuple[str, int]]:
    for number, one in enumerate(graph.statements):
        for article in sorted({claim.evidence.article for claim in one.claims}):
            yield article, number


def _names(graph: KnowledgeGraph, degree: Mapping[str, int]) -> Iterator[tuple[Any, ...]]:
    for entity in graph.entities:
        for name in sorted({entity.label, *(name for _, name in entity.names)}):
            for start in beginnings(name):
                yield _clean(start), entity.iri, None, _clean(name), degree[entity.iri]
    for article in graph.articles:
        for start in beginnings(article.title):
            yield _clean(start), None, article.id, _clean(article.title), 0


def _clean(text: str) -> str:
    """Without lone surrogates, which SQLite cannot keep."""
    return text.encode("utf-8", "replace").decode()


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"), sort_keys=True)
