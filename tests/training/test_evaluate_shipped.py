from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="training/ needs the extra `train`")

from training.evaluate_shipped import BEGIN, COLUMNS, END, carded, table
from training.evaluation import Figures

FIGURES = Figures(0.97, 0.95, 0.94, 0.96, 0.92, 0.9, 0.99, 0.8, 0.88, {"all": 0.9, "PER": 0.95})


def test_a_row_has_a_cell_for_every_column() -> None:
    head, rule, row = table({"en": FIGURES}).splitlines()
    assert head.count("|") == rule.count("|") == row.count("|") == len(COLUMNS) + 1
    assert row.startswith("| en | en_ewt | 97.0 | 95.0 |")
    assert row.endswith("| 90.0 | 95.0 | 0.0 | 0.0 | 0.0 |")


def test_figures_stand_at_the_marker_and_replace_older_ones() -> None:
    first = carded(f"# Card\n\n{BEGIN}\n\n## More\n", "| old |")
    second = carded(first, r"| new \1 |")
    assert second == f"# Card\n\n{BEGIN}\n\n| new \\1 |\n\n{END}\n\n## More\n"


def test_a_card_without_a_marker_is_refused() -> None:
    with pytest.raises(ValueError, match="no line '<!-- figures -->'"):
        carded("# Card\n", "| new |")
