// Sentences, texts, numbers and times as readers of each language get them.
import assert from "node:assert/strict";
import { afterEach, mock, test } from "node:test";
import { language, number, of, percent, ready, said, signed, small, t, time } from "../../web/static/js/i18n.js";

const WORDS = {
  "/words/en/shared.ftl": "time-of-day = { $hours }:{ $minutes }",
  "/words/en/desk.ftl": "turn-of-turns = Turn { $turn } of { $turns }",
  "/words/fr/shared.ftl": "time-of-day = { $hour }\u00a0h\u00a0{ $minutes }",
  "/words/fr/desk.ftl": "turn-of-turns = Tour { $turn } sur { $turns }",
};

/** Reads the sentences of a language as a page in it does. */
async function reading(code) {
  mock.method(globalThis, "fetch", async (address) => {
    const found = WORDS[address.split("?")[0]];
    return new Response(found, { status: found === undefined ? 404 : 200 });
  });
  language.value = code;
  await ready("desk");
}

afterEach(() => {
  language.value = "en";
  mock.restoreAll();
});

test("a sentence comes in the reader's language, its places filled", async () => {
  await reading("en");
  assert.equal(t("turn-of-turns", { turn: 2, turns: 9 }), "Turn 2 of 9");
  await reading("fr");
  assert.equal(t("turn-of-turns", { turn: 2, turns: 9 }), "Tour 2 sur 9");
  assert.equal(document.documentElement.lang, "fr");
});

test("a sentence that is lacking is shown by its key, and a language that is lacking breaks nothing", async () => {
  await reading("en");
  assert.equal(t("nobody-wrote-this"), "nobody-wrote-this");
  await reading("es");
  assert.equal(t("turn-of-turns", { turn: 2, turns: 9 }), "turn-of-turns");
});

test("a text comes in the reader's language, else in the one it has", () => {
  language.value = "fr";
  assert.equal(of({ en: "flow", fr: "débit" }), "débit");
  assert.equal(of({ en: "flow" }), "flow");
  assert.equal(of({ es: "caudal" }), "caudal");
  assert.equal(of(undefined), "");
});

test("a role inside a sentence begins small, an acronym does not", () => {
  assert.equal(small("Head of delegation"), "head of delegation");
  assert.equal(small("\u00c9missaire"), "\u00e9missaire");
  assert.equal(small("EU adviser"), "EU adviser");
});

test("a person's own words are never translated", () => {
  language.value = "fr";
  assert.equal(said({ said: "Good morning", language: "en" }), "Good morning");
  assert.equal(said({ text: { en: "No", fr: "Non" } }), "Non");
  assert.equal(said(null), "");
});

test("figures carry the signs and separators of the language", () => {
  assert.equal(number(-1234.5, 1), "−1,234.5");
  assert.equal(signed(2), "+2");
  assert.equal(signed(0), "0");
  language.value = "fr";
  assert.equal(number(-1234.5, 1), "−1\u202f234,5");
});

test("the time of day has 24 hours, and an h in French", async () => {
  const at = new Date(2026, 10, 3, 9, 5).getTime();
  await reading("en");
  assert.equal(time(at), "09:05");
  await reading("fr");
  assert.equal(time(at), "9\u00a0h\u00a005");
});

test("a share is a percentage with the space of the language", async () => {
  await reading("en");
  assert.equal(percent(0.125), "13%");
  await reading("fr");
  assert.match(percent(0.125), /^13[\u00a0\u202f]%$/);
});
