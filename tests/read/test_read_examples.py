"""The articles that come with the project are read without loss, in their languages."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from kg.languages.detect import detect
from kg.ontology import load
from tests.read.helpers import split

ROOT = Path(__file__).parents[2]
STORIES = sorted(path.parent for path in (ROOT / "tests/stories").glob("*/facts.json"))
LANGUAGES = ["de", "en", "es", "fr", "it"]


def test_the_seeds_are_read() -> None:
    articles, skipped = split(ROOT / "seeds")
    languages = Counter(article.language for article in articles)

    assert [one.source for one in skipped if one.failure] == []
    assert len(articles) >= 10
    assert sorted(languages) == LANGUAGES
    assert min(languages.values()) >= 2
    for article in articles:
        assert article.title
        assert 150 <= len(article.text.split()) <= 350, article.name


def test_the_seeds_are_in_the_language_they_say() -> None:
    for article in split(ROOT / "seeds")[0]:
        for paragraph in article.text.split("\n\n"):
            if len(paragraph) >= 80:
                assert detect(paragraph)[0] == article.language, paragraph


def test_there_are_stories() -> None:
    assert len(STORIES) == 6


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_version_of_a_story_names_every_entity(story: Path) -> None:
    facts = json.loads((story / "facts.json").read_text("utf-8"))
    articles, _ = split(*sorted(story.glob("*.md")))

    assert [article.language for article in articles] == LANGUAGES
    assert {article.name for article in articles} == {f"{story.name}-{code}" for code in LANGUAGES}
    for article in articles:
        for entity in facts["entities"].values():
            assert any(name in article.text for name in entity["names"]), (article.name, entity)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_the_facts_of_a_story_are_in_the_vocabulary(story: Path) -> None:
    facts = json.loads((story / "facts.json").read_text("utf-8"))
    ontology, entities = load(), facts["entities"]

    assert {entity["type"] for entity in entities.values()} <= set(ontology.classes)
    for claim in facts["claims"]:
        rule = ontology.properties[claim["p"]]
        assert any(ontology.is_a(entities[claim["s"]]["type"], cls) for cls in rule.domain), claim
        if isinstance(claim["o"], dict):
            assert rule.literal
        else:
            found = entities[claim["o"]]["type"]
            assert any(ontology.is_a(found, cls) for cls in rule.range), claim
        assert {claim["by"], claim["disputedBy"]} <= {None, *entities}
