"""Newcomers who do what the screen says and nothing else sign a deal within the ten minutes of the first exercise."""

from __future__ import annotations

import os
import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.places import DESKTOP, PHONE, People, Server, fits
from web.words import SENTENCES

LOOKS = 240
"""Looks at the screen before a newcomer gives up; most are waits for others."""
BREATH = 0.08
"""Minutes that go by at a look at which nothing is to be done."""


class Newcomer:
    """Somebody who reads the line under the strip, goes where it leads and uses the control that it marks."""

    def __init__(self, page: Page, server: Server, language: str) -> None:
        self.page = page
        self.server = server
        self.language = language
        self.line = page.locator(".guide [data-step]")

    def say(self, key: str, **values: Any) -> str:
        return SENTENCES.say(key, self.language, **values)

    def sits(self, seat: str) -> None:
        self.page.goto("/")
        self.page.get_by_role("radio", name=seat).check(force=True)
        button = self.page.locator("[data-sit-button]")
        expect(button).to_be_in_viewport()
        button.click()
        expect(self.line).to_be_visible()

    def signs(self) -> None:
        """Follow the guide until it has nothing more to say."""
        steps: list[str] = []
        for _ in range(LOOKS):
            if self.line.count() == 0:
                break
            step = self.line.get_attribute("data-step") or ""
            if (
                step not in steps[-1:]
                and not (step == "capital" and "sign" in steps)
                and not (step == "sign" and "sign" in steps)
            ):
                steps.append(step)
                fits(self.page)
            if not self._does(step):
                self.server.put_forward(BREATH)
                self.page.wait_for_timeout(400)
        assert steps == ["brief", "ask", "table", "capital", "sign"], steps

    def _does(self, step: str) -> bool:
        """One look and one act; False where there is nothing to do but wait."""
        guided = self.page.locator("[data-guided]")
        if self.page.locator("dialog[open]").count() == 0:
            self.line.get_by_role("button", name=self.say("show-me")).click()
            self.page.wait_for_timeout(120)
        if guided.count() == 0:
            return False
        control = guided.first
        if not control.is_visible():  # the step moved on between two looks: the guide is followed anew
            return True
        tag = control.evaluate("e => e.tagName")
        if tag == "SELECT":
            control.select_option(self._chosen(control))
        elif tag == "TEXTAREA":
            control.fill(self._quoted(self.line.inner_text()) or self.line.inner_text()[:80])
        else:
            was = control.evaluate("e => e.parentElement?.className ?? ''")
            control.click()
            self.page.wait_for_timeout(1_500)
            return "dialog-h" not in str(was) or step == "brief"
        return True

    def _chosen(self, select: Locator) -> str:
        """The option that the guide names; else, within the mandate, the best where most is at stake."""
        offered = self._offered(select)
        named = self._all_quoted(self.page.locator(".guide").inner_text())
        for value, text in offered:
            if re.sub(r" \(.*", "", text).strip() in named:
                return value
        inside = [one for one in offered if self.say("beyond-your-mandate") not in one[1]] or offered
        inside.sort(key=lambda one: -self._points(one[1]))
        stakes = [max(self._points(text) for _, text in self._offered(one)) for one in self._siblings()]
        here = max(self._points(text) for _, text in offered)
        return inside[0 if here >= max(stakes, default=0) or len(inside) == 1 else 1][0]

    def _siblings(self) -> list[Locator]:
        return self.page.locator("dialog[open] select[id^=choose-]").all()

    def _offered(self, select: Locator) -> list[tuple[str, str]]:
        options = [(o.get_attribute("value") or "", o.inner_text()) for o in select.locator("option").all()]
        return [(value, text.replace("\xa0", " ").replace("\u202f", " ")) for value, text in options if value]

    def _points(self, text: str) -> float:
        found = re.search(r"\(([\d.,]+)\)", text)
        return float(found[1].replace(",", ".")) if found else 0.0

    def _all_quoted(self, text: str) -> list[str]:
        return [
            one.strip()
            for one in re.findall(r"[“«]\s*([^”»]+?)\s*[”»]", text.replace("\xa0", " ").replace("\u202f", " "))
        ]

    def _quoted(self, text: str) -> str:
        return next(iter(self._all_quoted(text)), "")


@pytest.mark.skipif(
    os.environ.get("PLENIPO_WALK") != "1",
    reason="a walk takes minutes, and some end before the council answers: PLENIPO_WALK=1 takes it",
)
@pytest.mark.parametrize(
    ("language", "seat", "device"),
    [("en", "Arlane", {**DESKTOP, "locale": "en-GB"}), ("fr", "Arlane", {**PHONE, "locale": "fr-FR"})],
    ids=["English on a laptop", "French on a phone"],
)
def test_following_the_guide_leads_to_a_signed_deal_in_ten_minutes(
    people: People, server: Server, language: str, seat: str, device: dict[str, Any]
) -> None:
    page = people.somebody(**device)
    newcomer = Newcomer(page, server, language)
    newcomer.sits(seat)
    newcomer.signs()
    found = re.search(r"/desk/(\w+)", page.url)
    assert found is not None, f"the ten minutes were over: {page.url}"
    picture = page.request.get(f"/desk/{found[1]}/view").json()["picture"]
    assert picture["clock"]["phase"] == "running"
    assert seat.lower() in picture["texts"]["arrangement"]["signed"]
