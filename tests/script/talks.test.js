// Talks as one follows them: nothing is lost below the edge, one's own words come once, and answers lead back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LINES, drawn, everything, line, root, shows, socket, table, text } from "./rooms/desk.js";

const words = (said) => ({ said, language: "en" });
const message = (n, seat, said, more = {}) => line(n, "message-sent", { channel: "plenary", seat, words: words(said), intent: null, about: [], package: null, reply_to: null, ...more });
const ROOM = { id: "room", form: "bilateral", title: "", seats: ["a-head", "b-head"], count: 0 };
const TALKS = { talks: { channels: [...everything("running").talks.channels, ROOM] } };
const news = (from, lines) => ({ exercise: "x1", from, n: from + lines.length, now: 0, lines, picture: {} });
const click = (element) => element.dispatchEvent(new window.Event("click", { bubbles: true }));
const found = (selector, said) => [...root.querySelectorAll(selector)].find((one) => one.textContent.includes(said));

test("what one has said stands there once while the line is here and its answer is not", async () => {
  await shows(everything("running"));
  root.querySelector("#say").value = "Six then.";
  root.querySelector("#say").dispatchEvent(new window.Event("input"));
  await drawn();
  root.querySelector(".compose").dispatchEvent(new window.Event("submit"));
  await drawn();
  const times = () => [...root.querySelectorAll(".msg")].filter((one) => one.textContent.includes("Six then.")).length;
  assert.equal(times(), 1);
  socket.say("news", news(3, [message(4, "a-head", "Six then.")]));
  await drawn();
  assert.equal(times(), 1);
  assert.equal(root.querySelectorAll('[data-state="waiting"]').length, 0);
  while (socket.asked[0]?.event === "writing") socket.asked.shift();
  await socket.answer("act", { ok: true, n: 4 });
  assert.equal(times(), 1);
});

test("a message says which one it answers, and leads there", async () => {
  await shows(everything("running"), [...LINES, message(4, "b-head", "We hear you.", { reply_to: "r3" })]);
  const quote = root.querySelector("#event-r4 .msg-re");
  assert.equal(quote.getAttribute("href"), "#talks/r3");
  assert.ok(quote.textContent.includes("See here."), quote.textContent);
});

test("one answers a message, says so before sending, and the answer names it", async () => {
  await shows(everything("running"));
  click(found(".msg-answer", "answer"));
  await drawn();
  assert.ok(text(".compose .msg-re").includes("See here."));
  root.querySelector("#say").value = "Seen.";
  root.querySelector("#say").dispatchEvent(new window.Event("input"));
  await drawn();
  root.querySelector(".compose").dispatchEvent(new window.Event("submit"));
  await drawn();
  while (socket.asked[0]?.event === "writing") socket.asked.shift();
  const sent = await socket.answer("act", { ok: true, n: 4 });
  assert.equal(sent.body.reply_to, "r3");
  await drawn();
  assert.ok(root.querySelector(".compose .msg-re") === null);
});

test("who is named by others is marked, and not in one's own words", async () => {
  await shows(everything("running"), [...LINES, message(4, "b-head", "Over to you, @a-head."), message(5, "a-head", "a-head speaks")]);
  assert.equal(text("#event-r4 mark"), "@a-head");
  assert.ok(root.querySelector("#event-r5 mark") === null);
});

test("who writes is named until the message is there", async () => {
  await shows(everything("running"));
  socket.say("writing", { exercise: "x1", channel: "plenary", seat: "b-head" });
  await drawn();
  assert.ok(text(".writers").includes("names-write"));
  socket.say("news", news(3, [message(4, "b-head", "Here.")]));
  await drawn();
  assert.ok(root.querySelector(".writers") === null);
});

test("opening talks that are there already goes there and asks for nothing", async () => {
  await shows(everything("running", TALKS));
  click(found("button", "open-talks"));
  await drawn();
  const box = root.querySelector('#talks dialog input');
  box.dispatchEvent(new window.Event("change", { bubbles: true }));
  await drawn();
  const asked = socket.asked.length;
  click([...root.querySelectorAll("#talks dialog button")].find((one) => one.textContent.trim() === "open"));
  await drawn();
  assert.equal(socket.asked.length, asked);
  assert.equal(table.channels[1].id, "room");
  assert.equal([...root.querySelectorAll("#talks .tabbar button")].findIndex((one) => one.getAttribute("aria-current") === "page"), 1);
});
