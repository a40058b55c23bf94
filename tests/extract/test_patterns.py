"""Phrases → patterns: the two slots, the words between them, and what cannot become a pattern."""

from __future__ import annotations

import pytest

from kg.extract.frames import Frames
from kg.extract.matching import Index
from kg.extract.patterns import OBJECT, SUBJECT, Node, Pattern, compile_phrase
from kg.parse.parser import Parser
from kg.pipeline import Pipeline
from tests.build import article
from tests.refer.reading import ONTOLOGY

LOST: float = 0.1
"""Share of the shipped phrases that may fail to become a pattern."""

PHRASES = [
    ("en", "acquires", "Acme acquires Beta", "acquire"),
    ("it", "acquires", "Acme acquisisce Beta", "acquisire"),
    ("de", "acquires", "Acme übernimmt Beta", "übernehmen"),
    ("fr", "acquires", "Acme rachète Beta", "racheter"),
    ("es", "acquires", "Acme ha adquirido Beta", "adquirir"),
]

SAME_DEED = [
    ("Norvane acquired Telkar.", True),
    ("Telkar was acquired by Norvane.", True),
    ("Norvane wants to acquire Telkar.", True),
    ("Norvane praised Telkar.", False),
]


def frames(parser: Parser, language: str, text: str) -> Frames:
    (document,) = parser.parse([article(text, language=language)])
    return Frames(document.sentences[0])


def compiled(parser: Parser, language: str, name: str, phrase: str) -> Pattern | None:
    item = ONTOLOGY.properties[name]
    read = frames(parser, language, phrase)
    return compile_phrase(item, ONTOLOGY, language, phrase, read, ())


def slots(node: Node) -> set[str]:
    return {node.slot, *(slot for _, child in node.children for slot in slots(child))} - {""}


@pytest.mark.parametrize(("language", "name", "phrase", "word"), PHRASES)
def test_a_phrase_becomes_its_verb_with_two_slots(
    parser: Parser, language: str, name: str, phrase: str, word: str
) -> None:
    pattern = compiled(parser, language, name, phrase)
    assert pattern is not None
    assert word in pattern.root.words
    assert slots(pattern.root) == {SUBJECT, OBJECT}


@pytest.mark.parametrize("phrase", ["Acme acquires", "Acme"])
def test_a_phrase_without_both_things_is_no_pattern(parser: Parser, phrase: str) -> None:
    assert compiled(parser, "en", "acquires", phrase) is None


@pytest.mark.parametrize(("text", "matches"), SAME_DEED)
def test_one_active_phrase_finds_the_deed_in_other_constructions(
    parser: Parser, text: str, matches: bool
) -> None:
    pattern = compiled(parser, "en", "acquires", "Acme acquires Beta")
    assert pattern is not None
    read = frames(parser, "en", text)
    ends = {
        (read.tree.tokens[one.subject.index].form, read.tree.tokens[one.object.index].form)
        for _, one in Index([pattern]).matches(read)
    }
    assert ends == ({("Norvane", "Telkar")} if matches else set())


def test_nearly_all_shipped_phrases_become_patterns(pipeline: Pipeline) -> None:
    lost = len(pipeline.patterns.lost)
    phrases = sum(len(item.phrases) for item in pipeline.ontology.properties.values())
    assert lost / phrases < LOST
