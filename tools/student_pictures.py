"""Pictures of a student's first steps for docs/students*.md: `python -m tools.student_pictures` takes them anew.

It serves the platform on a database of its own, opens the door and sits down as a newcomer would. It needs a Chromium.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from tests.browser.places import PHONE, Server
from tools.browser import chromium

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
LAPTOP = {"viewport": {"width": 1200, "height": 750}}
SIGHTS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("en", "en-GB", LAPTOP),
    ("fr", "fr-FR", {**PHONE, "device_scale_factor": 1}),
)
"""Language, locale and device of each pair of pictures."""


def take(browser: Browser, url: str) -> None:
    """Photograph the door and the guide's first step, in each language on its device."""
    for language, locale, device in SIGHTS:
        context = browser.new_context(locale=locale, base_url=url, reduced_motion="reduce", **device)
        page = context.new_page()
        page.goto("/")
        page.screenshot(path=FOLDER / f"door-{language}.png")
        page.locator("[data-sit-button]").click()
        page.locator(".guide [data-step]").wait_for()
        page.screenshot(path=FOLDER / f"first-steps-{language}.png")
        context.close()


def main() -> None:
    """Write the pictures into docs/images."""
    path = chromium()
    if path is None:
        raise SystemExit("No Chromium on the PATH, nor in PLENIPO_CHROMIUM.")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder), leaping=True)
        server.start()
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
        try:
            take(browser, server.url)
        finally:
            browser.close()
            server.stop()


if __name__ == "__main__":
    main()
