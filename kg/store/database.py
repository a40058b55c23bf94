"""Open kg.db: make it where there is none, refuse what is not one, keep one writer at a time."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from kg.errors import StoreError
from kg.store.schema import APPLICATION, SETTINGS, TABLES, VERSION
from kg.store.trouble import told

PATIENCE = 30.0
"""Seconds that a reader waits for a commit in progress."""


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the kg.db at `path`, which is made where it does not exist.

    Transactions are explicit (`with connection:` does not open one). Raises StoreError.
    """
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(
            path, timeout=PATIENCE, isolation_level=None, check_same_thread=False
        )
    try:
        with told(path):
            for setting in SETTINGS:
                connection.execute(setting)
            _found(connection, path) or _made(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _found(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the file holds our tables; raises StoreError where it holds something else."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if empty and owner in (0, APPLICATION):
        return False
    if owner != APPLICATION:
        raise StoreError(f"{path}: is not a kg.db; move it away and build again")
    if version != VERSION:
        raise StoreError(
            f"{path}: has layout {version}, this version of kg uses {VERSION}; "
            "delete it and build again"
        )
    return True


def _made(connection: sqlite3.Connection) -> bool:
    """Make the tables, all or nothing: a kill in between leaves an empty file."""
    connection.execute("BEGIN IMMEDIATE")
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
        for table in TABLES:
            connection.execute(table)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")
    return True
