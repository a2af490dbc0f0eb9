// What stands beside the sentence of an event: somebody's words, in their language, and nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { quoted } from "../../web/static/js/quoted.js";

const line = (more) => ({ n: 1, ref: "r1", at: 1, kind: "some", ...more });

test("a person's words keep their language, a mind's come in the reader's", () => {
  assert.deepEqual(quoted(line({ words: { said: "Bonjour", language: "fr" } })), { words: "Bonjour", lang: "fr" });
  assert.deepEqual(quoted(line({ note: { text: { en: "No", fr: "Non" } } })), { words: "No", lang: undefined });
  assert.deepEqual(quoted(line({ body: { en: "Rain", fr: "Pluie" } })), { words: "Rain", lang: undefined });
  assert.deepEqual(quoted(line({ text: "Late again" })), { words: "Late again", lang: undefined });
});

test("the fields of a document and the lists of a brief run together", () => {
  const fields = { known: [{ said: "One", language: "en" }, { said: "Two", language: "en" }], next: { said: "Three", language: "en" } };
  assert.equal(quoted(line({ fields })).words, "One Two · Three");
  assert.equal(quoted(line({ stands: [{ text: { en: "A" } }], due: [{ text: { en: "B" } }] })).words, "A B");
});

test("an event in which nobody spoke has none, whatever else it holds", () => {
  for (const more of [{}, { words: null }, { note: null, due: "d1", text: undefined }, { fields: {} }]) assert.equal(quoted(line(more)), null);
});

test("words that are one quotation are not put in quotation marks twice, and those that hold one get inner marks", () => {
  const says = (words) => quoted({ kind: "message-sent", words: { said: words, language: "en" } }).words;
  assert.equal(says("“Every sack … back”"), "Every sack … back");
  assert.equal(says("« Chaque sac »"), "Chaque sac");
  assert.equal(says("“Sorrel cheese” from overseas"), "‘Sorrel cheese’ from overseas");
  assert.equal(says("“One” and “two”"), "‘One’ and ‘two’");
  assert.equal(says("Art. 1 : « Les Villes »"), "Art. 1 : “Les Villes”");
});
