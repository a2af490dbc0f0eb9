// How far one is with the guide, and what one wants of the coach: kept for the person, whatever the seat.
import { computed, signal } from "preact";
import { Shelf, isText, isTrue } from "../../storage.js";
import { alone, table } from "../table.js";

/** Kept under the login alone: whoever has done the first steps once need not do them at every table. */
const shelf = new Shelf("guide");

/** @typedef {"running" | "left" | "done"} Guide */
/** @param {unknown} value @returns {value is Guide} */
const isGuide = (value) => value === "running" || value === "left" || value === "done";
/** @param {unknown} value @returns {value is string[]} */
const areTexts = (value) => Array.isArray(value) && value.every(isText);

/** Where the guide is: nobody who has not met it is asked; a practice begins with it. @type {import("preact").Signal<Guide>} */
export const guide = signal(shelf.read("guide", alone ? "running" : "left", isGuide));
/** The steps that one has left out. @type {import("preact").Signal<string[]>} */
export const skipped = signal(shelf.read("skipped", [], areTexts));
/** Whether one wants no word of the coach. */
export const muted = signal(shelf.read("muted", false, isTrue));
const putBack = signal(false);
/** Whether the brief was opened and put back on this page, or opened on an earlier one. */
export const briefed = computed(() => putBack.value || (table.live.joined.value && (table.live.shelf?.read("briefed", false, isTrue) ?? false)));

export const briefOpens = () => table.live.shelf?.write("briefed", true);
export function briefCloses() {
  putBack.value = true;
}

/** @param {Guide} next */
export function guides(next) {
  guide.value = next;
  shelf.write("guide", next);
  if (next === "running") skips([]);
}

/** @param {string[]} steps */
export function skips(steps) {
  skipped.value = steps;
  shelf.write("skipped", steps);
}

/** @param {boolean} silent */
export function mutes(silent) {
  muted.value = silent;
  shelf.write("muted", silent || null);
}

/** The pieces of advice of this seat that one has put away. */
export const putAway = () => table.live.shelf?.read("put-away", [], areTexts) ?? [];
/** @param {string} id */
export const putsAway = (id) => table.live.shelf?.write("put-away", [...putAway(), id].slice(-200));

/** Whether anything of the guide or the coach can show at all, so that its script is worth reading. */
export const accompanied = computed(
  () => table.live.joined.value && !table.watching && table.mayAct && (guide.value === "running" || ((alone || table.slice("people").coached === true) && !muted.value)),
);
