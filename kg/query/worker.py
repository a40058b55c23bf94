"""The process that answers one query: a request as JSON comes in, the result as JSON goes out.

A process can be ended when its time is up, whatever the engine is doing, and takes its memory with
it; that is the whole reason for this file.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from kg.errors import QueryError
from kg.query.engine import answer
from kg.query.source import loaded


def main() -> None:
    """Read the request from standard input, answer it on standard output."""
    request = json.load(sys.stdin.buffer)
    try:
        store, prefixes = loaded([Path(one) for one in request["sources"]])
        reply = asdict(answer(store, request["query"], prefixes, request["rows"]))
    except QueryError as exc:
        reply = {"error": str(exc)}
    sys.stdout.buffer.write(json.dumps(reply).encode())


if __name__ == "__main__":
    main()
