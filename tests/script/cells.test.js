// Cells of documents: what one types is sent as its column asks, in the figures and dates of one's own language.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./rooms/desk.js";

const { figure, sent, shown, typed } = await import("../../web/static/js/desk/opened/cells.js");
const { language } = await import("../../web/static/js/i18n.js");
const { table } = await import("../../web/static/js/desk/table.js");

const column = (form, choices = {}) => ({ id: "c", label: {}, help: {}, form, required: false, choices });
const reading = (code, body) => {
  const before = language.value;
  language.value = code;
  try {
    body();
  } finally {
    language.value = before;
  }
};

for (const [code, text, value] of [
  ["en", "12,500", 12500],
  ["en", "12,500.5", 12500.5],
  ["en", "12.5", 12.5],
  ["en", "3,5", 3.5],
  ["fr", "12 500,5", 12500.5],
  ["fr", "12\u202f500", 12500],
  ["fr", "12,500", 12.5],
  ["fr", "12.5", 12.5],
  ["fr", "−4", -4],
  ["en", "ten", null],
  ["en", "1,2,3", null],
  ["en", "12 EUR", null],
])
  test(`in ${code}, ${text} is ${value}`, () => reading(code, () => assert.equal(figure(text), value)));

for (const [text, value] of [
  ["2031-05-14", "2031-05-14"],
  ["2031-5-4", "2031-05-04"],
  ["14/05/2031", "2031-05-14"],
  ["4.5.2031", "2031-05-04"],
  ["12", 12],
  ["day 12", 12],
  ["jour 12", 12],
  ["J12", 12],
  ["soon", "soon"],
])
  test(`the date ${text} is sent as ${value}`, () => assert.equal(sent(column("date"), text), value));

test("an empty cell is not sent, and what cannot be read goes as it was typed", () => {
  assert.equal(sent(column("money"), "  "), null);
  assert.equal(sent(column("money"), "ten"), "ten");
  assert.equal(sent(column("percent"), "40 %"), 40);
  assert.equal(sent(column("grade"), "b2"), "B2");
  assert.deepEqual(sent(column("text"), " Wells "), { said: "Wells", language: language.value });
});

test("somebody at the table is sent by id, another by name", () => {
  const slice = table.slice.bind(table);
  table.slice = (name) => (name === "people" ? { actors: [{ id: "up", name: { en: "Up" } }], seats: [{ id: "up-head", persona: "Uma Up" }] } : slice(name));
  try {
    assert.equal(sent(column("actor"), "Up"), "up");
    assert.equal(sent(column("seat"), "Uma Up"), "up-head");
    assert.deepEqual(sent(column("actor"), "Haven"), { said: "Haven", language: language.value });
    assert.equal(typed(column("actor"), "up"), "Up");
  } finally {
    table.slice = slice;
  }
});

test("a cell that was filed comes back into its field as it can be sent again", () => {
  reading("fr", () => {
    for (const [form, cell] of [["money", 12500.5], ["number", 3], ["percent", 40], ["date", "2031-05-14"], ["date", 12], ["time", "06:40"], ["grade", "B2"], ["choice", "high"]]) assert.equal(sent(column(form), typed(column(form), cell)), cell);
  });
});

test("a choice is read by its word", () => assert.equal(shown(column("choice", { high: { en: "elevated" } }), "high"), "elevated"));
