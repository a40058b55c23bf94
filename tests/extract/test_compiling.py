"""Phrases of a user's own ontology: with placeholders, or about firms that everybody knows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.extract.compiling import compile_patterns
from kg.extract.matching import Index
from kg.ontology import Property, load
from kg.parse.parser import Parser
from kg.pipeline import Pipeline


def patterns_of(parser: Parser, phrase: str) -> dict[str, Index]:
    """The patterns of an ontology whose one property has this one English phrase."""
    shipped = load()
    item: Property = replace(
        shipped.properties["acquires"], phrases=(("en", phrase),), planned_form=None, labels=()
    )
    own = replace(shipped, properties={item.name: item}, digest=phrase)
    return dict(compile_patterns(own, parser.parse, parser.fingerprint).index)


@pytest.mark.parametrize("phrase", ["Acme swallows Beta", "Audi swallows Siemens"])
def test_a_phrase_with_names_is_as_good_as_one_with_placeholders(
    pipeline: Pipeline, phrase: str
) -> None:
    index = patterns_of(pipeline.parser, phrase)["en"]

    assert "swallow" in index.by_word
