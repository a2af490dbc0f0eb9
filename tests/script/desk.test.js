// A desk as one sees it: what it offers while an exercise runs and what it no longer does, and what it tells its reader.
// Without sentences a screen shows their keys, so that the tests name what is said by its key.
import assert from "node:assert/strict";
import { after, beforeEach, mock, test } from "node:test";
import { opened, settled } from "./rooms/socket.js";

const root = document.createElement("div");
root.id = "desk";
root.dataset.exercise = "x1";
document.body.append(root);
window.HTMLElement.prototype.scrollIntoView = () => {};
window.HTMLElement.prototype.showModal = function showModal() {
  this.setAttribute("open", "");
};
window.HTMLElement.prototype.close = function close() {
  this.removeAttribute("open");
};
const { html, render } = await import("../../web/static/vendor/preact.js");
const { reference } = await import("../../web/static/js/reference.js");
const { table } = await import("../../web/static/js/desk/table.js");
const { App } = await import("../../web/static/js/desk/App.js");
const socket = opened.at(-1);

const en = (text) => ({ en: text });
const seat = (id, actor, powers) => ({ id, actor, powers, persona: id, role: en("Head"), profession: "diplomat", holder: "person", mind: null });
const actor = (id, code) => ({ id, code, name: en(`The ${code}`), colour: 1, voice: true });
const law = (id, title, issue, number) => ({
  id,
  title: en(title),
  preamble: en(""),
  parties: ["a", "b"],
  signatories: ["a", "b"],
  rule: { kind: "silence", voted: true, told: en("By silence.") },
  opens: 1,
  provisions: [
    {
      id: `p-${issue}`,
      number,
      title: en("Filling"),
      text: en("In {choice}."),
      basis: en(""),
      issue,
      issue_title: en("Filling"),
      options: ["six", "nine"].map((option) => ({ id: option, label: en(option), words: en(option) })),
    },
  ],
});
const stands = (issue, decisions) => ({
  open: true,
  status: "open",
  agreed: 0,
  contested: 1,
  decisions,
  adopted: null,
  how: "",
  beyond: [],
  initialled: [],
  signed: [],
  provisions: { [`p-${issue}`]: { state: "contested", option: null, stands: { six: ["a"], nine: ["b"] } } },
});
const decision = (id, more) => ({ id, package: "k2", rule: "silence", ends: 60_000, seat: "b-head", votes: {}, broken_by: null, open: true, adopted: null, reason: "", ...more });
const pack = (id, letter, by) => ({
  id,
  instrument: "i1",
  letter,
  ref: `r-${id}`,
  seat: `${by}-head`,
  actor: by,
  channel: "plenary",
  public: true,
  choices: { z: "six" },
  complete: true,
  withdrawn: false,
  answers: {},
  note: { said: "Six for four.", language: "en" },
  at: 1,
  amends: null,
  authority: "full",
  value: null,
});
const document_ = { id: "d1", form: "note", seat: "a-head", title: "A note", fields: {}, cites: [], status: "submitted", revision: 1, released: false, comment: "", due: null, at: 1, ref: "rd" };

const everything = (phase, more = {}) => ({
  clock: { phase, turn: 1, turns: 4, day: 3, days_per_turn: 30, minutes: 20, banked: 0, since: null, ends: 1_200_000 },
  people: {
    me: "a-head",
    my_actor: "a",
    seats: [seat("a-head", "a", ["table", "vote", "chair", "act", "approve", "publish", "ask-capital", "initial", "sign"]), seat("b-head", "b", [])],
    actors: [actor("a", "AAA"), actor("b", "BBB")],
  },
  scene: { title: en("River"), background: en(""), sources: [], measured: {}, instruments: [law("i1", "The basin", "z", "2"), law("i2", "The dam", "y", "2")] },
  texts: { i1: stands("z", [decision("d2", {})]), i2: stands("y", []) },
  packages: { k1: pack("k1", "A", "a"), k2: pack("k2", "B", "b") },
  stakes: { i1: { z: { six: { mandate: "within", points: 4 }, nine: { mandate: "ask", points: 1 } } } },
  talks: { channels: [{ id: "plenary", form: "plenary", title: "", seats: ["a-head", "b-head"] }] },
  world: { rung: 2, gauges: [], dyads: [] },
  crises: { crises: [], ultimatums: [{ actor: "b", target: "a", deadline: 12 }], incidents: [] },
  agreements: { obligations: [], ratifications: [] },
  desk: {
    brief: en(""),
    handover: null,
    interests: [],
    alternative: en(""),
    instruments: [{ id: "i1", reservation: 3, aim: 8, issues: [{ issue: "z", limits: ["six"], weight: 0.4, values: {} }], interactions: [] }],
    asked: [],
    points: 2,
    points_per_turn: 3,
    acts: ["threaten", "apologise"],
    due: [{ id: "u1", seat: "a-head", document: "note", subject: en("Write"), ends: 60_000, filed: null, lapsed: false, inject: null }],
    documents: [document_],
    tasks: [{ id: "t1", text: { said: "Ask them", language: "en" }, owner: "a-head", outcome: null, due: null }],
  },
  ...more,
});
const line = (n, kind, more) => ({ n, ref: `r${n}`, at: n, kind, told: en(kind), ...more });
const LINES = [
  line(1, "exercise-started", {}),
  line(2, "action-taken", { act: "ultimatum", seat: "b-head", actor: "b", target: "a", words: { said: "Open the sluices.", language: "en" }, basis: "", news: true }),
  line(3, "message-sent", { channel: "plenary", seat: "b-head", words: { said: "See here.", language: "en" }, intent: null, about: ["z"], package: null }),
];

