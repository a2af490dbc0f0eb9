// In place of the socket, for a desk in its past: it answers a join with the screen of a moment, read over HTTP.
// The page around the desk says which moment: every new one is a join anew. Nothing is ever sent.

/** @typedef {import("picture").Joined | import("picture").Refusal} Answer */

/** Milliseconds before a moment that could not be read is asked for again. */
const BREATH = 2000;

export function io() {
  return new Past(/** @type {HTMLElement} */ (document.getElementById("desk")).dataset);
}

class Past {
  /** @type {unknown[]} */
  sendBuffer = [];
  /** Whether it comes back by itself: it never goes. */
  active = true;
  /** @type {Map<string, () => void>} */
  #heard = new Map();

  /** @param {DOMStringMap} place */
  constructor({ exercise = "", watch = "", at = "1" }) {
    this.address = `/debrief/${exercise}/${watch}/at.json`;
    this.at = Number(at);
    addEventListener("message", ({ origin, data }) => {
      if (origin !== location.origin || !Number.isInteger(data?.at) || data.at < 1 || data.at === this.at) return;
      this.at = data.at;
      this.#join();
    });
    setTimeout(() => this.#join());
  }

  /** @param {string} event @param {() => void} listener */
  on(event, listener) {
    this.#heard.set(event, listener);
  }
  timeout() {
    return this;
  }
  connect() {
    setTimeout(() => this.#join(), BREATH);
    return this;
  }
  disconnect() {
    return this;
  }

  /** @param {string} event @param {{after?: number | null, language?: string}} asked @returns {Promise<Answer>} */
  async emitWithAck(event, { after, language }) {
    if (event !== "join") return { ok: false, code: "past", why: {} };
    const at = this.at;
    const query = new URLSearchParams({ n: String(at), ...(language && { language }), ...(after != null && { after: String(after) }) });
    const answer = await fetch(`${this.address}?${query}`);
    if (at !== this.at) setTimeout(() => this.#join());
    if (answer.status === 429 || answer.status === 503) return { ok: false, code: "too-fast", why: {} };
    return answer.json();
  }

  #join() {
    this.#heard.get("connect")?.();
  }
}
