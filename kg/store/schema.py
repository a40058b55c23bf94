"""The tables of kg.db, and the one number that says which layout a file has."""

from __future__ import annotations

from typing import Final

VERSION: Final = 1
"""Grows with every change below; a kg.db of another version is rebuilt, never guessed at."""

APPLICATION: Final = 0x6B676462
"""`PRAGMA application_id`: the letters kgdb, so that another program's file is recognised."""

TABLES: Final = (
    """CREATE TABLE articles (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, source TEXT NOT NULL, language TEXT NOT NULL,
        title TEXT NOT NULL, published TEXT, text TEXT NOT NULL
    ) WITHOUT ROWID""",
    "CREATE INDEX articles_by_name ON articles (name)",
    """CREATE TABLE extractions (
        article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        fingerprint TEXT NOT NULL, referents TEXT NOT NULL, claims TEXT NOT NULL,
        notes TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE origins (
        origin TEXT NOT NULL, article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        PRIMARY KEY (origin, article)
    ) WITHOUT ROWID""",
    "CREATE INDEX origins_by_article ON origins (article)",
    "CREATE TABLE decisions (place INTEGER PRIMARY KEY, line TEXT NOT NULL)",
)
"""What a new kg.db is made with: articles, what each yielded, where each came from, decisions."""

SETTINGS: Final = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
)
"""One file, a rollback journal, and a commit that has reached the disk when it returns."""
