"""Which given names tell a person's gender."""

from __future__ import annotations

import pytest

from kg.languages.given_names import gender


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("Anna", "Fem"), ("Jürgen", "Masc"), ("JOSÉ", "Masc"), ("Łukasz", "Masc"),
        ("Søren", "Masc"), ("Zeynep", "Fem"), ("Anna-Lena", "Fem"), ("Jean-Luc", "Masc"),
    ],
)  # fmt: skip
def test_told(given: str, told: str) -> None:
    """Marks and case say nothing; the first part tells it of a double name."""
    assert gender(given) == told


@pytest.mark.parametrize("given", ["Andrea", "Jean", "Robin", "Camille", "Norvane", ""])
def test_untold(given: str) -> None:
    """What both bear, or what is no given name, tells nothing."""
    assert gender(given) == ""
