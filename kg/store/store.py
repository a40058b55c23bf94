"""The memory of a project: every article, what it yielded, and what people decided."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from kg.codec import Extraction, claim_from, referent_from
from kg.errors import StoreError
from kg.records import Article, Claim, Referent
from kg.store.database import connect
from kg.store.lock import acquire
from kg.store.rows import BARE, WHOLE, article_row, extraction_from, extraction_row
from kg.store.trouble import told


class Store:
    """An open kg.db; use it in a `with`.

    A method that writes has reached the disk when it returns: a kill at any later moment loses
    nothing of it. What is iterated comes in the order of the articles' ids, one article at a time.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, lock: sqlite3.Connection | None
    ) -> None:
        self.path = path
        self._connection = connection
        self._lock = lock

    @classmethod
    def open(cls, path: Path, *, wait: float = 0.0) -> Store:
        """The store at `path` for one build: nobody else writes to it until it is closed.

        Waits up to `wait` seconds for another build; raises StoreError, saying what to do, where
        that does not end, or the file is damaged, not a kg.db, or in a folder not to be written.
        """
        with told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        lock = acquire(path, wait)
        try:
            return cls(path, connect(path), lock)
        except BaseException:
            lock.close()
            raise

    @classmethod
    def read(cls, path: Path) -> Store:
        """The store at `path` as it is, for looking only; a build may go on meanwhile."""
        if not path.is_file():
            raise StoreError(f"{path}: no such file; run `kg build` first")
        connection = connect(path)
        connection.execute("PRAGMA query_only = ON")
        return cls(path, connection, None)

    def close(self) -> None:
        """Let go of the file and of the lock."""
        self._connection.close()
        if self._lock:
            self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def get(self, article: str, fingerprint: str) -> Extraction | None:
        """What the article (by id) yielded under this fingerprint, None where it must be read."""
        found = self._rows(f"{WHOLE} WHERE a.id = ? AND e.fingerprint = ?", article, fingerprint)
        return next((extraction_from(row) for row in found), None)

    def put(self, extraction: Extraction, origin: str | None = "") -> None:
        """Keep what an article yielded, in place of what it yielded before.

        `origin` says which file it came from; an article may come from several. None leaves that
        as it is.
        """
        article = extraction.article
        with self._transaction() as run:
            run.execute(
                "INSERT OR IGNORE INTO articles VALUES (?,?,?,?,?,?,?)", article_row(article)
            )
            run.execute(
                "INSERT OR REPLACE INTO extractions VALUES (?,?,?,?,?)", extraction_row(extraction)
            )
            if origin is not None:
                run.execute("INSERT OR IGNORE INTO origins VALUES (?,?)", (origin, article.id))

    def outdated(self, fingerprint: str) -> Iterator[Article]:
        """Every article that was read under another fingerprint; it may be put meanwhile."""
        query = "SELECT article FROM extractions WHERE fingerprint <> ? ORDER BY article"
        for (key,) in list(self._rows(query, fingerprint)):
            yield from (Article(*row) for row in list(self._rows(f"{BARE} WHERE a.id = ?", key)))

    def settle(self, origin: str, articles: Iterable[str]) -> int:
        """Say that the file `origin` now holds exactly these articles (ids).

        Articles that no file holds any more are taken out; returns how many.
        """
        present = set(articles)
        with self._transaction() as run:
            held = run.execute("SELECT article FROM origins WHERE origin = ?", (origin,)).fetchall()
            gone = [key for (key,) in held if key not in present]
            for key in gone:
                run.execute("DELETE FROM origins WHERE origin = ? AND article = ?", (origin, key))
            for key in sorted(present):
                run.execute(
                    "INSERT OR IGNORE INTO origins SELECT ?, id FROM articles WHERE id = ?",
                    (origin, key),
                )
            return self._drop_orphans(run, gone)

    def origins(self) -> tuple[str, ...]:
        """Every file that articles came from, sorted."""
        return tuple(row[0] for row in self._rows("SELECT DISTINCT origin FROM origins ORDER BY 1"))

    def remove(self, name_or_id: str) -> tuple[Article, ...]:
        """Take an article out, by id or by name; returns what was taken, () where there is none."""
        query = f"{BARE} WHERE a.id = ? OR a.name = ? ORDER BY a.id"
        with self._transaction() as run:
            taken = run.execute(query, (name_or_id, name_or_id)).fetchall()
            run.executemany("DELETE FROM articles WHERE id = ?", [(row[0],) for row in taken])
        return tuple(Article(*row) for row in taken)

    def articles(self) -> Iterator[Article]:
        """Every article."""
        for row in self._rows(f"{BARE} ORDER BY a.id"):
            yield Article(*row)

    def extractions(self) -> Iterator[Extraction]:
        """Every article with what it yielded."""
        for row in self._rows(f"{WHOLE} ORDER BY a.id"):
            yield extraction_from(row)

    def claims(self) -> Iterator[Claim]:
        """Every claim."""
        for (claims,) in self._rows("SELECT claims FROM extractions ORDER BY article"):
            yield from map(claim_from, json.loads(claims))

    def referents(self) -> Iterator[tuple[str, Referent]]:
        """Everything that an article speaks of, with the article's id."""
        for key, referents in self._rows("SELECT article, referents FROM extractions ORDER BY 1"):
            for data in json.loads(referents):
                yield key, referent_from(data)

    def keep_decisions(self, lines: Iterable[str]) -> None:
        """Keep the lines of the decisions file, in place of those kept before."""
        with self._transaction() as run:
            run.execute("DELETE FROM decisions")
            run.executemany("INSERT INTO decisions VALUES (?,?)", enumerate(lines))

    def decisions(self) -> tuple[str, ...]:
        """The lines of the decisions file as they were kept."""
        return tuple(row[0] for row in self._rows("SELECT line FROM decisions ORDER BY place"))

    def check(self) -> None:
        """Read the whole file; raises StoreError where any of it is damaged."""
        verdict = [row[0] for row in self._rows("PRAGMA integrity_check")]
        if verdict != ["ok"]:
            raise StoreError(f"{self.path}: is damaged ({verdict[0]}); delete it and build again")

    def _rows(self, query: str, *values: str) -> Iterator[tuple[str, ...]]:
        with told(self.path):
            yield from self._connection.execute(query, values)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """All of it or none of it, and on the disk when it ends."""
        with told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @staticmethod
    def _drop_orphans(run: sqlite3.Connection, articles: list[str]) -> int:
        query = "DELETE FROM articles WHERE id = ? AND id NOT IN (SELECT article FROM origins)"
        return sum(run.execute(query, (key,)).rowcount for key in articles)
