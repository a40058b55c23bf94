"""The push itself: find what changed, replace it part by part, note each part that arrived."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pyoxigraph as ox

from kg.errors import ExportError
from kg.push.http import Store
from kg.push.journal import PENDING, Journal
from kg.push.nodes import Nodes, Part, changes, digest, read
from kg.push.target import Target

_WHOLE = "graph"
"""What the journal of a graph that is put as a whole calls it."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a push did: nodes written (new or changed), removed and left alone, and its requests."""

    written: int
    removed: int
    unchanged: int
    requests: int


def push(
    source: Path,
    target: Target,
    journals: Path,
    *,
    everything: bool = False,
    arrived: Callable[[int, int], None] = lambda _sent, _all: None,
) -> Pushed:
    """Bring the store to what the graph file `source` says.

    `journals` is a folder of the caller's that remembers what each store holds; `everything` sends
    all nodes again, for a store that was changed by others. `arrived` hears after each part how
    many nodes have been sent, of how many. Raises ExportError when the store cannot be reached or
    refuses; what had arrived by then is noted, and the next push sends the rest.
    """
    nodes, journal = read(source), Journal(journals / f"{_key(target)}.txt")
    known = journal.known()
    if everything:
        known = dict.fromkeys({*known, *nodes}, PENDING)
    store = Store(target)
    if target.protocol == "store":
        return _put(nodes, known, journal, store, target)
    parts = list(changes(nodes, known))
    total, sent, requests = sum(len(part.nodes) for part in parts), 0, 0
    for part in parts:
        try:
            requests += _replace(part, known, journal, store, target)
        except ExportError as exc:
            raise ExportError(
                f"{exc}; {sent} of {total} nodes arrived, push again for the rest"
            ) from exc
        sent += len(part.nodes)
        arrived(sent, total)
    journal.rewrite()
    removed = sum(not lines for part in parts for lines in part.nodes.values())
    return Pushed(total - removed, removed, len(nodes) - (total - removed), requests)


def _replace(
    part: Part, known: dict[str, str], journal: Journal, store: Store, target: Target
) -> int:
    """Delete what the store may hold of these nodes, then insert them; the number of requests."""
    old = [subject for subject in part.nodes if subject in known]
    lines = [line for triples in part.nodes.values() for line in triples]
    updates = [_delete(old, target)] if old else []
    updates += [_insert(lines, target)] if lines else []
    journal.sending(part.nodes)
    for update in updates:
        store.send("POST", target.address, update.encode(), "application/sparql-update")
    journal.sent(part.digests)
    return len(updates)


def _delete(subjects: list[str], target: Target) -> str:
    pattern = _in(target, "?s ?p ?o")
    values = " ".join(subjects)
    return f"DELETE {{ {pattern} }} WHERE {{ VALUES ?s {{ {values} }} {pattern} }}"


def _insert(lines: list[str], target: Target) -> str:
    data = " .\n".join(lines)
    return f"INSERT DATA {{ {_in(target, data)} }}"


def _in(target: Target, pattern: str) -> str:
    return f"GRAPH {_iri(target.graph)} {{ {pattern} }}" if target.graph else pattern


def _put(
    nodes: Nodes, known: dict[str, str], journal: Journal, store: Store, target: Target
) -> Pushed:
    """Put the graph as a whole, if it is another than last time."""
    now = digest(tuple(line for lines in nodes.values() for line in lines))
    if known.get(_WHOLE) == now:
        return Pushed(0, 0, len(nodes), 0)
    query = f"graph={quote(target.graph, safe='')}" if target.graph else "default"
    address = f"{target.address}{'&' if '?' in target.address else '?'}{query}"
    body = "".join(f"{line} .\n" for lines in nodes.values() for line in lines)
    journal.sending([_WHOLE])
    store.send("PUT", address, body.encode(), "text/turtle")
    journal.sent({_WHOLE: now})
    journal.rewrite()
    return Pushed(len(nodes), 0, 0, 1)


def _iri(graph: str) -> str:
    try:
        return str(ox.NamedNode(graph))
    except ValueError as exc:
        raise ExportError(f"{graph!r} is no IRI that could name a graph: {exc}") from exc


def _key(target: Target) -> str:
    """A file name for the store, the graph and the protocol."""
    where = f"{target.protocol}\n{target.address}\n{target.graph}"
    return hashlib.sha256(where.encode()).hexdigest()[:16]
