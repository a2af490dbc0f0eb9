// The other end of a live line, in a test's hands: what was asked and is not answered yet, and what the server says.

/** Every socket that was opened, the newest last. @type {Socket[]} */
export const opened = [];

export class Socket {
  constructor(options) {
    this.options = options;
    this.connected = false;
    /** Whether it comes back by itself, as the client's own does until the server cuts it. */
    this.active = true;
    this.sendBuffer = [];
    this.heard = new Map();
    /** What was asked, in order: {event, payload, answer, fail}. */
    this.asked = [];
    opened.push(this);
  }

  on(event, hear) {
    this.heard.set(event, hear);
    return this;
  }

  timeout() {
    return this;
  }

  emitWithAck(event, payload) {
    return new Promise((answer, fail) => this.asked.push({ event, payload: structuredClone(payload), answer, fail }));
  }

  emit(event, payload) {
    this.asked.push({ event, payload: structuredClone(payload) });
  }

  connect() {
    this.active = true;
    return this;
  }

  disconnect() {
    this.drop();
    return this;
  }

  // --- the server's part

  open() {
    this.connected = true;
    this.heard.get("connect")();
  }

  drop() {
    if (!this.connected) return;
    this.connected = false;
    for (const { fail } of this.asked.splice(0)) fail?.(new Error("the line broke"));
    this.heard.get("disconnect")();
  }

  say(event, payload) {
    this.heard.get(event)(payload);
  }

  /** Answers the oldest question, which must be of this kind; what it carried. */
  async answer(event, answer) {
    const next = this.asked.shift();
    if (next?.event !== event) throw new Error(`asked for ${next?.event}, not ${event}`);
    next.answer(answer);
    await settled();
    return next.payload;
  }
}

export function io(options) {
  return new Socket(options);
}

/** Once everything that follows from what just happened has happened. */
export async function settled() {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
}
