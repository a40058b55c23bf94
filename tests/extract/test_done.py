"""What is announced is a plan where no tense or date says more, and none where it is done."""

from __future__ import annotations

import pytest

from kg.extract import extract
from kg.pipeline import Pipeline
from tests.build import article
from tests.extract.claimed import triples

ANNOUNCED = [
    ("en", "Norvane axes 350 jobs."),
    ("en", "Norvane cuts 350 jobs."),
    ("de", "Norvane streicht 350 Stellen."),
    ("it", "Norvane taglia 350 posti di lavoro."),
    ("fr", "Norvane supprime 350 postes."),
    ("es", "Norvane recorta 350 empleos."),
]
DONE = [
    ("en", "Norvane cut 350 jobs last year."),
    ("de", "Norvane hat 350 Stellen gestrichen."),
    ("de", "Norvane baute 350 Stellen ab."),
    ("it", "Norvane ha tagliato 350 posti di lavoro."),
    ("fr", "Norvane a supprimé 350 postes."),
    ("es", "Norvane recortó 350 empleos."),
    ("es", "Norvane recorta 350 empleos. Norvane recortó 350 empleos en mayo."),
    ("it", "Norvane taglia 350 posti di lavoro. Norvane ha tagliato 350 posti di lavoro."),
]
COMING = "Anna Keller will become chief executive of Norvane."


@pytest.mark.parametrize(("language", "text"), ANNOUNCED)
def test_an_announcement_is_a_plan(pipeline: Pipeline, language: str, text: str) -> None:
    cuts = {one[1] for one in triples(pipeline, language, text) if one[2] == 350}

    assert cuts == {"plannedJobCuts"}


@pytest.mark.parametrize(("language", "text"), DONE)
def test_what_is_done_is_no_plan(pipeline: Pipeline, language: str, text: str) -> None:
    cuts = {one[1] for one in triples(pipeline, language, text) if one[2] == 350}

    assert cuts == {"jobCuts"}


def test_what_is_so_is_not_planned_besides(pipeline: Pipeline) -> None:
    """The second sentence alone would make a plan of it."""
    text = f"Anna Keller is chief executive of Norvane. {COMING}"
    posts = {one for one in _modalities(pipeline, "en", text) if one[1] == "chiefExecutiveOf"}

    assert posts == {("Anna Keller", "chiefExecutiveOf", "Norvane", "actual")}


def test_a_plan_alone_stays_one(pipeline: Pipeline) -> None:
    post = ("Anna Keller", "chiefExecutiveOf", "Norvane", "planned")

    assert post in _modalities(pipeline, "en", COMING)


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Anna Keller is the finance chief of Norvane.", {"holdsRoleIn"}),
        (
            "Anna Keller is chief executive of Norvane. Norvane manager Anna Keller spoke.",
            {"chiefExecutiveOf"},
        ),
        (
            (
                "Anna Keller is the finance chief of Norvane. Anna Keller will become chief"
                " executive of Norvane."
            ),
            {"holdsRoleIn", "chiefExecutiveOf"},
        ),
    ],
)
def test_who_leads_holds_no_vaguer_post(pipeline: Pipeline, text: str, posts: set[str]) -> None:
    found = _modalities(pipeline, "en", text)

    assert {one[1] for one in found if one[2] == "Norvane"} == posts


def _modalities(pipeline: Pipeline, language: str, text: str) -> set[tuple[str, ...]]:
    (document,) = pipeline.documents([article(text, language=language)])
    found = extract(document, pipeline.patterns, pipeline.ontology).claims
    return {
        (c.subject.name, c.property, str(getattr(c.object, "name", "")), c.modality) for c in found
    }
