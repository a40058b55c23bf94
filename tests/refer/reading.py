"""Texts of a few sentences read up to their references, and what the tests ask of them."""

from __future__ import annotations

from kg.ontology import Ontology
from kg.ontology import load as load_ontology
from kg.parse.parser import Parser
from kg.records import Document
from kg.refer import refer
from tests.build import article

ONTOLOGY: Ontology = load_ontology()


def read(
    parser: Parser, language: str, text: str, title: str = "", *, network: bool = False
) -> Document:
    """The text with its references found; `network` says whether it is asked what names do."""
    made = article(text, title=title, language=language)
    return refer(next(iter(parser.parse([made]))), ONTOLOGY, parser.join if network else None)


def kind(document: Document, name: str) -> str:
    """The class of the thing that has the name, "" where nothing has."""
    return next((one.type for one in document.referents if name in one.names), "")


def means(document: Document, word: str) -> str:
    """The name of what the last mention with this text stands for, "" for nothing."""
    found = [m for m in document.mentions if m.text == word and m.referent is not None]
    return document.referents[found[-1].referent or 0].name if found else ""
