"""The account of a resolution: which names were joined and why, which pairs a person should see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.records import Merge, Reason
from kg.resolve.decisions import Decision
from kg.resolve.judging import Judgement, Verdict
from kg.resolve.records import Profile, Proposal


def merges_of(
    profiles: Iterable[Profile],
    joined: Iterable[Judgement],
    accepted: Iterable[Decision],
    by_key: Mapping[str, Profile],
    iri_of: Mapping[str, str],
) -> tuple[Merge, ...]:
    """Every step that made one node of two names."""
    found = {
        Merge(iri_of[one.left.key], one.left.name, one.right.name, one.score, one.reasons)
        for one in joined
        if one.left.name != one.right.name
    }
    for one in accepted:
        names = (by_key[one.left].name, by_key[one.right].name)
        reason = Reason("decision", 1.0, one.note or "a person accepted it")
        found.add(Merge(iri_of[one.left], *names, 1.0, (reason,)))
    for profile in profiles:
        found.update(_spellings(profile, iri_of[profile.key]))
    return tuple(sorted(found))


def proposals_of(
    judgements: Iterable[Judgement], decided: Iterable[Decision], iri_of: Mapping[str, str]
) -> tuple[Proposal, ...]:
    """The doubtful pairs that nobody has decided and that are two nodes, the surest first."""
    settled = {decision.pair for decision in decided}
    doubtful = (
        _proposal(one, iri_of)
        for one in judgements
        if one.verdict in (Verdict.PERHAPS, Verdict.SAME)
        and iri_of[one.left.key] != iri_of[one.right.key]
    )
    fresh = (one for one in doubtful if one.id not in settled)
    return tuple(sorted(fresh, key=lambda one: (-one.score, one.left, one.right)))


def _proposal(one: Judgement, iri_of: Mapping[str, str]) -> Proposal:
    return Proposal(
        left=one.left.key,
        right=one.right.key,
        left_name=one.left.name,
        right_name=one.right.name,
        left_iri=iri_of[one.left.key],
        right_iri=iri_of[one.right.key],
        score=one.score,
        reasons=one.reasons,
        left_articles=tuple(sorted(one.left.articles)),
        right_articles=tuple(sorted(one.right.articles)),
    )


def _spellings(profile: Profile, iri: str) -> Iterable[Merge]:
    """What was put together before any comparison, because the names do not really differ."""
    names = {name for name, _, _ in profile.spellings} - {profile.name}
    for name in sorted(names):
        if profile.anchor:
            sentence = f"{name!r} is a name of {profile.anchor.label} ({profile.anchor.key})"
            reason = Reason("known_thing", 1.0, sentence)
        else:
            sentence = f"{profile.name!r} and {name!r} differ in case, accents or legal form only"
            reason = Reason("same_name", 0.95, sentence)
        yield Merge(iri, profile.name, name, reason.score, (reason,))
