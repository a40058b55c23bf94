"""Of two objects of which one is a part of the other's words, the whole one is meant.

"X enters the market for electric cars" says nothing of X and electric cars beside the market. What
has a name of its own stays: "Ford and Ford Otosan" are two.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from kg.extract.relations import Draft
from kg.records import Referent


def whole(drafts: Sequence[Draft], named: Collection[Referent]) -> list[Draft]:
    """The drafts of one sentence without those whose object only names a part of another's; `named`
    are the things that the article names.
    """
    return [one for one in drafts if one.object in named or not _partial(one, drafts)]


def _partial(draft: Draft, drafts: Iterable[Draft]) -> bool:
    if not isinstance(draft.object, Referent):
        return False
    name = draft.object.name.casefold()
    return any(
        isinstance(other.object, Referent)
        and other.subject.name == draft.subject.name
        and _plain(other) == _plain(draft)
        and _within(name, other.object.name.casefold())
        for other in drafts
    )


def _plain(draft: Draft) -> str:
    return draft.property.planned_form_of or draft.property.name


def _within(part: str, name: str) -> bool:
    """Whether the words of the one stand in the other, beside more."""
    return part != name and f" {part} " in f" {name} "
