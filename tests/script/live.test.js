// The live client over a line that breaks, comes too fast, skips, meets faults and changes hands.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { language } from "../../web/static/js/i18n.js";
import { Live } from "../../web/static/js/live.js";
import { Table, negotiated, joined as together } from "../../web/static/js/table.js";
import { opened, settled } from "./rooms/socket.js";

const OK = { ok: true, n: 1 };
const BREATH = 1500;

/** What a join answers. */
const joined = (more = {}) => ({ ok: true, seat: "kad-head", from: 0, n: 0, now: 5000, lines: [], picture: {}, presence: {}, ...more });
const line = (n, kind = "turn-began") => ({ n, ref: `r${n}`, at: n, kind });
const news = (from, n, more = {}) => ({ exercise: "x1", from, n, now: 6000, lines: [line(n)], picture: {}, ...more });
const refusal = (code) => ({ ok: false, code, why: { en: code } });

let renewed = 0;

function begin(options = {}) {
  const live = new Live("x1", { token: "once", renew: () => (renewed += 1), ...options });
  return { live, socket: opened.at(-1) };
}

/** A live line that has joined. */
async function sitting(answer = {}, options = {}) {
  const { live, socket } = begin(options);
  socket.open();
  await socket.answer("join", joined(answer));
  return { live, socket };
}

beforeEach(() => {
  localStorage.clear();
  opened.length = renewed = 0;
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: 4000 });
});
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

test("a join brings the picture, the lines and the server's clock", async () => {
  const { live, socket } = begin();
  socket.open();
  assert.equal(live.joined.value, false);
  const asked = await socket.answer("join", joined({ n: 1, lines: [line(1)], picture: { clock: { turn: 1 } }, presence: { a: "here" } }));
  assert.deepEqual(asked, { exercise: "x1", after: null, watch: undefined, language: "en" });
  assert.deepEqual([live.joined.value, live.online.value, live.n, live.skew.value], [true, true, 1, 1000]);
  assert.equal(live.slice("clock").turn, 1);
  assert.deepEqual(live.slice("crises"), {});
  assert.equal(live.lines.at("r1").n, 1);
});

test("news that follows on is taken, what is known is not taken twice", async () => {
  const { live, socket } = await sitting({ n: 1, lines: [line(1)], picture: { clock: { turn: 1 }, desk: { due: [] } } });
  socket.say("news", news(1, 2, { picture: { clock: { turn: 2 } } }));
  socket.say("news", news(1, 2, { picture: { clock: { turn: 9 } } }));
  assert.deepEqual(live.lines.all().map((one) => one.n), [1, 2]);
  assert.deepEqual([live.slice("clock"), live.slice("desk")], [{ turn: 2 }, { due: [] }]);
  assert.equal(socket.asked.length, 0);
});

test("news of another exercise, or before the join, changes nothing", async () => {
  const { live, socket } = begin();
  socket.say("news", news(0, 1));
  socket.open();
  await socket.answer("join", joined());
  socket.say("news", news(0, 1, { exercise: "x2" }));
  assert.equal(live.lines.all().length, 0);
});

test("a gap is repaired from the last line held", async () => {
  const { live, socket } = await sitting({ n: 1, lines: [line(1)] });
  socket.say("news", news(2, 3));
  socket.say("news", news(3, 4));
  const asked = await socket.answer("join", joined({ from: 1, n: 4, lines: [line(2), line(3), line(4)] }));
  assert.equal(asked.after, 1);
  assert.deepEqual(live.lines.all().map((one) => one.n), [1, 2, 3, 4]);
  assert.equal(socket.asked.length, 0);
});

test("a stream that is shorter than what is held is read anew", async () => {
  const { live, socket } = await sitting({ n: 2, lines: [line(1), line(2)] });
  socket.drop();
  socket.open();
  await socket.answer("join", joined({ n: 1, lines: [{ ...line(1), ref: "other" }] }));
  assert.deepEqual(live.lines.all().map((one) => one.ref), ["other"]);
});

test("acts go one at a time, in order, each with an id of its own", async () => {
  const { live, socket } = await sitting();
  const first = live.act("send-message", { channel: "plenary" });
  const second = live.act("sign", {}, "kad-head");
  assert.equal(socket.asked.length, 1);
  const one = await socket.answer("act", OK);
  const two = await socket.answer("act", refusal("not-now"));
  assert.deepEqual([(await first).ok, (await second).ok], [true, false]);
  assert.match(one.id, /^[0-9a-f]{32}$/);
  assert.notEqual(one.id, two.id);
  assert.deepEqual([one.kind, two.kind, two.seat, "seat" in one], ["send-message", "sign", "kad-head", false]);
  assert.deepEqual(live.waiting.value, []);
});

