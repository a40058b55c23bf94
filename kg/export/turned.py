"""Symmetric statements have one direction in the graph, and their claims the one of the text."""

from __future__ import annotations

from kg.records import Claim, Statement


def is_turned(claim: Claim, statement: Statement) -> bool:
    """Whether the claim names the statement's object first: "A merges with B" under B and A."""
    first = claim.subject.iri
    return bool(first) and first != statement.subject and first == statement.object
