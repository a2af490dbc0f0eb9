// Who writes at this moment in which talks: told by the server and kept nowhere, it passes by itself.
import { signal } from "preact";

/** @typedef {import("picture").WritingNews} WritingNews */

/** Time for which a seat that was heard to write counts as writing, in ms. */
const PASSES = 6_000;
/** Time between two times that one's own writing is told, in ms. */
const AGAIN = 3_000;

export class Writing {
  /** @param {string} exercise @param {(told: {exercise: string, channel: string}) => void} tell  says that one writes oneself */
  constructor(exercise, tell) {
    this.exercise = exercise;
    this.tell = tell;
    /** The seats that write, by talks. @type {import("preact").Signal<Record<string, string[]>>} */
    this.now = signal({});
    /** @type {Map<string, ReturnType<typeof setTimeout>>} */
    this.timers = new Map();
    this.told = { channel: "", at: -Infinity };
  }

  /** The seats that write in some talks. @param {string} channel */
  in(channel) {
    return this.now.value[channel] ?? [];
  }

  /** Somebody writes. @param {WritingNews} heard */
  hear({ exercise, channel, seat }) {
    if (exercise !== this.exercise) return;
    const name = `${channel} ${seat}`;
    clearTimeout(this.timers.get(name));
    this.timers.set(name, setTimeout(() => this.#stop(channel, seat), PASSES));
    if (!this.in(channel).includes(seat)) this.now.value = { ...this.now.value, [channel]: [...this.in(channel), seat] };
  }

  /** Ends the writing of those who have spoken. @param {readonly import("picture").Line[]} lines */
  done(lines) {
    for (const line of lines) if (line.kind === "message-sent") this.#stop(line.channel, line.seat);
  }

  /** One writes oneself: told at once, and again after a while as long as one goes on. @param {string} channel */
  own(channel) {
    const now = Date.now();
    if (this.told.channel === channel && now - this.told.at < AGAIN) return;
    this.told = { channel, at: now };
    this.tell({ exercise: this.exercise, channel });
  }

  /** One has spoken: what one writes next is told at once. */
  spoke() {
    this.told = { channel: "", at: -Infinity };
  }

  /** @param {string} channel @param {string} seat */
  #stop(channel, seat) {
    const name = `${channel} ${seat}`;
    clearTimeout(this.timers.get(name));
    this.timers.delete(name);
    if (this.in(channel).includes(seat)) this.now.value = { ...this.now.value, [channel]: this.in(channel).filter((one) => one !== seat) };
  }
}
