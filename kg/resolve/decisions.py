"""What people decided about pairs of names: a plain text file, replayed on every build.

    accept Company:ford | Company:ford motor
    reject Company:ford | Company:ford otosan    # a joint venture with Koç
    undo   Company:ford | Company:ford otosan

One line a decision, in the order in which they were made; a later line about the same pair counts
instead of an earlier one, and `undo` leaves the pair to the reasons again. Blank lines and what
follows a # are for people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias
from typing import Literal as OneOf

from kg.errors import StoreError
from kg.resolve.records import pair_id

Verb: TypeAlias = OneOf["accept", "reject", "undo"]

NOTE: Final = re.compile(r"(?:^|\s)#(?=\s|$)")
"""What begins a note: a # that stands alone, as the keys of IRIs may hold one."""

VERBS: Final[dict[str, Verb]] = {"accept": "accept", "reject": "reject", "undo": "undo"}


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of the file: a verb and two profile keys."""

    verb: Verb
    left: str
    right: str
    note: str = ""

    @property
    def pair(self) -> str:
        """The id of the pair, the same as its proposal's."""
        return pair_id(self.left, self.right)

    def __str__(self) -> str:
        """The line of the file."""
        left, right = sorted((self.left, self.right))
        note = f"    # {self.note}" if self.note else ""
        return f"{self.verb} {left} | {right}{note}"


def read_decisions(lines: Iterable[str], source: str = "decisions") -> tuple[Decision, ...]:
    """The decisions in the lines of a file.

    Raises StoreError, naming the line, where one cannot be understood.
    """
    numbered = enumerate(lines, start=1)
    return tuple(
        _decision(line, f"{source}:{number}")
        for number, line in numbered
        if NOTE.split(line, maxsplit=1)[0].strip()
    )


def decision_lines(decisions: Iterable[Decision]) -> tuple[str, ...]:
    """The lines of the file that `read_decisions` reads back."""
    return tuple(map(str, decisions))


def standing(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """What holds in the end: one accept or reject a pair, sorted."""
    last = {decision.pair: decision for decision in decisions}
    kept = (decision for decision in last.values() if decision.verb != "undo")
    return tuple(sorted(kept, key=lambda one: (one.verb, one.left, one.right)))


def _decision(line: str, where: str) -> Decision:
    said, _, note = NOTE.sub("\n", line, count=1).partition("\n")
    verb, _, pair = said.strip().partition(" ")
    left, bar, right = (part.strip() for part in pair.partition("|"))
    if verb not in VERBS or not (bar and left and right):
        raise StoreError(
            f"{where}: cannot understand {line.strip()!r}; "
            "a decision is 'accept|reject|undo Type:name | Type:name'"
        )
    return Decision(VERBS[verb], left, right, note.strip())
