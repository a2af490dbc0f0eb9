// One's own page of a draft that several people write at once: what one types goes out and is answered once it is on the
// server's disk, what others type comes in, and what could not be sent waits here, also over a reload.
import { effect, signal } from "preact";
import { Doc, applyUpdate, encodeStateAsUpdate, encodeStateVector, mergeUpdates } from "yjs";
import { Carets } from "./carets.js";
import { inBytes, inText, written } from "./hands.js";
import { isText } from "../../../storage.js";

/** @typedef {import("../../../live.js").Live} Live */
/** @typedef {import("picture").Refusal} Refusal */
/** @typedef {import("picture").DraftNews} DraftNews */
/** @typedef {import("./hands.js").Run} Run */

/** Time in which keystrokes are gathered into one change, in ms. */
const GATHERED = 350;
/** Time before something is tried again that came too fast or met a fault, in ms. */
const BREATH = 1500;
/** An answer that did not come, as of a fault: the same is sent again. @type {Refusal} */
const NO_ANSWER = { ok: false, code: "fault", why: {} };
/** The origin of a change that others made. */
const SERVER = "server";

export class Session {
  /** @param {Live} live @param {string} instrument @param {string} provision */
  constructor(live, instrument, provision) {
    this.live = live;
    this.place = { exercise: live.exercise, instrument, provision };
    this.shelf = `drafting:${instrument}:${provision}`;
    this.doc = new Doc();
    this.text = this.doc.getText("text");
    /** The seat of each hand; the author has none. @type {Map<number, string | null>} */
    this.hands = new Map();
    /** Whether the draft is here. */
    this.ready = signal(false);
    this.words = signal("");
    /** The words by who wrote them. @type {import("preact").Signal<Run[]>} */
    this.runs = signal([]);
    /** Whether something waits to be sent. */
    this.waits = signal(false);
    /** Why the server would not take what waits. @type {import("preact").Signal<Refusal | null>} */
    this.refused = signal(null);
    this.carets = new Carets(this);
    /** @type {Uint8Array<ArrayBufferLike>[]} */
    this.pending = [];
    this.sending = false;
    this.closed = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.doc.on("update", (/** @type {Uint8Array} */ update, /** @type {unknown} */ origin) => this.#moved(update, origin));
    this.hear = (/** @type {DraftNews} */ news) => this.#hear(news);
    live.socket.on("draft", this.hear);
    // First load, reconnecting and repair are one path, as for the exercise itself.
    this.follow = effect(() => {
      if (live.online.value) this.open();
    });
  }

  /** Leaves the draft; what waits stays here for the next time. */
  close() {
    this.carets.leave();
    this.closed = true;
    clearTimeout(this.timer);
    this.follow();
    this.live.socket.off("draft", this.hear);
    this.doc.destroy();
  }

  /** Takes in what is lacking here, and sends what the server lacks. */
  async open() {
    /** @type {import("picture").DraftGiven | Refusal} */
    const answer = await this.#ask("draft", { state: inText(encodeStateVector(this.doc)) });
    if (this.closed) return;
    if (!answer.ok) {
      if (answer.code === "too-fast" || answer.code === "fault") this.#later(() => this.open());
      else this.refused.value = answer;
      return;
    }
    for (const [hand, seat] of Object.entries(answer.hands)) this.hands.set(Number(hand), seat);
    applyUpdate(this.doc, inBytes(answer.update), SERVER);
    const left = this.ready.peek() ? "" : (this.live.shelf?.read(this.shelf, "", isText) ?? "");
    if (left) applyUpdate(this.doc, inBytes(left));
    if (this.pending.length > 0) this.pending = [encodeStateAsUpdate(this.doc, inBytes(answer.state))];
    this.ready.value = true;
    this.#show();
    this.#send();
  }

  /** One's words as they now are, with the end of one's selection: what changed goes into the draft. @param {string} words */
  write(words) {
    const before = this.words.peek();
    const [start, end] = changed(before, words);
    this.doc.transact(() => {
      if (before.length - end > start) this.text.delete(start, before.length - end - start);
      if (words.length - end > start) this.text.insert(start, words.slice(start, words.length - end));
    });
  }

  /** Tries again to send what waits. */
  again() {
    this.refused.value = null;
    this.#send();
  }

  /** @param {Uint8Array} update @param {unknown} origin */
  #moved(update, origin) {
    if (origin !== SERVER) {
      this.pending.push(update);
      this.#keep();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.again(), GATHERED);
    }
    this.#show();
  }

  #show() {
    this.words.value = this.text.toString();
    this.runs.value = written(this.text, (hand) => this.#seat(hand));
    this.carets.moved();
  }

  /** The seat of a hand; of one that the server has not told, one's own: it wrote here before the page was loaded anew. @param {number} hand */
  #seat(hand) {
    const seat = this.hands.get(hand);
    return seat === undefined ? this.live.seat : seat;
  }

  #keep() {
    this.waits.value = this.pending.length > 0 || this.sending;
    if (this.pending.length > 0) this.live.shelf?.write(this.shelf, inText(mergeUpdates(this.pending)));
    else if (!this.sending) this.live.shelf?.write(this.shelf, null);
  }

  async #send() {
    if (this.sending || this.closed || this.pending.length === 0 || !this.ready.peek() || !this.live.online.peek()) return;
    this.sending = true;
    const batch = mergeUpdates(this.pending);
    this.pending = [];
    /** @type {import("picture").DraftTaken | Refusal} */
    const answer = await this.#ask("draft-write", { update: inText(batch) });
    this.sending = false;
    if (!answer.ok) this.pending.unshift(batch);
    this.#keep();
    if (answer.ok) this.#send();
    else if (answer.code === "too-fast" || answer.code === "fault") this.#later(() => this.#send());
    else this.refused.value = answer;
  }

  /** @param {DraftNews} news */
  #hear(news) {
    const { exercise, instrument, provision } = this.place;
    if (news.exercise !== exercise || news.instrument !== instrument || news.provision !== provision) return;
    for (const [hand, seat] of Object.entries(news.hands ?? {})) this.hands.set(Number(hand), seat);
    if (news.caret !== undefined) this.carets.hear(news.seat, news.caret);
    if (news.update === undefined) return;
    try {
      applyUpdate(this.doc, inBytes(news.update), SERVER);
    } catch {
      this.open();
    }
  }

  /** @template T @param {string} event @param {object} content @returns {Promise<T | Refusal>} */
  async #ask(event, content) {
    try {
      return await this.live.socket.timeout(10_000).emitWithAck(event, { ...this.place, ...content });
    } catch {
      return NO_ANSWER;
    }
  }

  /** @param {() => void} then */
  #later(then) {
    setTimeout(() => !this.closed && then(), BREATH);
  }
}

/**
 * The lengths that two texts share at their beginnings and at their ends, in UTF-16 units; no letter is torn.
 * @param {string} before @param {string} after @returns {[number, number]}
 */
export function changed(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  if (start > 0 && /[\uD800-\uDBFF]/.test(before[start - 1] ?? "")) start -= 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (end > 0 && /[\uDC00-\uDFFF]/.test(before.at(-end) ?? "")) end -= 1;
  return [start, end];
}
