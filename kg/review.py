"""Doubtful pairs of names, shown with what the articles say, and what a person decides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from kg.errors import QueryError
from kg.pipeline import Assembly
from kg.records import Article, Span
from kg.resolve import Decision, Proposal
from kg.resolve.decisions import VERBS, Verb

ANSWERS: Final[Mapping[str, Verb]] = {"a": "accept", "r": "reject"}
AROUND: Final = 90
"""Characters shown before and after a name."""


def shown(one: Proposal, assembly: Assembly) -> Iterator[str]:
    """The lines of a proposal: both names, why, and where each stands."""
    yield f"{one.id}  {one.left_name!r} = {one.right_name!r} ?   ({one.score:.2f})"
    for reason in one.reasons:
        yield f"    {reason.score:+.2f} {reason.sentence}"
    articles = {article.id: article for article in assembly.graph.articles}
    for iri, ids in ((one.left_iri, one.left_articles), (one.right_iri, one.right_articles)):
        for key in ids[:1]:
            yield f"    {_context(articles[key], _names(assembly, iri, key))}"


def decision(
    key: str, verb: Verb, proposals: Iterable[Proposal], decided: Sequence[Decision]
) -> Decision:
    """The decision `verb` about the pair whose id begins with `key`.

    Raises QueryError where no proposal and no earlier decision is called so, or several are.
    """
    pairs: Mapping[str, tuple[str, str]] = {
        **{one.pair: (one.left, one.right) for one in decided},
        **{one.id: (one.left, one.right) for one in proposals},
    }
    found = [pair for pair in pairs if pair.startswith(key)]
    if len(found) != 1:
        what = "several pairs begin" if found else "no proposal and no decision begins"
        raise QueryError(f"{what} with {key!r}; kg review lists them")
    return Decision(VERBS[verb], *pairs[found[0]])


def ask(proposals: Sequence[Proposal], answer: Callable[[Proposal], str]) -> Iterator[Decision]:
    """The decisions of a person who is asked about each proposal.

    `answer` gives "a" to accept, "r" to reject, "u" to take the last decision back and be asked
    again, "q" to end; anything else leaves the pair open.
    """
    decided: list[int] = []
    at = 0
    while at < len(proposals):
        said = answer(proposals[at])
        if said == "q":
            return
        if said == "u" and decided:
            at = decided.pop()
            yield Decision("undo", proposals[at].left, proposals[at].right)
            continue
        if said in ANSWERS:
            decided.append(at)
            yield Decision(ANSWERS[said], proposals[at].left, proposals[at].right)
        at += 1


def _names(assembly: Assembly, iri: str, article: str) -> list[str]:
    """What an article calls an entity, the longest name first."""
    mentioned = assembly.resolution.iris.items()
    names = {name for (where, name, _), one in mentioned if one == iri and where == article}
    return sorted(names, key=lambda name: (-len(name), name))


def _context(article: Article, names: Iterable[str]) -> str:
    text = f"{article.title}\n{article.text}"
    at = next(((text.find(name), name) for name in names if name in text), (0, ""))
    around = Span(max(0, at[0] - AROUND), at[0] + len(at[1]) + AROUND)
    return f"{article.name}: … {' '.join(around.of(text).split())} …"
