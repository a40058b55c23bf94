"""A real browser with the network watched: what it asked for, and what it complained about."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()


def chromium() -> str | None:
    """Where Chromium lies."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((path for name in names if (path := shutil.which(name))), None)


@dataclass
class Seen:
    """What went on behind a page."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def elsewhere(self, address: str) -> list[str]:
        """The requests that went to another host, or to another file."""
        own = ("data:", "blob:", address)
        return [one for one in self.requests if not one.startswith(own)]


@dataclass
class Browsing:
    """A started browser."""

    browser: Browser

    @classmethod
    @contextmanager
    def started(cls) -> Iterator[Browsing]:
        """Start it, and end it."""
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 -- may be missing

        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            yield cls(browser)
            browser.close()

    @contextmanager
    def page(
        self,
        address: str,
        *,
        width: int = 1300,
        scheme: Literal["light", "dark"] = "light",
    ) -> Iterator[tuple[Page, Seen]]:
        """A page that says it is ready, and what was seen behind it."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 860}, color_scheme=scheme, reduced_motion="reduce"
        )
        page, seen = context.new_page(), Seen()
        page.set_default_timeout(20_000)
        page.on("request", lambda request: seen.requests.append(request.url))
        page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        page.on("dialog", lambda dialog: seen.complaints.append(f"dialog {dialog.message}"))
        page.on("console", lambda said: _note(said, seen))
        page.goto(address)
        page.wait_for_selector("html[data-ready=yes]", state="attached")
        yield page, seen
        context.close()


def _note(said: Any, seen: Seen) -> None:
    if said.type in {"error", "warning"}:
        seen.complaints.append(said.text)


def until(page: Page, condition: str, seconds: float = 10) -> None:
    """Waits until the page's script finds the condition true.

    Playwright's own wait_for_function evaluates strings inside the page, which its content security
    policy forbids as soon as the first try fails.
    """
    end = time.monotonic() + seconds
    while not page.evaluate(condition):
        assert time.monotonic() < end, f"not within {seconds} s: {condition}"
        page.wait_for_timeout(20)


def failings(page: Page) -> list[str]:
    """What axe-core holds against the page, where it is serious."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 -- as above

    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {node['html'][:120]}"
        for one in found
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
    ]


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    wider: int = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return max(0, wider)
