// Names in a text: whole, by family name, with an @, and never inside another word.
import assert from "node:assert/strict";
import { test } from "node:test";
import { named } from "../../web/static/js/named.js";

const people = [
  { id: "kad", persona: "Tomás Ferreira" },
  { id: "lus", persona: "Inès Moreau" },
  { id: "li", persona: "Wei Li" },
];
const found = (text) => named(text, people).filter((part) => part.id).map((part) => [part.text, part.id]);

test("somebody is named by the whole name, by the family name and with an @", () => {
  assert.deepEqual(found("Tomás Ferreira, and you too, @Moreau: MOREAU?"), [
    ["Tomás Ferreira", "kad"],
    ["@Moreau", "lus"],
    ["MOREAU", "lus"],
  ]);
});

test("a name inside another word, and a very short family name, name nobody", () => {
  assert.deepEqual(found("The Moreaux and Li agree; Wei Li does not."), [["Wei Li", "li"]]);
});

test("the pieces are the whole text, whatever stands in names", () => {
  for (const text of ["", "Moreau", "a Moreau b", "(.*) Ferreira"])
    assert.equal(named(text, [...people, { id: "x", persona: "A. (.*)+" }]).map((part) => part.text).join(""), text);
  assert.deepEqual(named("Nobody", []), [{ text: "Nobody", id: null }]);
});
