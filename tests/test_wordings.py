"""Idiomatic news is read: most of it, right, with its speakers, hardly any plan as a fact."""

from __future__ import annotations

import pytest

from bench.wordings import NOBODY, STATUS, measured, pieces
from kg.pipeline import Pipeline

F1 = {"all": 0.65, "de": 0.58, "en": 0.70, "es": 0.66, "fr": 0.64, "it": 0.65}
"""The least that is read, by language."""
FALSE = 0.05
"""Share of what is planned, possible or denied that is claimed as done, at most."""
NAMED = 0.68
"""Share of the claims that someone makes which have the right speaker, at least."""
UNNAMED = 0.95
"""Share of the claims that nobody makes which have no speaker, at least."""


@pytest.mark.parametrize("folder", ["wordings", "speakers"])
def test_every_claim_is_of_a_known_property_and_status(folder: str, pipeline: Pipeline) -> None:
    every = list(pieces(folder))
    claims = [claim for one in every for claim in one.gold.claims]

    assert {one.gold.language for one in every} == {"de", "en", "es", "fr", "it"}
    assert {claim["p"] for claim in claims} <= pipeline.ontology.properties.keys()
    assert {(claim["modality"], claim["polarity"]) for claim in claims} <= set(STATUS.values())
    assert len({one.article.text for one in every}) == len(every)


def test_whom_a_line_names_as_its_speaker_stands_in_it() -> None:
    for one in pieces("speakers"):
        (claim,) = one.gold.claims
        assert claim["by"] == NOBODY or claim["by"] in one.article.text


@pytest.mark.slow
def test_idiomatic_news_is_read(pipeline: Pipeline) -> None:
    figures, _ = measured(pipeline)

    for language, least in F1.items():
        assert figures[language].f1["f1"] >= least
    every = figures["all"]
    assert every.false[0] <= FALSE * every.false[1]
    assert every.named[0] >= NAMED * every.named[1]
    assert every.unnamed[0] >= UNNAMED * every.unnamed[1]
