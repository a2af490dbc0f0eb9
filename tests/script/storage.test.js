// What a browser keeps, and how little it takes for it to be lost: never the page, never somebody else's.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Shelf, forgetOthers, isText } from "../../web/static/js/storage.js";

beforeEach(() => localStorage.clear());

test("what is kept is there again, and only where it was kept", () => {
  const shelf = new Shelf("x1", "kad-head");
  shelf.write("draft", "Six years");
  assert.equal(new Shelf("x1", "kad-head").read("draft", "", isText), "Six years");
  assert.equal(new Shelf("x1", "lus-head").read("draft", "", isText), "");
  assert.equal(new Shelf("x2", "kad-head").read("draft", "", isText), "");
  shelf.write("draft", null);
  assert.deepEqual(localStorage.names(), []);
});

test("names that hold the separator do not meet", () => {
  new Shelf("a:b", "c").write("draft", "one");
  assert.equal(new Shelf("a", "b:c").read("draft", "none", isText), "none");
});

test("nonsense, and what has another shape, counts as nothing kept", () => {
  const shelf = new Shelf("x1", "kad-head");
  for (const nonsense of ["{", "", "undefined", "null", "[1", "8", "\u0000"]) {
    localStorage.setItem(`${shelf.prefix}seen`, nonsense);
    assert.equal(shelf.read("seen", "none", isText), "none", nonsense);
  }
});

test("a storage that is full or blocked costs what was to be kept and nothing else", () => {
  const shelf = new Shelf("x1", "kad-head");
  localStorage.full = true;
  shelf.write("draft", "Six years");
  assert.equal(shelf.read("draft", "none", isText), "none");
  localStorage.blocked = true;
  shelf.write("draft", "Six years");
  shelf.write("draft", null);
  assert.equal(shelf.read("draft", "none", isText), "none");
  forgetOthers("ada");
});

test("what another login kept goes when this one's page opens, and everything at sign-out", () => {
  new Shelf("x1", "kad-head").write("draft", "Six years");
  localStorage.setItem("plenipo:bob:x1:kad-head:draft", '"Seven"');
  localStorage.setItem("plenipo:waiting:x1", "[]");
  localStorage.setItem("another-site-tool", "stays");
  forgetOthers("ada");
  assert.deepEqual(localStorage.names(), ["plenipo:ada:x1:kad-head:draft", "another-site-tool"]);

  document.body.innerHTML = '<form action="/language/fr"></form><form action="/sign-out"></form>';
  const [language, out] = document.querySelectorAll("form");
  language.dispatchEvent(new window.Event("submit", { bubbles: true }));
  assert.equal(localStorage.names().length, 2);
  out.dispatchEvent(new window.Event("submit", { bubbles: true }));
  assert.deepEqual(localStorage.names(), ["another-site-tool"]);
});
