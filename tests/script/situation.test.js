// The situation region: the map with its twin, news by story, and what moved a figure.
import assert from "node:assert/strict";
import { test } from "node:test";
import { html, render } from "../../web/static/vendor/preact.js";
import { LINES, drawn, en, everything, line, root, shows, text } from "./rooms/desk.js";

const { stories } = await import("../../web/static/js/desk/stories.js");
const { Sheet } = await import("../../web/static/js/desk/opened/Map.js");
const { Causes } = await import("../../web/static/js/desk/opened/Causes.js");

const ROLES = { accused: [], victims: [], owner: [], lender: [], addressee: [] };
const news = (n, inject, more = {}) =>
  line(n, "inject-released", { inject, form: "press", title: en(`Title ${inject}`), body: en("Body."), source: en("Paper"), reliability: "B2", priority: "routine", corrects: null, follows: null, roles: ROLES, place: null, ...more });
const statement = (n, tells) => line(n, "document-released", { document: "d9", form: "note", seat: "b-head", actor: "b", title: "A denial", fields: {}, tells });
const opened = async (Part, given) => {
  const place = document.createElement("div");
  render(html`<${Part} ...${given} />`, place);
  await drawn();
  return place;
};

test("news is told by story, those that concern the reader first, each with its follow-ups, statements and correction", async () => {
  const lines = [
    ...LINES,
    news(4, "n1", { roles: { ...ROLES, owner: ["a"] } }),
    news(5, "n2"),
    news(6, "n3", { follows: "n1" }),
    news(7, "n4", { corrects: "n3" }),
    statement(8, "n3"),
    news(9, "n5", { follows: "never-seen" }),
  ];
  await shows(everything("running"), lines);
  assert.deepEqual(stories().map((story) => story.lines.map((one) => one.ref)), [["r4", "r6", "r7", "r8"], ["r9"], ["r5"]]);
  assert.deepEqual(stories().map((story) => story.mine), [true, false, false]);
  const first = root.querySelector("#event-r6");
  assert.equal(first.dataset.corrected, "");
  assert.match(first.textContent, /corrected.*Title n4/);
  assert.equal(first.querySelector('a[href="#situation/event-r7"]') !== null, true);
  assert.match(text("#event-r7"), /corrects.*Title n3/);
});

test("a story in which nothing came for two turns is folded and still there to be gone to", async () => {
  const turn = (n, number) => line(n, "turn-began", { turn: number, ends: 1 });
  await shows(everything("running"), [...LINES, turn(4, 1), news(5, "n1"), turn(6, 2), news(7, "n2"), turn(8, 3)]);
  assert.equal(root.querySelector(".news-old #event-r5") !== null, true);
  assert.equal(root.querySelector(".news-old #event-r7"), null);
  location.hash = "#situation/event-r5";
  window.dispatchEvent(new window.Event("hashchange"));
  await new Promise((resolve) => setTimeout(resolve, 120));
  assert.ok(root.querySelector(".news-old").hasAttribute("open"));
});

const CHART = {
  title: en("The basin"),
  size: [264, 168],
  areas: [{ id: "land", outline: [[0, 0], [9, 0], [9, 9]], actor: "b", name: {}, label: [5, 5] }],
  lines: [{ id: "river", kind: "river", points: [[0, 0], [5, 5], [9, 9]], name: en("The river") }],
  places: [
    { id: "dam", kind: "dam", at: [5, 5], name: en("The dam"), side: "right", actor: null, gauges: ["flow"] },
    { id: "port", kind: "port", at: [8, 8], name: en("<b>Port</b>"), side: "below", actor: null, gauges: [] },
  ],
};
const gauge = (id, value, history) => ({ id, name: en(`Gauge ${id}`), unit: en("m"), place: en(""), value, history, threshold: null, better: "higher", decimals: 0, low: 0, high: 99 });
const world = (gauges) => ({ rung: 2, gauges, dyads: [] });

test("a place on the map leads to the latest news from there, and the table tells the same", async () => {
  const with_map = { ...everything("running").scene, chart: CHART };
  await shows(everything("running", { scene: with_map, world: world([gauge("flow", 40, [[0, 50]])]) }), [...LINES, news(4, "n1", { place: "dam" }), news(5, "n2", { place: "dam" })]);
  const drawing = await opened(Sheet, { asTable: false });
  const links = [...drawing.querySelectorAll("a")];
  assert.deepEqual(links.map((one) => one.getAttribute("href")), ["#situation/event-r5"]);
  assert.match(links[0].getAttribute("aria-label"), /The dam 40 m, place-dam, Gauge flow 40 m/);
  assert.equal(drawing.querySelectorAll("b").length, 0, "an author's words are words, never markup");
  assert.match(drawing.textContent, /The BBB/);
  const twin = await opened(Sheet, { asTable: true });
  assert.deepEqual([...twin.querySelectorAll("td a")].map((one) => one.textContent), ["Title n2", "Title n1"]);
  assert.match(twin.textContent, /The river/);
});

test("each change of an indicator names its news or act, or says that one did not see it", async () => {
  const moved = (n, values, because, more = {}) => line(n, "indicators-moved", { day: 0, values, because, pulled: {}, ...more });
  const by = (more) => ({ ground: "inject", actor: null, act: null, inject: null, ...more });
  const lines = [
    ...LINES,
    news(4, "n1"),
    moved(5, { flow: 40 }, by({ inject: "n1" })),
    moved(6, { flow: 30 }, by({})),
    line(7, "action-taken", { at: 8, act: "apologise", seat: "b-head", actor: "b", target: "a", words: null, basis: "" }),
    moved(8, { flow: 35 }, by({ ground: "act", actor: "b", act: "apologise" })),
    moved(9, { flow: 20 }, null, { day: 10, pulled: { flow: { "indicator:price": -5, ladder: 0.2 } } }),
    moved(10, { flow: 22 }, null, { day: 10 }),
  ];
  await shows(everything("running", { world: world([gauge("flow", 22, [[0, 50], [0, 40]]), gauge("price", 1, [])]) }), lines);
  const found = [...(await opened(Causes, { of: { gauge: "flow" } })).querySelectorAll("li")].map((one) => one.textContent.replace(/\s+/g, " "));
  assert.equal(found.length, 5);
  assert.match(found[0], /20 → 22.*moved-by-unseen/);
  assert.match(found[1], /35 → 20.*moved-by-days moved-of-which/);
  assert.match(found[2], /30 → 35.*action-taken/);
  assert.match(found[3], /40 → 30.*moved-by-news-unseen/);
  assert.match(found[4], /50 → 40.*Title n1/);
});
