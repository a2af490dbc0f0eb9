"""Newcomers who do what the screen says and nothing else come to a deal in the first exercises, within their time."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Error, Locator, Page, expect

from tests.browser.places import DESKTOP, PHONE, People, Server, fits
from web.words import SENTENCES

LOOKS = 150
"""Looks at the screen before a newcomer gives up."""
BREATH = 1 / 60
"""Share of the exercise that goes by where there is nothing to do."""
STILL, GIVES_UP, GONE = 400, 4_000, 2_000
"""Milliseconds for which the screen is watched for news where one waits, and for what an act has changed; and after
which a control that was marked is taken to be gone."""
ACT = 0.1
"""Minutes that an act takes a newcomer."""


class Newcomer:
    """Somebody who reads the line under the strip, goes where it leads and uses the control that it marks."""

    def __init__(self, page: Page, server: Server, language: str, minutes: float) -> None:
        self.page = page
        self.breath = BREATH * minutes
        self.server = server
        self.language = language
        self.line = page.locator(".guide [data-step]")
        self.steps: list[str] = []
        """The steps that the line has led through, each once."""

    def say(self, key: str, **values: Any) -> str:
        return SENTENCES.say(key, self.language, **values)

    def sits(self, scenario: str, seat: str) -> None:
        self.page.goto(f"/?scenario={scenario}")
        self.page.get_by_role("radio", name=seat).check(force=True)
        button = self.page.locator("[data-sit-button]")
        expect(button).to_be_in_viewport()
        button.click()
        expect(self.line).to_be_visible()

    def follows(self) -> None:
        """Do what the guide says until it has nothing more to say."""
        for _ in range(LOOKS):
            if self.line.count() == 0:
                return
            step = self.line.get_attribute("data-step") or ""
            if step not in self.steps:
                self.steps.append(step)
                fits(self.page)
            before = self._seen()
            acted = self._acts()
            self.server.put_forward(ACT if acted else self.breath)
            self._watches(before, GIVES_UP if acted else STILL)
            self._settles()
        raise AssertionError(f"after {LOOKS} looks the guide still says: {self.line.inner_text()}")

    # --- one look, one act

    def _acts(self) -> bool:
        """Use the control that the guide marks; False where one can only wait, or the guide has just moved on."""
        control = self._marked()
        if control is None:
            return False
        try:
            match control.evaluate("e => e.tagName", timeout=GONE):
                case "SELECT":
                    # The guide may mark the next field between two looks: only a select that bears the mark is read.
                    select = self.page.locator("select[data-guided]:visible").first
                    select.select_option(self._chosen(select), timeout=GONE)
                case "TEXTAREA":
                    said = self._quoted(self.line.inner_text())
                    control.fill(said[0] if said else self.line.inner_text()[:80], timeout=GONE)
                case _:
                    control.click(timeout=GONE)
        except Error:
            return False
        return True

    def _marked(self) -> Locator | None:
        """The marked control, where the guide's button has led to it."""
        marked = self.page.locator("[data-guided]:visible")
        if marked.count() == 0 and self.page.locator("dialog[open]").count() == 0:
            try:
                self.line.get_by_role("button", name=self.say("show-me")).click(timeout=GONE)
                marked.first.wait_for(state="visible", timeout=STILL)
            except Error:
                return None
        return marked.first if marked.count() else None

    def _seen(self) -> str:
        """All that an act changes: the line, the marked control, and what stands in the fields."""
        seen: str = self.page.evaluate(SEEN)
        return seen

    def _watches(self, before: str, patience: int) -> None:
        """Look until something changes, or for so long (ms)."""
        try:
            self.page.wait_for_function(f"before => ({SEEN})() !== before", arg=before, timeout=patience)
        except Error:
            return

    def _settles(self) -> None:
        """Until the guide has looked at what was done."""
        self.page.wait_for_function("() => document.querySelector('.guide [aria-busy=true]') === null")

    # --- choices

    def _chosen(self, select: Locator) -> str:
        """The option that the guide names, else one inside the mandate.

        A step less on what is to be given, the best where most is at stake, and a step less than that elsewhere.
        Raises `Error` where the guide marks the select no longer.
        """
        offered = self._offered(select)
        if not offered:
            raise Error("the guide has moved on from the select")
        named = self._quoted(self.page.locator(".guide").inner_text())
        for value, text in offered:
            if re.sub(r" \(.*", "", text) in named:
                return value
        inside = [one for one in offered if self.say("beyond-your-mandate") not in one[1]] or offered
        inside.sort(key=lambda one: -self._points(one[1]))
        here = select.input_value(timeout=GONE)
        if here:
            now = next(self._points(text) for value, text in offered if value == here)
            return next((value for value, text in inside if self._points(text) < now), here)
        others = self.page.locator("dialog[open] select[id^=choose-]").all()
        most = max((self._points(text) for one in others for _, text in self._offered(one)), default=0.0)
        best = max(self._points(text) for _, text in offered)
        return inside[0 if best >= most or len(inside) == 1 else 1][0]

    def _offered(self, select: Locator) -> list[tuple[str, str]]:
        options = select.locator("option").evaluate_all("all => all.map((o) => [o.value, o.textContent])")
        return [(value, " ".join(text.split())) for value, text in options if value]

    def _points(self, text: str) -> float:
        found = re.search(r"\(([\d.,]+)\)", text)
        return float(found[1].replace(",", ".")) if found else 0.0

    def _quoted(self, text: str) -> list[str]:
        return [one.strip() for one in re.findall(r"[“«]([^”»]+)[”»]", " ".join(text.split()))]


SEEN = """() => [
  document.querySelector(".guide")?.textContent,
  document.querySelector("[data-guided]")?.outerHTML,
  document.querySelectorAll("dialog[open]").length,
  ...[...document.querySelectorAll("select, textarea")].map((field) => field.value),
].join("|")"""


def picture(page: Page) -> Any:
    found = re.search(r"/desk/(\w+)", page.url)
    assert found is not None, f"the exercise was over: {page.url}"
    return page.request.get(f"/desk/{found[1]}/view").json()["picture"]


@pytest.mark.parametrize(
    ("language", "seat", "device"),
    [("en", "Arlane", {**DESKTOP, "locale": "en-GB"}), ("fr", "Bessou", {**PHONE, "locale": "fr-FR"})],
    ids=["English on a laptop", "French on a phone"],
)
def test_following_the_guide_leads_to_a_signed_deal_in_ten_minutes(
    people: People, server: Server, language: str, seat: str, device: dict[str, Any]
) -> None:
    page = people.somebody(**device)
    newcomer = Newcomer(page, server, language, 10)
    newcomer.sits("two-towns", seat)
    newcomer.follows()
    assert newcomer.steps[:3] == ["brief", "ask", "table"]
    seen = picture(page)
    assert seen["clock"]["phase"] == "running"
    assert seat.lower() in seen["texts"]["arrangement"]["signed"]


def test_in_three_quarters_of_an_hour_it_leads_to_a_text_that_was_voted(people: People, server: Server) -> None:
    page = people.somebody(**DESKTOP, locale="fr-FR")
    newcomer = Newcomer(page, server, "fr", 45)
    newcomer.sits("drum", "Kassora")
    newcomer.follows()
    seen = picture(page)
    assert seen["clock"]["phase"] == "running"
    adopted = [text for text in seen["texts"].values() if text["how"] == "vote"]
    assert any("kassora" in vote["votes"] for text in adopted for vote in text["decisions"] if vote["adopted"])
