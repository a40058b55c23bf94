"""graph.html: what is chosen, where it stands, and that the same graph is the same file."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from kg.export import export
from kg.export.html.choice import choose
from kg.export.html.drawing import _box
from kg.export.html.layout import positions
from kg.export.html.story import tell
from kg.ontology import load
from kg.records import KnowledgeGraph, Literal
from tests.newsroom import newsroom

ROOT = Path(__file__).parents[2]


def told(page: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page)
    assert found
    data: dict[str, Any] = json.loads(found[1])
    return data


@pytest.fixture(scope="module")
def page(built: Path) -> str:
    return (built / "graph.html").read_text(encoding="utf-8")


def test_a_small_graph_is_shown_whole() -> None:
    choice = choose(newsroom())

    joins = [s for s in newsroom().statements if not isinstance(s.object, Literal)]
    assert len(choice.joining) == len(joins)
    assert len(choice.facts) == len(newsroom().statements) - len(joins)


def test_of_a_large_graph_the_best_supported_part_is_kept_and_no_entity_stands_alone() -> None:
    choice = choose(newsroom(), limit=8)

    shown = {entity.iri for entity in choice.entities}
    joined = {end for s in choice.joining for end in (s.subject, s.object)}
    assert len(shown) == 8
    assert shown <= joined
    assert any(s.property == "plansToEnter" for s in choice.joining)


def test_the_page_says_in_plain_words_what_it_leaves_out(page: str) -> None:
    assert told(page)["notice"] == (
        "All 55 statements are shown; 2 entities without one are left out."
    )

    choice = choose(newsroom(), limit=8)
    notice = tell(choice, newsroom(), load())["notice"]
    assert notice.startswith("Shown: 8 of 38 entities and ")
    assert "of 55 statements" in notice


def test_parallel_claims_are_one_edge_with_their_number_and_none_is_lost(page: str) -> None:
    data = told(page)
    joins = [i for i, one in enumerate(data["statements"]) if isinstance(one["object"], int)]

    drawn = [index for edge in data["edges"] for index in edge["members"]]
    assert sorted(drawn) == joins
    assert any(edge["words"] == "plans to enter ×3" for edge in data["edges"])
    assert len({(edge["from"], edge["to"]) for edge in data["edges"]}) == len(data["edges"])


@pytest.mark.parametrize(
    ("status", "dashes"), [("fact", False), ("planned", [9, 6]), ("denied", [2, 6])]
)
def test_a_status_has_a_line_of_its_own(page: str, status: str, dashes: object) -> None:
    lines = [edge["dashes"] for edge in told(page)["edges"] if edge["status"] == status]

    assert lines
    assert all(line == dashes for line in lines)


def test_nothing_in_the_file_leads_to_another_host(page: str) -> None:
    markup = re.sub(r"<script.*?</script>|<style>.*?</style>", "", page, flags=re.DOTALL)

    assert not re.search(r"https?:", markup)
    assert not re.search(r"<(link|script)[^>]+(href|src)=\"(?!data:)", page)
    assert "default-src 'none'" in markup
    assert "unsafe-inline" not in markup


def test_no_text_of_an_article_stands_in_the_markup(page: str) -> None:
    assert "<img" not in page
    assert "alert(2)</script>" not in page


def test_labels_do_not_cover_each_other(page: str) -> None:
    nodes = told(page)["nodes"]

    for one, other in combinations(nodes, 2):
        (w1, h1), (w2, h2) = (_box(n["label"], n["size"]) for n in (one, other))
        apart = abs(one["x"] - other["x"]) >= (w1 + w2) / 2 - 2
        assert apart or abs(one["y"] - other["y"]) >= (h1 + h2) / 2 - 2, (one, other)


def test_a_chain_is_laid_out_flat_and_in_order() -> None:
    places = positions([(40.0, 40.0)] * 5, [(0, 1), (1, 2), (2, 3), (3, 4)], [0] * 5)

    across = [x for x, _ in places]
    assert across in (sorted(across), sorted(across, reverse=True))


def test_an_empty_graph_is_a_page_too(tmp_path: Path) -> None:
    export("html", KnowledgeGraph((), ()), load(), tmp_path)

    data = told((tmp_path / "graph.html").read_text(encoding="utf-8"))
    assert data["nodes"] == []
    assert data["notice"] == "All 0 entities and 0 statements are shown."


def test_the_order_of_the_input_does_not_show(built: Path, tmp_path: Path) -> None:
    graph = newsroom()
    turned = replace(
        graph,
        entities=graph.entities[::-1],
        statements=graph.statements[::-1],
        articles=graph.articles[::-1],
    )

    for name in ("html", "explorer", "index"):
        for path in export(name, turned, load(), tmp_path):
            assert path.read_bytes() == (built / path.name).read_bytes()


@pytest.mark.slow
def test_another_process_with_other_hashes_writes_the_same_bytes(
    built: Path, tmp_path: Path
) -> None:
    code = (
        "import sys; from pathlib import Path; from kg.export import export;"
        "from kg.ontology import load; from tests.newsroom import newsroom;"
        "[export(n, newsroom(), load(), Path(sys.argv[1])) for n in ('html', 'explorer')]"
    )
    environment = os.environ | {"PYTHONHASHSEED": "12345", "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True, env=environment)

    for name in ("graph.html", "explorer.html"):
        assert (tmp_path / name).read_bytes() == (built / name).read_bytes()
