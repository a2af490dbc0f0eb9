// One part of a screen fails: it says so in its place, the rest goes on, and the server hears of it once.
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Boundary } from "../../web/static/js/components/Boundary.js";
import { described, report } from "../../web/static/js/report.js";
import { html, render, signal } from "../../web/static/vendor/preact.js";

const broken = signal(true);
const word = signal("first");

function Talks() {
  if (broken.value) throw new TypeError('Cannot read "what she wrote"');
  return html`<p>The talks</p>`;
}
const Desk = () => html`<p>The desk, ${word.value}</p>`;

function screen() {
  const root = document.createElement("div");
  document.body.append(root);
  render(html`<main><${Boundary} name="talks"><${Talks} /><//><${Boundary} name="desk"><${Desk} /><//></main>`, root);
  return root;
}

/** Once Preact has drawn what changed. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));

let sent = [];
beforeEach(() => {
  broken.value = true;
  sent = [];
  mock.method(console, "error", () => {});
  mock.method(globalThis, "fetch", async (address, options) => {
    sent.push({ address, ...JSON.parse(options.body) });
    return new Response(null, { status: 204 });
  });
});

test("the part that failed says so, and the others go on", async () => {
  const root = screen();
  await drawn();
  assert.match(root.innerHTML, /this-part-met-a-fault/);
  assert.match(root.innerHTML, /The desk, first/);
  word.value = "second";
  await drawn();
  assert.match(root.innerHTML, /The desk, second/);
  assert.equal(root.querySelectorAll("section[data-region=talks]").length, 1);
});

test("it is drawn again when one asks and the fault is gone", async () => {
  const root = screen();
  await drawn();
  broken.value = false;
  root.querySelector("button").dispatchEvent(new window.Event("click", { bubbles: true }));
  await drawn();
  assert.match(root.innerHTML, /The talks/);
  assert.doesNotMatch(root.innerHTML, /this-part-met-a-fault/);
});

test("a fault is reported once however often it comes back, and without what somebody wrote", () => {
  const fault = new RangeError("“Hello my name is Ada” is too long");
  for (let i = 0; i < 5; i += 1) report(fault, "desk");
  assert.equal(sent.length, 1);
  assert.deepEqual([sent[0].address, sent[0].where, sent[0].name, sent[0].message], ["/faults", "desk", "RangeError", "… is too long"]);
});

test("what is no error, and what holds no place of ours, is told as far as it goes", () => {
  const fault = new Error("no");
  fault.stack = "Error: no\n  at f (http://localhost/static/0123456789ab/js/desk/Talks.js:12:5)\n  at http://localhost/desk/x1?secret:1:1";
  assert.deepEqual(described(fault, "talks").frames, ["js/desk/Talks.js:12:5"]);
  assert.deepEqual(described("my words", "promise"), { where: "promise", name: "Error", message: "string", frames: [] });
  assert.deepEqual(described(undefined, "page").message, "undefined");
});

test("a page that fails without end reports a few times and goes on", () => {
  for (let i = 0; i < 50; i += 1) report(new Error(`number ${i}`), "page");
  assert.ok(sent.length <= 5, String(sent.length));
});
