// A desk as one sees it: what it offers while an exercise runs and what it no longer does, and what it tells its reader.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { LINES, buttons, decision, drawn, en, everything, line, reference, root, shows, socket, stands, table, text, until } from "./rooms/desk.js";

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

/** Presses the button of that key that came last. */
const press = async (key) => {
  const button = await until(() => [...root.querySelectorAll("button")].findLast((one) => one.textContent.trim() === key));
  button.dispatchEvent(new window.Event("click", { bubbles: true }));
  await drawn();
};

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

test("a package that goes ahead ad referendum closes its form and is shown", async () => {
  await shows(everything("running"));
  await press("table-a-package");
  await press("table-it");
  await socket.answer("act", { ok: false, code: "beyond-mandate", why: en("No.") });
  await press("go-ahead-ad-referendum");
  socket.say("news", { exercise: "x1", from: 3, n: 4, now: 0, picture: {}, lines: [line(4, "package-tabled", { package: "k1", instrument: "i1", seat: "a-head", actor: "a", choices: {} })] });
  const sent = await socket.answer("act", { ok: true, n: 4 });
  await drawn();
  assert.equal(sent.body.authority, "ad-referendum");
  assert.ok(root.querySelector("#table-where") === null, "the form is closed");
  assert.equal(location.hash, "#texts/k1");
  location.hash = "";
});

/** The reference of a desk on which news may be cited, as the server answers with it. */
const CITING = { ...reference.value, kinds: { "action-taken": { shelf: "world", icon: "note", cite: true } } };

test("a document relies on what it cites until its author says that it reports or refutes it", async () => {
  mock.method(globalThis, "fetch", async () => Response.json(CITING));
  await shows(everything("running"));
  await press("write-it");
  const source = await until(() => root.querySelector("fieldset .choice input[type=checkbox]"));
  source.checked = true;
  source.dispatchEvent(new window.Event("change", { bubbles: true }));
  await drawn();
  const stance = root.querySelector("fieldset .choice + select");
  assert.deepEqual([...stance.options].map((one) => one.textContent), ["stance-relies-on", "stance-reports", "stance-refutes"]);
  await press("file-it");
  const first = await socket.answer("act", { ok: false, code: "missing-field", why: en("No.") });
  assert.deepEqual(first.body.cites, [{ ref: "r2", stance: "relies-on" }]);
  Object.defineProperty(stance, "value", { value: "refutes" }); // linkedom lets nobody choose
  stance.dispatchEvent(new window.Event("change", { bubbles: true }));
  await drawn();
  await press("file-it");
  const sent = await socket.answer("act", { ok: true, n: 4 });
  assert.deepEqual(sent.body.cites, [{ ref: "r2", stance: "refutes" }]);
});

test("a document that was filed says of each event what it cites it for", async () => {
  const picture = everything("running");
  const cites = [{ ref: "r2", stance: "reports" }];
  await shows({ ...picture, desk: { ...picture.desk, documents: [{ ...picture.desk.documents[0], cites }] } });
  await press("A note");
  assert.ok(text(".doc-p .cites").endsWith("stance-reports"), text(".doc-p .cites"));
});

test("a button that is pressed twice asks once, and the next time anew", async () => {
  await shows(everything("running"));
  const acts = () => socket.asked.filter((one) => one.event === "act");
  const before = acts().length;
  const ask = (words) => table.act("place", "take-action", { act: "make-statement", target: null, words, basis: "" });
  const both = [ask({ said: "One", language: "en" }), ask({ said: "One", language: "en" })];
  ask({ said: "Another", language: "en" });
  await drawn();
  assert.equal(acts().length, before + 1, "one goes after the other");
  acts().at(-1).answer({ ok: true, n: 1 });
  assert.deepEqual((await Promise.all(both)).map((answer) => answer.ok), [true, true]);
  await until(() => acts().length === before + 2);
  assert.equal(acts().at(-1).payload.body.words.said, "Another");
  acts().at(-1).answer({ ok: true, n: 2 });
  await drawn();
  const again = ask({ said: "One", language: "en" });
  await until(() => acts().length === before + 3);
  acts().at(-1).answer({ ok: false, code: "no", why: en("No.") });
  assert.equal((await again).ok, false);
  assert.equal(table.refusals.value.place.code, "no");
  table.refuse("place", null);
});
