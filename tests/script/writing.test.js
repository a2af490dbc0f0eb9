// Who writes at this moment: heard, passing by itself or with the message, and told by oneself now and then.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { Writing } from "../../web/static/js/writing.js";

beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "Date"], now: 0 }));
afterEach(() => mock.timers.reset());
const heard = (channel, seat) => ({ exercise: "x1", channel, seat });

test("whoever is heard to write writes, until a while has passed or the message is there", () => {
  const writing = new Writing("x1", () => {});
  writing.hear(heard("plenary", "b"));
  writing.hear(heard("plenary", "c"));
  writing.hear({ ...heard("plenary", "d"), exercise: "x2" });
  assert.deepEqual(writing.in("plenary"), ["b", "c"]);
  mock.timers.tick(4000);
  writing.hear(heard("plenary", "b"));
  mock.timers.tick(4000);
  assert.deepEqual(writing.in("plenary"), ["b"]);
  writing.done([{ kind: "message-sent", channel: "plenary", seat: "b" }, { kind: "turn-began" }]);
  assert.deepEqual([writing.in("plenary"), writing.in("elsewhere")], [[], []]);
});

test("one's own writing is told at once, then every few seconds, and at once after one has spoken or gone elsewhere", () => {
  const told = [];
  const writing = new Writing("x1", (one) => told.push(one.channel));
  for (const channel of ["plenary", "plenary", "room"]) writing.own(channel);
  assert.deepEqual(told, ["plenary", "room"]);
  mock.timers.tick(3000);
  writing.own("room");
  writing.spoke();
  writing.own("room");
  assert.equal(told.length, 4);
});
