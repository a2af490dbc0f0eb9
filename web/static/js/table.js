// One exercise as a screen reads it, a desk's or the control room's: the picture with everything looked up by id, its
// time, how to act and where a refusal shows.
import { computed, signal } from "preact";
import { of, t } from "./i18n.js";
import { reference } from "./reference.js";

/** @typedef {import("./live.js").Live} Live */
/** @typedef {import("./lines.js").Line} Line */
/** @typedef {import("./live.js").Answer} Answer */
/** @typedef {import("./live.js").Slices} Slices */
/** @typedef {import("./live.js").Commands} Commands */
/** @typedef {import("picture").TextWhole} TextWhole */
/** @typedef {{[K in keyof Commands]: {kind: K, body: Commands[K]}}[keyof Commands]} Asked */
/** @typedef {{why: import("picture").Text, code?: string, asked?: Asked}} Refused  why not, and what was asked for */

/** The clock of a table that one has not joined yet. @type {Slices["clock"]} */
const UNSET = { phase: "lobby", turn: 0, turns: 0, day: 0, days_per_turn: 0, minutes: 0, banked: 0, since: null, ends: 0, closing: false, stopped: null, keeper: null, pace: "as-is", readiness: true, ready: [] };

/** @typedef {import("picture").ProvisionWhole & {issue: string, issue_title: import("picture").Text}} Article */

/** The articles of a text that have an issue to settle. @param {TextWhole} text */
export const negotiated = (text) => text.provisions.filter(/** @returns {one is Article} */ (one) => one.issue !== null);

/**
 * The article where least hangs on it, of those on which the mandate leaves a step to give; null where there is none, or
 * the screen does not say what options are worth.
 * @param {TextWhole} text
 * @param {Record<string, string>} choices  the options of the package, by issue
 */
export function cheapest(text, choices) {
  const points = (/** @type {import("picture").OptionWhole | undefined} */ option) => option?.points ?? 0;
  const gives = negotiated(text).filter((article) => {
    const here = article.options.find((option) => option.id === choices[article.issue]);
    return article.options.some((option) => option.mandate !== "ask" && points(option) < points(here));
  });
  const most = (/** @type {Article} */ article) => Math.max(...article.options.map(points));
  return gives.sort((a, b) => most(a) - most(b))[0] ?? null;
}

export class Table {
  /** The instruments in one piece. @type {import("preact").ReadonlySignal<TextWhole[]>} */
  #instruments;

  /** @param {Live} live */
  constructor(live) {
    this.live = live;
    this.#instruments = computed(() => joined(this.slice("scene"), this.slice("texts"), this.slice("packages"), this.slice("stakes")));
    this.lines = live.lines;
    /** The last refusal of each place of the screen. @type {import("preact").Signal<Record<string, Refused | null>>} */
    this.refusals = signal({});
  }

  get id() {
    return this.live.exercise;
  }
  /** Whether one only looks at somebody's screen. */
  get watching() {
    return this.live.watch !== null;
  }

  // --- the picture, looked up
  /** A kind of document, the scenario's own too. @param {string} id */
  form(id) {
    return reference.value.forms[id] ?? this.slice("scene").forms?.[id];
  }

