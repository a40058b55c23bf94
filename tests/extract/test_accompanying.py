"""A clause without a time of its own, "cutting 214 jobs", is as planned as the verb before it."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from tests.extract.claimed import affirmed, facts

PLANNED = (
    # what is not done, its planned form, language, sentence
    ("jobCuts", "plannedJobCuts", "en", "Norvane will close the plant in June, cutting 214 jobs."),
    ("jobCuts", "plannedJobCuts", "en", "Norvane plans to close the plant, cutting 214 jobs."),
    ("closesFacilityIn", "plansToCloseFacilityIn", "en",
     "Norvane wants to save money by closing its plant in Leeds."),
    ("jobCuts", "plannedJobCuts", "it",
     "La Norvane chiuderà lo stabilimento, lasciando a casa 214 operai."),
    ("jobCuts", "plannedJobCuts", "fr",
     "Norvane fermera son atelier en juin, laissant 94 personnes sur le carreau."),
    ("closesFacilityIn", "plansToCloseFacilityIn", "fr",
     "Norvane va réduire ses coûts en fermant l'usine de Lyon."),
    ("jobCuts", "plannedJobCuts", "es",
     "Norvane cerrará la planta en junio, despidiendo a 214 trabajadores."),
)  # fmt: skip
DONE = (
    ("jobCuts", "en", "Norvane closed the plant in June, cutting 214 jobs."),
    ("acquires", "en", "Having bought Telkar, Norvane will open a plant in Leeds."),
    ("jobCuts", "en", "Norvane is not closing its plant in Leeds, cutting 200 jobs instead."),
    ("jobCuts", "it", "Norvane ha chiuso lo stabilimento, lasciando a casa 214 operai."),
    ("jobCuts", "fr", "Norvane a fermé son atelier, supprimant 94 emplois."),
    ("jobCuts", "es", "Norvane cerró la planta, despidiendo a 214 trabajadores."),
)


@pytest.mark.parametrize(("done", "planned", "language", "text"), PLANNED)
def test_what_goes_along_with_a_plan_is_planned(
    pipeline: Pipeline, done: str, planned: str, language: str, text: str
) -> None:
    assert done not in {one[1] for one in facts(pipeline, language, text)}
    assert planned in affirmed(pipeline, language, text)


@pytest.mark.parametrize(("name", "language", "text"), DONE)
def test_what_goes_along_with_a_deed_is_done(
    pipeline: Pipeline, name: str, language: str, text: str
) -> None:
    assert name in {one[1] for one in facts(pipeline, language, text)}
