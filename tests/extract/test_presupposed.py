"""Who plans or denies to shut a plant has one; who has shut it, or opens one, is none of that."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from tests.extract.claimed import facts

GIVEN = [
    ("en", "Norvane will close its plant in Leeds next year."),
    ("en", "Norvane denied that it will close its plant in Leeds."),
    ("de", "Norvane will das Werk in Leeds im kommenden Jahr schließen."),
    ("it", "Norvane chiuderà lo stabilimento di Leeds entro il 2027."),
    ("fr", "Norvane va fermer son usine de Leeds en 2027."),
    ("es", "Norvane cerrará su fábrica de Leeds el próximo año."),
]
OVER = [
    ("en", "Norvane closed its plant in Leeds last year."),
    ("de", "Norvane hat das Werk in Leeds im vergangenen Jahr geschlossen."),
    ("it", "Norvane ha chiuso lo stabilimento di Leeds nel 2021."),
    ("fr", "Norvane a fermé son usine de Leeds en 2021."),
    ("es", "Norvane cerró su fábrica de Leeds en 2021."),
]
NOT_DONE = [
    ("en", "Norvane could shut its plant in Leeds."),
    ("de", "Norvane könnte sein Werk in Leeds schließen."),
    ("de", "Norvane dementiert, sein Werk in Leeds schließen zu wollen."),
    ("it", "Norvane potrebbe chiudere la sua fabbrica di Leeds."),
    ("it", "Norvane nega di voler chiudere la sua fabbrica di Leeds."),
    ("fr", "Norvane va fermer son usine de Leeds."),
    ("fr", "Norvane dément vouloir fermer son usine de Leeds."),
    ("es", "Norvane va a cerrar su fábrica de Leeds."),
    ("es", "Norvane podría cerrar su fábrica de Leeds."),
]
PLANT = ("Norvane", "hasFacilityIn", "Leeds")


@pytest.mark.parametrize(("language", "text"), GIVEN)
def test_what_is_to_be_shut_is_there(pipeline: Pipeline, language: str, text: str) -> None:
    assert PLANT in facts(pipeline, language, text)


@pytest.mark.parametrize(("language", "text"), OVER)
def test_what_is_shut_is_no_more(pipeline: Pipeline, language: str, text: str) -> None:
    assert PLANT not in facts(pipeline, language, text)


@pytest.mark.parametrize(("language", "text"), NOT_DONE)
def test_the_verb_over_what_it_owns_tells_whether_it_is_shut(
    pipeline: Pipeline, language: str, text: str
) -> None:
    assert "closesFacilityIn" not in {claim[1] for claim in facts(pipeline, language, text)}


def test_what_the_text_denies_itself_is_not_taken_as_given(pipeline: Pipeline) -> None:
    text = "Norvane will close its plant in Leeds next year. Norvane has no plant in Leeds."
    given = facts(pipeline, "en", text)

    assert PLANT not in given
