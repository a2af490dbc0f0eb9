"""Draws the icons of the installed program from the mark: `python -m tools.icons` writes web/static/icons anew.

The mark is web/static/favicon.svg. It needs a Chromium.
"""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import sync_playwright

from tools.browser import chromium

STATIC = Path(__file__).resolve().parent.parent / "web" / "static"
ICONS = {
    "icon-180.png": (180, True),
    "icon-192.png": (192, False),
    "icon-512.png": (512, False),
    "icon-mask.png": (512, True),
}
"""Side in pixels, and whether the ground reaches the edges: a device cuts such an icon into a shape of its own."""
SAFE = 0.8
"""Share of the side that no device cuts away (W3C, Web App Manifest: maskable icons)."""


def drawing(side: int, full: bool) -> str:
    """The page that shows the mark so large; with a ground to the edges, the mark keeps to what is never cut."""
    mark = (STATIC / "favicon.svg").read_text(encoding="utf-8")
    ground = re.search(r'<rect[^>]*fill="(#[0-9a-f]{6})"', mark)
    if ground is None:
        raise ValueError("the mark has no ground")
    if full:
        inner = round(side * SAFE)
        style = f"body{{background:{ground[1]};display:grid;place-items:center;height:{side}px}}svg{{width:{inner}px}}"
    else:
        style = f"svg{{display:block;width:{side}px}}"
    return f"<style>body{{margin:0}}{style}</style>{mark}"


def main() -> None:
    """Write them all."""
    (STATIC / "icons").mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        for name, (side, full) in ICONS.items():
            page = browser.new_page(viewport={"width": side, "height": side})
            page.set_content(drawing(side, full))
            page.screenshot(path=STATIC / "icons" / name, omit_background=True)
        browser.close()


if __name__ == "__main__":
    main()
