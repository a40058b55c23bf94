"""An officer's deed is the organisation's: "Prandi plans to cut 800 jobs".

Where a property wants an organisation and the sentence has a person of whom the article says which
organisation they lead or work for, the organisation is meant; a founder or a former officer does
not speak for it by that alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from kg.extract.relations import Draft
from kg.ontology import Ontology
from kg.records import Referent

ORGANIZATION: Final = "Organization"
PERSON: Final = "Person"
_LESS: Final = 0.85


def officers(drafts: Iterable[Draft], ontology: Ontology) -> dict[str, Referent]:
    """Person's name → the one organisation in which the article gives them a post."""
    posts: dict[str, dict[str, Referent]] = {}
    for draft in drafts:
        for person, where in _posts(draft):
            if ontology.is_a(where.type, ORGANIZATION):
                posts.setdefault(person.name, {})[where.name] = where
    return {name: next(iter(where.values())) for name, where in posts.items() if len(where) == 1}


def _posts(draft: Draft) -> Iterator[tuple[Referent, Referent]]:
    """Who has a post and where: of a property from a person, and of one that puts persons in."""
    item, thing = draft.property, draft.object
    if not isinstance(thing, Referent):
        return
    if item.domain == (PERSON,) and item.planned_form is None:
        yield draft.subject, thing
    if item.range == (PERSON,) and item.planned_form_of is None:
        yield thing, draft.subject


def meant(draft: Draft, posts: Mapping[str, Referent], ontology: Ontology) -> Draft:
    """The draft with the organisation in place of its officer, where the property wants that."""
    item = draft.property
    wants = ontology.accepts(item.domain, ORGANIZATION) and not ontology.accepts(
        item.domain, PERSON
    )
    where = posts.get(draft.subject.name)
    if draft.subject.type != PERSON or not wants or where is None or not item.domain:
        return draft
    if isinstance(draft.object, Referent) and draft.object.name == where.name:
        return draft
    return replace(draft, subject=where, confidence=draft.confidence * _LESS)
