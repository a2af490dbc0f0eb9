// The tables of the room: each its live line, its lobby, what was refused there, and everything looked up by id.
import { signal, useEffect, useState } from "preact";
import { of, t } from "../i18n.js";
import { Live } from "../live.js";

/** @typedef {{id: string, name: string, title: import("../i18n.js").Text, code: string, link: string}} Card */
/** @typedef {{id: string, name: string, seat: string | null, status: string}} Member */
/** @typedef {import("../live.js").Line} Line */

/** How often one looks who waits at the door, in ms. */
const LOBBY_EVERY = 3000;

/** One table of the session. */
export class Table {
  /** @param {Card} card @param {string} token  "" asks for one */
  constructor(card, token) {
    this.id = card.id;
    this.name = card.name || of(card.title);
    this.code = card.code;
    this.link = card.link;
    this.live = new Live(card.id, { token });
    /** @type {import("preact").Signal<{free: string[], members: Member[]}>} */
    this.lobby = signal({ free: [], members: [] });
    /** The last refusal of each place of the room. @type {import("preact").Signal<Record<string, any>>} */
    this.refusals = signal({});
    this.#watchLobby();
  }

  // --- the picture, looked up

  /** One slice of the picture. @param {string} name */
  slice(name) {
    return this.live.picture.value[name] ?? {};
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
    return this.slice("texts").instruments ?? [];
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
  /** @param {string | null | undefined} id */
  actorOf(id) {
    return this.actor(this.seat(id)?.actor);
  }
  /** How active a seat has been. @param {string} id */
  activity(id) {
    return this.slice("control").seats?.find((/** @type {any} */ seat) => seat.id === id) ?? { messages: 0, last_at: null };
  }
  /** The person who was admitted to the seat, by name. @param {string} id */
  person(id) {
    return this.lobby.value.members.find((member) => member.seat === id && member.status === "admitted")?.name ?? null;
  }
  /** @param {string} issue */
  provision(issue) {
    for (const text of this.instruments)
      for (const provision of text.provisions) if (provision.issue === issue) return provision;
    return null;
  }
  /** @param {string} id */
  package(id) {
    for (const text of this.instruments) {
      const found = text.packages.find((/** @type {any} */ one) => one.id === id);
      if (found) return found;
    }
    return null;
  }
  /** The choices of a package in one line. @param {Record<string, string>} choices */
  choices(choices) {
    return Object.entries(choices)
      .map(([issue, option]) => `${this.provision(issue)?.number ?? ""} ${this.option(issue, option)}`)
      .join(" · ");
  }
  /** @param {string} issue @param {string} option */
  option(issue, option) {
    return of(this.provision(issue)?.options.find((/** @type {any} */ one) => one.id === option)?.label);
  }
  /** What talks are called here, where nobody is "you". @param {string} id */
  talks(id) {
    const channel = this.channels.find((one) => one.id === id);
    if (!channel || channel.form === "plenary") return t("plenary");
    if (channel.title) return channel.title;
    const codes = [...new Set(channel.seats.map((/** @type {string} */ seat) => this.actorOf(seat)?.code))].join(" · ");
    return channel.form === "delegation" ? t("code-delegation-room", { code: codes }) : codes;
  }

  // --- time

  /** Exercise time now, in ms. */
  elapsed() {
    const { banked = 0, since = null } = this.clock;
    return banked + (since === null ? 0 : Math.max(0, this.now() - since));
  }
  /** The server's clock, in ms. */
  now() {
    return Date.now() + this.live.skew.value;
  }
  /** Exercise time at which the present turn began, in ms. */
  turnBegan() {
    const began = this.live.lines.value.findLast((line) => line.kind === "turn-began");
    return began ? began.ends - (this.clock.minutes ?? 0) * 60_000 : 0;
  }

  // --- acting

  /**
   * Act, and show a refusal where it was tried.
   * @param {string} place  the part of the room that asked
   * @param {string} kind @param {Record<string, unknown>} body @param {string} [seat]  spoken or acted for
   */
  async act(place, kind, body = {}, seat = undefined) {
    this.refuse(place, null);
    const answer = await this.live.act(kind, body, seat);
    if (!answer.ok) this.refuse(place, answer);
    return answer;
  }
  /** @param {string} place @param {any} answer */
  refuse(place, answer) {
    this.refusals.value = { ...this.refusals.value, [place]: answer };
  }

  // --- the lobby

  #watchLobby() {
    const look = () => {
      if (!document.hidden && this.phase !== "ended") this.readLobby();
    };
    look();
    setInterval(look, LOBBY_EVERY);
    document.addEventListener("visibilitychange", look);
  }
  async readLobby() {
    try {
      const answer = await fetch(`/control/${this.id}/lobby`);
      if (answer.ok) this.#hear(await answer.json());
    } catch {
      // The line is down; the next look finds it again.
    }
  }
  /** @param {any} told  kept as it is where nothing changed, so that nothing is drawn again */
  #hear(told) {
    if (JSON.stringify(told) !== JSON.stringify(this.lobby.value)) this.lobby.value = told;
  }
  /** @param {string} member @param {"admit" | "refuse"} what @param {string} [seat]  the first free one without */
  async decide(member, what, seat) {
    const csrf = document.querySelector('meta[name="csrf-token"]')?.getAttribute("content") ?? "";
    this.refuse("lobby", null);
    try {
      const answer = await fetch(`/control/${this.id}/lobby/${member}`, {
        method: "POST",
        headers: { "X-CSRF-Token": csrf, "Content-Type": "application/json" },
        body: JSON.stringify({ do: what, seat: seat || null }),
      });
      const told = await answer.json();
      if (told.ok) this.#hear(told);
      else this.refuse("lobby", told);
    } catch {
      this.refuse("lobby", { why: { en: t("the-server-could-not-be-reached-try") } });
    }
  }
}

/** @type {Table[]} */
export const tables = [];

/** The table that the events, the feed and the hand work on. */
export const focus = signal(0);

/** @param {Card[]} cards @param {string} token  one use: the first table's; the others ask for theirs */
export function openTables(cards, token) {
  cards.forEach((card, i) => tables.push(new Table(card, i === 0 ? token : "")));
}

/** Draws again every so often, for what changes with time alone. @param {number} milliseconds */
export function useTicks(milliseconds) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds]);
}

/** What an observer is about to note, and about what. */
export const noting = signal(
  /** @type {{table: Table, about: string | null, seat: string | null, subject: string} | null} */ (null),
);
