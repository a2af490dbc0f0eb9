// The first steps on a desk: the next one, the control it is about, and a package that one could accept.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { drawn, everything, pack, root, shows, socket, table } from "./rooms/desk.js";

const { STEPS, next, place } = await import("../../web/static/js/desk/guide/steps.js");
const { acceptable, move } = await import("../../web/static/js/desk/guide/deal.js");
const { cheapest } = await import("../../web/static/js/table.js");
const { guide, guides, muted, mutes, putAway, putsAway, skips } = await import("../../web/static/js/desk/guide/progress.js");
const { Companion } = await import("../../web/static/js/desk/guide/Companion.js");
const { html, render } = await import("../../web/static/vendor/preact.js");

const DEAL = { move: null, ask: true, offer: false, tabled: true, late: false };
test("the next step is the first that is neither taken nor left out", () => {
  assert.equal(next(new Set(), [], DEAL), "brief");
  assert.equal(next(new Set(["brief", "table"]), [], DEAL), "ask");
  assert.equal(next(new Set(["brief"]), ["ask"], DEAL), "table");
  assert.equal(next(new Set(STEPS), [], DEAL), null);
  assert.equal(next(new Set(["sign"]), [], DEAL), null, "whoever has signed has seen it all");
});

test("a deal within reach comes before what is left to learn", () => {
  const [begun, asked] = [new Set(["brief"]), new Set(["brief", "ask", "table"])];
  assert.equal(next(begun, [], { ...DEAL, move: { deed: "initial" } }), "sign");
  assert.equal(next(begun, [], { ...DEAL, move: { deed: "vote" } }), "sign");
  assert.equal(next(begun, [], { ...DEAL, move: { deed: "accept" } }), "ask");
  assert.equal(next(begun, [], { ...DEAL, move: { deed: "accept" }, late: true }), "sign");
  assert.equal(next(begun, [], { ...DEAL, late: true }), "table");
  assert.equal(next(asked, [], { ...DEAL, move: { deed: "accept" } }), "sign", "what one may sign needs no word from home");
  assert.equal(next(asked, [], { ...DEAL, ask: false }), "sign", "there is nothing to ask for");
  assert.equal(next(asked, [], { ...DEAL, ask: false, tabled: false }), "capital");
  assert.equal(next(asked, [], { ...DEAL, ask: null }), "capital", "without a coach nobody knows");
});

test("the capital is asked again where others want more, and not when there is an offer to make or little time", () => {
  const taken = new Set(["brief", "ask", "table", "capital"]);
  assert.equal(next(taken, [], DEAL), "capital");
  assert.equal(next(taken, [], { ...DEAL, move: { deed: "amend" } }), "capital");
  assert.equal(next(taken, [], { ...DEAL, move: { deed: "call" } }), "sign");
  assert.equal(next(taken, [], { ...DEAL, offer: true }), "sign");
  assert.equal(next(taken, [], { ...DEAL, late: true }), "sign");
  assert.equal(next(taken, ["capital"], DEAL), "sign");
});

const HOME = { asks: true, offered: "" };
const ACCEPT = { deed: "accept", text: "i1", at: "k2", letter: "B", css: '[data-guide="accept:k2"]' };
test("every step knows a region and a control", () => {
  for (const step of STEPS) assert.ok(place(step, ACCEPT, HOME).at.length > 0, step);
  assert.equal(place("sign", ACCEPT, HOME).to, "k2");
  assert.equal(place("sign", ACCEPT, { ...HOME, offered: "i1" }).to, "k2");
  assert.deepEqual(place("sign", null, { ...HOME, offered: "i1" }), { region: "texts", to: "i1", at: [{ css: '[data-guide="table"]' }] });
  assert.deepEqual(place("sign", null, HOME).at, []);
});

const offered = (id, value, more = {}) => ({ ...pack(id, "B", "b"), lapsed: false, value, ...more });
const article = (issue, ...options) => ({ issue, options: options.map(([id, points, mandate = "within"]) => ({ id, points, mandate })) });
const text = (packages, more = {}) => ({
  ...{ id: "i1", status: "open", parties: ["a", "b"], signatories: ["a", "b"], rule: { kind: "unanimity", voted: false }, beyond: [], initialled: [], signed: [] },
  ...{ decisions: [], packages, provisions: [article("z", ["six", 30], ["nine", 10])], ...more },
});
const WORTH = { points: 60, reservation: 40, aim: 80, beyond: [] };

