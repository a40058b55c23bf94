"""One thing, one node: what the articles speak of, across articles, languages and spellings.

`resolve` takes everything that the articles mention and gives each mention the IRI of an entity.
In order: `gather` puts mentions that differ in nothing but case, accents or legal form together,
and finds those that a library or the user's own list knows; `blocking` says which of the rest are
worth comparing; `judging` compares them by a table of named reasons; `clusters` joins what is the
same and never what is known to be different; `entities` gives every cluster its label, types and
IRI. People's decisions (`decisions`) and the user's entities (`listed`) come before any reason.
"""

from kg.records import Merge, Reason
from kg.resolve.decisions import Decision, decision_lines, read_decisions
from kg.resolve.listed import Listed, read_listed
from kg.resolve.records import Proposal, Resolution, TypeConflict
from kg.resolve.resolve import resolve

__all__ = [
    "Decision",
    "Listed",
    "Merge",
    "Proposal",
    "Reason",
    "Resolution",
    "TypeConflict",
    "decision_lines",
    "read_decisions",
    "read_listed",
    "resolve",
]
