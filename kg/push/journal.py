"""What a store was left with: one line a node, appended as each part arrives.

A line is a digest, a space and the subject; `?` as digest means that the node was about to be sent,
`-` that it was removed. The last line about a node counts, and a last line that was cut off does
not, so a journal is right whenever the process ends.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Final

from kg.errors import ExportError

PENDING: Final = "?"
REMOVED: Final = "-"
_LONGEST: Final = 1 << 16
"""More bytes than a line has."""


class Journal:
    """The journal in the file `path`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def known(self) -> dict[str, str]:
        """Subject → digest of what the store holds of it; `PENDING` where that is not known."""
        try:
            text = self._path.read_text(encoding="utf-8") if self._path.exists() else ""
        except (OSError, UnicodeDecodeError) as exc:
            raise ExportError(
                f"the push journal {str(self._path)!r} cannot be read: {exc}"
            ) from exc
        known: dict[str, str] = {}
        for line in text.split("\n")[:-1]:
            digest, _, subject = line.partition(" ")
            known[subject] = digest
        return {subject: digest for subject, digest in known.items() if digest != REMOVED}

    def sending(self, subjects: Iterable[str]) -> None:
        """Note that these nodes are about to be replaced."""
        self._append(f"{PENDING} {subject}" for subject in subjects)

    def sent(self, digests: Mapping[str, str]) -> None:
        """Note what the store now holds of these nodes; an empty digest is a removed node."""
        self._append(f"{digest or REMOVED} {subject}" for subject, digest in digests.items())

    def rewrite(self) -> None:
        """Drop the lines that no longer count."""
        known = self.known()
        partial = self._path.with_suffix(".partial")
        lines = (f"{digest} {subject}\n" for subject, digest in sorted(known.items()))
        try:
            partial.write_text("".join(lines), encoding="utf-8", newline="\n")
            partial.replace(self._path)
        except OSError as exc:
            raise self._unwritable(exc) from exc

    def _append(self, lines: Iterable[str]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab+") as file:
                self._mend(file)
                file.write("".join(f"{line}\n" for line in lines).encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError as exc:
            raise self._unwritable(exc) from exc

    @staticmethod
    def _mend(file: IO[bytes]) -> None:
        """Cut off what follows the last line end."""
        size = file.seek(0, os.SEEK_END)
        start = file.seek(max(0, size - _LONGEST))
        whole = file.read().rfind(b"\n") + 1
        file.truncate(start + whole)

    def _unwritable(self, exc: OSError) -> ExportError:
        return ExportError(f"the push journal {str(self._path)!r} cannot be written: {exc}")
