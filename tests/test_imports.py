"""The import contracts of pyproject.toml hold: every arrow points one way."""

from __future__ import annotations

from pathlib import Path

import pytest
from importlinter.cli import lint_imports


def test_the_import_contracts_are_kept(capsys: pytest.CaptureFixture[str]) -> None:
    code = lint_imports(
        str(Path(__file__).parents[1] / "pyproject.toml"), no_cache=True, no_logo=True
    )

    assert code == 0, capsys.readouterr().out
