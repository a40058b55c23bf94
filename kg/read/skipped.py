"""What was not read, and why: the line that keeps a bad file from disappearing silently."""

from __future__ import annotations

from dataclasses import dataclass

from kg.errors import InputError


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or record that gave no article.

    `failure` tells what could not be read (it counts towards the exit code) from what nobody asked
    for: a hidden file, a foreign file in a folder, a second copy of the same article.
    """

    source: str
    reason: str
    accepted: str
    failure: bool = True

    @classmethod
    def of(cls, error: InputError) -> Skipped:
        """The record of an error."""
        return cls(error.source, error.reason, error.accepted)

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}; {self.accepted}"
