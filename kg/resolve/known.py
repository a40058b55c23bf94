"""What every newspaper knows and every language calls otherwise, in the form of a user's list.

data/known.csv: bodies such as the European Commission, and kinds of things such as electric
vehicles. A project that wants more lists them in its own file (see `listed`), which comes first.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files

from kg.resolve.listed import Listed, read_csv


@cache
def known_entities() -> tuple[Listed, ...]:
    """The entities of data/known.csv."""
    with as_file(files("kg.resolve").joinpath("data", "known.csv")) as path:
        return tuple(read_csv(path))
