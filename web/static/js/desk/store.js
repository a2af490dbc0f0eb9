// What the desk's components read: the live picture with everything looked up by id, and how to act.
import { computed, signal } from "preact";
import { of, t } from "../i18n.js";

/** @type {import("../live.js").Live} */
export let live;

/** Acts, forms, rungs: what never changes during an exercise. */
export const reference = signal(
  /** @type {Record<string, any>} */ ({ acts: {}, forms: {}, ladder: [], intents: {}, professions: {} }),
);

/** @param {import("../live.js").Live} line */
export function connect(line) {
  live = line;
}

export async function readReference() {
  const answer = await fetch("/reference.json");
  if (answer.ok) reference.value = await answer.json();
}

/** One slice of the picture. @param {string} name */
export const slice = (name) => live.picture.value[name] ?? {};

export const me = computed(() => live.picture.value.people?.me ?? null);
export const watching = computed(() => live.watch !== null);

/** @param {string} id */
export const actor = (id) => slice("people").actors?.find((/** @type {any} */ a) => a.id === id);
/** @param {string} id */
export const seat = (id) => slice("people").seats?.find((/** @type {any} */ s) => s.id === id);
export const myActor = () => actor(slice("people").my_actor);
export const mySeat = () => seat(slice("people").me);
/** @param {string} power */
export const can = (power) => !watching.value && (mySeat()?.powers ?? []).includes(power);

export const instruments = () => slice("texts").instruments ?? [];
/** @param {string} id */
export const instrument = (id) => instruments().find((/** @type {any} */ i) => i.id === id);
/** The provision that an issue stands in, with its text. @param {string} issue */
export function provisionOf(issue) {
  for (const text of instruments())
    for (const provision of text.provisions) if (provision.issue === issue) return { text, provision };
  return null;
}
/** @param {string} issue @param {string} option */
export function optionOf(issue, option) {
  return provisionOf(issue)?.provision.options.find((/** @type {any} */ o) => o.id === option);
}
/** @param {string} id */
export function packageOf(id) {
  for (const text of instruments()) {
    const found = text.packages.find((/** @type {any} */ p) => p.id === id);
    if (found) return found;
  }
  return null;
}

/** What a channel is called. @param {any} channel */
export function channelName(channel) {
  if (!channel) return t("private-talks");
  if (channel.form === "plenary") return t("plenary");
  if (channel.title) return channel.title;
  if (channel.form === "delegation") return t("delegation");
  const mine = slice("people").my_actor;
  const codes = [...new Set(channel.seats.map((/** @type {string} */ s) => seat(s)?.actor))]
    .filter((id) => id !== mine)
    .map((id) => actor(id)?.code);
  return channel.form === "bilateral" ? t("code-and-you", { code: codes.join(" ") }) : codes.join(" ");
}

/** Exercise time now, in ms. @param {number} now this browser's clock */
export function elapsed(now = Date.now()) {
  const clock = slice("clock");
  return (clock.banked ?? 0) + (clock.since ? now + live.skew.value - clock.since : 0);
}

/** Minutes left until an exercise time, or null while time stands still. @param {number} ends */
export const minutesLeft = (ends) => Math.ceil((ends - elapsed()) / 60_000);

/** The last refusal of each place on the desk. @type {import("preact").Signal<Record<string, any>>} */
export const refusals = signal({});

/**
 * Act, and show a refusal where it was tried.
 * @param {string} place  the part of the desk that asked
 * @param {string} kind @param {Record<string, unknown>} body
 */
export async function act(place, kind, body) {
  refusals.value = { ...refusals.value, [place]: null };
  const answer = await live.act(kind, body);
  if (!answer.ok) refusals.value = { ...refusals.value, [place]: { ...answer, kind, body } };
  return answer;
}

/** @param {string} place */
export function forget(place) {
  refusals.value = { ...refusals.value, [place]: null };
}

/** @param {string} text */
export const words = (text) => ({ said: text, language: document.documentElement.lang === "fr" ? "fr" : "en" });

/** The choices of a package in one line. @param {Record<string, string>} choices */
export const choicesLine = (choices) =>
  Object.entries(choices)
    .map(([issue, option]) => `${provisionOf(issue)?.provision.number ?? ""} ${of(optionOf(issue, option)?.label)}`)
    .join(" · ");

/** Drafts survive a reload: what one types is kept in this browser until it is sent. @param {string} name */
export function draft(name) {
  const key = `plenipo:draft:${live.exercise}:${name}`;
  return {
    read: () => localStorage.getItem(key) ?? "",
    /** @param {string} text */
    write: (text) => (text ? localStorage.setItem(key, text) : localStorage.removeItem(key)),
  };
}
