"""How quickly the pages open and the server answers, on made-up graphs of a given size.

python bench/explorer.py                          50,000 entities, 150,000 statements
python bench/explorer.py --server 1000000         the index of a million statements as well
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from synthetic import synthetic  # noqa: E402 -- needs the path above

from kg.export.explorer import write as write_explorer  # noqa: E402 -- as above
from kg.export.html import write as write_html  # noqa: E402 -- as above
from kg.export.index import FILE  # noqa: E402 -- as above
from kg.export.index import write as write_index  # noqa: E402 -- as above
from kg.export.index.read import opened  # noqa: E402 -- as above
from kg.ontology import load  # noqa: E402 -- as above
from kg.serve.api import ANSWERS  # noqa: E402 -- as above
from tests.browsing import Browsing  # noqa: E402 -- as above

TYPED = ("vel", "kator", "sa 12", "x", "minro", "grukaka", "bexnor 3")
SEARCH = """async (typed) => {
  const field = document.getElementById("find");
  const list = field.parentElement.querySelector(".hits");
  list.hidden = true;
  const start = performance.now();
  field.value = typed;
  field.dispatchEvent(new Event("input"));
  while (list.hidden) await new Promise((done) => setTimeout(done, 0));
  const took = performance.now() - start;
  list.hidden = true;
  return took;
}"""
LOOP = "(() => { const t = performance.now(); let x = 0; for (let i = 0; i < 3e8; i++) x += i; return performance.now() - t })()"  # noqa: E501 -- one line of script


def main() -> None:
    """Measure, and print a line for each number."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--nodes", type=int, default=50_000)
    parser.add_argument("--edges", type=int, default=150_000)
    parser.add_argument("--server", type=int, default=0, metavar="STATEMENTS")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if given.nodes:
            pages(Path(folder), given.nodes, given.edges)
        if given.server:
            server(Path(folder), given.server)


def pages(folder: Path, nodes: int, edges: int) -> None:
    """Write both pages of one graph and open them."""
    graph, ontology = synthetic(nodes, edges), load()
    timed("write explorer.html", lambda: write_explorer(graph, ontology, folder))
    timed("write graph.html", lambda: write_html(graph, ontology, folder))
    print(f"explorer.html {(folder / 'explorer.html').stat().st_size / 1e6:10.2f} MB")
    with Browsing.started() as browsing:
        for name in ("explorer.html", "graph.html"):
            opened_in(browsing, (folder / name).as_uri(), name)


def opened_in(browsing: Browsing, address: str, name: str) -> None:
    """Open a page; for the explorer search too, and go to a hub."""
    started = time.perf_counter()
    with browsing.page(address) as (page, seen):
        print(f"{name:26} ready after {time.perf_counter() - started:6.2f} s")
        print(f"{'':26} 3e8 additions here {page.evaluate(LOOP):.0f} ms (about 300 when idle)")
        if name == "explorer.html":
            times = [page.evaluate(SEARCH, typed) for typed in TYPED * 3]
            middle = statistics.median(times)
            print(f"{'search':26} median {middle:6.1f} ms, worst {max(times):.1f} ms")
            started = time.perf_counter()
            page.click(".hub >> nth=0")
            page.wait_for_selector("#panel h2")
            print(f"{'the largest hub':26} {time.perf_counter() - started:6.2f} s")
        assert seen.complaints == [], seen.complaints


def server(folder: Path, statements: int) -> None:
    """The index of a large graph, and what one neighbourhood costs."""
    graph, ontology = synthetic(statements // 3, statements), load()
    leaf = graph.entities[-1].iri
    timed("write explorer.db", lambda: write_index(graph, ontology, folder))
    print(f"explorer.db {(folder / FILE).stat().st_size / 1e6:10.1f} MB")
    with opened(folder / FILE) as index:
        hub, second = index.meta("summary")["hubs"][:2]
    asked: list[tuple[str, dict[str, str]]] = [
        ("overview", {}), ("search", {"q": "vel"}), ("search", {"q": "kak"}),
        ("entity", {"iri": hub}), ("entity", {"iri": leaf}), ("path", {"from": hub, "to": second}),
        ("path", {"from": hub, "to": leaf}),
    ]  # fmt: skip
    for what, parameters in asked:

        def ask(what: str = what, parameters: dict[str, str] = parameters) -> None:
            with opened(folder / FILE) as index:
                ANSWERS[what](index, ontology, parameters)

        times = [_seconds(ask) for _ in range(7)]
        print(f"{what + ' ' + str(list(parameters.values()))[:44]:58} {min(times) * 1000:8.1f} ms")


def timed(name: str, run: Callable[[], Any]) -> None:
    """Run once and print how long it took."""
    print(f"{name:26} {_seconds(run):6.2f} s", flush=True)


def _seconds(run: Callable[[], Any]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
