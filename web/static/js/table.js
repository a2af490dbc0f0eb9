// One exercise as a screen reads it, a desk's or the control room's: the picture with everything looked up by id, its
// time, how to act and where a refusal shows.
import { computed, signal } from "preact";
import { of, t } from "./i18n.js";

/** @typedef {import("./live.js").Live} Live */
/** @typedef {import("./lines.js").Line} Line */
/** @typedef {import("./live.js").Answer} Answer */

export class Table {
  /** The instruments in one piece. @type {import("preact").ReadonlySignal<any[]>} */
  #instruments;

  /** @param {Live} live */
  constructor(live) {
    this.live = live;
    this.#instruments = computed(() => joined(this.slice("scene"), this.slice("texts"), this.slice("packages"), this.slice("stakes")));
    this.lines = live.lines;
    /** The last refusal of each place of the screen. @type {import("preact").Signal<Record<string, any>>} */
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

  /** One slice of the picture. @param {string} name */
  slice(name) {
    return this.live.slice(name);
  }
  get clock() {
    return this.slice("clock");
  }
  get phase() {
    return this.clock.phase ?? "lobby";
  }
  /** @returns {any[]} */
  get seats() {
    return this.slice("people").seats ?? [];
  }
  /** @returns {any[]} */
  get actors() {
    return this.slice("people").actors ?? [];
  }
  /** @returns {any[]} */
  get instruments() {
    return this.#instruments.value;
  }
  /** @returns {any[]} */
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
  get mySeat() {
    return this.seat(this.slice("people").me);
  }
  get myActor() {
    return this.actor(this.slice("people").my_actor);
  }
  /** Whether one's seat has a power, and one may use it here. @param {string} power */
  can(power) {
    return !this.watching && (this.mySeat?.powers ?? []).includes(power);
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
    return this.provision(issue)?.options.find((/** @type {any} */ one) => one.id === option);
  }
  /** @param {string | null | undefined} id */
  package(id) {
    for (const text of this.instruments) for (const one of text.packages) if (one.id === id) return one;
    return null;
  }
  /** The choices of a package in one line. @param {Record<string, string>} choices */
  choices(choices) {
    return Object.entries(choices)
      .map(([issue, option]) => `${this.provision(issue)?.number ?? ""} ${of(this.option(issue, option)?.label)}`)
      .join(" · ");
  }
  /** What talks are called by who looks: a delegation's own talks are with others, and nobody here is "you" in control. @param {any} channel */
  talks(channel) {
    if (!channel) return t("private-talks");
    if (channel.form === "plenary") return t("plenary");
    if (channel.title) return channel.title;
    const own = this.slice("people").my_actor ?? null;
    const actors = new Set(channel.seats.map((/** @type {string} */ id) => this.seat(id)?.actor));
    actors.delete(own);
    const codes = [...actors].map((id) => this.actor(id)?.code);
    if (own === null) return channel.form === "delegation" ? t("code-delegation-room", { code: codes.join(" · ") }) : codes.join(" · ");
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
    const { banked = 0, since = null } = this.clock;
    return banked + (since === null ? 0 : Math.max(0, this.now() - since));
  }
  /** Minutes left until an exercise time. @param {number} ends */
  minutesLeft(ends) {
    return Math.ceil((ends - this.elapsed()) / 60_000);
  }
  /** Exercise time at which the present turn began, in ms. */
  turnBegan() {
    const began = this.lines.of("turn-began").at(-1);
    return began ? began.ends - (this.clock.minutes ?? 0) * 60_000 : 0;
  }

  // --- acting

  /**
   * Act, and show a refusal where it was tried.
   * @param {string} place  the part of the screen that asked
   * @param {string} kind @param {Record<string, unknown>} body @param {string} [seat]  spoken or acted for, by the instructor
   */
  async act(place, kind, body = {}, seat = undefined) {
    this.refuse(place, null);
    const answer = await this.live.act(kind, body, seat);
    if (!answer.ok) this.refuse(place, { ...answer, kind, body });
    return answer;
  }
  /** Shows a refusal in a place, or none any more. @param {string} place @param {any} answer */
  refuse(place, answer) {
    this.refusals.value = { ...this.refusals.value, [place]: answer };
  }

  /**
   * What one writes, kept in this browser until it is sent.
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
 * @param {any} scene @param {any} texts @param {any} packages @param {any} stakes @returns {any[]}
 */
export function joined(scene, texts, packages, stakes) {
  const tabled = Object.values(packages);
  return (scene.instruments ?? [])
    .filter((/** @type {any} */ law) => texts[law.id])
    .map((/** @type {any} */ law) => ({
      ...law,
      ...texts[law.id],
      provisions: law.provisions.map((/** @type {any} */ provision) => standing(provision, texts[law.id].provisions, stakes[law.id])),
      packages: tabled.filter((/** @type {any} */ one) => one.instrument === law.id),
    }));
}

/** @param {any} provision @param {any} now @param {any} own */
function standing(provision, now, own) {
  const stands = now[provision.id] ?? { state: "fixed", option: null, stands: {} };
  const options = provision.options.map((/** @type {any} */ option) => ({
    ...option,
    stands: stands.stands[option.id] ?? [],
    ...(own?.[provision.issue]?.[option.id] ?? { mandate: null, points: null }),
  }));
  return { ...provision, ...stands, options };
}
