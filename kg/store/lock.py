"""One build at a time: a lock that the operating system lets go when its holder dies.

The lock is an exclusive transaction on an empty SQLite file beside kg.db, never committed. Unlike a
file with a process number in it, it cannot outlive a killed build, and readers of kg.db never see
it.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from kg.errors import StoreError
from kg.store.trouble import told


def lock_path(database: Path) -> Path:
    """The lock file that belongs to a kg.db."""
    return database.with_name(f"{database.name}.lock")


def acquire(database: Path, wait: float) -> sqlite3.Connection:
    """Hold the lock of `database` until the connection returned is closed.

    Waits up to `wait` seconds for another build to end; raises StoreError where it does not.
    """
    path = lock_path(database)
    with told(path):
        held = sqlite3.connect(path, timeout=wait, isolation_level=None, check_same_thread=False)
    try:
        held.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        held.close()
        if getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
            raise StoreError(
                f"{database}: another build is writing here; wait for it to end, "
                "or give this one its own --out"
            ) from error
        with told(path):
            raise
    return held
