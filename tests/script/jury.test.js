// The clock of a jury's test: what is left, and which phase runs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { clock, phaseAt } from "../../web/static/js/jury.js";

test("seconds left are told as minutes and seconds, upward, and never below nothing", () => {
  assert.deepEqual([300, 299.2, 61, 5, 0, -3].map(clock), ["5:00", "5:00", "1:01", "0:05", "0:00", "0:00"]);
});

test("the phase is the one whose time has not passed, and at the end the last", () => {
  assert.deepEqual([0, 89, 90, 269, 270, 9999].map((passed) => phaseAt([90, 180], passed)), [0, 0, 1, 1, 1, 1]);
});
