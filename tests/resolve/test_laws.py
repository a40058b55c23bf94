"""Laws: the order of the input does not matter, and a cluster never joins a negative pair."""

from __future__ import annotations

from itertools import combinations
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.records import Referent
from kg.resolve import Decision, Resolution
from kg.resolve.anchors import Anchors
from kg.resolve.clusters import Clusters
from kg.resolve.gather import gather
from kg.resolve.judging import Verdict
from kg.resolve.kinds import Kinds
from kg.resolve.resolve import _compare
from tests.resolve.desk import mentioned, ontology, resolved

NAMES = [
    "Ford",
    "Ford Motor",
    "Ford Otosan",
    "Ford Motor Company",
    "FORD",
    "Otosan",
    "Henry Ford",
    "H. Ford",
    "William Ford",
    "Tarelli",
    "Anna Tarelli",
    "TSMC",
    "Apple",
    "Apple 14",
    "Apple 15",
    "Georgia",
    "Monaco",
]
TYPES = ["Company", "Person", "Agent", "Brand", "Country", "City", "Organization", "Device"]

mentions = st.builds(
    mentioned,
    st.sampled_from(["en-1", "it-1", "de-1", "de-2"]),
    st.sampled_from(NAMES),
    st.sampled_from(TYPES),
    st.sampled_from(NAMES),
)
collections = st.lists(mentions, min_size=1, max_size=9)
quick = settings(deadline=None, max_examples=60)


@given(collections, st.randoms())
@quick
def test_order_does_not_matter(collection: list[tuple[str, Referent]], chance: Random) -> None:
    shuffled = list(collection)
    chance.shuffle(shuffled)
    assert resolved(shuffled) == resolved(collection)


@given(collections)
@quick
def test_saying_it_twice_changes_nothing(collection: list[tuple[str, Referent]]) -> None:
    assert resolved(collection * 2) == resolved(collection)


@given(collections)
@quick
def test_every_mention_has_an_entity_and_every_entity_a_mention(
    collection: list[tuple[str, Referent]],
) -> None:
    found = resolved(collection)
    assert {found.iri(*mention) for mention in collection} == {one.iri for one in found.entities}


@given(collections)
@quick
def test_a_cluster_never_joins_a_negative_pair(collection: list[tuple[str, Referent]]) -> None:
    kinds = Kinds(ontology())
    languages = {where: where[:2] for where, _ in collection}
    profiles = gather(collection, languages, {}, kinds, Anchors((), (), kinds))
    clusters = Clusters(profiles, kinds)
    judgements, _ = _compare(profiles, clusters, kinds)
    for one in judgements:
        if one.verdict is Verdict.DIFFERENT:
            assert clusters.root(one.left.key) != clusters.root(one.right.key), one


@given(collections, st.data())
@quick
def test_a_rejected_pair_is_two(
    collection: list[tuple[str, Referent]], data: st.DataObject
) -> None:
    before = resolved(collection)
    merged = [one for one in joined_keys(before, collection) if one[0] != one[1]]
    if merged:
        left, right = data.draw(st.sampled_from(merged))
        after = resolved(collection, decisions=[Decision("reject", left, right)])
        assert len(after.entities) > len(before.entities)


def joined_keys(found: Resolution, collection: list[tuple[str, Referent]]) -> list[tuple[str, str]]:
    """Profile keys of one entity, for pairs that were compared."""
    names = {
        f"{thing.type}:{thing.name.lower()}": found.iri(where, thing)
        for where, thing in collection
        if thing.name in {"Ford", "Ford Motor"} and thing.type in {"Company", "Organization"}
    }
    return [(a, b) for a, b in combinations(sorted(names), 2) if names[a] == names[b]]
