// What concerns a reader: in the bell, as a toast or not, in the title and under "since you looked"; with every reason given.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { html, render } from "../../web/static/vendor/preact.js";
import { LINES, drawn, en, everything, line, root, shows, socket, table, text } from "./rooms/desk.js";

const { Part } = await import("../../web/static/js/desk/opened/Notices.js");
const { quoted } = await import("../../web/static/js/quoted.js");
const words = (said) => ({ said, language: "en" });
const news = (from, lines) => ({ exercise: "x1", from, n: from + lines.length, now: 0, lines, picture: {} });
const rejected = line(4, "package-answered", { package: "k1", seat: "b-head", actor: "b", answer: "reject", authority: "mandate", note: words("Our parliament would not follow."), notice: "answers" });

/** The panel of the bell as it is opened. */
async function panel() {
  const place = document.createElement("div");
  document.body.append(place);
  render(html`<${Part} />`, place);
  await drawn();
  const shown = place.textContent.replace(/\s+/g, " ");
  render(null, place);
  place.remove();
  return shown;
}

test("an answer to one's package stands under the package with its reason, in the bell, in what changed, and as a toast", async () => {
  await shows(everything("running"));
  socket.say("news", news(3, [rejected]));
  await drawn();
  for (const where of ["#text-k1 .reasons", ".since", ".toast"]) assert.ok(text(where).includes("Our parliament would not follow."), `${where}: ${text(where)}`);
  assert.equal(text(".pop-opener .badge"), "1");
  await drawn();
  await drawn();
  assert.match(document.title, /^\(1\) /);
  assert.ok((await panel()).includes("Our parliament would not follow."));
  await drawn();
  assert.ok(root.querySelector(".pop-opener .badge") === null);
  assert.doesNotMatch(document.title, /^\(/);
});

test("what asks for an answer is no toast and stays in the bell", async () => {
  await shows(everything("running"));
  socket.say("news", news(3, [line(4, "message-sent", { channel: "plenary", seat: "a-head", words: words("On."), about: [] }), line(5, "action-taken", { act: "call", seat: "b-head", actor: "b", target: "a", words: words("Call me."), basis: "", news: true, notice: "asks" })]));
  await drawn();
  assert.ok(root.querySelector(".toast") === null);
  assert.equal(text(".pop-opener .badge"), "1");
  assert.ok((await panel()).includes("Call me."));
});

test("what was there when the desk opened is no toast", async () => {
  await shows(everything("running"), [...LINES, rejected]);
  assert.ok(root.querySelector(".toast") === null);
});

test("one has looked once one says so, and what was before is there still", async () => {
  await shows(everything("running"), [...LINES, rejected]);
  [...root.querySelectorAll("button")].find((button) => button.textContent.trim() === "looked-at").dispatchEvent(new window.Event("click", { bubbles: true }));
  await drawn();
  assert.ok(text("#situation").includes("nothing-has-changed-since"));
  assert.ok(text("#situation details .since").includes("Our parliament would not follow."));
});

test("the capital's answers stand with the mandate, each with its reason", async () => {
  const answered = line(4, "capital-answered", { actor: "a", instrument: "i1", issue: "z", option: "nine", granted: false, limits: ["six"], words: { text: en("Not at this stage.") }, notice: "answers", news: true });
  await shows(everything("running"), [...LINES, answered]);
  assert.ok(text("#desk-region").includes("Not at this stage."));
});

// --- every kind with words of somebody

const TYPES = readFileSync(new URL("types/picture.d.ts", import.meta.url), "utf8");
/** For the instructor alone. */
const CONTROLS = "move-explained";
/** The kinds of event whose fields hold words of somebody, with those fields. */
const SPOKEN = [...TYPES.matchAll(/export type \w+ = Head & \{\n {2}kind: "([\w-]+)";\n([^}]*)\};/g)].flatMap(([, kind, body]) => {
  const fields = [...body.matchAll(/^ {2}(\w+)\??: (.*(?:SaidShown|WordedShown).*);$/gm)].map(([, name, type]) => ({ name, type }));
  return kind === CONTROLS ? [] : fields.map((field) => ({ kind, ...field }));
});

test("there are kinds with words of somebody", () => assert.ok(SPOKEN.length >= 12, String(SPOKEN.length)));

for (const { kind, name, type } of SPOKEN)
  test(`the ${name} of ${kind} is drawn for its addressee`, async () => {
    const said = words("These very words.");
    const value = type.startsWith("Record") ? { one: said } : /\[\]/.test(type) ? [said] : said;
    const one = line(4, kind, { [name]: value, notice: "answers" });
    assert.equal(quoted(one)?.words, "These very words.");
    const silence = console.error;
    await shows(everything("running"), LINES);
    table.lines.take([{ ...one, channel: "none", about: [], seat: "b-head", actor: "b", issue: "z", option: "six" }]);
    await drawn();
    console.error = silence;
    assert.ok((await panel()).includes("These very words."), `${kind} is in the bell`);
    assert.ok(text(".since").includes("These very words."), `${kind} is in what changed`);
  });