  /** One slice of the picture. @template {keyof Slices} K @param {K} name */
  slice(name) {
    return this.live.slice(name);
  }
  /** @returns {Slices["clock"]} */
  get clock() {
    return { ...UNSET, ...this.slice("clock") };
  }
  get phase() {
    return this.clock.phase;
  }
  get seats() {
    return this.slice("people").seats ?? [];
  }
  get actors() {
    return this.slice("people").actors ?? [];
  }
  get instruments() {
    return this.#instruments.value;
  }
  get channels() {
    return this.slice("talks").channels ?? [];
  }
  /** @param {string | null | undefined} id */
  seat(id) {
    return this.seats.find((seat) => seat.id === id);
  }
  /** @param {string | null | undefined} id */
  actor(id) {
    return this.actors.find((actor) => actor.id === id);
  }
  /** The delegation of a seat. @param {string | null | undefined} id */
  actorOf(id) {
    return this.actor(this.seat(id)?.actor);
  }
  /** One's own seat, by id; empty before the join. */
  get me() {
    return this.slice("people").me ?? "";
  }
  /** One's own delegation, by id; empty where one has none. */
  get mine() {
    return this.slice("people").my_actor ?? "";
  }
  get mySeat() {
    return this.seat(this.me);
  }
  get myActor() {
    return this.actor(this.mine);
  }
  /** Whether anything may still be done here: one does not only look, and the exercise is not over. */
  get mayAct() {
    return !this.watching && this.phase !== "ended";
  }
  /** Whether one's seat has a power, and one may use it now. @param {import("picture").SeatShown["powers"][number]} power */
  can(power) {
    return this.mayAct && (this.mySeat?.powers ?? []).includes(power);
  }
  /** @param {string} id */
  instrument(id) {
    return this.instruments.find((one) => one.id === id);
  }
  /** The provision that an issue stands in. @param {string} issue */
  provision(issue) {
    for (const text of this.instruments) for (const provision of text.provisions) if (provision.issue === issue) return provision;
    return null;
  }
  /** @param {string} issue @param {string} option */
  option(issue, option) {
    return this.provision(issue)?.options.find((one) => one.id === option);
  }
  /** @param {string | null | undefined} id */
  package(id) {
    for (const text of this.instruments) for (const one of text.packages) if (one.id === id) return one;
    return null;
  }
  /** The place of an issue's article among those of all texts. @param {string} issue */
  #at(issue) {
    return this.instruments.flatMap((text) => text.provisions).findIndex((provision) => provision.issue === issue);
  }
  /** Things about issues, in the order of their articles. @template T @param {readonly T[]} some @param {(one: T) => string} issue */
  byArticle(some, issue) {
    return [...some].sort((one, other) => this.#at(issue(one)) - this.#at(issue(other)));
  }
  /** An article as it is cited; where there are several texts, with its text. @param {string} issue */
  article(issue) {
    const text = this.instruments.find((one) => one.provisions.some((provision) => provision.issue === issue));
    const number = this.provision(issue)?.number ?? "";
    return this.instruments.length > 1 ? t("art-number-of-text", { number, text: of(text?.title) }) : t("art-number", { number });
  }
  /** The choices of a package, an issue and its option each. @param {Record<string, string>} choices */
  chosen(choices) {
    return this.byArticle(Object.entries(choices), ([issue]) => issue);
  }
  /** The choices of a package in one line. @param {Record<string, string>} choices */
  choices(choices) {
    return this.chosen(choices)
      .map(([issue, option]) => `${this.provision(issue)?.number ?? ""} ${of(this.option(issue, option)?.label)}`)
      .join(" · ");
  }
  /** The name of talks for their reader: a delegation's own talks are with others, and in control there is no "you". @param {import("picture").ChannelShown | undefined} channel */
  talks(channel) {
    if (!channel) return t("private-talks");
    if (channel.form === "plenary") return t("plenary");
    if (channel.title) return channel.title;
    const actors = new Set(channel.seats.map((id) => this.seat(id)?.actor));
    actors.delete(this.mine);
    const codes = [...actors].map((id) => this.actor(id)?.code);
    if (!this.mine) return channel.form === "delegation" ? t("code-delegation-room", { code: codes.join(" · ") }) : codes.join(" · ");
    if (channel.form === "delegation") return t("delegation");
    return channel.form === "bilateral" ? t("code-and-you", { code: codes.join(" ") }) : codes.join(" ");
  }

  // --- time

  /** The server's clock, in ms. */
  now() {
    return Date.now() + this.live.skew.value;
  }
  /** Exercise time now, in ms. */
  elapsed() {
    const { banked, since } = this.clock;
    return banked + (since === null ? 0 : Math.max(0, this.now() - since));
  }
  /** Minutes left until an exercise time. @param {number} ends */
  minutesLeft(ends) {
    return Math.ceil((ends - this.elapsed()) / 60_000);
  }
  /** Exercise time at which the present turn began, in ms. */
  turnBegan() {
    const began = this.lines.of("turn-began").at(-1);
    return began ? began.ends - this.clock.minutes * 60_000 : 0;
  }

  // --- acting

  /**
   * Act, and show a refusal where it was tried.
   * @param {string} place  the part of the screen that asked
   * @template {keyof Commands} K @param {K} kind @param {Commands[K]} body
   * @param {string} [seat]  spoken or acted for, by the instructor
   * @returns {Promise<Answer>}
   */
  act(place, kind, body, seat = undefined) {
    const same = JSON.stringify([place, kind, body, seat]);
    let answer = this.#asked.get(same);
    if (!answer) {
      answer = this.#ask(place, kind, body, seat).finally(() => this.#asked.delete(same));
      this.#asked.set(same, answer);
    }
    return answer;
  }

  /** Requests without an answer yet: a button that is pressed twice asks once. @type {Map<string, Promise<Answer>>} */
  #asked = new Map();

  /** @template {keyof Commands} K @param {string} place @param {K} kind @param {Commands[K]} body @param {string} [seat] */
  async #ask(place, kind, body, seat) {
    this.refuse(place, null);
    const answer = await this.live.act(kind, body, seat);
    if (!answer.ok) this.refuse(place, { ...answer, asked: /** @type {Asked} */ ({ kind, body }) });
    return answer;
  }
  /** Shows a refusal in a place, or none any more. @param {string} place @param {Refused | null} answer */
  refuse(place, answer) {
    this.refusals.value = { ...this.refusals.value, [place]: answer };
  }

  /**
   * A draft, kept in this browser until it is sent.
   * @template T @param {string} name  what it is a draft of
   * @param {T} otherwise  what there is where nothing is kept
   * @param {import("./storage.js").Shape<T>} shape
   */
  draft(name, otherwise, shape) {
    const shelf = this.live.shelf;
    return {
      read: () => shelf?.read(`draft:${name}`, otherwise, shape) ?? otherwise,
      /** @param {T | null} draft */
      write: (draft) => shelf?.write(`draft:${name}`, draft),
    };
  }
}

