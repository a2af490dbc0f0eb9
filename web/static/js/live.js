// The line to the server: joining from where one was, acting exactly once, and coming back by itself.
// What is acknowledged is committed; what is not waits here, also over a reload, and goes once.
import { io } from "socket.io";
import { computed, signal } from "preact";

/** @typedef {{ok: true, n?: number} | {ok: false, code: string, why: Record<string, string>}} Answer */
/** @typedef {{id: string, kind: string, body: Record<string, unknown>, seat?: string}} Waiting */
/** @typedef {{n: number, ref: string, at: number, kind: string} & Record<string, any>} Line */

/** How long one waits for an answer before the line counts as broken, in ms. */
const PATIENCE = 10_000;

/** Random, made here, never reused: the server carries out each id once. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** One exercise as this seat sees it, kept current. */
export class Live {
  /**
   * @param {string} exercise
   * @param {{watch?: string | null, token: string}} options  `watch`: a seat to look over the shoulder of, read only
   */
  constructor(exercise, { watch = null, token }) {
    this.exercise = exercise;
    this.watch = watch;
    this.token = token;
    /** Position of the last line held. */
    this.n = 0;
    this.online = signal(false);
    this.joined = signal(false);
    /** Set when the server will not have us: its sentence. @type {import("preact").Signal<Record<string, string> | null>} */
    this.closed = signal(null);
    /** @type {import("preact").Signal<Record<string, any>>} slices of the picture */
    this.picture = signal({});
    /** @type {import("preact").Signal<Line[]>} */
    this.lines = signal([]);
    /** @type {import("preact").Signal<Record<string, string>>} */
    this.presence = signal({});
    /** Server clock minus this browser's, in ms. */
    this.skew = signal(0);
    /** @type {import("preact").Signal<Waiting[]>} */
    this.waiting = signal(this.#kept());
    this.offline = computed(() => this.joined.value && !this.online.value);
    /** @type {Map<string, (answer: Answer) => void>} */
    this.answers = new Map();
    this.sending = false;
    this.#connect();
  }

  #connect() {
    this.socket = io({
      transports: ["websocket"],
      reconnectionDelay: 400,
      reconnectionDelayMax: 4000,
      randomizationFactor: 0.5,
      auth: (give) => this.#authorise(give),
    });
    this.socket.on("connect", () => this.join());
    this.socket.on("disconnect", () => {
      this.online.value = false;
      // The server cuts a line that it must not keep open; we come back with a fresh token.
      if (this.socket && !this.socket.active && !this.closed.value) setTimeout(() => this.socket?.connect(), 1000);
    });
    this.socket.on("connect_error", () => {
      this.online.value = false;
      if (this.socket && !this.socket.active && !this.closed.value) setTimeout(() => this.socket?.connect(), 1500);
    });
    this.socket.on("news", (news) => this.#news(news));
    this.socket.on("presence", (heard) => {
      // Only who came or went is told.
      if (heard.exercise === this.exercise) this.presence.value = { ...this.presence.value, ...heard.seats };
    });
    this.socket.on("closed", ({ why }) => {
      this.closed.value = why;
      this.socket?.disconnect();
    });
    addEventListener("online", () => this.socket?.connect());
  }

  /** @param {(auth: {token: string}) => void} give */
  async #authorise(give) {
    const token = this.token;
    this.token = "";
    if (token) return give({ token });
    const csrf = document.querySelector('meta[name="csrf-token"]')?.getAttribute("content") ?? "";
    try {
      const answer = await fetch("/live-token", { method: "POST", headers: { "X-CSRF-Token": csrf } });
      return give({ token: answer.ok ? (await answer.json()).token : "" });
    } catch {
      return give({ token: "" });
    }
  }

  /** First load, reconnecting and repair are this one path. */
  async join() {
    if (this.joining) return;
    this.joining = true;
    try {
      const asked = { exercise: this.exercise, after: this.joined.value ? this.n : null, watch: this.watch ?? undefined };
      const answer = await this.socket?.timeout(PATIENCE).emitWithAck("join", asked);
      if (!answer.ok) {
        this.closed.value = answer.why;
        return;
      }
      if (asked.after === null || answer.n < this.n) this.lines.value = [];
      this.#take(answer);
      this.presence.value = answer.presence ?? {};
      this.joined.value = true;
      this.online.value = true;
      this.#send();
    } catch {
      this.socket?.disconnect().connect();
    } finally {
      this.joining = false;
    }
  }

  /** @param {{exercise: string, from: number, n: number, now: number, lines: Line[], picture: Record<string, any>}} news */
  #news(news) {
    if (news.exercise !== this.exercise || !this.joined.value) return;
    if (news.n <= this.n && news.lines.length > 0) return;
    if (news.from !== this.n) this.join();
    else this.#take(news);
  }

  /** @param {{n: number, now: number, lines: Line[], picture: Record<string, any>}} got */
  #take(got) {
    this.skew.value = got.now - Date.now();
    this.n = got.n;
    if (got.lines.length > 0) {
      const last = this.lines.value.at(-1)?.n ?? 0;
      this.lines.value = [...this.lines.value, ...got.lines.filter((line) => line.n > last)];
    }
    this.picture.value = { ...this.picture.value, ...got.picture };
  }

  /**
   * Ask the server for something; the answer comes when it is committed or refused, however long the line is down.
   * @param {string} kind @param {Record<string, unknown>} body @param {string} [seat]  for the instructor
   * @returns {Promise<Answer>}
   */
  act(kind, body, seat) {
    const waiting = { id: newId(), kind, body, ...(seat ? { seat } : {}) };
    this.#keep([...this.waiting.value, waiting]);
    return new Promise((resolve) => {
      this.answers.set(waiting.id, resolve);
      this.#send();
    });
  }

  async #send() {
    if (this.sending) return;
    this.sending = true;
    let faults = 0;
    try {
      while (this.online.value && this.waiting.value.length > 0) {
        const next = this.waiting.value[0];
        /** @type {Answer} */
        const answer = await this.socket?.timeout(PATIENCE).emitWithAck("act", { exercise: this.exercise, ...next });
        if (!answer.ok && (answer.code === "too-fast" || (answer.code === "fault" && faults++ < 3))) {
          await new Promise((resolve) => setTimeout(resolve, 1500));
          continue;
        }
        this.#keep(this.waiting.value.filter((one) => one.id !== next.id));
        this.answers.get(next.id)?.(answer);
        this.answers.delete(next.id);
      }
    } catch {
      this.online.value = false;
      this.socket?.disconnect().connect();
    } finally {
      this.sending = false;
    }
  }

  get #key() {
    return `plenipo:waiting:${this.exercise}`;
  }

  #kept() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? "[]");
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  }

  /** @param {Waiting[]} waiting */
  #keep(waiting) {
    this.waiting.value = waiting;
    try {
      localStorage.setItem(this.#key, JSON.stringify(waiting));
    } catch {
      // A private window may refuse to store; the queue then lives as long as the page.
    }
  }
}
