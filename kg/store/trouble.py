"""What SQLite complains about, in words for the person who has to act."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kg.errors import StoreError

ADVICE: Final = {
    "SQLITE_FULL": "the disk is full; free some space and run the build again",
    "SQLITE_READONLY": "cannot be written; check its permissions, or choose another --out",
    "SQLITE_CANTOPEN": "cannot be opened; check that its folder exists and can be written",
    "SQLITE_PERM": "cannot be written; check its permissions, or choose another --out",
    "SQLITE_CORRUPT": "is damaged; delete it and build again, the articles will be read anew",
    "SQLITE_NOTADB": "is not a kg.db; move it away and build again",
    "SQLITE_BUSY": "is in use by another build; wait for it to end, or choose another --out",
    "SQLITE_LOCKED": "is in use by another build; wait for it to end, or choose another --out",
    "SQLITE_IOERR": "cannot be read or written (disk error or full disk); check the disk",
    "SQLITE_TOOBIG": "an article is too large for the database; split it",
}
"""SQLite's primary error name → what is wrong and what to do."""


def advice(error: sqlite3.Error) -> str:
    """What to tell about an error: by its name, or by the longest primary name it extends."""
    name = getattr(error, "sqlite_errorname", None) or ""
    known = next((key for key in ADVICE if name == key or name.startswith(f"{key}_")), "")
    return ADVICE.get(known, f"cannot be used ({error}); delete it and build again")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system raise inside into a StoreError about `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {advice(error)}") from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreError(f"{path}: cannot be written ({reason}); choose another --out") from error
