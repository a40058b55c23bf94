"""Phrases of a user's own ontology: with placeholders, or about firms that everybody knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kg.extract.compiling import Patterns, compile_patterns
from kg.extract.keeping import read
from kg.extract.matching import Index
from kg.extract.patterns import Pattern
from kg.ontology import Ontology, Property, load
from kg.parse.parser import Parser
from kg.pipeline import Pipeline
from kg.records import Article, Document


class Reader:
    """The parser, and every text that it was given."""

    def __init__(self, parser: Parser) -> None:
        self.parser = parser
        self.texts: list[str] = []

    def parse(self, articles: Iterable[Article]) -> Iterator[Document]:
        for article in articles:
            self.texts.append(article.text)
            yield from self.parser.parse([article])


def ontology(*phrases: str, **changes: Any) -> Ontology:
    """One property with English phrases."""
    shipped = load()
    told = tuple(("en", phrase) for phrase in phrases)
    item = replace(
        shipped.properties["acquires"], phrases=told, planned_form=None, labels=(), **changes
    )
    return replace(shipped, properties={item.name: item}, digest=f"{phrases}{changes}")


def words(patterns: Patterns) -> dict[str, dict[str, list[Pattern]]]:
    """What the patterns come to, comparable."""
    return {language: dict(index.by_word) for language, index in patterns.index.items()}


def test_only_what_is_new_is_parsed(parser: Parser, tmp_path: Path) -> None:
    cache, reader = tmp_path / "patterns.json", Reader(parser)
    before, after = ontology("Acme gulps Beta"), ontology("Acme gulps Beta", "Acme nabs Beta")
    compile_patterns(before, parser.parse, parser.fingerprint, cache)

    again = compile_patterns(after, reader.parse, parser.fingerprint, cache)
    whole = compile_patterns(after, parser.parse, parser.fingerprint)

    assert "nabs" in reader.texts[0]
    assert "gulps" not in reader.texts[0]
    assert words(again) == words(whole)
    reader.texts.clear()
    kept = compile_patterns(after, reader.parse, parser.fingerprint, cache)
    assert words(kept) == words(whole)
    assert reader.texts == []


def test_a_changed_range_is_compiled_anew(parser: Parser, tmp_path: Path) -> None:
    cache, reader = tmp_path / "patterns.json", Reader(parser)
    compile_patterns(ontology("Acme gulps Beta"), parser.parse, parser.fingerprint, cache)

    compile_patterns(
        ontology("Acme gulps Beta", range=("Person",)), reader.parse, parser.fingerprint, cache
    )

    assert len(reader.texts) == 1


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"key": 1, "patterns": [[1]]}', "\x00"])
def test_a_damaged_file_is_written_anew(parser: Parser, tmp_path: Path, text: str) -> None:
    cache, wanted = tmp_path / "patterns.json", ontology("Acme gulps Beta")
    cache.write_text(text)

    found = compile_patterns(wanted, parser.parse, parser.fingerprint, cache)

    assert "gulp" in found.index["en"].by_word
    assert read(cache) is not None


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
