"""Questions that are ready to ask: each a `.rq` file with a comment and, often, parameters.

The file is a whole SPARQL query that runs as it stands. Its first comment says what it asks; a line

    VALUES ?company { "" }  # part of the company's name; empty for every company

is a parameter with its default, and giving the parameter a value replaces the string on that line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from kg.errors import QueryError

_PARAMETER: Final = re.compile(
    r'^(?P<head>[ \t]*VALUES \?(?P<name>\w+) \{ )(?P<value>"[^"\n]*")(?P<tail> \})'
    r"[ \t]*# (?P<note>.*)$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing that a question lets you choose."""

    name: str
    default: str
    note: str


@dataclass(frozen=True, slots=True)
class Question:
    """A query with its name, what it asks, and its parameters."""

    name: str
    title: str
    text: str

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters in the order of the file."""
        return tuple(
            Parameter(found["name"], found["value"][1:-1], found["note"])
            for found in _PARAMETER.finditer(self.text)
        )

    def filled(self, values: Mapping[str, str]) -> str:
        """The query with the parameters' values in place; raises QueryError for one it lacks."""
        names = [parameter.name for parameter in self.parameters]
        for name in values:
            if name not in names:
                known = ", ".join(names) or "none"
                raise QueryError(
                    f"{self.name!r} has no parameter {name!r}; its parameters: {known}"
                )
        return _PARAMETER.sub(lambda found: _filled(found, values), self.text)


def questions() -> Mapping[str, Question]:
    """The questions that are shipped, by name, sorted."""
    folder = resources.files("kg.query") / "questions"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".rq")), key=_name)
    found = (_question(_name(file)[:-3], file.read_text(encoding="utf-8")) for file in files)
    return {question.name: question for question in found}


def find(query: str) -> Question:
    """The shipped question, the file, or the SPARQL text that `query` is, in that order.

    Raises QueryError where it looks like a name or a file, and is neither.
    """
    ready = questions()
    if query in ready:
        return ready[query]
    if re.search(r"[\s{]", query.strip()):
        return _question("query", query)
    try:
        return _question(query, Path(query).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as exc:
        raise QueryError(
            f"{query!r} is no SPARQL query, no readable file, and none of the ready questions: "
            f"{', '.join(ready)}"
        ) from exc


def _question(name: str, text: str) -> Question:
    comment = re.match(r"(?:#[^\n]*\n)+", text)
    title = " ".join(line.lstrip("# ") for line in comment[0].splitlines()) if comment else ""
    return Question(name, title.strip(), text)


def _filled(found: re.Match[str], values: Mapping[str, str]) -> str:
    name = found["name"]
    try:
        value = str(ox.Literal(values[name])) if name in values else found["value"]
    except ValueError as exc:
        raise QueryError(f"the value of {name!r} is not valid Unicode: {values[name]!r}") from exc
    return f"{found['head']}{value}{found['tail']}  # {found['note']}"


def _name(file: object) -> str:
    return str(getattr(file, "name", ""))
