// Going to anything: what a few letters find, in which order, and where it leads.
import assert from "node:assert/strict";
import { test } from "node:test";
import { html, render } from "../../web/static/vendor/preact.js";
import { drawn, everything, root, shows, text } from "./rooms/desk.js";

const { found, goals, plain } = await import("../../web/static/js/desk/opened/goals.js");
const { Part } = await import("../../web/static/js/desk/opened/GoTo.js");
const { finding } = await import("../../web/static/js/desk/Finding.js");
const names = (asked) => found(goals(), asked).map((goal) => goal.name);
const key = (target, key, more = {}) => {
  const event = new window.Event("keydown", { bubbles: true, cancelable: true });
  Object.assign(event, { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });
  target.dispatchEvent(event);
};

test("articles, packages, people, talks, acts, papers and what was said are found by any of their words", async () => {
  await shows(everything("running"));
  assert.ok(names("filling").includes("2 Filling"));
  assert.ok(names("package-letter").length >= 2);
  assert.ok(names("b-head").includes("b-head"));
  assert.ok(names("apologise").includes("apologise"));
  assert.ok(names("note").includes("A note"));
  assert.ok(names("see here").includes("See here."));
  assert.deepEqual(names("zzz"), []);
});

test("accents and capitals do not matter, every word counts, and names that open with it come first", () => {
  assert.equal(plain("Éléments À"), "elements a");
  const goal = (name) => ({ key: name, name, sort: "", icon: "", go: () => {} });
  const all = [goal("Minimal flow"), goal("Overflow"), goal("Flow at the gauge")];
  assert.deepEqual(found(all, "FLOW").map((one) => one.name), ["Minimal flow", "Flow at the gauge", "Overflow"]);
  assert.deepEqual(found(all, "flow gauge").map((one) => one.name), ["Flow at the gauge"]);
});

test("Enter goes to what is chosen and closes the panel", async () => {
  await shows(everything("running"));
  const place = document.createElement("div");
  document.body.append(place);
  finding.value = "go";
  render(html`<${Part} />`, place);
  await drawn();
  const field = place.querySelector("#go-to");
  field.value = "see here";
  field.dispatchEvent(new window.Event("input"));
  await drawn();
  key(field, "Enter");
  await drawn();
  assert.equal(finding.value, "");
  assert.equal(location.hash, "#talks/r3");
  location.hash = "";
  render(null, place);
});

test("what is typed after Ctrl K stands in the field, also where the field comes later", async () => {
  await shows(everything("running"));
  key(window, "k", { ctrlKey: true });
  for (const letter of "see here") key(window, letter);
  const place = document.createElement("div");
  document.body.append(place);
  render(html`<${Part} />`, place);
  await drawn();
  assert.equal(place.querySelector("#go-to").value, "see here");
  key(window, "z");
  finding.value = "";
  render(null, place);
  render(html`<${Part} />`, place);
  await drawn();
  assert.equal(place.querySelector("#go-to").value, "", "kept once, and nothing of what the field itself took");
  render(null, place);
  await drawn();
});

test("Ctrl K and Ctrl / open their panels, and nothing opens over a dialog", async () => {
  await shows(everything("running"));
  await drawn();
  await drawn();
  key(window, "k", { ctrlKey: true });
  assert.equal(finding.value, "go");
  await drawn();
  finding.value = "";
  await drawn();
  key(window, "/", { ctrlKey: true });
  assert.equal(finding.value, "", "a dialog is open still");
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.removeAttribute("open");
  key(window, "/", { metaKey: true });
  assert.equal(finding.value, "keys");
  finding.value = "";
  await drawn();
});

test("each button that takes a position says for which option of which article", async () => {
  await shows(everything("running"));
  assert.equal(root.querySelector(".pos tbody button").getAttribute("aria-label"), "stand-for-option-in-article");
  assert.equal(text(".pos tbody button"), "stand-for-it");
});
