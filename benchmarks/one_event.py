"""The time from a packet to the drawn screen on a desk that holds 5,000 lines, in a headless Chromium.

    python -m benchmarks.one_event [--lines 5000]

What is timed is the client's own work on one packet and the layout after it, not the network.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from benchmarks.figures import Figure, milliseconds, show
from tests.browser.places import People, Server
from tests.browser.rooms import join, open_exercise
from tools.browser import chromium

TARGET = 0.016
EVENTS = 40
DRAW = """async ([count, events]) => {
  const [{ table }, { App }, { html, render }, { ready }, { readReference }] = await Promise.all(
    ["/static/js/desk/table.js", "/static/js/desk/App.js", "preact", "/static/js/i18n.js", "/static/js/reference.js"]
      .map((name) => import(name)),
  );
  const root = document.getElementById("desk");
  await Promise.all([ready("desk"), readReference()]);
  const { live } = table;
  while (!live.joined.value) await new Promise((done) => setTimeout(done, 20));
  root.replaceChildren();
  render(html`<${App} />`, root);
  const hear = live.socket.listeners("news")[0];
  const seat = live.seat;
  let n = live.n;
  const said = (channel) => {
    n += 1;
    const words = { said: `Message ${n}: what would you give for six years?`, language: "en" };
    const line = { n, ref: `bench${n}`, at: Date.now(), kind: "message-sent", seat, channel, words };
    return { ...line, intent: "offer", about: [] };
  };
  const moved = () => {
    n += 1;
    const line = { n, ref: `bench${n}`, at: Date.now(), kind: "indicators-moved", day: n, values: {} };
    return { ...line, told: { en: `Day ${n}` } };
  };
  const packet = (lines, picture = {}) =>
    ({ exercise: live.exercise, from: live.n, n, now: Date.now(), lines, picture });
  const some = (i) => (i % 5 < 3 ? said("plenary") : i % 5 === 3 ? said("private") : moved());
  hear(packet(Array.from({ length: count }, (_, i) => some(i))));
  const drawn = async () => {
    for (let i = 0; i < 8; i += 1) await Promise.resolve();
    await new Promise((done) => setTimeout(done));
    return document.body.offsetHeight;
  };
  await drawn();
  const timed = async (make, picture) => {
    const taken = [];
    for (let i = 0; i < events; i += 1) {
      const heard = packet([make()], picture());
      const began = performance.now();
      hear(heard);
      await drawn();
      taken.push((performance.now() - began) / 1000);
    }
    return taken;
  };
  const world = () => ({ world: structuredClone(live.slice("world")) });
  const texts = () => ({ texts: structuredClone(live.slice("texts")) });
  return {
    "a message in the talks that are open": await timed(() => said("plenary"), () => ({})),
    "a message in other talks": await timed(() => said("private"), () => ({})),
    "indicators moved": await timed(moved, world),
    "the texts changed": await timed(moved, texts),
  };
}"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=5000)
    asked = parser.parse_args()
    path = chromium()
    if path is None:
        sys.exit("no Chromium here")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder), leaping=False)
        server.start()
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        try:
            people = People(browser, server)
            opened = open_exercise(people.somebody("instructor"), table="One event")
            student = people.somebody()
            join(student, opened.code, "Inès Moreau")
            student.locator("#desk .region .region-b").first.wait_for()
            taken = student.evaluate(DRAW, [asked.lines, EVENTS])
            people.leave()
        finally:
            browser.close()
            server.stop()
    show(
        f"One event on a desk of {asked.lines:,} lines",
        [
            Figure(
                name,
                f"{milliseconds(statistics.median(times))}, p95 {milliseconds(sorted(times)[int(EVENTS * 0.95)])}",
                f"< {milliseconds(TARGET)}",
                statistics.median(times) < TARGET,
            )
            for name, times in taken.items()
        ],
    )


if __name__ == "__main__":
    main()
