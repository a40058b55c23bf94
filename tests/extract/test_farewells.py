"""Who resigns, without a word of where, leaves the organisation in which they have a post."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from tests.extract.claimed import affirmed, every

LEFT = (
    # language, sentence, how it is told
    ("en", "Anna Keller, chief executive of Norvane for ten years, will bow out.", "plansToLeave"),
    ("de", "Elf Jahre hat Anna Keller die Norvane AG geleitet, nun hat sie ihren Hut genommen.",
     "leaves"),
    ("de", "Der Vorstandschef von Norvane, Karl Ammann, tritt ab.", "leaves"),
    ("es", "Norvane perdió dinero. Su gerente general, Juan Robles, ha presentado la renuncia.",
     "leaves"),
    ("fr", "Chez Norvane, la directrice générale Anne Ormond rendra son tablier.", "plansToLeave"),
)  # fmt: skip
STAYED = (
    ("en", "Anna Keller, chief executive of Norvane, will not step down."),
    ("en", "Anna Keller, chief executive of Norvane, bowed to the crowd."),
    ("de", "Karl Ammann, Vorstandschef von Norvane, nahm seinen Mantel."),
    ("fr", "Anne Ormond, directrice générale de Norvane, a rendu sa copie."),
)


@pytest.mark.parametrize(("language", "text", "how"), LEFT)
def test_a_farewell_leaves_the_post(pipeline: Pipeline, language: str, text: str, how: str) -> None:
    left = {str(one[2]) for one in every(pipeline, language, text) if one[1] == how}

    assert any(name.startswith("Norvane") for name in left)


@pytest.mark.parametrize(("language", "text"), STAYED)
def test_other_deeds_leave_nothing(pipeline: Pipeline, language: str, text: str) -> None:
    assert not {"leaves", "plansToLeave"} & affirmed(pipeline, language, text)
