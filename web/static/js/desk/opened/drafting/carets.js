// Where the others write in a draft: told by their pages, kept nowhere, gone when nothing more comes.
import { signal } from "preact";
import {
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  decodeRelativePosition,
  encodeRelativePosition,
} from "yjs";
import { inBytes, inText } from "./hands.js";

/** Time between two times that one's own caret is told, and after which somebody's counts as gone, in ms. */
const AGAIN = 150;
const PASSES = 12_000;

export class Carets {
  /** @param {import("./session.js").Session} session */
  constructor(session) {
    this.session = session;
    /** The places of the others' carets, by seat. @type {import("preact").Signal<Record<string, number>>} */
    this.now = signal({});
    /** @type {Map<string, {at: string, timer: ReturnType<typeof setTimeout>}>} */
    this.heard = new Map();
    this.told = "";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** One's own caret is there now. @param {number} index */
  point(index) {
    const { doc, text, live } = this.session;
    if (live.watch !== null || doc.isDestroyed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const at = inText(encodeRelativePosition(createRelativePositionFromTypeIndex(text, Math.min(index, text.length))));
      if (at !== this.told) this.#tell(at);
    }, AGAIN);
  }

  /** One has left the draft. */
  leave() {
    clearTimeout(this.timer);
    if (this.told) this.#tell("");
    for (const { timer } of this.heard.values()) clearTimeout(timer);
  }

  /** Somebody else's caret. @param {string} seat @param {string} at */
  hear(seat, at) {
    clearTimeout(this.heard.get(seat)?.timer);
    if (at) this.heard.set(seat, { at, timer: setTimeout(() => this.hear(seat, ""), PASSES) });
    else this.heard.delete(seat);
    this.moved();
  }

  /** The text has moved under the carets. */
  moved() {
    /** @type {Record<string, number>} */
    const places = {};
    for (const [seat, { at }] of this.heard) {
      const place = this.#place(at);
      if (place !== null) places[seat] = place;
    }
    this.now.value = places;
  }

  /** @param {string} at */
  #place(at) {
    try {
      const found = createAbsolutePositionFromRelativePosition(decodeRelativePosition(inBytes(at)), this.session.doc);
      return found?.type === this.session.text ? found.index : null;
    } catch {
      return null;
    }
  }

  /** @param {string} at */
  #tell(at) {
    this.told = at;
    this.session.live.socket.emit("draft-caret", { ...this.session.place, caret: at });
  }
}
