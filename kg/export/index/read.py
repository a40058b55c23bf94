"""explorer.db read: parts of the graph as records, found by key."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from kg.errors import StoreError
from kg.export.index.folding import folded
from kg.export.index.rows import cited, claims_of, literal_of, merges_of
from kg.export.index.write import VERSION
from kg.records import Article, Entity, KnowledgeGraph, Literal, Merge, Statement

Json: TypeAlias = dict[str, Any]
Came: TypeAlias = dict[str, tuple[int, str] | None]
Passes: TypeAlias = Callable[[Statement, dict[str, Article]], bool]

MANY: Final = 500
"""How many keys go into one question to SQLite."""

WALK: Final = 20_000
"""After how many statements the search for a path gives up."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search met: an entity or an article, under the name that matched."""

    entity: str | None
    article: str | None
    name: str
    degree: int


@contextmanager
def opened(path: Path) -> Iterator[Index]:
    """The index at `path`, as it is at this moment; raises StoreError where it cannot be read."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as db:
            index = Index(db)
            if index.meta("version") != VERSION:
                raise StoreError(f"{path.name} is of another version; run `kg export index`")
            yield index
    except sqlite3.Error as exc:
        raise StoreError(f"{path.name} cannot be read ({exc}); run `kg export index`") from exc


class Index:
    """Questions to one open explorer.db."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def meta(self, name: str) -> Any:
        """A value kept beside the tables: version, base or summary."""
        row = self._db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return json.loads(row[0]) if row else None

    def degree(self, iri: str) -> int | None:
        """In how many statements the entity takes part, None where there is no such entity."""
        row = self._db.execute("SELECT degree FROM entity WHERE iri = ?", (iri,)).fetchone()
        return row[0] if row else None

    def around(self, iri: str, after: int, limit: int) -> list[int]:
        """The numbers of the entity's statements from place `after` on, the best first."""
        rows = self._db.execute(
            "SELECT statement FROM around WHERE entity = ? AND place >= ? ORDER BY place LIMIT ?",
            (iri, after, limit),
        )
        return [number for (number,) in rows]

    def said(self, article: str, limit: int) -> list[int]:
        """The numbers of the statements that an article makes."""
        rows = self._db.execute(
            "SELECT statement FROM said WHERE article = ? ORDER BY statement LIMIT ?",
            (article, limit),
        )
        return [number for (number,) in rows]

    def search(self, typed: str, limit: int) -> list[Found]:
        """Entities and articles with a word that begins as typed, the best connected first."""
        sought = folded(typed.strip())
        if not sought:
            return []
        rows = self._db.execute(
            "SELECT entity, article, spelled, degree FROM"
            " (SELECT * FROM name WHERE folded >= ? AND folded < ? LIMIT 5000)"
            " ORDER BY folded <> ?, degree DESC, spelled LIMIT ?",
            (sought, sought + "\U0010ffff", sought, limit * 4),
        )
        best: dict[str, Found] = {}
        for entity, article, spelled, degree in rows:
            best.setdefault(entity or article, Found(entity, article, spelled, degree))
        return list(best.values())[:limit]

    def part(self, numbers: Iterable[int], more: Iterable[str] = ()) -> KnowledgeGraph:
        """The statements with these numbers in this order, and all that they speak of.

        `more` are IRIs of entities to have as well.
        """
        rows = self._statements(numbers)
        articles = self.articles({article for row in rows for article in cited(row[5])})
        statements = tuple(_statement(row, articles) for row in rows)
        iris = {end for row in rows for end in (row[1], row[3]) if end} | set(more)
        iris |= {who.iri for one in statements for c in one.claims for who in _speakers(c)}
        return KnowledgeGraph(
            entities=tuple(self.entities(iris)),
            statements=statements,
            articles=tuple(sorted(articles.values(), key=lambda article: article.id)),
            base=self.meta("base"),
        )

    def entities(self, iris: Iterable[str]) -> Iterator[Entity]:
        """The entities with these IRIs that there are, sorted."""
        sql = "SELECT iri, types, label, names, same FROM entity WHERE iri IN ({})"
        for iri, types, label, names, same in sorted(self._in(sql, sorted(iris))):
            pairs = tuple((language, name) for language, name in json.loads(names))
            yield Entity(iri, tuple(json.loads(types)), label, pairs, tuple(json.loads(same)))

    def merges(self, iri: str) -> tuple[Merge, ...]:
        """Why the names of an entity are one thing."""
        row = self._db.execute("SELECT merges FROM why WHERE entity = ?", (iri,)).fetchone()
        return merges_of(row[0], iri) if row else ()

    def articles(self, ids: Iterable[str]) -> dict[str, Article]:
        """The articles with these ids that there are."""
        rows = self._in("SELECT id, fields FROM article WHERE id IN ({})", sorted(ids))
        return {key: Article(key, *json.loads(fields)) for key, fields in rows}

    def path(self, start: str, end: str, passes: Passes) -> list[int] | None:
        """The numbers of the statements of a shortest path, None where none is found.

        The search goes out from both ends, always from the side that has less to look at.
        """
        came: tuple[Came, Came] = ({start: None}, {end: None})
        fronts, walked = [[start], [end]], 0
        while fronts[0] and fronts[1] and walked < WALK:
            side = int(len(fronts[1]) < len(fronts[0]))
            reached: list[str] = []
            for number, here, other in self._steps(fronts[side], passes):
                walked += 1
                if other in came[side]:
                    continue
                came[side][other] = (number, here)
                reached.append(other)
                if other in came[1 - side]:
                    return _traced(came[0], other)[::-1] + _traced(came[1], other)
            fronts[side] = reached
        return [] if start == end else None

    def _steps(self, front: Sequence[str], passes: Passes) -> Iterator[tuple[int, str, str]]:
        """What leads on from the entities in front: number, entity, the entity on the other end."""
        sql = "SELECT statement FROM around WHERE entity IN ({}) AND place < 500"
        numbers = [number for (number,) in self._in(sql, front)]
        inside = set(front)
        for start in range(0, len(numbers), MANY):
            rows = [row for row in self._statements(numbers[start : start + MANY]) if row[3]]
            articles = self.articles({article for row in rows for article in cited(row[5])})
            for row in rows:
                if not passes(_statement(row, articles), articles):
                    continue
                ends = ((row[1], row[3]), (row[3], row[1]))
                yield from ((row[0], here, other) for here, other in ends if here in inside)

    def _statements(self, numbers: Iterable[int]) -> list[tuple[Any, ...]]:
        wanted = list(dict.fromkeys(numbers))
        sql = (
            "SELECT id, subject, property, object, literal, claims FROM statement WHERE id IN ({})"
        )
        rows = {row[0]: row for row in self._in(sql, wanted)}
        return [rows[number] for number in wanted if number in rows]

    def _in(self, sql: str, keys: Sequence[Any]) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = []
        for start in range(0, len(keys), MANY):
            some = keys[start : start + MANY]
            rows += self._db.execute(sql.format(",".join("?" * len(some))), some)
        return rows


def _statement(row: tuple[Any, ...], articles: dict[str, Article]) -> Statement:
    _, subject, prop, iri, literal, claims = row
    target: str | Literal = literal_of(literal) if iri is None else iri
    return Statement(subject, prop, target, claims_of(claims, subject, prop, target, articles))


def _speakers(claim: Any) -> Iterator[Any]:
    return (who for who in (claim.by, claim.disputed_by) if who and who.iri)


def _traced(came: Came, at: str) -> list[int]:
    """The steps from `at` back to where the search began."""
    steps: list[int] = []
    step = came[at]
    while step:
        steps.append(step[0])
        step = came[step[1]]
    return steps
