"""What several tests need that takes long to start: a browser, and a server on a built graph."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.export import export
from kg.ontology import load
from kg.parse import load as load_parser
from kg.parse.parser import Parser
from kg.pipeline import Pipeline
from tests.browsing import Browsing, chromium
from tests.newsroom import newsroom
from tests.serving import Served, served


@pytest.fixture(scope="session")
def parser() -> Parser:
    """The shipped parser, loaded once."""
    return load_parser()


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    """All stages with the project's own ontology and the shipped model."""
    return Pipeline(load())


@pytest.fixture(scope="session")
def browsing() -> Iterator[Browsing]:
    """A real Chromium; a test that needs it is skipped, with the reason, where there is none."""
    pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if chromium() is None:
        pytest.skip("Chromium is not installed (apt-get install chromium)")
    with Browsing.started() as browsing:
        yield browsing


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the newsroom's graph in every form that a page or a server reads."""
    folder = tmp_path_factory.mktemp("built")
    for name in ("turtle", "html", "explorer", "index"):
        export(name, newsroom(), load(), folder)
    return folder


@pytest.fixture(scope="session")
def server(built: Path) -> Iterator[Served]:
    """A server on the newsroom's graph."""
    pytest.importorskip("starlette", reason="the extra `serve` is not installed")
    if not hasattr(os, "fork"):
        pytest.skip("kg serve needs a system that can fork")
    with served(built, seconds=3, rows=2000) as one:
        yield one
