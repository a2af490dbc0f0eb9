// The line to the server: joining from where one was, acting exactly once, and coming back by itself.
// What is acknowledged is committed; what is not waits here, also over a reload, and goes once.
import { io } from "socket.io";
import { batch, computed, effect, signal } from "preact";
import { language } from "./i18n.js";
import { Lines } from "./lines.js";
import { Writing } from "./writing.js";
import { Shelf, login } from "./storage.js";

/** @typedef {import("picture").Slices} Slices */
/** @typedef {import("picture").Commands} Commands */
/** @typedef {import("picture").Joined} Joined */
/** @typedef {import("picture").News} News */
/** @typedef {import("picture").Refusal} Refusal */
/** @typedef {import("picture").Done | Refusal} Answer */
/** @typedef {{[K in keyof Commands]: {id: string, kind: K, body: Commands[K], seat?: string}}[keyof Commands]} Waiting */
/** @typedef {import("./lines.js").Line} Line */

/** Time for an answer before the connection counts as broken, in ms. */
const PATIENCE = 10_000;
/** Time before a command is sent again that came too fast or met a fault, in ms. */
const BREATH = 1500;
/** Tries of a command that the server cannot answer through a fault of its own. */
const TRIES = 3;

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether what was kept is a queue of acts. @param {unknown} kept @returns {kept is Waiting[]} */
const isQueue = (kept) =>
  Array.isArray(kept) && kept.every((one) => typeof one?.id === "string" && typeof one.kind === "string" && one.body instanceof Object);

/** Random, made here, never reused: the server carries out each id once. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** One exercise as this seat sees it, kept current. */
export class Live {
  /**
   * @param {string} exercise
   * @param {object} options
   * @param {string | null} [options.watch]  a seat to look over the shoulder of, read only
   * @param {string} options.token   for the first connection; "" asks for one
   * @param {() => void} [options.renew]  called when this page is no longer this seat's or this login's: begins it anew
   */
  constructor(exercise, { watch = null, token, renew = () => location.reload() }) {
    this.exercise = exercise;
    this.watch = watch;
    this.token = token;
    this.renew = renew;
    /** The seat whose stream this is, once joined. @type {string | null} */
    this.seat = null;
    /** Store of this browser for the seat; null while watching. @type {Shelf | null} */
    this.shelf = null;
    /** Position of the last line held. */
    this.n = 0;
    this.online = signal(false);
    this.joined = signal(false);
    /** Set when the server will not have us: how that came, and its sentence. @type {import("preact").Signal<import("picture").Closed | null>} */
    this.closed = signal(null);
    /** The picture in slices, each told of alone. @type {Map<string, import("preact").Signal<object>>} */
    this.picture = new Map();
    this.lines = new Lines();
    /** @type {import("preact").Signal<Joined["presence"]>} */
    this.presence = signal({});
    /** Those who write at this moment. */
    this.writing = new Writing(exercise, (told) => this.socket.emit("writing", told));
    /** Server clock minus this browser's, in ms. */
    this.skew = signal(0);
    /** Commands without an answer yet, oldest first. @type {import("preact").Signal<Waiting[]>} */
    this.waiting = signal([]);
    this.offline = computed(() => this.joined.value && !this.online.value);
    /** @type {Map<string, (answer: Answer) => void>} */
    this.answers = new Map();
    this.sending = false;
    this.joining = false;
    /** The language in which everything here was told. @type {string | null} */
    this.read = null;
    /** Set when this page is to begin anew. */
    this.left = false;
    this.socket = this.#connect();
    // Another language is fetched as on a first load.
    effect(() => {
      if (language.value !== this.read && this.online.peek()) this.join();
    });
  }

