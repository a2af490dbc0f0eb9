// The debrief that the page shows: a seat's, read from the server, and the moment of its replay.
import { computed, signal } from "preact";
import { of } from "../i18n.js";

/** @typedef {import("picture").DebriefPage} Debrief */
/** @typedef {import("picture").MarkShown} Mark */

const { exercise = "", seat = "" } = document.getElementById("debrief")?.dataset ?? {};
export const id = exercise;

/** The debrief, once it is read. @type {import("preact").Signal<Debrief | null>} */
export const debrief = signal(null);
/** Whether it could not be read. */
export const failed = signal(false);
/** Where the replay stands among the marks, from 0. */
export const at = signal(0);

/** The mark at which the replay stands. */
export const here = computed(() => debrief.value?.marks[at.value]);

/** Reads the debrief of a seat. @param {string} wanted */
export async function read(wanted = seat) {
  failed.value = false;
  const known = here.value;
  try {
    const answer = await fetch(`/debrief/${exercise}/${encodeURIComponent(wanted)}.json`);
    if (!answer.ok) throw new Error(`${answer.status}`);
    /** @type {Debrief} */
    const found = await answer.json();
    debrief.value = found;
    at.value = Math.max(0, known ? found.marks.findLastIndex((mark) => mark.at <= known.at) : found.marks.length - 1);
  } catch {
    failed.value = true;
  }
}

/** Moves the replay to a mark, by its place; beyond the ends it stays at them. @param {number} place */
export function move(place) {
  const last = (debrief.value?.marks.length ?? 1) - 1;
  at.value = Math.max(0, Math.min(last, place));
}

/** Moves the replay to the last mark up to the seat's event `n`. @param {number} n */
export function moveTo(n) {
  move(debrief.value?.marks.findLastIndex((mark) => mark.n <= n) ?? 0);
}

/** The marks by what their events are called. */
const marks = computed(() => new Map(debrief.value?.marks.map((mark) => [mark.ref, mark])));

/** The mark of an event, where it has one. @param {string | null | undefined} ref */
export const markOf = (ref) => marks.value.get(ref ?? "");

/** Moves the replay to an event, and into sight. @param {string} ref */
export function goTo(ref) {
  const mark = markOf(ref);
  if (!mark) return;
  moveTo(mark.n);
  document.getElementById("h-replay")?.scrollIntoView({ block: "start" });
}

/** @param {string | null | undefined} wanted */
export const delegation = (wanted) => debrief.value?.actors.find((one) => one.id === wanted);

/** @param {string | null | undefined} wanted */
export const nameOf = (wanted) => of(delegation(wanted)?.name);

/** Time of the exercise as minutes and seconds: 41:20. @param {number} elapsed  ms */
export function clockface(elapsed) {
  const seconds = Math.floor(elapsed / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Share of the replay's width that the days after the last turn take, where there are any. */
const AFTERWARDS = 0.14;

/** Where a mark stands on the width of the replay, from 0 to 1. @param {Mark} mark */
export function placeOf(mark) {
  const shown = debrief.value;
  if (!shown) return 0;
  const days = shown.day - shown.days_played;
  const played = days > 0 ? 1 - AFTERWARDS : 1;
  if (!mark.after || days <= 0) return (played * mark.elapsed) / Math.max(1, shown.elapsed);
  return played + (AFTERWARDS * (mark.day - shown.days_played)) / days;
}
