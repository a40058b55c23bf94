"""Which media type a client gets for what it says it likes."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from kg.serve.negotiation import PAGES, SOLUTIONS, TRIPLES, choose

JSON = "application/sparql-results+json"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "offered", "chosen"),
    [
        ("", SOLUTIONS, JSON),
        ("*/*", SOLUTIONS, JSON),
        ("text/csv", SOLUTIONS, "text/csv"),
        ("text/*", SOLUTIONS, "text/csv"),
        ("text/csv;q=0.2, text/tab-separated-values;q=0.7", SOLUTIONS, "text/tab-separated-values"),
        (f"{JSON};q=0, */*", SOLUTIONS, "application/sparql-results+xml"),
        ("image/png", SOLUTIONS, None),
        ("text/csv;q=nonsense", SOLUTIONS, None),
        ("TEXT/CSV", SOLUTIONS, "text/csv"),
        ("application/rdf+xml, */*;q=0.1", TRIPLES, "application/rdf+xml"),
        ("application/ld+json", TRIPLES, "application/ld+json"),
        (BROWSER, PAGES, "text/html"),
        ("text/turtle", PAGES, "text/turtle"),
        ("*/*;q=0", PAGES, None),
    ],
)
def test_the_best_liked_offer_is_chosen(
    accept: str, offered: Mapping[str, str], chosen: str | None
) -> None:
    assert choose(accept, offered) == chosen