test("an act that came too fast waits its turn and goes again under the same id", async () => {
  const { live, socket } = await sitting();
  const done = live.act("sign", {});
  const before = await socket.answer("act", refusal("too-fast"));
  assert.equal(socket.asked.length, 0);
  mock.timers.tick(BREATH);
  await settled();
  const after = await socket.answer("act", OK);
  assert.equal(after.id, before.id);
  assert.equal((await done).ok, true);
});

test("a fault of the server's is tried again, and told when it stays", async () => {
  const { live, socket } = await sitting();
  const done = live.act("sign", {});
  for (let i = 0; i < 2; i += 1) {
    await socket.answer("act", refusal("fault"));
    mock.timers.tick(BREATH);
    await settled();
  }
  await socket.answer("act", refusal("fault"));
  assert.equal((await done).code, "fault");
  assert.deepEqual(live.waiting.value, []);
});

test("news lays the parts that changed over a slice, a join brings slices whole", async () => {
  const { live, socket } = await sitting({ picture: { packages: { a: 1, b: 1 } } });
  socket.say("news", news(0, 1, { picture: { packages: { b: 2, c: 1 } } }));
  assert.deepEqual(live.slice("packages"), { a: 1, b: 2, c: 1 });
  socket.drop();
  socket.open();
  await socket.answer("join", joined({ from: 1, n: 1, picture: { packages: { a: 3 } } }));
  await settled();
  assert.deepEqual(live.slice("packages"), { a: 3 });
});

test("another language is fetched from the first line on", async () => {
  const { live, socket } = await sitting({ n: 1, lines: [line(1)] });
  language.value = "fr";
  const asked = await socket.answer("join", joined({ n: 1, lines: [{ ...line(1), told: { fr: "Bonjour" } }] }));
  await settled();
  assert.deepEqual([asked.after, asked.language], [null, "fr"]);
  assert.deepEqual(live.lines.at("r1").told, { fr: "Bonjour" });
  language.value = "en";
});

test("the law, how it stands, packages and stakes are put together as one text", () => {
  const law = { id: "t", title: {}, provisions: [{ id: "p1", issue: null, options: [] }, { id: "p2", issue: "i", options: [{ id: "o" }] }] };
  const stands = { t: { status: "open", provisions: { p2: { state: "contested", option: null, stands: { o: ["up"] }, said: [] } } } };
  const [text] = together({ instruments: [law] }, stands, { a: { id: "a", instrument: "t" } }, { t: { i: { o: { points: 9, mandate: "ask" } } } });
  assert.deepEqual(text.packages, [{ id: "a", instrument: "t" }]);
  assert.equal(text.provisions[0].state, "fixed");
  assert.deepEqual(text.provisions[1].options, [{ id: "o", stands: ["up"], points: 9, mandate: "ask" }]);
  assert.deepEqual(together({}, {}, {}, {}), []);
});

test("articles without an issue are not negotiated", () => {
  const provisions = [{ id: "p1", issue: null }, { id: "p2", issue: "i" }];
  assert.deepEqual(negotiated({ provisions }).map((one) => one.id), ["p2"]);
});

test("before its join a table stands in the lobby at no time, and nobody sits at it", () => {
  const { live } = begin();
  const table = new Table(live);
  assert.deepEqual([table.phase, table.elapsed(), table.turnBegan()], ["lobby", 0, 0]);
  assert.deepEqual([table.me, table.mine, table.seats, table.can("vote")], ["", "", [], false]);
});

test("what is refused is kept at its place with what was asked for, until it is asked anew", async () => {
  const { live, socket } = await sitting();
  const table = new Table(live);
  const acting = table.act("sign:t", "sign", { instrument: "t" });
  await socket.answer("act", refusal("beyond-mandate"));
  assert.equal((await acting).ok, false);
  assert.deepEqual(table.refusals.value["sign:t"].asked, { kind: "sign", body: { instrument: "t" } });
  table.act("sign:t", "sign", { instrument: "t" });
  assert.equal(table.refusals.value["sign:t"], null);
});

test("a join that came too fast or met a fault is asked again; another refusal closes", async () => {
  const { live, socket } = begin();
  socket.open();
  for (const code of ["too-fast", "fault"]) {
    await socket.answer("join", refusal(code));
    assert.equal(live.closed.value, null);
    mock.timers.tick(BREATH);
    await settled();
  }
  await socket.answer("join", refusal("not-yours"));
  assert.deepEqual(live.closed.value, { how: "closed", why: { en: "not-yours" } });
  assert.equal(socket.connected, false);
});

