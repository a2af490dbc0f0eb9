// The lines of one stream, found at once by kind, by talks and by reference, however many there are. What reads some of
// them while it draws is drawn again when one of those comes, and not otherwise.
import { batch, signal } from "preact";

/** @typedef {import("picture").Line} Line */
/** @typedef {Line["kind"]} Kind */
/** @template {Kind} K @typedef {Extract<Line, {kind: K}>} LineOf  a line of some kinds */
/** @typedef {Extract<Line, {obligation: unknown}>} LineAbout  a line about an obligation */

/** Those after line `n`, however many came before. @template {Line} T @param {readonly T[]} lines @param {number} n */
export function linesAfter(lines, n) {
  const last = lines.findLastIndex((line) => line.n <= n);
  return lines.slice(last + 1);
}

/** Lines in their order, and how many there are to whoever reads them. */
class Row {
  constructor() {
    /** @type {Line[]} */
    this.list = [];
    this.count = signal(0);
  }

  /** As the kind of line that was put here. @template {Line} T @returns {readonly T[]} */
  read() {
    void this.count.value;
    return /** @type {T[]} */ (this.list);
  }
}

/** The seat that a line names, where it names one. @param {Line} line */
export const seatOf = (line) => ("seat" in line ? line.seat : null);

export class Lines {
  #all = new Row();
  #notices = new Row();
  /** @type {Map<string, Row>} */
  #kinds = new Map();
  /** @type {Map<string, Row>} */
  #talks = new Map();
  /** @type {Map<string, Row>} */
  #obligations = new Map();
  /** @type {Map<string, Line>} */
  #refs = new Map();

  /** All of them. @returns {readonly Line[]} */
  all() {
    return this.#all.read();
  }

  /** Those of a kind. @template {Kind} K @param {K} kind @returns {readonly LineOf<K>[]} */
  of(kind) {
    return row(this.#kinds, kind).read();
  }

  /** Those of several kinds, in their order. @template {Kind} K @param {Iterable<K>} kinds @returns {LineOf<K>[]} */
  among(kinds) {
    return [...kinds].flatMap((kind) => this.of(kind)).sort((one, other) => one.n - other.n);
  }

  /** The messages of some talks. @param {string} channel @returns {readonly LineOf<"message-sent">[]} */
  said(channel) {
    return row(this.#talks, channel).read();
  }

  /** The lines about an obligation. @param {string} obligation @returns {readonly LineAbout[]} */
  about(obligation) {
    return row(this.#obligations, obligation).read();
  }

  /** Those that concern the reader. */
  notices() {
    return this.#notices.read();
  }

  /** The line that a reference names. @param {string} ref */
  at(ref) {
    void this.#all.count.value;
    return this.#refs.get(ref);
  }

  /** The last `most` that pass, newest first. @param {number} most @param {(line: Line) => boolean} passes */
  latest(most, passes) {
    /** @type {Line[]} */
    const found = [];
    const all = this.all();
    for (let i = all.length - 1; i >= 0 && found.length < most; i -= 1) {
      const line = all[i];
      if (line !== undefined && passes(line)) found.push(line);
    }
    return found;
  }

  /** Takes lines in; those at or before the last one it has are known. @param {Line[]} lines */
  take(lines) {
    const last = this.#all.list.at(-1)?.n ?? 0;
    /** @type {Set<Row>} */
    const changed = new Set();
    for (const line of lines) {
      if (line.n <= last) continue;
      const rows = [this.#all, row(this.#kinds, line.kind)];
      if (line.kind === "message-sent") rows.push(row(this.#talks, line.channel));
      if (line.notice) rows.push(this.#notices);
      if ("obligation" in line && line.obligation) rows.push(row(this.#obligations, line.obligation));
      for (const one of rows) {
        one.list.push(line);
        changed.add(one);
      }
      this.#refs.set(line.ref, line);
    }
    tell(changed);
  }

  /** Forgets all of them: the stream is read anew. */
  clear() {
    const rows = [this.#all, this.#notices, ...this.#kinds.values(), ...this.#talks.values(), ...this.#obligations.values()];
    for (const one of rows) one.list = [];
    this.#refs.clear();
    tell(rows);
  }
}

/** @param {Map<string, Row>} rows @param {string} name */
function row(rows, name) {
  let found = rows.get(name);
  if (found === undefined) rows.set(name, (found = new Row()));
  return found;
}

/** @param {Iterable<Row>} rows */
function tell(rows) {
  batch(() => {
    for (const one of rows) one.count.value = one.list.length;
  });
}
