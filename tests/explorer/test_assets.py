"""The scripts that are shipped are what their sources in web/ give."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

WEB = Path(__file__).parents[2] / "web"
SHIPPED = [*(WEB.parent / "kg").glob("*/assets/*.js"), *(WEB.parent / "kg").glob("*/assets/*.css")]


def test_what_is_shipped_is_what_the_sources_give() -> None:
    node = shutil.which("node")
    if node is None or not (WEB / "node_modules").is_dir():
        pytest.skip("node or web/node_modules is missing (npm ci --prefix web)")

    done = subprocess.run(
        [node, "build.mjs", "--check"], cwd=WEB, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_every_source_has_its_types_right() -> None:
    tsc = WEB / "node_modules/.bin/tsc"
    if not tsc.exists():
        pytest.skip("web/node_modules is missing (npm ci --prefix web)")

    done = subprocess.run([tsc, "--noEmit"], cwd=WEB, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_no_shipped_file_loads_another_from_the_web(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert not re.search(r"""(?:@import|url\(|src\s*=|importScripts\()\s*["']?https?:""", text)
    assert "sourceMappingURL" not in text