test("what one could accept is inside the mandate and no worse than no agreement, and the best of it", () => {
  const best = (packages, more) => acceptable(text(packages, more), "a")?.id ?? null;
  assert.equal(best([offered("k1", WORTH), offered("k2", { ...WORTH, points: 70 })]), "k2");
  assert.equal(best([offered("k1", { ...WORTH, beyond: ["z"] })]), null);
  assert.equal(best([offered("k1", { ...WORTH, points: 30 })]), null);
  assert.equal(best([offered("k1", null)]), null, "without help on the screen nothing is said of worth");
  assert.equal(best([offered("k1", WORTH, { withdrawn: true })]), null);
  assert.equal(best([offered("k1", WORTH, { lapsed: true })]), null);
  assert.equal(best([offered("k1", WORTH)], { status: "adopted" }), null);
});

test("what one stands by is left only for what is better or has more behind it", () => {
  const stood = offered("k1", WORTH, { answers: { a: "accept", b: "accept" } });
  assert.equal(acceptable(text([stood, offered("k2", { ...WORTH, points: 55 })]), "a"), null);
  assert.equal(acceptable(text([stood, offered("k2", { ...WORTH, points: 65 }, { answers: { b: "accept" } })]), "a").id, "k2");
  assert.equal(acceptable(text([stood, offered("k2", { ...WORTH, points: 50 }, { answers: { b: "accept", c: "accept" } })]), "a").id, "k2");
});

const may = () => true;
const due = (...texts) => {
  const found = move(texts, "a", may);
  return found && [found.deed, found.at ?? found.text, found.fits].filter((one) => one !== undefined);
};
const own = (more = {}) => ({ ...pack("k9", "I", "a"), lapsed: false, choices: { z: "six" }, value: WORTH, answers: { a: "accept" }, ...more });
const vote = (more = {}) => ({ id: "d1", package: "k1", rule: "simple", open: true, votes: {}, ...more });

test("a text that is adopted is initialled and signed before anything else", () => {
  const other = text([offered("k1", WORTH)], { id: "i2" });
  assert.deepEqual(due(other, text([], { status: "adopted" })), ["initial", "i1"]);
  assert.deepEqual(due(other, text([], { status: "adopted", initialled: ["a"] })), ["sign", "i1"]);
  assert.deepEqual(due(other, text([], { status: "adopted", initialled: ["a"], signed: ["a"] })), ["accept", "k1"]);
  assert.deepEqual(due(other, text([], { status: "adopted", beyond: ["z"] })), ["ask", "i1"], "what goes beyond the mandate is asked for at home");
  assert.deepEqual(due(text([], { status: "adopted", signatories: ["b"] })), null);
});

test("an open vote is told with whether its package is one to agree to", () => {
  assert.deepEqual(due(text([offered("k1", WORTH)], { decisions: [vote()] })), ["vote", "d1", true]);
  assert.deepEqual(due(text([offered("k1", { ...WORTH, points: 1 })], { decisions: [vote()] })), ["vote", "d1", false]);
  assert.deepEqual(due(text([offered("k1", null)], { decisions: [vote()] })), ["vote", "d1", null]);
  assert.equal(due(text([offered("k1", { ...WORTH, points: 1 })], { decisions: [vote({ votes: { a: "no" } })] })), null);
});

test("a vote can be called, once, on a package that somebody else accepts too", () => {
  const rule = { kind: "simple", voted: true };
  const backed = own({ answers: { a: "accept", b: "accept" } });
  assert.deepEqual(due(text([backed], { rule })), ["call", "k9"]);
  assert.equal(due(text([own()], { rule })), null);
  assert.equal(due(text([backed])), null);
  assert.equal(due(text([backed], { rule, decisions: [vote({ package: "k9", open: false })] })), null);
});

test("a package of one's own that was refused is amended while there is a step to give", () => {
  const refused = own({ answers: { a: "accept", b: "reject" } });
  assert.deepEqual(due(text([refused])), ["amend", "k9"]);
  assert.equal(due(text([own()])), null);
  assert.equal(due(text([own({ answers: { a: "accept", b: "reject", c: "accept" } })])), null);
  assert.equal(due(text([{ ...refused, choices: { z: "nine" } }])), null);
});

