"""explorer.html in a real browser: from a name in any language to the sentence that says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import rdflib

from tests.browsing import Browsing, failings, overflow, until
from tests.newsroom import HOSTILE

if TYPE_CHECKING:
    from playwright.sync_api import Page

STATEMENTS = "#panel .statements > li"


@pytest.fixture(scope="module")
def address(built: Path) -> str:
    return (built / "explorer.html").as_uri()


def find(page: Page, name: str) -> None:
    """Search, and take the first suggestion."""
    page.fill("#find", name)
    page.wait_for_selector(".hits [role=option]")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel h2")


def open_statement(page: Page, words: str) -> None:
    page.click(f"#panel .pick:has-text('{words}')")
    page.wait_for_selector("#panel mark")


def test_the_first_screen_says_what_the_graph_is_about(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, seen):
        text = page.inner_text("#welcome")

        for told in ("38", "entities", "12", "articles", "BEST SUPPORTED", "DISPUTED", "NEWEST"):
            assert told in text
        assert seen.elsewhere(address) == []
        assert seen.complaints == []


@pytest.mark.parametrize(
    ("typed", "label"),
    [("velo", "Velora Motors"), ("germania", "Germany"), ("orbita", "Orbita Software")],
)
def test_search_knows_every_language_and_no_accents(
    browsing: Browsing, address: str, typed: str, label: str
) -> None:
    with browsing.page(address) as (page, _):
        find(page, typed)

        assert page.inner_text("#panel h2") == label


def test_from_a_name_to_the_quote_in_its_paragraph(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, seen):
        find(page, "velora")
        open_statement(page, "plans to enter")

        assert page.locator("#panel mark").all_inner_texts() == [
            "Velora Motors intends to enter Europe in 2027",
            "Velora punta a sbarcare in Europa dal 2027",
            "Der Autobauer Velora Motors will 2027 in Europa starten",
        ]
        panel = page.inner_text("#panel")
        assert "chief executive Mei Tanaka-Lund said on Monday" in panel
        assert "Says: Mei Tanaka-Lund" in panel
        assert page.locator("#panel .timeline .mark-planned").count() == 3
        assert seen.elsewhere(address) == []
        assert seen.complaints == []


def test_a_thing_says_why_its_names_are_one(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, seen):
        find(page, "velora")
        assert not page.is_visible("#panel .why li")
        page.click("#panel .why summary")

        assert page.inner_text("#panel .why h3") == "ONE THING BECAUSE"
        assert page.locator("#panel .why ul ul li").all_inner_texts() == [
            f"{HOSTILE} says so",
            "'Velora' begins 'Velora Motors'",
        ]
        assert page.inner_text("#panel .why > ul > li").startswith("Velora is Velora Motors 0.88")
        assert failings(page) == []
        find(page, "solvane")
        until(page, "document.querySelector('#panel h2').textContent.includes('Solv')")
        assert page.locator("#panel .why").count() == 0
        assert page.locator("img").count() == 0
        assert seen.complaints == []


def test_a_dispute_shows_both_sides(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, _):
        find(page, "solvane")
        open_statement(page, "acquires")
        panel = page.inner_text("#panel")

        assert "! disputed" in panel
        assert "Denied by: Agathe Moreau" in panel
        assert page.locator("#panel .claim[data-status=denied]").count() == 1


def test_the_address_holds_the_view_and_back_goes_back(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, _):
        find(page, "velora")
        open_statement(page, "plans to enter")
        sent = page.url
        page.click("#back")
        until(page, "document.querySelector('#panel h2').textContent === 'Velora Motors'")
        page.click("#back")
        page.wait_for_selector("main[data-view=welcome]")

    with browsing.page(sent) as (page, _):
        assert "plans to enter" in page.inner_text("#panel h2")


def test_filters_hide_what_does_not_pass(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, _):
        find(page, "velora")
        everything = page.locator(STATEMENTS).count()
        page.check("#filters label:has-text('planned') input")
        until(page, "location.hash.includes('status=planned')")
        until(page, f"document.querySelectorAll('{STATEMENTS}').length < {everything}")
        badges = page.locator("#panel .statements .badge").all_inner_texts()

        assert set(badges) == {"planned"}
        assert 0 < len(badges) < everything
        page.click("#clear")
        until(page, "!location.hash.includes('status')")
        until(page, f"document.querySelectorAll('{STATEMENTS}').length === {everything}")


def test_as_of_an_earlier_day_later_claims_are_not_known(browsing: Browsing, address: str) -> None:
    with browsing.page(f"{address}#e=velora&until=2026-03-02") as (page, _):
        open_statement(page, "plans to enter")

        assert page.locator("#panel .claim").count() == 1
        assert "Mar 2, 2026" in page.inner_text(".asof")


def test_the_way_between_two_things(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, _):
        find(page, "solvane")
        page.fill(".path-field input", "torino")
        page.wait_for_selector(".path-field .hits [role=option]")
        page.keyboard.press("Enter")
        until(page, "/Connected/.test(document.querySelector('#panel h2').textContent)")

        assert page.inner_text("#panel h2") == "Connected in 4 steps"
        assert page.locator("#panel .pick").count() == 4


def test_an_article_and_everything_it_says(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, _):
        find(page, "prüft nord")
        until(page, "location.hash.includes('article=')")
        panel = page.inner_text("#panel")

        assert "Fahrzeugamt prüft Nordwind" in panel
        assert "IT SAYS: 4 STATEMENTS" in panel


def test_the_view_is_saved_as_a_picture_and_as_turtle(
    browsing: Browsing, address: str, tmp_path: Path
) -> None:
    with browsing.page(address) as (page, seen):
        find(page, "solvane")
        with page.expect_download() as picture:
            page.click("#save-png")
        with page.expect_download() as triples:
            page.click("#save-turtle")
        picture.value.save_as(tmp_path / "view.png")
        triples.value.save_as(tmp_path / "view.ttl")
        assert seen.complaints == []

    assert (tmp_path / "view.png").read_bytes().startswith(b"\x89PNG")
    graph = rdflib.Graph().parse(tmp_path / "view.ttl")
    base, kg = "https://example.org/kg/entity/", "https://example.org/kg/ontology#"
    solvane, kestrel, ibervolt = (
        rdflib.URIRef(base + one) for one in ("solvane", "kestrel", "ibervolt")
    )
    assert (solvane, rdflib.URIRef(f"{kg}investsIn"), kestrel) in graph
    assert (solvane, rdflib.URIRef(f"{kg}acquires"), ibervolt) not in graph
    denied = rdflib.URIRef(f"{kg}Denied")
    assert any(graph.subjects(rdflib.URIRef(f"{kg}polarity"), denied))


def test_a_hostile_name_stays_text_everywhere(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, seen):
        find(page, "<img src")
        assert page.inner_text("#panel h2") == HOSTILE
        open_statement(page, "partners with")
        page.wait_for_timeout(200)

        assert page.locator("#panel a[href^='javascript']").count() == 0
        assert page.locator("img").count() == 0
        assert seen.complaints == []


def test_it_can_be_used_with_the_keyboard_alone(browsing: Browsing, address: str) -> None:
    with browsing.page(address) as (page, _):
        page.keyboard.press("/")
        page.keyboard.type("ibervolt")
        page.wait_for_selector(".hits [role=option]")
        assert page.get_attribute("#find", "aria-expanded") == "true"
        assert page.get_attribute("#find", "aria-activedescendant")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowUp")
        page.keyboard.press("Enter")
        page.wait_for_selector("#panel h2")
        page.focus("#panel .pick")
        page.keyboard.press("Enter")
        page.wait_for_selector("#panel mark")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(browsing: Browsing, address: str, scheme: str) -> None:
    with browsing.page(address, scheme="dark" if scheme == "dark" else "light") as (page, _):
        assert failings(page) == []
        page.fill("#find", "vel")
        page.wait_for_selector(".hits [role=option]")
        assert failings(page) == []
        page.keyboard.press("Enter")
        page.wait_for_selector("#panel h2")
        assert failings(page) == []
        open_statement(page, "plans to enter")
        assert failings(page) == []


def test_it_fits_a_phone(browsing: Browsing, address: str) -> None:
    with browsing.page(address, width=390) as (page, _):
        assert overflow(page) == 0
        find(page, "velora")
        assert overflow(page) == 0
        page.click("#show-filters")
        assert page.is_visible("#filters label:has-text('planned')")
        page.keyboard.press("Escape")
        assert not page.is_visible("#filters label:has-text('planned')")
