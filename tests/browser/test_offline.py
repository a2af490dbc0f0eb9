"""The network goes: a page says so, what was written is kept, and it is sent once when the network is back."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.places import PHONE, People
from tests.browser.rooms import Desk

pytestmark = [pytest.mark.browser, pytest.mark.slow]

INSTALLED = """async () => {
  await navigator.serviceWorker.register("/service-worker.js");
  await navigator.serviceWorker.ready;
  while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20));
}"""


def test_offline_the_site_opens_says_so_keeps_what_was_written_and_sends_it_once(people: People):
    page = people.somebody(service_workers="allow", **PHONE)
    page.goto("/")
    page.get_by_role("button", name=re.compile("^Sit")).first.click()
    desk = Desk(page).opened()
    page.evaluate(INSTALLED)
    talks = desk.region("Talks")
    page.context.set_offline(True)
    desk.say("We come back to this.")
    expect(page.locator(".msg[data-state=waiting]")).to_have_count(1)
    desk.field("Message", talks).fill("And this is not sent yet.")
    # A part that this page had not needed so far opens all the same: the worker has it.
    desk.button("Brief", desk.region("Desk")).click()
    expect(page.get_by_role("dialog")).to_contain_text("What we want")
    page.reload()
    expect(page.get_by_role("heading", name="You are offline")).to_be_visible()
    expect(page.get_by_role("heading", name="Vous êtes hors ligne")).to_be_visible()
    page.context.set_offline(False)
    desk.opened()
    talks = desk.region("Talks")
    expect(desk.message("We come back to this.")).to_have_count(1)
    expect(page.locator(".msg[data-state=waiting]")).to_have_count(0)
    expect(desk.field("Message", talks)).to_have_value("And this is not sent yet.")
    # Nothing of anybody is in the worker's store, and signing out goes past it.
    kept = page.evaluate(
        """async () => {
          const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
          const requests = await Promise.all(stores.map((store) => store.keys()));
          return requests.flat().map(({ url }) => new URL(url).pathname);
        }"""
    )
    assert kept
    assert [path for path in kept if not re.match(r"/static/[0-9a-f]{12}/|/words/|/offline$", path)] == []
