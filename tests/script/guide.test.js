// The first steps on a desk: the next one, the control it is about, and a package that one could accept.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { drawn, everything, pack, root, shows, socket, table } from "./rooms/desk.js";

const { STEPS, acceptable, next, place } = await import("../../web/static/js/desk/guide/steps.js");
const { guide, guides, muted, mutes, putAway, putsAway, skips } = await import("../../web/static/js/desk/guide/progress.js");
const { Companion } = await import("../../web/static/js/desk/guide/Companion.js");
const { html, render } = await import("../../web/static/vendor/preact.js");

test("the next step is the first that is neither taken nor left out", () => {
  assert.equal(next(new Set(), []), "brief");
  assert.equal(next(new Set(["brief", "table"]), []), "ask");
  assert.equal(next(new Set(["brief"]), ["ask"]), "table");
  assert.equal(next(new Set(STEPS), []), null);
});

const HOME = { asks: true, offers: false };
test("every step knows a region and a control", () => {
  for (const step of STEPS) assert.ok(place(step, null, HOME).at.length > 0, step);
  assert.ok(place("sign", "k2", HOME).at.some((one) => one.css === '[data-guide="accept:k2"]'));
});

const offered = (id, value, more = {}) => ({ ...pack(id, "B", "b"), value, ...more });
const text = (packages, more = {}) => [{ id: "i1", status: "open", parties: ["a", "b"], packages, ...more }];
const WORTH = { points: 60, reservation: 40, aim: 80, beyond: [] };

test("what one could accept is inside the mandate and no worse than no agreement, and the best of it", () => {
  assert.equal(acceptable(text([offered("k1", WORTH), offered("k2", { ...WORTH, points: 70 })]), "a"), "k2");
  assert.equal(acceptable(text([offered("k1", { ...WORTH, beyond: ["z"] })]), "a"), null);
  assert.equal(acceptable(text([offered("k1", { ...WORTH, points: 30 })]), "a"), null);
  assert.equal(acceptable(text([offered("k1", null)]), "a"), null, "without help on the screen nothing is said of worth");
  assert.equal(acceptable(text([offered("k1", WORTH, { withdrawn: true })]), "a"), null);
  assert.equal(acceptable(text([offered("k1", WORTH)], { status: "adopted" }), "a"), null);
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
  assert.ok(box.textContent.includes("You asked nobody."));
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
