// A desk on a page, over a socket that a test holds the other end of: what it shows with a picture and some lines.
// Without sentences a screen shows their keys, so that the tests name what is said by its key.
import { readFileSync, readdirSync } from "node:fs";
import { after, beforeEach, mock } from "node:test";
import { opened, settled } from "./socket.js";

export const root = document.createElement("div");
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
const { html, render } = await import("../../../web/static/vendor/preact.js");
export const { reference } = await import("../../../web/static/js/reference.js");
export const { table } = await import("../../../web/static/js/desk/table.js");
const { App } = await import("../../../web/static/js/desk/App.js");
// The parts that a desk loads later have been loaded: what opens is drawn as soon as everything else.
const scripts = new URL("../../../web/static/js/desk/", import.meta.url);
for (const name of readdirSync(scripts).filter((file) => file.endsWith(".js")))
  for (const [, part] of readFileSync(new URL(name, scripts), "utf8").matchAll(/import\("(\.[^"]+)"\)/g)) await import(new URL(part, new URL(name, scripts)));
export const socket = opened.at(-1);

export const en = (text) => ({ en: text });
export const seat = (id, actor, powers) => ({ id, actor, powers, persona: id, role: en("Head"), profession: "diplomat", holder: "person", mind: null });
export const actor = (id, code) => ({ id, code, name: en(`The ${code}`), colour: 1, voice: true });
export const law = (id, title, issue, number) => ({
  id,
  title: en(title),
  preamble: en(""),
  parties: ["a", "b"],
  signatories: ["a", "b"],
  rule: { kind: "silence", voted: true, told: en("By silence.") },
  opens: 1,
  reservations: "allowed",
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
export const stands = (issue, decisions) => ({
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
  remarks: [],
  declarations: [],
  provisions: { [`p-${issue}`]: { state: "contested", option: null, stands: { six: ["a"], nine: ["b"] }, said: [] } },
});
export const decision = (id, more) => ({ id, package: "k2", rule: "silence", ends: 60_000, seat: "b-head", votes: {}, broken_by: null, open: true, adopted: null, reason: "", ...more });
export const pack = (id, letter, by) => ({
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

export const everything = (phase, more = {}) => ({
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
export const line = (n, kind, more) => ({ n, ref: `r${n}`, at: n, kind, told: en(kind), ...more });
export const LINES = [
  line(1, "exercise-started", {}),
  line(2, "action-taken", { act: "ultimatum", seat: "b-head", actor: "b", target: "a", words: { said: "Open the sluices.", language: "en" }, basis: "", news: true }),
  line(3, "message-sent", { channel: "plenary", seat: "b-head", words: { said: "See here.", language: "en" }, intent: null, about: ["z"], package: null }),
];

const turn = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Once what has changed is drawn, with the parts that come later: they take some turns of the loop, however slow it is. */
export const drawn = async () => {
  await turn(30);
  for (let turns = 0; turns < 5; turns += 1) await turn();
};

/** Once something is on the page: scripts of parts come in their own time. @template T @param {() => T} find */
export async function until(find) {
  for (let looks = 0; looks < 200 && !find(); looks += 1) await drawn();
  return find();
}

/** The desk as it stands with that picture and those lines. */
export async function shows(picture, lines = LINES) {
  await settled();
  table.lines.clear();
  table.live.joined.value = false;
  table.live.seat = null;
  socket.open();
  await socket.answer("join", { ok: true, seat: "a-head", from: 0, n: lines.length, now: 0, lines, picture, presence: {} });
  await drawn();
}

/** The keys of everything one can press. */
export const buttons = () => [...root.querySelectorAll("button, a.btn")].map((button) => button.textContent.replace(/\s+/g, " ").trim());
export const text = (where) => root.querySelector(where)?.textContent.replace(/\s+/g, " ") ?? "";

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
