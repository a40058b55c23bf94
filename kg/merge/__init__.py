"""Claims → statements: what several articles say becomes one triple that remembers each of them.

`merge` makes the graph. Everything else is derived from it on demand and stored nowhere: `support`
counts who stands behind a statement, `contradictions` lists what cannot all be true, `story` tells
what was reported when. `copies` finds the articles that repeat another one.
"""

from kg.merge.contradictions import Contradiction, contradictions
from kg.merge.copies import copies
from kg.merge.merging import merge
from kg.merge.story import Event, story
from kg.merge.support import Support, support

__all__ = [
    "Contradiction",
    "Event",
    "Support",
    "contradictions",
    "copies",
    "merge",
    "story",
    "support",
]
