// A draft is read while one writes it: what it says goes with the message, and its writer may correct it or leave it out.
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, everything, reference, root, shows, socket, text } from "./rooms/desk.js";

const { tabling } = await import("../../web/static/js/desk/drafts.js");
const READ = { ok: true, line: "Conditional offer · six for nine", intent: "proposal", about: ["z"], package: { instrument: "i1", choices: { z: "six" } } };
const click = (element) => element.dispatchEvent(new window.Event("click", { bubbles: true }));
const button = (name) => [...root.querySelectorAll(".understood button")].find((one) => one.textContent.includes(name));

async function typed(words) {
  root.querySelector("#say").value = words;
  root.querySelector("#say").dispatchEvent(new window.Event("input"));
  await drawn();
}

async function asked(event) {
  while (socket.asked[0]?.event !== event) {
    if (socket.asked[0]?.event === "writing") socket.asked.shift();
    await drawn();
  }
  return socket.asked[0].payload;
}

async function understood(words, answer = READ) {
  await shows(everything("running"));
  await typed(words);
  const payload = await asked("read");
  await socket.answer("read", answer);
  await drawn();
  return payload;
}

async function sent() {
  root.querySelector(".compose").dispatchEvent(new window.Event("submit"));
  await drawn();
  await asked("act");
  const { body } = await socket.answer("act", { ok: true, n: 4 });
  await drawn();
  return body;
}

test("what is understood of a draft stands under it, and goes with the message", async () => {
  const payload = await understood("Six if you take nine");
  assert.equal(payload.text, "Six if you take nine");
  assert.ok(text(".understood").includes("Conditional offer · six for nine"), text(".understood"));
  const body = await sent();
  assert.equal(body.intent, "proposal");
  assert.deepEqual(body.about, ["z"]);
  assert.equal(root.querySelector(".understood"), null);
});

test("an offer becomes a package with one press, its options chosen", async () => {
  await understood("Six if you take nine");
  click(button("make-it-a-package"));
  await drawn();
  assert.ok(root.querySelector("dialog #choose-z"));
  assert.deepEqual(tabling.value, { instrument: "i1", choices: { z: "six" }, amends: null });
  tabling.value = null;
  await typed("");
});

test("the writer corrects what was understood, or leaves it out", async () => {
  reference.value = { ...reference.value, intents: [{ id: "warning", name: { en: "Warning" }, icon: "warn" }] };
  await understood("Six if you take nine");
  click(button("correct-it"));
  await drawn();
  click(root.querySelector("#say-correct [data-chip=warning]"));
  await drawn();
  assert.ok(text(".understood").includes("Warning"), text(".understood"));
  assert.equal((await sent()).intent, "warning");
  await understood("Six if you take nine");
  click(button("drop-it"));
  await drawn();
  const body = await sent();
  assert.deepEqual([body.intent, body.about], [null, []]);
});

test("a server that cannot read just now keeps nobody from sending", async () => {
  await understood("Six if you take nine", { ok: false, code: "too-fast", why: { en: "Slower." } });
  const body = await sent();
  assert.deepEqual([body.intent, body.about, body.words.said], [null, [], "Six if you take nine"]);
});

test("the writer corrects the issues and options by chips, and the package is of what then stands", async () => {
  await understood("Six if you take nine");
  click(button("correct-it"));
  await drawn();
  const chip = (kind, id) => root.querySelector(`#say-correct [data-chips=${kind}] [data-chip=${id}]`);
  assert.equal(chip("issue", "z").getAttribute("aria-pressed"), "true");
  assert.equal(chip("option", "six").getAttribute("aria-pressed"), "true");
  click(chip("option", "nine"));
  await drawn();
  click(button("make-it-a-package"));
  await drawn();
  assert.deepEqual(tabling.value, { instrument: "i1", choices: { z: "nine" }, amends: null });
  tabling.value = null;
  click(chip("issue", "z"));
  await drawn();
  assert.equal(button("make-it-a-package"), undefined);
  assert.deepEqual((await sent()).about, []);
});