  #connect() {
    const socket = io({
      transports: ["websocket"],
      query: { exercise: this.exercise }, // by which a proxy before several servers keeps an exercise together
      reconnectionDelay: 400,
      reconnectionDelayMax: 4000,
      randomizationFactor: 0.5,
      auth: (give) => this.#authorise(give),
    });
    // The server cuts a line that it must not keep open; we come back with a fresh token.
    const comeBack = () => {
      this.online.value = false;
      // Nothing goes out on the next line before it has told us whose seat it is.
      socket.sendBuffer = [];
      if (!socket.active && !this.closed.value && !this.left) setTimeout(() => socket.connect(), BREATH);
    };
    socket.on("connect", () => this.join());
    socket.on("disconnect", comeBack);
    socket.on("connect_error", comeBack);
    socket.on("news", (/** @type {News} */ news) => this.#news(news));
    socket.on("presence", (/** @type {import("picture").PresenceNews} */ heard) => {
      // Only who came or went is told.
      if (heard.exercise === this.exercise) this.presence.value = { ...this.presence.value, ...heard.seats };
    });
    socket.on("writing", (/** @type {import("picture").WritingNews} */ heard) => this.writing.hear(heard));
    socket.on("closed", (/** @type {import("picture").Closed} */ closed) => this.#close(closed));
    addEventListener("online", () => socket.connect());
    return socket;
  }

  /** @param {(auth: {token: string}) => void} give */
  async #authorise(give) {
    const token = this.token;
    this.token = "";
    if (token) return give({ token });
    const csrf = document.querySelector('meta[name="csrf-token"]')?.getAttribute("content") ?? "";
    try {
      const answer = await fetch("/live-token", { method: "POST", headers: { "X-CSRF-Token": csrf } });
      // 403: this page's form token is another browser session's; 404: nobody is signed in any more.
      if (answer.status === 403 || answer.status === 404) return this.#leave();
      /** @type {import("picture").LiveToken} */
      const given = answer.ok ? await answer.json() : { token: "", login };
      if (given.login !== login) return this.#leave();
      return give({ token: given.token });
    } catch {
      return give({ token: "" });
    }
  }

