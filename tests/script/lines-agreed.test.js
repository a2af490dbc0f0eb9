// Agreeing line by line: it holds for whoever tabled first, and says who has yet to speak.
import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest, onlyWithin, openFirst } from "../../web/static/js/desk/texts/lines.js";

const option = (id, stands) => ({ id, stands });
const provision = (options, said, more = {}) => ({ id: "p", issue: "z", state: "contested", options, said, ...more });
const pack = (letter, actor, choice, more = {}) => ({ letter, actor, public: true, withdrawn: false, lapsed: false, choices: { z: choice }, ...more });
const text = (packages, parties = ["a", "b", "c"]) => ({ parties, packages });

test("who has only tabled it stands for it within the package, and the last to say so by itself is named", () => {
  const treaty = text([pack("A", "a", "six"), pack("B", "a", "six")]);
  const article = provision([option("six", ["a", "b", "c"]), option("nine", [])], ["b", "c"]);
  assert.equal(onlyWithin(treaty, article, article.options[0], "a"), "B");
  assert.equal(onlyWithin(treaty, article, article.options[0], "b"), "");
  assert.deepEqual(nearest(treaty, article), { option: article.options[0], lacking: ["a"] });
});

test("one voice, or as many for one option as for another, is no agreement in the making", () => {
  assert.equal(nearest(text([]), provision([option("six", ["a"]), option("nine", [])], ["a"])), null);
  assert.equal(nearest(text([], ["a", "b", "c", "d"]), provision([option("six", ["a", "b"]), option("nine", ["c", "d"])], ["a"])), null);
  assert.deepEqual(nearest(text([]), provision([option("six", ["a", "b"]), option("nine", ["c"])], ["a", "b"]))?.lacking, ["c"]);
});

test("an adviser's voice counts for no party", () => {
  assert.equal(nearest(text([], ["a", "b"]), provision([option("six", ["a", "x"]), option("nine", [])], ["a", "x"])), null);
});

test("articles that are open come first, each in its place otherwise", () => {
  const states = ["fixed", "contested", "agreed", "blank"].map((state) => provision([], [], { id: state, state }));
  const drafted = ["begun", "done"].map((id) => provision([], [], { id, state: "fixed", drafting: {} }));
  const treaty = { provisions: [...states, ...drafted], drafts: { done: { phase: "agreed" } } };
  assert.deepEqual(openFirst(treaty).map((one) => one.id), ["contested", "blank", "begun", "fixed", "agreed", "done"]);
});
