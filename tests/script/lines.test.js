// The lines of a stream: each found by what it is, and readers told of what concerns them alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Lines, linesAfter, seatOf } from "../../web/static/js/lines.js";
import { effect } from "../../web/static/vendor/preact.js";

const line = (n, kind, more = {}) => ({ n, ref: `r${n}`, at: 1000 * n, kind, ...more });
const numbers = (lines) => lines.map((one) => one.n);

function some() {
  const lines = new Lines();
  lines.take([
    line(1, "exercise-started"),
    line(2, "message-sent", { channel: "plenary" }),
    line(3, "turn-began"),
    line(4, "message-sent", { channel: "b1" }),
  ]);
  return lines;
}

test("lines are found by kind, talks and reference, in their order", () => {
  const lines = some();
  assert.deepEqual(numbers(lines.all()), [1, 2, 3, 4]);
  assert.deepEqual(numbers(lines.of("message-sent")), [2, 4]);
  assert.deepEqual(numbers(lines.said("b1")), [4]);
  assert.deepEqual(numbers(lines.among(["turn-began", "message-sent", "none"])), [2, 3, 4]);
  assert.equal(lines.at("r3").kind, "turn-began");
  assert.equal(lines.at("r9"), undefined);
  assert.deepEqual(numbers(lines.latest(2, (one) => one.kind !== "turn-began")), [4, 2]);
});

test("a line that is known already is not taken twice", () => {
  const lines = some();
  lines.take([line(3, "turn-began"), line(4, "message-sent", { channel: "b1" }), line(5, "turn-began")]);
  assert.deepEqual(numbers(lines.all()), [1, 2, 3, 4, 5]);
  assert.deepEqual(numbers(lines.of("turn-began")), [3, 5]);
});

test("who reads one kind is told of that kind alone, once a packet", () => {
  const lines = some();
  const seen = [];
  const stop = effect(() => void seen.push(lines.of("turn-began").length));
  lines.take([line(5, "message-sent", { channel: "b1" })]);
  lines.take([line(6, "turn-began"), line(7, "turn-began")]);
  stop();
  assert.deepEqual(seen, [1, 3]);
});

test("a stream read anew holds what came anew, also where it is as long as before", () => {
  const lines = some();
  const seen = [];
  const stop = effect(() => void seen.push(lines.of("message-sent").map((one) => one.ref)));
  lines.clear();
  lines.take([line(1, "message-sent", { channel: "b2", ref: "a" }), line(2, "message-sent", { channel: "b2", ref: "b" })]);
  stop();
  assert.deepEqual(seen.at(-1), ["a", "b"]);
  assert.deepEqual(numbers(lines.said("b1")), []);
  assert.equal(lines.at("r3"), undefined);
});

test("the lines after a number are those that came later, however far back it lies", () => {
  const lines = some().of("message-sent");
  assert.deepEqual([0, 2, 3, 4, 9].map((n) => numbers(linesAfter(lines, n))), [[2, 4], [4], [4], [], []]);
});

test("a line names a seat, or none", () => {
  assert.deepEqual([line(1, "message-sent", { seat: "a" }), line(2, "turn-began")].map(seatOf), ["a", null]);
});