  /** Somebody else signed in, or this login sits elsewhere now: nothing of this page is theirs. */
  #leave() {
    this.left = true;
    this.socket.disconnect();
    this.renew();
  }

  /** @param {import("picture").Closed} closed */
  #close(closed) {
    this.closed.value = closed;
    this.socket.disconnect();
  }

  /** First load, reconnecting and repair are this one path. */
  async join() {
    if (this.joining) return;
    this.joining = true;
    try {
      await this.#join();
    } catch {
      this.socket.disconnect().connect();
    } finally {
      this.joining = false;
    }
  }

  async #join() {
    const read = language.peek();
    const follows = this.joined.value && this.read === read;
    const asked = { exercise: this.exercise, after: follows ? this.n : null, watch: this.watch ?? undefined, language: read };
    /** @type {Joined | Refusal} */
    let answer = await this.#ask("join", asked);
    while (!answer.ok && (answer.code === "too-fast" || answer.code === "fault")) {
      await pause(BREATH);
      answer = await this.#ask("join", asked);
    }
    if (!answer.ok) return this.#close({ how: "closed", why: answer.why });
    if (this.seat !== null && answer.seat !== this.seat) return this.#leave();
    if (this.seat === null) this.#sit(answer.seat);
    if (asked.after === null || answer.n < this.n) this.lines.clear();
    this.#take(answer, true);
    this.presence.value = answer.presence;
    this.read = read;
    this.joined.value = true;
    this.online.value = true;
    if (language.peek() !== read) queueMicrotask(() => this.join());
    this.#send();
  }

  /** Now that the seat is known, what was left here for it waits again. @param {string} seat */
  #sit(seat) {
    this.seat = seat;
    if (this.watch !== null) return;
    this.shelf = new Shelf(this.exercise, seat);
    const left = this.shelf.read("waiting", [], isQueue);
    if (left.length > 0) this.#keep([...left, ...this.waiting.value]);
  }

  /** The server's answer, whose type follows from what is asked. @template T @param {string} event @param {object} payload @returns {Promise<T>} */
  #ask(event, payload) {
    return this.socket.timeout(PATIENCE).emitWithAck(event, payload);
  }

  /** @param {News} news */
  #news(news) {
    if (news.exercise !== this.exercise || !this.joined.value) return;
    if (news.n <= this.n && news.lines.length > 0) return;
    if (news.from !== this.n) this.join();
    else this.#take(news);
  }

  /** Lays what came over what is here; a join brings slices whole. @param {News | Joined} got @param {boolean} [whole] */
  #take(got, whole = false) {
    batch(() => {
      this.skew.value = got.now - Date.now();
      this.n = got.n;
      this.lines.take(got.lines);
      this.writing.done(got.lines);
      for (const [name, parts] of Object.entries(got.picture)) {
        const slice = this.#slice(name);
        slice.value = whole ? parts : { ...slice.value, ...parts };
      }
    });
  }

  /** One slice of the picture; empty before the join. @template {keyof Slices} K @param {K} name @returns {Partial<Slices[K]>} */
  slice(name) {
    return this.#slice(name).value;
  }

  /** @param {string} name */
  #slice(name) {
    let found = this.picture.get(name);
    if (found === undefined) this.picture.set(name, (found = signal({})));
    return found;
  }

  /**
   * Ask the server for something; the answer comes when it is committed or refused, however long the line is down.
   * @template {keyof Commands} K @param {K} kind @param {Commands[K]} body @param {string} [seat]  for the instructor
   * @returns {Promise<Answer>}
   */
  act(kind, body, seat) {
    const waiting = /** @type {Waiting} */ ({ id: newId(), kind, body, ...(seat ? { seat } : {}) });
    this.#keep([...this.waiting.value, waiting]);
    return new Promise((resolve) => {
      this.answers.set(waiting.id, resolve);
      this.#send();
    });
  }

  /** The reading of a draft; null where nobody can say now. @param {string} text @returns {Promise<import("picture").Understood | null>} */
  async reads(text) {
    if (!this.online.peek() || this.watch !== null) return null;
    try {
      /** @type {import("picture").Understood | Refusal} */
      const answer = await this.#ask("read", { exercise: this.exercise, text, language: language.peek() });
      return answer.ok ? answer : null;
    } catch {
      return null;
    }
  }

  /**
   * The computed checks that a document being written does not meet; null where nobody can say now.
   * @param {Commands["submit-document"]["form"]} form @param {Commands["submit-document"]["fields"]} fields
   */
  async advises(form, fields) {
    if (!this.online.peek() || this.watch !== null) return null;
    try {
      /** @type {import("picture").Advised | Refusal} */
      const answer = await this.#ask("advise", { exercise: this.exercise, form, fields });
      return answer.ok ? answer : null;
    } catch {
      return null;
    }
  }

  /** One writes in some talks, which their other readers are told while the line is up. @param {string} channel */
  writes(channel) {
    if (this.online.peek() && this.watch === null) this.writing.own(channel);
  }

  async #send() {
    if (this.sending) return;
    this.sending = true;
    try {
      let faults = 0;
      for (let next = this.waiting.value[0]; this.online.value && next; next = this.waiting.value[0]) {
        const { id } = next;
        /** @type {Answer} */
        const answer = await this.#ask("act", { exercise: this.exercise, ...next });
        if (!answer.ok && (answer.code === "too-fast" || (answer.code === "fault" && ++faults < TRIES))) {
          await pause(BREATH);
          continue;
        }
        faults = 0;
        this.#keep(this.waiting.value.filter((one) => one.id !== id));
        this.answers.get(id)?.(answer);
        this.answers.delete(id);
      }
    } catch {
      this.online.value = false;
      this.socket.disconnect().connect();
    } finally {
      this.sending = false;
    }
  }

  /** @param {Waiting[]} waiting */
  #keep(waiting) {
    this.waiting.value = waiting;
    this.shelf?.write("waiting", waiting.length > 0 ? waiting : null);
  }
}
