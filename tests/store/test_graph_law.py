"""After any readings and removals the graph is that of a fresh build of what is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.codec import Extraction
from kg.merge import copies, merge
from kg.ontology import load
from kg.records import KnowledgeGraph
from kg.resolve import Resolution, resolve
from kg.store import Store
from tests.build import article, claim, referent

ONTOLOGY = load()
NAMES = [
    "Ford",
    "Ford Motor Company",
    "Ford Otosan",
    "Koç",
    "E. Musk",
    "Elon Musk",
    "Italia",
    "Italy",
]
KINDS = {
    "Koç": "Agent",
    "E. Musk": "Person",
    "Elon Musk": "Person",
    "Italia": "Country",
    "Italy": "Country",
}


def extraction(name: str, subject: str, thing: str, fingerprint: str) -> Extraction:
    """What an article says that has one sentence."""
    sides = [referent(one, KINDS.get(one, "Company")) for one in (subject, thing)]
    where = article(f"{subject} and {thing}.", name=name, language="it" if name < "c" else "en")
    said = claim(where, subject, sides[0], "partnersWith", sides[1])
    return Extraction(where, fingerprint, tuple(sides), (said,))


def views(path: Path) -> tuple[KnowledgeGraph, Resolution]:
    """The graph that a store holds, and how it came to be."""
    with Store.read(path) as store:
        claims, articles = list(store.claims()), list(store.articles())
        languages = {one.id: one.language for one in articles}
        found = resolve(claims, store.referents(), languages, ONTOLOGY, copies=copies(articles))
        return merge(claims, found.entities, found.iris, articles, ONTOLOGY), found


name = st.sampled_from("abcd")
puts = st.tuples(name, st.sampled_from(NAMES), st.sampled_from(NAMES), st.sampled_from("fg"))
steps = st.lists(st.one_of(puts, name), max_size=10)


@given(steps)
@settings(deadline=None, max_examples=20)
def test_a_history_leaves_no_trace(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, str, str] | str]
) -> None:
    folder = tmp_path_factory.mktemp("law")
    left: dict[str, Extraction] = {}
    with Store.open(folder / "old.db") as store:
        store._connection.execute("PRAGMA synchronous = OFF")
        for step in steps:
            if isinstance(step, str):
                store.remove(step)
                left.pop(step, None)
            else:
                one = extraction(*step)
                store.remove(step[0])
                store.put(one)
                left[step[0]] = one
    with Store.open(folder / "new.db") as store:
        store._connection.execute("PRAGMA synchronous = OFF")
        for key in sorted(left, reverse=True):
            store.put(left[key])
    assert views(folder / "old.db") == views(folder / "new.db")