test("what is asked while the line is down waits, also over a reload, and goes once", async () => {
  const { live, socket } = await sitting();
  socket.drop();
  live.act("send-message", { channel: "plenary" });
  assert.equal(live.offline.value, true);
  assert.equal(live.waiting.value.length, 1);

  const again = await sitting();
  assert.equal(again.live.waiting.value.length, 1);
  const sent = await again.socket.answer("act", OK);
  assert.equal(sent.kind, "send-message");
  assert.deepEqual(again.live.waiting.value, []);
  assert.deepEqual((await sitting()).live.waiting.value, []);
});

test("an act whose answer was lost goes again under the same id after the join", async () => {
  const { live, socket } = await sitting();
  const done = live.act("sign", {});
  const { payload } = socket.asked[0];
  socket.drop();
  await settled();
  socket.open();
  assert.deepEqual(socket.asked.map((one) => one.event), ["join"]);
  await socket.answer("join", joined());
  const sent = await socket.answer("act", OK);
  assert.equal(sent.id, payload.id);
  assert.equal((await done).ok, true);
});

test("what the client would still send on the next line is dropped with the line", async () => {
  const { socket } = await sitting();
  socket.sendBuffer = [{ type: 2 }];
  socket.drop();
  assert.deepEqual(socket.sendBuffer, []);
});

test("what was left on one seat is never sent from another, and waits for its own", async () => {
  const { live, socket } = await sitting();
  socket.drop();
  live.act("send-message", { channel: "plenary" });

  const elsewhere = await sitting({ seat: "lus-head" });
  assert.deepEqual(elsewhere.live.waiting.value, []);
  assert.equal(elsewhere.socket.asked.length, 0);

  const back = await sitting();
  assert.equal((await back.socket.answer("act", OK)).kind, "send-message");
});

test("moved to another seat while the line was down, the page begins anew and sends nothing", async () => {
  const { live, socket } = await sitting({ n: 1, lines: [line(1)] });
  socket.drop();
  live.act("send-message", { channel: "plenary" });
  socket.open();
  await socket.answer("join", joined({ seat: "lus-head", n: 5, lines: [line(5)] }));
  assert.equal(renewed, 1);
  assert.equal(socket.asked.length, 0);
  assert.deepEqual(live.lines.all().map((one) => one.n), [1]);
});

test("somebody else signed in: the page begins anew and connects for nobody", async () => {
  const { live, socket } = begin({ token: "" });
  mock.method(globalThis, "fetch", async () => Response.json({ token: "theirs", login: "bob" }));
  const give = mock.fn();
  await socket.options.auth(give);
  assert.equal(give.mock.callCount(), 0);
  assert.equal(renewed, 1);
  assert.equal(live.online.value, false);
});

test("a used-up token is followed by one of the same login, or by none where it cannot be had", async () => {
  const { socket } = begin();
  const give = mock.fn();
  await socket.options.auth(give);
  mock.method(globalThis, "fetch", async () => Response.json({ token: "next", login: "ada" }));
  await socket.options.auth(give);
  mock.method(globalThis, "fetch", async () => {
    throw new TypeError("the network is away");
  });
  await socket.options.auth(give);
  assert.deepEqual(give.mock.calls.map((call) => call.arguments[0].token), ["once", "next", ""]);
});

test("nonsense in storage, or storage that is blocked or full, keeps nobody from their desk", async () => {
  for (const nonsense of ["{", '{"a":1}', "[null]", '[{"id":1}]', '[{"id":"a","kind":"sign"}]']) {
    localStorage.setItem("plenipo:ada:x1:kad-head:waiting", nonsense);
    const { live } = await sitting();
    assert.deepEqual([live.joined.value, live.waiting.value], [true, []], nonsense);
  }
  for (const trouble of ["full", "blocked"]) {
    localStorage.clear();
    localStorage[trouble] = true;
    const { live, socket } = await sitting();
    const done = live.act("sign", {});
    await socket.answer("act", OK);
    assert.equal((await done).ok, true, trouble);
  }
});

test("who looks over a shoulder keeps nothing and sends nothing of that seat's", async () => {
  localStorage.setItem("plenipo:ada:x1:kad-head:waiting", '[{"id":"a","kind":"sign","body":{}}]');
  const { live, socket } = await sitting({}, { watch: "kad-head" });
  assert.equal(live.shelf, null);
  assert.deepEqual(live.waiting.value, []);
  assert.equal(socket.asked.length, 0);
});

test("a line that the server cut is opened again, one that it closed is not", async () => {
  const { live, socket } = await sitting();
  const connect = mock.method(socket, "connect");
  socket.active = false;
  socket.drop();
  mock.timers.tick(BREATH);
  assert.equal(connect.mock.callCount(), 1);
  socket.open();
  await socket.answer("join", joined());
  socket.say("closed", { how: "closed", why: { en: "You are no longer signed in." } });
  mock.timers.tick(BREATH * 2);
  assert.equal(connect.mock.callCount(), 1);
  assert.equal(live.closed.value.why.en, "You are no longer signed in.");
});