test("the article on which to give is the one where least hangs, of those with a step left inside the mandate", () => {
  const small = article("small", ["x", 10], ["y", 0]);
  const big = article("big", ["x", 40], ["y", 0]);
  const bound = article("bound", ["x", 5], ["y", 0, "ask"]);
  const of = (choices) => cheapest({ provisions: [big, small, bound] }, choices)?.issue ?? null;
  assert.equal(of({ small: "x", big: "x", bound: "x" }), "small");
  assert.equal(of({ small: "y", big: "x", bound: "x" }), "big");
  assert.equal(of({ small: "y", big: "y", bound: "x" }), null);
});

globalThis.MutationObserver ??= window.MutationObserver;
globalThis.requestAnimationFrame ??= (act) => setTimeout(act, 1);
globalThis.cancelAnimationFrame ??= clearTimeout;
/** @type {Element[]} */
const boxes = [];
afterEach(() => boxes.splice(0).forEach((box) => render(null, box)));

/** Waits until that is so: effects come after a while. @param {() => boolean} so */
async function until(so) {
  for (let tries = 0; tries < 30 && !so(); tries += 1) await drawn();
  assert.ok(so(), so.toString());
}

const told = (more) => ({ taken: [], coached: true, advice: [], ...more });
const ADVICE = { id: "unasked", said: "You asked nobody.", region: "talks", place: "" };

/** The line of the guide over a desk, with what the house answers when it is asked. */
async function goes(answer) {
  globalThis.fetch = async () => new Response(JSON.stringify(answer));
  const box = document.createElement("div");
  document.body.append(box);
  boxes.push(box);
  render(html`<${Companion} onShow=${() => {}} />`, box);
  await drawn();
  await drawn();
  return box;
}

test("the guide shows a step, marks its control, and goes on when one leaves it out", async () => {
  await shows(everything("running"));
  guides("running");
  const box = await goes(told());
  const marked = () => root.querySelector('[data-guide="brief"]').hasAttribute("data-guided");
  assert.equal(box.querySelector("[data-step]").dataset.step, "brief");
  await until(marked);
  skips(["brief"]);
  await drawn();
  assert.equal(box.querySelector("[data-step]").dataset.step, "ask");
  await until(() => !marked());
  render(null, box);
  await until(() => document.querySelector("[data-guided]") === null);
});

test("a guide whose steps are all taken ends, and is not begun again by itself", async () => {
  await shows(everything("running"));
  guides("running");
  skips(["brief"]);
  const box = await goes(told({ taken: ["ask", "table", "capital", "sign"] }));
  await drawn();
  assert.equal(guide.value, "done");
  assert.equal(box.textContent, "");
});

test("the coach speaks once of a matter, and not at all when it is muted or not allowed", async () => {
  await shows(everything("running"));
  guides("left");
  let box = await goes(told({ advice: [ADVICE] }));
  await until(() => box.textContent.includes("You asked nobody."));
  putsAway("unasked");
  assert.deepEqual(putAway(), ["unasked"]);
  render(null, box);
  box = await goes(told({ advice: [ADVICE] }));
  assert.ok(!box.textContent.includes("You asked nobody."));
  render(null, box);
  box = await goes(told({ advice: [{ ...ADVICE, id: "late" }], coached: false }));
  assert.equal(box.textContent, "");
  render(null, box);
  mutes(true);
  assert.equal(muted.value, true);
  box = await goes(told({ advice: [{ ...ADVICE, id: "late" }] }));
  assert.equal(box.textContent, "");
  render(null, box);
  mutes(false);
});

test("an answer that never comes leaves the desk as it is", async () => {
  await shows(everything("running"));
  guides("running");
  globalThis.fetch = async () => {
    throw new TypeError("offline");
  };
  const box = document.createElement("div");
  document.body.append(box);
  boxes.push(box);
  render(html`<${Companion} onShow=${() => {}} />`, box);
  await drawn();
  assert.equal(box.textContent, "");
  assert.ok(table.live.joined.value && socket);
  render(null, box);
});
