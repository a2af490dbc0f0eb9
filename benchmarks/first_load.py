"""Cost of the first load of a desk, in a headless Chromium with an empty cache: bytes, and time until usable.

    python -m benchmarks.first_load [--language fr] [--list]

Bytes are those on the wire, headers included; fonts and the first packets of the live line are told apart.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.figures import Figure, show
from tests.browser.places import People, Server
from tests.browser.rooms import join, open_exercise
from tools.browser import chromium

RUNS = 5
BYTES, SECONDS = 150_000, 1.0
REGION = "#desk .region .region-b"
WATCH = f"""
new MutationObserver((_, watching) => {{
  if (!document.querySelector("{REGION}")) return;
  window.usable = performance.now();
  watching.disconnect();
}}).observe(document, {{ childList: true, subtree: true }});
"""


def measured(page: Page, address: str) -> tuple[dict[str, int], float, list[tuple[str, int]]]:
    """Bytes by kind of a load of the address, the seconds until it was usable, and each response's bytes."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": False})
    kinds: dict[str, tuple[str, str]] = {}
    sums: dict[str, int] = defaultdict(int)
    each: list[tuple[str, int]] = []

    def answered(event: Any) -> None:
        kinds[event["requestId"]] = (event["type"], event["response"]["url"])

    def finished(event: Any) -> None:
        kind, url = kinds.get(event["requestId"], ("Other", ""))
        sums[kind] += event["encodedDataLength"]
        each.append((url, int(event["encodedDataLength"])))

    def framed(event: Any) -> None:
        sums["Live line"] += len(event["response"]["payloadData"].encode())

    session.on("Network.responseReceived", answered)
    session.on("Network.loadingFinished", finished)
    session.on("Network.webSocketFrameReceived", framed)
    page.add_init_script(WATCH)
    page.goto(address, wait_until="commit")
    page.locator(REGION).first.wait_for()
    page.wait_for_load_state("networkidle")
    seconds = page.evaluate("window.usable") / 1000
    return dict(sums), float(seconds), each


def desk(browser: Browser, server: Server) -> tuple[str, Any]:
    """A desk with a class on it: its address, and the cookies of who sits there."""
    people = People(browser, server)
    instructor, student = people.somebody("instructor"), people.somebody()
    opened = open_exercise(instructor, table="First load")
    join(student, opened.code, "Inès Moreau")
    student.wait_for_url("**/desk/*")
    student.locator(REGION).first.wait_for()
    state = student.context.storage_state()
    people.leave()
    return f"/desk/{opened.id}", state


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", default="en", choices=["en", "fr"])
    parser.add_argument("--list", action="store_true", help="print the bytes of each response")
    asked = parser.parse_args()
    path = chromium()
    if path is None:
        sys.exit("no Chromium here")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder), leaping=False)
        server.start()
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        try:
            address, state = desk(browser, server)
            runs = []
            for _ in range(RUNS):
                people = People(browser, server)
                page = people.somebody(storage_state=state)
                page.context.add_cookies([{"name": "language", "value": asked.language, "url": server.url}])
                runs.append(measured(page, address))
                people.leave()
        finally:
            browser.close()
            server.stop()
    sums, _, each = runs[-1]
    if asked.list:
        for url, size in sorted(each, key=lambda one: -one[1]):
            print(f"{size:8} {url.partition('//')[2].partition('/')[2]}")
    for kind, size in sorted(sums.items(), key=lambda one: -one[1]):
        print(f"{size:8} {kind}")
    total = sum(size for kind, size in sums.items() if kind != "Live line")
    usable = median(seconds for _, seconds, _ in runs)
    fonts, live = sums.get("Font", 0), sums.get("Live line", 0)
    kilo = "{:.1f} kB".format
    show(
        "First load of a desk",
        [
            Figure("all responses", kilo(total / 1000), f"<= {BYTES // 1000} kB", total <= BYTES),
            Figure("of them, fonts", kilo(fonts / 1000), "", None),
            Figure("all but fonts", kilo((total - fonts) / 1000), "", None),
            Figure("first packets of the live line, unpacked", kilo(live / 1000), "", None),
            Figure("requests", str(len(each)), "", None),
            Figure(f"until usable, median of {RUNS}", f"{usable:.2f} s", f"< {SECONDS:.1f} s", usable < SECONDS),
        ],
    )


if __name__ == "__main__":
    main()