/**
 * The law, which came once, with how each instrument stands, its packages, and what options are worth to the reader.
 * @param {Partial<Slices["scene"]>} scene @param {Partial<Slices["texts"]>} texts @param {Partial<Slices["packages"]>} packages
 * @param {Partial<Slices["stakes"]>} stakes @returns {TextWhole[]}
 */
export function joined(scene, texts, packages, stakes) {
  return (scene.instruments ?? []).flatMap((law) => {
    const now = texts[law.id];
    if (!now) return [];
    return {
      ...law,
      ...now,
      provisions: law.provisions.map((provision) => standing(provision.drafting ? worded(provision, now.drafts[provision.id]) : provision, now.provisions[provision.id], stakes[law.id])),
      packages: Object.values(packages).flatMap((one) => (one?.instrument === law.id ? one : [])),
    };
  });
}

/** An article with the words that its parties drafted and agreed on, in whichever language. @param {import("picture").ProvisionLaw} provision @param {import("picture").DraftShown | undefined} draft */
function worded(provision, draft) {
  if (draft?.phase !== "agreed" || !draft.wording) return provision;
  const words = draft.wording.passages.map((one) => one.words).join("");
  return { ...provision, text: Object.fromEntries(Object.keys(provision.text).map((code) => [code, words])) };
}

/**
 * @param {import("picture").ProvisionLaw} provision
 * @param {import("picture").ProvisionStanding | undefined} now  nothing where it has no issue
 * @param {Slices["stakes"][string] | undefined} own @returns {import("picture").ProvisionWhole}
 */
function standing(provision, now = { state: "fixed", option: null, stands: {}, said: [] }, own = undefined) {
  const worth = own?.[provision.issue ?? ""];
  const options = provision.options.map((option) => ({
    ...option,
    stands: now.stands[option.id] ?? [],
    ...(worth?.[option.id] ?? { mandate: null, points: null }),
  }));
  return { ...provision, ...now, options };
}
