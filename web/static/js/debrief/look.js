// The second look at a seat's decisions: asked of the server, which has it played, and followed until it is done.
import { effect, signal } from "preact";
import { debrief, id } from "./debrief.js";

/** @typedef {import("picture").LookShown} Look */

/** Milliseconds between two questions how far it is. */
const EVERY = 1000;

/** @type {import("preact").Signal<Look | null>} */
export const look = signal(null);
/** Why the last wish was refused. @type {import("preact").Signal<import("picture").Text | null>} */
export const refused = signal(null);

/** Whether this seat may be looked at: everybody's stakes are known to the reader. */
export const allowed = () => {
  const shown = debrief.value;
  return Boolean(shown?.found && (shown.staff || shown.released.includes("stakes")));
};

/** The seat whose look this is; another's answer that comes late is dropped. */
let seat = "";
let timer = 0;

const address = () => `/second-look/${id}/${encodeURIComponent(seat)}.json`;

/** @param {Response} answer @param {string} of */
async function take(answer, of) {
  if (of !== seat) return;
  if (answer.status === 503) refused.value = (await answer.json()).why;
  if (answer.ok) look.value = await answer.json();
  clearTimeout(timer);
  const under = look.value?.standing === "waiting" || look.value?.standing === "playing";
  if (under || (!answer.ok && answer.status !== 404)) timer = window.setTimeout(follow, EVERY);
}

async function follow() {
  const of = seat;
  try {
    await take(await fetch(address()), of);
  } catch {
    timer = window.setTimeout(follow, EVERY); // offline: it goes on without us
  }
}

/** Starts the look, or cancels it. @param {"start" | "cancel"} wish */
export async function ask(wish) {
  const csrf = document.querySelector('meta[name="csrf-token"]')?.getAttribute("content") ?? "";
  refused.value = null;
  const of = seat;
  try {
    const headers = { "Content-Type": "application/json", "X-CSRF-Token": csrf };
    await take(await fetch(address(), { method: "POST", headers, body: JSON.stringify({ do: wish }) }), of);
  } catch {
    // Offline: the button is still there.
  }
}

effect(() => {
  const shown = debrief.value;
  if (!shown || shown.seat === seat) return;
  seat = shown.seat;
  look.value = null;
  refused.value = null;
  clearTimeout(timer);
  if (allowed()) follow();
});
