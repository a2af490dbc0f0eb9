// Sentences, texts, numbers and times as readers of each language get them.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { language, number, of, said, signed, t, time } from "../../web/static/js/i18n.js";

afterEach(() => {
  language.value = "en";
});

test("a sentence without a translation stands in English, its places filled", () => {
  assert.equal(t("Turn {turn} of {turns}", { turn: 2, turns: 9 }), "Turn 2 of 9");
  assert.equal(t("Only {known}", {}), "Only {known}");
});

test("a text comes in the reader's language, else in the one it has", () => {
  language.value = "fr";
  assert.equal(of({ en: "flow", fr: "débit" }), "débit");
  assert.equal(of({ en: "flow" }), "flow");
  assert.equal(of({ es: "caudal" }), "caudal");
  assert.equal(of(undefined), "");
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

test("the time of day has 24 hours, and an h in French", () => {
  const at = new Date(2026, 10, 3, 9, 5).getTime();
  assert.equal(time(at), "09:05");
  language.value = "fr";
  assert.equal(time(at), "09\u00a0h\u00a005");
});
