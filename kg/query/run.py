"""Ask a built graph: read-only, in a process of its own that ends when its time is up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kg.errors import QueryError
from kg.query.guard import check
from kg.query.result import Result, Term
from kg.query.source import located

_ROOT: Final = Path(__file__).resolve().parents[2]
"""Where the process finds this package, installed or not, whatever the current folder."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a query may take, loading included, and how many rows it may give."""

    seconds: float = 30.0
    rows: int = 10_000


def run(sources: Sequence[Path], query: str, limits: Limits | None = None) -> Result:
    """The answer of the graph in `sources` (files, or folders that a build wrote) to `query`.

    Raises QueryError where a source cannot be read, where the query is not valid SPARQL or does
    more than read, and where a limit is reached.
    """
    bounds = limits or Limits()
    check(query)
    paths = [str(located(source)) for source in sources]
    request = json.dumps({"sources": paths, "query": query, "rows": bounds.rows})
    reply = _reply(request.encode(), bounds.seconds)
    if "error" in reply:
        raise QueryError(reply["error"])
    return _result(reply)


def _reply(request: bytes, seconds: float) -> dict[str, Any]:
    command = [sys.executable, "-P", "-m", "kg.query.worker"]
    paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    try:
        done = subprocess.run(  # noqa: S603 -- our own module; nothing of the query is in the command
            command,
            input=request,
            capture_output=True,
            timeout=seconds,
            check=False,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        )
    except subprocess.TimeoutExpired as exc:
        raise QueryError(
            f"the query was stopped after {seconds:g} seconds; make it narrower or allow more time"
        ) from exc
    if done.returncode:
        last = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise QueryError(f"the query's process ended with code {done.returncode}: {last}")
    reply: dict[str, Any] = json.loads(done.stdout)
    return reply


def _result(reply: dict[str, Any]) -> Result:
    rows = (tuple(cell and Term(**cell) for cell in row) for row in reply["rows"])
    return Result(reply["kind"], tuple(reply["columns"]), tuple(rows), reply["prefixes"])
