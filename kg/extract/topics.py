"""What an article speaks of where a sentence does not name it: near, a subject, mentioned often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from kg.ontology import Ontology
from kg.records import Document, Referent
from kg.syntax import SUBJECTS

WATCHING: Final = frozenset({"MediaOrganization", "GovernmentBody"})
"""Organizations that tell of others or decide on them more often than they act."""
TOPIC: Final = 8
"""Weight of a thing's share of all mentions against its nearness."""


class Topics:
    """The things of one document by how much it speaks of them."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def _share(self) -> dict[int, float]:
        """Referent → its share of the article's mentions."""
        counts = Counter(m.referent for m in self.document.mentions if m.referent is not None)
        total = sum(counts.values()) or 1
        return {referent: count / total for referent, count in counts.items()}

    def spoken_of(
        self, sentence: int, index: int, wanted: Sequence[str], ontology: Ontology
    ) -> Referent | None:
        """The thing of a wanted class that the article was speaking of before the token: a subject
        before others, in this sentence before earlier ones, what is mentioned most before all.
        """
        best: tuple[float, int, Referent] | None = None
        things = self.document.referents
        fitting = (n for i, n in self._share.items() if _acts(things[i].type, wanted, ontology))
        most = max(fitting, default=1.0)
        for place, mention in enumerate(self.document.mentions):
            away = sentence - mention.sentence
            if (mention.sentence, mention.first) >= (sentence, index):
                continue
            if mention.referent is None:
                continue
            thing = things[mention.referent]
            if not _acts(thing.type, wanted, ontology):
                continue
            deprel = self.document.sentences[mention.sentence].tokens[mention.head].deprel
            score = 1.0 / (1 + away) + (0.4 if deprel in SUBJECTS else 0.0)
            share = self._share[mention.referent]
            score += TOPIC * share + share / most
            if best is None or (score, place) > best[:2]:
                best = (score, place, thing)
        return None if best is None else best[2]

    def most(self, wanted: Sequence[str], ontology: Ontology) -> Referent | None:
        """The thing of a wanted class that the whole article speaks of most."""
        things = self.document.referents
        fitting = [i for i in self._share if _acts(things[i].type, wanted, ontology)]
        best = max(fitting, key=lambda i: (self._share[i], -i), default=None)
        return None if best is None else things[best]


def _acts(kind: str, wanted: Sequence[str], ontology: Ontology) -> bool:
    """Whether a thing of the class may be meant where nothing names it: one that watches or reports
    only where such a one is wanted.
    """
    if any(ontology.is_a(kind, cls) for cls in WATCHING) and not WATCHING & set(wanted):
        return False
    return any(ontology.is_a(kind, cls) for cls in wanted)
