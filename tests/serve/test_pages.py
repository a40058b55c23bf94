"""The served explorer and the SPARQL page in a real browser."""

from __future__ import annotations

import json
from urllib.parse import urlencode

import pytest

from tests.browsing import Browsing, failings
from tests.newsroom import HOSTILE
from tests.serving import Served


def test_the_explorer_loads_only_what_is_looked_at(browsing: Browsing, server: Served) -> None:
    with browsing.page(f"{server.address}/explorer") as (page, seen):
        assert "38 entities" in page.inner_text("#welcome").replace("\n", " ")
        page.fill("#find", "turín")
        page.wait_for_selector(".hits [role=option]")
        page.keyboard.press("Enter")
        page.wait_for_selector("#panel h2")
        page.click("#panel .pick:has-text('plans a facility in')")
        page.wait_for_selector("#panel mark")

        assert "Il gruppo aprirà uno stabilimento a Torino" in page.inner_text("#panel mark")
        asked = [one for one in seen.requests if "/api/entity" in one]
        assert asked == [f"{server.address}/api/entity?iri=turin&after=0"]
        assert seen.elsewhere(server.address) == []
        assert seen.complaints == []
        assert failings(page) == []


def test_the_served_explorer_says_why_names_are_one(browsing: Browsing, server: Served) -> None:
    with browsing.page(f"{server.address}/explorer#e=turin") as (page, seen):
        assert page.locator("#panel .why").count() == 0
        page.evaluate("location.hash = 'e=velora'")
        page.wait_for_selector("#panel .why")
        page.click("#panel .why summary")

        assert "Velora is Velora Motors 0.88" in page.inner_text("#panel .why")
        assert f"{HOSTILE} says so" in page.inner_text("#panel .why")
        assert page.locator("img").count() == 0
        assert seen.complaints == []


def test_the_served_explorer_finds_the_way_and_opens_a_sent_address(
    browsing: Browsing, server: Served
) -> None:
    with browsing.page(f"{server.address}/explorer#e=solvane&to=turin") as (page, seen):
        page.wait_for_selector("#panel h2")

        assert page.inner_text("#panel h2") == "Connected in 4 steps"
        assert seen.complaints == []


def test_the_sparql_page_answers_a_ready_question(browsing: Browsing, server: Served) -> None:
    context = browsing.browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda told: said.append(told.text) if told.type == "error" else None)
    page.goto(f"{server.address}/sparql")
    page.click("#ready button:has-text('only possible')")
    page.wait_for_selector(".yasr table tbody tr")

    assert page.locator(".yasr table tbody tr").count() == 3
    assert [one for one in asked if not one.startswith((server.address, "data:", "blob:"))] == []
    assert said == []
    context.close()


@pytest.mark.parametrize("what", ["entity?iri=nobody", "article?id=none", "nonsense"])
def test_a_part_that_there_is_not_is_not_found(server: Served, what: str) -> None:
    assert server.ask(f"/api/{what}").status == 404


@pytest.mark.parametrize("what", ["entity?iri=velora&after=x", "path?from=a&to=b&filters={"])
def test_a_part_that_cannot_be_meant_is_refused(server: Served, what: str) -> None:
    assert server.ask(f"/api/{what}").status == 400


def test_a_way_keeps_to_the_filters(server: Served) -> None:
    def steps(**filters: object) -> int:
        given = {"from": "solvane", "to": "turin", "filters": json.dumps(filters)}
        reply = server.ask(f"/api/path?{urlencode(given)}")
        if reply.status == 404:
            return 0
        return len(json.loads(reply.body)["part"]["statements"]["s"])

    assert steps() == 4
    assert steps(statuses=["fact"]) != 4
    assert steps(languages=["en"]) == 0
