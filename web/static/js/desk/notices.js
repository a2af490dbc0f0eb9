// What concerns the reader: which notices one has not looked at yet, and the number of them in the page's title.
import { computed, signal } from "preact";
import { inPlay } from "./places.js";
import { readUpTo } from "./talks/reading.js";
import { table } from "./table.js";

/** @typedef {import("../lines.js").Line} Line */
/** @typedef {NonNullable<Line["notice"]>} Notice */

/** @param {unknown} kept @returns {kept is number} */
const isNumber = (kept) => typeof kept === "number";

/** The last line up to which one has looked, since the page was opened. */
const looked = signal(-1);
const kept = computed(() => table.live.shelf?.read("noticed", 0, isNumber) ?? 0);
/** The last line up to which one has looked. */
export const lookedUpTo = () => Math.max(looked.value, kept.value);

/** All that concerns the reader, the oldest first. */
export const notices = () => table.lines.notices().filter(inPlay);

/** Whether one has not looked at a notice yet, nor read the message it tells of. @param {Line} line */
export const isNew = (line) => line.n > lookedUpTo() && !(line.kind === "message-sent" && line.n <= readUpTo(line.channel));

/** Number of notices one has not looked at yet. */
export const unseen = computed(() => (table.watching ? 0 : notices().filter(isNew).length));

/** One has looked at all there is. */
export function lookAtAll() {
  const last = notices().at(-1)?.n ?? 0;
  if (last <= lookedUpTo()) return;
  looked.value = last;
  table.live.shelf?.write("noticed", last);
}