/** Keys of buttons and fields that would be refused once it is over. */
const OFFERED = [
  "reject",
  "amend",
  "withdraw",
  "break-the-silence",
  "stand-for-it",
  "table-a-package",
  "send",
  "open-talks",
  "ask-the-capital",
  "prepare",
  "write",
  "write-it",
  "approve",
  "revise",
  "add",
  "done",
  "leave-this-seat",
];

const drawn = () => new Promise((resolve) => setTimeout(resolve, 30));

/** The desk as it stands with that picture and those lines. */
async function shows(picture, lines = LINES) {
  await settled();
  table.lines.clear();
  table.live.joined.value = false;
  table.live.seat = null;
  socket.open();
  await socket.answer("join", { ok: true, seat: "a-head", from: 0, n: lines.length, now: 0, lines, picture, presence: {} });
  await drawn();
}

/** The keys of everything one can press. */
const buttons = () => [...root.querySelectorAll("button, a.btn")].map((button) => button.textContent.replace(/\s+/g, " ").trim());
const text = (where) => root.querySelector(where)?.textContent.replace(/\s+/g, " ") ?? "";

beforeEach(() => localStorage.clear());
mock.method(globalThis, "fetch", async () => new Response("{}"));
reference.value = {
  acts: Object.fromEntries(
    ["apologise", "threaten"].map((id) => [
      id,
      { names: en(id), when: en(""), legal: en(""), cost: 1, visibility: "public", targets: "one", power: "head", rung: null, family: "talk", responses: [], gives_way: id === "apologise" },
    ]),
  ),
  forms: { note: { name: en("Note"), purpose: en(""), public: true, fields: [] } },
  media: [],
  ladder: [],
  intents: [],
  professions: {},
  kinds: {},
};
render(html`<${App} />`, root);
after(() => render(null, root));

test("while it runs a desk offers what its seat may do, and once it is over nothing that would be refused", async () => {
  await shows(everything("running"));
  for (const key of OFFERED) assert.ok(buttons().some((one) => one.startsWith(key)), `${key} is not offered: ${buttons().join(", ")}`);
  await shows(everything("ended"));
  for (const key of OFFERED) assert.ok(!buttons().includes(key), `${key} is still offered`);
  assert.equal(root.querySelectorAll("textarea").length, 0);
  assert.equal(root.querySelector("#h-acts"), null);
});

test("who looks over a shoulder is offered no act", async () => {
  table.live.watch = "a-head";
  await shows(everything("running"));
  assert.ok(!buttons().some((one) => ["prepare", "do-it", "write", "send"].includes(one)), buttons().join(", "));
  table.live.watch = null;
});

test("the first ten minutes stand first on the desk until the brief is opened or the first turn has ended", async () => {
  const shown = () => root.querySelector("#h-first") !== null;
  await shows(everything("running", { clock: { ...everything("running").clock, turn: 2 } }));
  assert.equal(shown(), false);
  await shows(everything("running"));
  assert.equal(root.querySelector("#desk-region .region-b > section h3").id, "h-first");
  [...root.querySelectorAll("button")].find((button) => button.textContent === "read-the-brief").dispatchEvent(new window.Event("click", { bubbles: true }));
  await drawn();
  assert.equal(shown(), true, "the button that opened the brief is there until the brief is put away");
  root.querySelector("#desk-region .brief").closest("dialog").dispatchEvent(new window.Event("close"));
  await drawn();
  assert.equal(shown(), false);
  assert.equal(table.live.shelf.read("briefed", false, (kept) => kept === true), true);
});

test("an ultimatum says what it demands, by when, which of our acts answer it, and leads to them", async () => {
  await shows(everything("running"));
  const box = text(".ultimatum");
  for (const part of ["Open the sluices.", "until-day-day", "an-act-towards-them-that-gives-way"]) assert.ok(box.includes(part), box);
  assert.equal(root.querySelector(".ultimatum a.btn").getAttribute("href"), "#desk/acts");
  assert.equal(root.querySelector("#acts h4").textContent, "apologise");
});

test("a silence that was broken says by whom and why where the decision was", async () => {
  const broken = decision("d2", { open: false, adopted: false, broken_by: "b" });
  const said = line(4, "silence-broken", { decision: "d2", seat: "b-head", actor: "b", note: { said: "Six is too few.", language: "en" }, news: true });
  await shows(everything("running", { texts: { i1: stands("z", [broken]), i2: stands("y", []) } }), [...LINES, said]);
  const closed = text("#text-d2");
  for (const part of ["BBB", "not-adopted", "Six is too few."]) assert.ok(closed.includes(part), closed);
  assert.ok(text(".since").includes("Six is too few."));
});

test("with two texts the articles are offered by text, and a message names the text it cites", async () => {
  await shows(everything("running"));
  assert.deepEqual([...root.querySelectorAll("#say-about optgroup")].map((group) => group.getAttribute("label")), ["The basin", "The dam"]);
  assert.ok(text(".msg-f").includes("art-number-of-text"), text(".msg-f"));
});

test("a package's note stands in the quotation marks of the page", async () => {
  await shows(everything("running"));
  assert.equal(root.querySelector("#text-k1 q").textContent, "Six for four.");
  assert.doesNotMatch(root.textContent, /[“”«»]/);
});
