// The treaty workbench: it opens from the address, leads from article to article, and acts as the desk does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, en, everything, law, line, LINES, root, shows, socket, stands, text, until } from "./rooms/desk.js";

const { reveal } = await import("../../web/static/js/desk/texts/place.js");
const go = async (place) => {
  location.hash = place;
  window.dispatchEvent(new window.Event("hashchange"));
  await drawn();
  if (place.startsWith("#treaty")) await until(() => root.querySelector(".outline"));
};
const press = async (element, kind = "click") => {
  element.dispatchEvent(new window.Event(kind, { bubbles: true, cancelable: true }));
  await drawn();
};
const remark = { ref: "r9", provision: "p-z", seat: "b-head", actor: "b", words: { said: "Which year?", language: "en" }, at: 1 };
const declaration = { id: "w1", ref: "r8", form: "reservation", provision: "p-z", seat: "b-head", actor: "b", words: { said: "Not in a drought.", language: "en" }, objections: [] };
const treaty = (more = {}) => ({ i1: { ...stands("z", []), remarks: [remark], declarations: [declaration], ...more }, i2: stands("y", []) });

test("articles that are open come first in the index, with their remarks, and lead to the text", async () => {
  const fixed = { id: "p-0", number: "1", title: en("Purpose"), text: en("In peace."), basis: en(""), issue: null, issue_title: null, options: [] };
  const basin = law("i1", "The basin", "z", "2");
  const scene = { ...everything("running").scene, instruments: [{ ...basin, provisions: [fixed, ...basin.provisions] }, law("i2", "The dam", "y", "2")] };
  await shows(everything("running", { scene, texts: treaty() }));
  await go("#treaty");
  assert.equal(root.querySelector("#texts"), null, "the text is on the screen once");
  const entries = [...root.querySelectorAll(".outline a")];
  assert.deepEqual(entries.map((one) => one.getAttribute("href")), ["#treaty/z", "#treaty/p-0"]);
  assert.ok(entries[0].textContent.includes("remarks-count"));
  await go("#treaty/p-z");
  assert.equal(root.querySelector(".bench [aria-current=true].prov").id, "text-z");
  assert.ok(text("#text-z .remarks").includes("Which year?"));
});

test("what stands in the texts is shown at the workbench while one is there, and the desk comes back as it was", async () => {
  await shows(everything("running", { texts: treaty() }));
  await go("#treaty");
  await go("#texts/k1");
  assert.equal(location.hash, "#treaty/k1");
  await go("#texts");
  assert.equal(root.querySelector(".bench"), null);
  assert.ok(root.querySelector("#texts"));
});

test("a history tells of a package only what it says of the article, and leads to what was said then", async () => {
  const tabled = line(4, "package-tabled", { package: "k1", instrument: "i1", seat: "a-head", actor: "a", choices: { z: "six" }, note: null });
  const elsewhere = line(5, "position-taken", { instrument: "i1", issue: "other", seat: "a-head", actor: "a", option: "six" });
  await shows(everything("running", { texts: treaty() }), [...LINES, tabled, elsewhere]);
  await go("#treaty");
  const told = [...root.querySelectorAll("#text-z .history li")];
  assert.equal(told.length, 1);
  assert.equal(told[0].querySelector("b").textContent, "six");
  assert.equal(told[0].querySelector("a.num").getAttribute("href"), "#talks/r3");
});

test("a remark and an objection are sent as they were written", async () => {
  await shows(everything("running", { texts: treaty({ status: "adopted", adopted: { z: "six" } }) }));
  await go("#treaty");
  const field = root.querySelector("#text-z .remark-f textarea");
  field.value = " Six is enough. ";
  await press(field, "input");
  await press(root.querySelector("#text-z .remark-f"), "submit");
  const made = await socket.answer("act", { ok: true, n: 4 });
  assert.deepEqual([made.kind, made.body], ["make-remark", { instrument: "i1", provision: "p-z", words: { said: "Six is enough.", language: "en" } }]);
  await drawn();
  await press(await until(() => [...root.querySelectorAll(".declared button")].find((one) => one.textContent === "object-to-it")));
  const why = root.querySelector("#objection-w1");
  why.value = "It empties the article.";
  await press(why, "input");
  await press(why.closest("form"), "submit");
  const objected = await socket.answer("act", { ok: true, n: 5 });
  assert.deepEqual([objected.kind, objected.body], ["object-to-declaration", { declaration: "w1", words: { said: "It empties the article.", language: "en" } }]);
});

test("where the text admits no reservation none is offered, and what does not exist moves nothing", async () => {
  const scene = { ...everything("running").scene, instruments: [{ ...law("i1", "The basin", "z", "2"), reservations: "forbidden" }, law("i2", "The dam", "y", "2")] };
  await shows(everything("running", { scene, texts: treaty({ status: "adopted", adopted: { z: "six" } }) }));
  await go("#treaty/z");
  assert.ok(root.querySelector("input[value=reservation]").hasAttribute("disabled"));
  reveal("nothing-of-the-kind");
  await drawn();
  assert.equal(root.querySelector(".bench [aria-current=true].prov").id, "text-z");
  await go("");
});
