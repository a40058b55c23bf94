"""The two pictures of the README, taken from a build.

python bench/pictures.py out/ Ford "is in talks with"
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.browsing import Browsing  # noqa: E402 -- needs the path above


def main(folder: Path, name: str, words: str) -> None:
    """The network, and the panel of the first statement about `name` that has these words."""
    with Browsing.started() as browsing:
        with browsing.page((folder / "graph.html").absolute().as_uri(), width=1280) as (page, _):
            page.screenshot(path=ROOT / "docs/overview.png")
        address = (folder / "explorer.html").absolute().as_uri()
        with browsing.page(address, width=1280) as (page, _):
            page.fill("#find", name)
            page.wait_for_selector(".hits [role=option]")
            page.keyboard.press("Enter")
            page.click(f"#panel .pick:has-text('{words}')")
            page.wait_for_selector("#panel mark")
            page.screenshot(path=ROOT / "docs/evidence.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
