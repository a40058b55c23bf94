"""How long and how much memory each export takes on a synthetic graph of a given size.

    python bench/export.py --triples 1000000 turtle nquads

The graph is built first; each format runs in a process of its own. Seconds are of the clock and
of the processor (a busy machine shows in the difference), the peak is above what the graph takes.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from kg.export import EXPORTERS, export
from kg.export.rdf import triples
from kg.namespaces import BASE, entity_iri
from kg.ontology import load
from kg.records import (
    Article,
    Claim,
    Entity,
    Evidence,
    KnowledgeGraph,
    Literal,
    Referent,
    Span,
    Statement,
)

CLAIMS_AN_ARTICLE = 10
TRIPLES_A_CLAIM = 20
PROPERTIES = ("acquires", "partnersWith", "plansToEnter", "competesWith", "suppliesTo")


def synthetic(size: int) -> KnowledgeGraph:
    """A graph of about `size` triples: one claim in four repeats what another article says."""
    claims = size // TRIPLES_A_CLAIM
    things = [_entity(at) for at in range(max(10, claims // 3))]
    articles = [_article(at) for at in range(max(1, claims // CLAIMS_AN_ARTICLE))]
    groups: dict[tuple[str, str, str | Literal], list[Claim]] = {}
    for claim in _claims(claims, things, articles):
        target = claim.object if isinstance(claim.object, Literal) else claim.object.iri
        groups.setdefault((claim.subject.iri, claim.property, target), []).append(claim)
    statements = tuple(
        Statement(*key, tuple(group)) for key, group in sorted(groups.items(), key=str)
    )
    return KnowledgeGraph(tuple(things), statements, tuple(articles))


def _entity(at: int) -> Entity:
    iri, name = entity_iri(BASE, f"thing-{at:07}"), f"Thing {at} & Söhne"
    return Entity(iri, ("Company", "Organization"), name, (("de", name), ("en", f"Thing {at}")))


def _article(at: int) -> Article:
    return Article.make(
        name=f"a{at}", source=f"https://wire{at % 40}.example/{at}", language=("en", "it")[at % 2],
        title=f"Headline {at}", published=f"2026-{1 + at % 12:02}-{1 + at % 28:02}",
        text=f"Thing {at} does “something” with another thing, said a person who knows. " * 12,
    )  # fmt: skip


def _claims(size: int, things: list[Entity], articles: list[Article]) -> Iterator[Claim]:
    for at in range(size):
        said = at - at % 4 if at % 4 == 3 else at
        subject, target = things[said * 7 % len(things)], things[said * 13 % len(things)]
        where = articles[at % len(articles)]
        start = at % 60
        number = said % 9 == 0
        yield Claim(
            _referent(subject),
            "revenue" if number else PROPERTIES[said % len(PROPERTIES)],
            Literal(said * 1000, "EUR") if number else _referent(target),
            "planned" if said % 3 == 0 else "actual", "affirmed",
            _referent(things[0]) if at % 5 == 0 else None, None, "2027" if at % 2 else None,
            Evidence.of(where, "text", Span(start, start + 70 + at % 20)), "relations", 0.9,
        )  # fmt: skip


def _referent(entity: Entity) -> Referent:
    return Referent(entity.label, (entity.label,), entity.types[0], entity.iri)


def _measure(name: str, graph: KnowledgeGraph) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ontology = load()
    with tempfile.TemporaryDirectory() as folder:
        start, busy = time.perf_counter(), time.process_time()
        paths = export(name, graph, ontology, Path(folder))
        seconds, busy = time.perf_counter() - start, time.process_time() - busy
        size = sum(path.stat().st_size for path in paths) / 1e6
    peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    times = f"{seconds:7.2f} s ({busy:.2f} s busy)"
    print(
        f"{name:9} {times} {size:8.1f} MB written {peak:6.0f} MiB more than the graph", flush=True
    )


def main() -> None:
    """Build the graph and measure each format in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("formats", nargs="*", default=["turtle", "nquads"], choices=[*EXPORTERS])
    parser.add_argument("--triples", type=int, default=1_000_000)
    args = parser.parse_args()
    graph = synthetic(args.triples)
    total = sum(1 for _ in zip(triples(graph, load()), count(), strict=False))
    print(f"{total} triples, {len(graph.statements)} statements, {len(graph.articles)} articles")
    forked = multiprocessing.get_context("fork")
    for name in args.formats:
        process = forked.Process(target=_measure, args=(name, graph))
        process.start()
        process.join()


if __name__ == "__main__":
    main()
