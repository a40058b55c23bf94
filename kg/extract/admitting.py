"""Which drafts have ends that their property takes; others stand in nobody's way."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.gate import PEOPLE, governs
from kg.extract.relations import Draft
from kg.ontology import Ontology
from kg.records import Literal, Referent


@dataclass(frozen=True, slots=True)
class Admission:
    """What the domains and ranges of the ontology say of drafts."""

    ontology: Ontology

    def stands(self, draft: Draft) -> bool:
        """Whether the property takes such a subject and such an object, one way round or the other;
        what it does not take will not be claimed.
        """
        thing = draft.object
        if isinstance(thing, Literal):
            return self._admits(draft)
        domain, wanted = draft.property.domain, draft.property.range
        return (self._accepts(domain, draft.subject) and self._accepts(wanted, thing)) or (
            self._accepts(domain, thing) and self._accepts(wanted, draft.subject)
        )

    def takes(self, draft: Draft) -> bool:
        """Whether it takes such an object, and such a subject or whom that person acts for."""
        thing = draft.object
        fits = isinstance(thing, Literal) or self._accepts(draft.property.range, thing)
        return fits and self.acted(draft)

    def acted(self, draft: Draft) -> bool:
        """Whether the property takes such a subject, or the organisation that a person acts for."""
        return self._admits(draft) or draft.subject.type in PEOPLE

    def _admits(self, draft: Draft) -> bool:
        return self._accepts(draft.property.domain, draft.subject)

    def _accepts(self, classes: tuple[str, ...], thing: Referent) -> bool:
        return self.ontology.accepts(classes, thing.type) or governs(thing, classes)
