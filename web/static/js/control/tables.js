// The tables of the room: each its live line and its lobby.
import { signal, useEffect, useState } from "preact";
import { of, shown, t } from "../i18n.js";
import { Live } from "../live.js";
import { Table as Screen } from "../table.js";

/** @typedef {import("picture").Card} Card */
/** @typedef {import("picture").Lobby} Lobby */
/** @typedef {import("picture").LobbyMember} Member */

/** Activity of a seat of which nothing is known. */
const IDLE = { messages: 0, packages: 0, actions: 0, documents: 0, documents_due: 0, documents_late: 0, last_at: null };

/** Time between two looks at the lobby, in ms. */
const LOBBY_EVERY = 3000;

/** One table of the session, with who waits at its door. */
export class Table extends Screen {
  /** @param {Card} card @param {string} token  "" asks for one */
  constructor(card, token) {
    super(new Live(card.id, { token }));
    this.name = card.name || of(card.title);
    this.code = card.code;
    this.link = card.link;
    /** @type {import("preact").Signal<Pick<Lobby, "free" | "members">>} */
    this.lobby = signal({ free: [], members: [] });
    this.#watchLobby();
  }

  /** The activity of a seat. @param {string} id @returns {import("picture").ActivityShown} */
  activity(id) {
    return this.slice("control").seats?.find((seat) => seat.id === id) ?? { id, ...IDLE };
  }
  /** The person who was admitted to the seat, by name. @param {string} id */
  person(id) {
    return this.lobby.value.members.find((member) => member.seat === id && member.status === "admitted")?.name ?? null;
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
  /** @param {Lobby} told  kept as it is where nothing changed, so that nothing is drawn again */
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
      /** @type {import("picture").LobbyDone | import("picture").LobbyRefusal} */
      const told = await answer.json();
      if (told.ok) this.#hear(told);
      else this.refuse("lobby", told);
    } catch {
      this.refuse("lobby", { why: shown(t("the-server-could-not-be-reached-try")) });
    }
  }
}

/** @type {Table[]} */
export const tables = [];

/** The table that the events, the feed and the hand work on. */
export const focus = signal(0);

/** That table; there is at least one in a room. */
export function inHand() {
  const found = tables[focus.value] ?? tables[0];
  if (!found) throw new Error("a room without a table");
  return found;
}

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

/** The observer's note being written, and its subject. */
export const noting = signal(
  /** @type {{table: Table, about: string | null, seat: string | null, subject: string} | null} */ (null),
);
