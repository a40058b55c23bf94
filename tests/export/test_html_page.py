"""graph.html in a real browser: it asks nobody, runs nothing that is not ours, and can be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browsing import Browsing, failings, overflow
from tests.newsroom import HOSTILE


@pytest.fixture(scope="module")
def address(built: Path) -> str:
    return (built / "graph.html").as_uri()


def test_it_opens_without_a_request_or_a_complaint(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, seen):
        page.wait_for_timeout(200)

        assert seen.elsewhere(address) == []
        assert seen.complaints == []


def test_a_found_thing_shows_its_statements_and_a_statement_its_sentence(
    browsing: Browsing, address: str
) -> None:
    with browsing.page(address) as (page, _):
        page.fill("#find", "Velora Motors")
        page.keyboard.press("Enter")
        assert page.inner_text("#panel h2") == "Velora Motors"

        page.click("#panel .pick:has-text('plans to enter')")
        panel = page.inner_text("#panel")
        assert "Velora punta a sbarcare in Europa dal 2027" in panel
        assert "Mei Tanaka-Lund" in panel
        assert "Velora guarda all'Europa" in panel
        assert page.locator("#panel .claim").count() == 3


def test_a_click_on_the_picture_opens_what_was_clicked(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, _):
        page.fill("#find", "Nordwind")
        page.keyboard.press("Enter")
        page.click("#panel button.back")
        box = page.locator("#network canvas").bounding_box()
        assert box
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.wait_for_timeout(400)

        assert page.inner_text("#panel h2") == "Nordwind"


def test_a_hostile_name_stays_text(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, seen):
        page.fill("#find", HOSTILE)
        page.keyboard.press("Enter")
        page.click("#panel .pick")
        page.wait_for_timeout(200)

        assert HOSTILE in page.inner_text("#panel")
        assert page.locator("#panel img").count() == 0
        assert page.locator("#panel a[href^='javascript']").count() == 0
        assert seen.complaints == []


def test_the_legend_lights_up_what_it_names(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, _):
        button = page.locator("#legend button:has-text('person')")
        button.click()
        assert button.get_attribute("aria-pressed") == "true"
        button.click()
        assert button.get_attribute("aria-pressed") == "false"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(browsing: Browsing, address: str, scheme: str) -> None:
    with browsing.page(address, scheme="dark" if scheme == "dark" else "light") as (page, _):
        assert failings(page) == []

        page.click("#panel .pick")
        assert failings(page) == []


def test_it_fits_a_phone(browsing: Browsing, address: str) -> None:
    with browsing.page(address, width=390) as (page, _):
        assert overflow(page) == 0
