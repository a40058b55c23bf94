"""Annotated articles: what people found in them, as plain JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kg.errors import InputError
from kg.evaluate.matching import Names, normal_names

ACCEPTED: Final = 'a gold article is {"id", "lang", "text", "entities", "claims"}'
NEEDED: Final = frozenset({"article", "subject", "property", "object"})


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated article: its claims, and every normal name of each entity."""

    id: str
    language: str
    claims: tuple[Mapping[str, Any], ...]
    names: Mapping[str, Names]

    def names_of(self, key: str) -> Names:
        """The normal names of an entity; a key that is no entity stands for itself."""
        return self.names.get(key) or normal_names([key])


def read_gold(folder: Path) -> tuple[Gold, ...]:
    """The annotated articles in a folder (or the one in a file), sorted by file name.

    Raises InputError where there is none, or one is not what a gold article should be.
    """
    files = [folder] if folder.is_file() else sorted(folder.glob("*.json"))
    if not files:
        raise InputError(str(folder), "has no gold articles", ACCEPTED)
    return tuple(map(_gold, files))


def _gold(path: Path) -> Gold:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        names = {
            key: normal_names([key, *entity["names"]]) for key, entity in data["entities"].items()
        }
        return Gold(data["id"], data["lang"], tuple(data["claims"]), names)
    except OSError as error:
        raise InputError(str(path), f"cannot be read ({error.strerror})", ACCEPTED) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(str(path), f"is no gold article ({error!r})", ACCEPTED) from error


def read_claims(path: Path) -> Iterator[dict[str, Any]]:
    """The claims in a file of JSON Lines, as `kg extract` prints them.

    Raises InputError, naming the line, where one is not a claim.
    """
    accepted = "lines of kg extract"
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    claim = json.loads(line)
                    if not isinstance(claim, dict) or NEEDED - claim.keys():
                        raise InputError(f"{path}:{number}", "is no claim", accepted)
                    yield claim
    except (OSError, ValueError) as error:
        raise InputError(str(path), f"cannot be read ({error})", accepted) from error
