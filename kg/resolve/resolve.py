"""The order of a resolution, from mentions to entities."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from kg.namespaces import BASE
from kg.ontology import Ontology
from kg.records import Claim, Referent
from kg.resolve.anchors import Anchors
from kg.resolve.blocking import candidate_pairs
from kg.resolve.clusters import Clusters, absorb
from kg.resolve.decisions import Decision, standing
from kg.resolve.entities import entities_of
from kg.resolve.explaining import merges_of, proposals_of
from kg.resolve.gather import gather, referents_of, with_roles
from kg.resolve.judging import Judgement, Verdict, judge
from kg.resolve.kinds import Kinds
from kg.resolve.known import known_entities
from kg.resolve.listed import Listed
from kg.resolve.pair import Pair, surnames
from kg.resolve.records import Profile, Resolution

NOTHING: Final[Mapping[str, str]] = {}


def resolve(
    claims: Iterable[Claim],
    referents: Iterable[tuple[str, Referent]],
    languages: Mapping[str, str],
    ontology: Ontology,
    *,
    decisions: Iterable[Decision] = (),
    listed: Iterable[Listed] = (),
    copies: Mapping[str, str] = NOTHING,
    base: str = BASE,
) -> Resolution:
    """Give every referent of every article its entity.

    `referents` are (article id, referent) pairs: what the articles speak of, claimed or not; what
    only claims speak of is added. `languages` are the articles' languages by id, `copies` leads
    from an article to the one that it repeats (see `kg.merge.copies`). The result does not depend
    on the order of anything.
    """
    claims = list(claims)
    kinds = Kinds(ontology)
    anchors = Anchors(listed, known_entities(), kinds)
    mentioned = [*referents]
    mentioned += [(one.evidence.article, part) for one in claims for part in referents_of(one)]
    profiles = with_roles(gather(mentioned, languages, copies, kinds, anchors), claims)
    clusters = Clusters(profiles, kinds)
    decided = standing(decisions)
    accepted = _decide(clusters, decided, {profile.key for profile in profiles})
    judgements, joined = _compare(profiles, clusters, kinds)
    by_key = {profile.key: profile for profile in profiles}
    groups = {root: [by_key[key] for key in members] for root, members in clusters.groups().items()}
    entities, conflicts = entities_of(groups, kinds, base)
    iri_of = {one.key: entities[root].iri for root, group in groups.items() for one in group}
    return Resolution(
        entities=tuple(sorted(entities.values(), key=lambda one: one.iri)),
        iris={mention: iri_of[one.key] for one in profiles for mention in one.mentions},
        merges=merges_of(profiles, joined, accepted, by_key, iri_of),
        proposals=proposals_of(judgements, decided, iri_of),
        conflicts=conflicts,
    )


def _decide(clusters: Clusters, decided: Iterable[Decision], present: set[str]) -> list[Decision]:
    """Replay the decisions about what is present, refusals first; return the joins."""
    relevant = [one for one in decided if {one.left, one.right} <= present]
    for one in relevant:
        if one.verb == "reject":
            clusters.part(one.left, one.right)
    return [
        one
        for one in relevant
        if one.verb == "accept" and clusters.join(one.left, one.right, force=True)
    ]


def _compare(
    profiles: list[Profile], clusters: Clusters, kinds: Kinds
) -> tuple[list[Judgement], list[Judgement]]:
    """Compare by names, then once more by what is done to whom, which the first round tells."""
    owners: Counter[str] = Counter()
    for profile in profiles:
        owners.update({profile.normal, *profile.aliases})
    pairs = list(candidate_pairs(profiles, kinds))
    alone: dict[str, str] = {}
    bearers = _bearers(profiles, kinds)
    judgements = [judge(Pair(left, right, kinds, owners, bearers, alone)) for left, right in pairs]
    joined = absorb(clusters, judgements)
    node = {profile.key: clusters.root(profile.key) for profile in profiles}
    again = [
        judge(Pair(one.left, one.right, kinds, owners, bearers, node))
        for one in judgements
        if one.verdict in (Verdict.PERHAPS, Verdict.OPEN) and one.left.roles and one.right.roles
    ]
    joined += absorb(clusters, again)
    newer = {(one.left.key, one.right.key): one for one in again}
    return [newer.get((one.left.key, one.right.key), one) for one in judgements], joined


def _bearers(profiles: Iterable[Profile], kinds: Kinds) -> dict[tuple[str, str], frozenset[str]]:
    """The given names of those who have a surname in an article."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for profile in profiles:
        if kinds.is_person(profile.type):
            for surname in surnames(profile.tokens):
                for article in profile.articles:
                    found[article, surname].add(profile.tokens[0])
    return {place: frozenset(given) for place, given in found.items()}
