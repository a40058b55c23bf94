"""One query on a loaded store, from the text to the bytes of the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeAlias

import pyoxigraph as ox

from kg.errors import QueryError
from kg.query.guard import check
from kg.serve.negotiation import BOOLEANS, SOLUTIONS, TRIPLES, choose
from kg.serve.results import BOOLEANS as BOOLEAN_WRITERS
from kg.serve.results import SOLUTIONS as SOLUTION_WRITERS
from kg.serve.results import as_triples

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer in the making."""

    status: int
    media: str
    body: bytes


def answer(store: ox.Store, prefixes: Mapping[str, str], request: Json) -> Answer:
    """The answer to a request: query, accept, rows, defaults, named."""
    try:
        return _answered(_asked(store, prefixes, request), prefixes, request)
    except (QueryError, SyntaxError) as exc:
        return plain(400, f"The query cannot be answered: {_brief(exc)}")
    except TooManyError as exc:
        return plain(413, str(exc))
    except MemoryError:
        return plain(503, "The query needs more memory than this server gives to one; narrow it.")
    except (OSError, RuntimeError, ValueError) as exc:
        return plain(400, f"The query failed: {_brief(exc)}")


class TooManyError(Exception):
    """More rows than the server gives."""


def plain(status: int, text: str) -> Answer:
    """An answer that says what is wrong."""
    return Answer(status, "text/plain", f"{text}\n".encode("utf-8", "replace"))


def _asked(store: ox.Store, prefixes: Mapping[str, str], request: Json) -> Any:
    check(request["query"])
    dataset: Json = {}
    if request["defaults"]:
        dataset["default_graph"] = [_graph(iri) for iri in request["defaults"]]
    if request["named"]:
        dataset["named_graphs"] = [ox.NamedNode(iri) for iri in request["named"]]
        dataset.setdefault("default_graph", [])
    return store.query(request["query"], prefixes=dict(prefixes), **dataset)


def _graph(iri: str) -> ox.NamedNode | ox.DefaultGraph:
    return ox.DefaultGraph() if iri == "urn:x-arq:DefaultGraph" else ox.NamedNode(iri)


def _answered(found: Any, prefixes: Mapping[str, str], request: Json) -> Answer:
    offered, write = _forms(found, prefixes, request["rows"])
    media = choose(request["accept"], offered)
    if media is None:
        return plain(406, f"This answer can be had as: {', '.join(offered)}")
    return Answer(200, media, write(offered[media]).encode("utf-8", "replace"))


def _forms(found: Any, prefixes: Mapping[str, str], limit: int) -> tuple[Mapping[str, str], Any]:
    """The media types for this kind of answer, and what writes them."""
    if isinstance(found, ox.QueryBoolean):
        return BOOLEANS, lambda form: BOOLEAN_WRITERS[form](bool(found))
    if isinstance(found, ox.QuerySolutions):
        names = [variable.value for variable in found.variables]
        return SOLUTIONS, lambda form: SOLUTION_WRITERS[form](
            names, [[row[name] for name in names] for row in _limited(found, limit)]
        )
    return TRIPLES, lambda form: as_triples(_limited(found, limit), form, prefixes)


def _limited(found: Any, limit: int) -> list[Any]:
    rows = list(islice(found, limit + 1))
    if len(rows) > limit:
        raise TooManyError(f"The answer has more than {limit} rows; add LIMIT to the query.")
    return rows


def _brief(error: Exception) -> str:
    text = " ".join(str(getattr(error, "msg", None) or error).split())
    return text if len(text) <= 400 else f"{text[:400]}…"  # noqa: PLR2004 -- a line for people
