"""What the tests drive: a server process with its demo class, and people at browsers of their own."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, expect

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 40_000
"""Milliseconds to wait for anything to show; a busy machine is slow, and a test that passes waits for none of it."""
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}
NARROWEST = {"viewport": {"width": 320, "height": 640}}
DESKTOP = {"viewport": {"width": 1440, "height": 900}}
REFUSED = re.compile(r"Failed to load resource: the server responded with a status of 4\d\d")


class Server:
    """A server process over one database; killed and started again, it is the same place."""

    def __init__(self, folder: Path, *, leaping: bool, pseudo: bool = False) -> None:
        """`leaping` lets the test put the clock forward; otherwise it is `plenipo serve --demo` itself.

        A leaping server's library has the scenario `treaty` too, or with `pseudo` it speaks the pseudo-language.
        """
        self.database = f"sqlite:///{folder / 'plenipo.sqlite'}"
        self.log = folder / "server.log"
        self._ahead = folder / "ahead"
        self._ahead.write_text("0")
        self._leaping = leaping
        self._options = ["--pseudo"] if pseudo else []
        self.port = 0 if leaping else _free_port()
        self.url = ""
        self.links: dict[str, str] = {}
        self.code = ""
        self._states: dict[str, Any] = {}
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start, and read from what it prints where everybody enters."""
        leaping = [str(Path(__file__).with_name("serving.py")), self.database, str(self._ahead), *self._options]
        plain = ["-m", "web.cli", "serve", "--demo", "--port", str(self.port), "--database", self.database]
        with self.log.open("a") as log:
            self._process = subprocess.Popen(
                [sys.executable, *(leaping if self._leaping else plain)],
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        out = self._process.stdout
        assert out is not None
        said = ""
        for line in out:
            said += line
            if found := re.search(r"the code (\w+)", line):
                self.code = found[1]
                break
        else:
            raise AssertionError(f"the server ended before it opened:\n{said}{self.log.read_text()}")
        # Nobody reads on; what it would still say must not fill the pipe.
        threading.Thread(target=lambda: [None for _ in out], daemon=True).start()
        base = re.search(r"(http://localhost:\d+)/", said)
        assert base is not None
        self.url = base[1]
        self.links = {role.lower(): link for role, link in re.findall(r"(\w+) +(http://\S+/enter/\S+)", said)}

    def put_forward(self, minutes: float) -> None:
        """Make it later by so much."""
        # The server reads it at any moment: it must never find the file empty.
        moved = self._ahead.with_suffix(".new")
        moved.write_text(str(int(self._ahead.read_text()) + int(minutes * 60_000)))
        moved.replace(self._ahead)

    def kill(self) -> None:
        """End it as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, number: signal.Signals) -> None:
        if self._process is None:
            return
        self._process.send_signal(number)
        self._process.wait(timeout=30)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process = None

    def signed_in(self, browser: Browser, role: str) -> Any:
        """The cookies of the demo's instructor, student or assessor, who enters by the link once."""
        if role not in self._states:
            context = browser.new_context(locale="en-GB")
            context.set_default_timeout(PATIENCE)
            page = context.new_page()
            page.goto(self.links[role])
            page.get_by_role("button", name="Enter").click()
            page.wait_for_url(lambda url: "/enter/" not in url)
            self._states[role] = context.storage_state()
            context.close()
        return self._states[role]


class People:
    """Persons, each with a browser of their own, on one server; what goes wrong in their pages is kept."""

    def __init__(self, browser: Browser, server: Server) -> None:
        self.server = server
        self.faults: list[str] = []
        self._browser = browser
        self._contexts: list[BrowserContext] = []

    def somebody(self, role: str | None = None, **options: Any) -> Page:
        """A page of somebody new, or of the demo's instructor, student or assessor."""
        if role is not None:
            options["storage_state"] = self.server.signed_in(self._browser, role)
        usual = {"base_url": self.server.url, "locale": "en-GB", "reduced_motion": "reduce", **DESKTOP}
        # What a worker keeps would hide what a page asks for; the tests of being offline let theirs in.
        context = self._browser.new_context(**{**usual, "service_workers": "block", **options})
        context.set_default_timeout(PATIENCE)
        context.set_default_navigation_timeout(PATIENCE)
        self._contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: self.faults.append(f"{page.url}: {error}"))
        page.on("console", lambda said: self._heard(page, said.type, said.text))
        return page

    def _heard(self, page: Page, kind: str, text: str) -> None:
        # A refused request and a line that broke are in some tests' script; a fault of a page never is.
        if kind == "error" and not REFUSED.match(text) and "net::ERR" not in text and "WebSocket" not in text:
            self.faults.append(f"{page.url}: {text}")

    def pages(self) -> Iterable[Page]:
        return [page for context in self._contexts for page in context.pages]

    def leave(self) -> None:
        for context in self._contexts:
            context.close()
        self._contexts.clear()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def fits(page: Page) -> None:
    """The page is no wider than its window."""
    wide = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert wide[0] <= wide[1], f"{page.url} is {wide[0]} px wide in a window of {wide[1]} px: {too_wide(page)}"


def too_wide(page: Page) -> Any:
    """The elements that reach beyond the window's edge, for the message."""
    return page.evaluate(
        """() => [...document.querySelectorAll("body *")]
          .map((e) => [e, Math.round(e.getBoundingClientRect().right)])
          .filter(([e, right]) => right > window.innerWidth + 1 && e.checkVisibility())
          .slice(0, 8).map(([e, right]) => `${e.tagName.toLowerCase()}.${e.className} ${right}`)"""
    )


expect.set_options(timeout=PATIENCE)
