// The draft of an article on two pages: what both type merges, also after the line was down, and nothing typed is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { signal } from "preact";
import { Doc, applyUpdate, encodeStateAsUpdate, encodeStateVector } from "yjs";
import { inBytes, inText } from "../../web/static/js/desk/opened/drafting/hands.js";
import { Session, changed } from "../../web/static/js/desk/opened/drafting/session.js";
import { Shelf } from "../../web/static/js/storage.js";

const OPENING = "The Parties";
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A server that merges what it is sent, tells the others, and can refuse. */
class Server {
  constructor() {
    this.doc = new Doc();
    this.doc.clientID = 1;
    this.doc.getText("text").insert(0, OPENING);
    this.hands = { 1: null };
    this.pages = [];
    this.refusal = null;
  }

  page(seat) {
    const heard = new Map();
    const live = { exercise: "x1", seat, watch: null, online: signal(true), shelf: new Shelf("x1", seat) };
    const ask = async (event, asked) => {
      if (!live.online.peek()) throw new Error("the line is down");
      if (event === "draft") {
        const update = encodeStateAsUpdate(this.doc, inBytes(asked.state));
        return { ok: true, update: inText(update), state: inText(encodeStateVector(this.doc)), hands: { ...this.hands } };
      }
      if (this.refusal) return { ok: false, code: this.refusal, why: { en: "No." } };
      const before = new Set(this.doc.store.clients.keys());
      applyUpdate(this.doc, inBytes(asked.update));
      for (const hand of this.doc.store.clients.keys()) if (!before.has(hand)) this.hands[hand] = seat;
      for (const other of this.pages) if (other.live !== live && other.live.online.peek()) other.heard.get("draft")({ ...asked, seat, hands: this.hands });
      return { ok: true };
    };
    live.socket = { on: (event, hear) => heard.set(event, hear), off: () => {}, emit: () => {}, timeout: () => ({ emitWithAck: ask }) };
    this.pages.push({ live, heard });
    return live;
  }
}

async function pages(...seats) {
  const server = new Server();
  const sessions = seats.map((seat) => new Session(server.page(seat), "treaty", "art-1"));
  await pause(5);
  return [server, ...sessions];
}

test("what two people type merges, each hand's its own, also over a broken line", async () => {
  const [server, one, other] = await pages("up-head", "down-head");
  one.write(`${OPENING} meet.`);
  await pause(400);
  assert.equal(other.words.value, `${OPENING} meet.`);
  assert.deepEqual(other.runs.value, [{ words: OPENING, seat: null }, { words: " meet.", seat: "up-head" }]);
  other.live.online.value = false;
  other.write(`Here ${OPENING} meet.`);
  one.write(`${OPENING} meet. Often.`);
  await pause(400);
  assert.equal(other.waits.value, true);
  other.live.online.value = true;
  await pause(400);
  assert.equal(one.words.value, `Here ${OPENING} meet. Often.`);
  assert.equal(other.words.value, one.words.value);
  assert.equal(server.doc.getText("text").toString(), one.words.value);
  assert.equal(other.waits.value, false);
  one.close();
  other.close();
});

test("what is refused stays here, over a reload too, and goes once it can", async () => {
  const [server, one] = await pages("up-head");
  server.refusal = "wording-on-the-table";
  one.write(`${OPENING} dance.`);
  await pause(400);
  assert.equal(one.refused.value.code, "wording-on-the-table");
  assert.equal(one.waits.value, true);
  one.close();
  server.refusal = null;
  const again = new Session(server.page("up-head"), "treaty", "art-1");
  await pause(400);
  assert.equal(again.words.value, `${OPENING} dance.`);
  assert.equal(server.doc.getText("text").toString(), `${OPENING} dance.`);
  assert.equal(again.waits.value, false);
  again.close();
});

test("a change is found between what stays, and no letter is torn", () => {
  assert.deepEqual(changed("abc", "abXc"), [2, 1]);
  assert.deepEqual(changed("aa", "aaa"), [2, 0]);
  assert.deepEqual(changed("😀", "😁"), [0, 0]);
  assert.deepEqual(changed("x😀y", "x😀😀y"), [3, 1]);
});
