// Which talks are shown, and how far each has been read.
import { computed, signal } from "preact";
import { linesAfter } from "../../lines.js";
import { table } from "../table.js";

/** The talks shown, by channel. */
export const current = signal("plenary");

/** Where a message is to be shown, by its reference; Messages goes there and takes it away. */
export const sought = signal("");

/** Shows some talks. @param {string} channel */
export function show(channel) {
  current.value = channel;
}

/** Line number up to which each channel has been read; what was kept of it is known once the seat is. @type {import("preact").Signal<Record<string, number> | null>} */
const read = signal(null);
/** @param {unknown} kept @returns {kept is Record<string, number>} */
const areMarks = (kept) => kept instanceof Object && Object.values(kept).every((n) => typeof n === "number");
const kept = computed(() => table.live.shelf?.read("read", {}, areMarks) ?? {});

/** The last line of a channel that has been read. @param {string} channel */
export const readUpTo = (channel) => (read.value ?? kept.value)[channel] ?? 0;

/**
 * The messages and packages of some talks, in their order.
 * @param {string} channel @returns {readonly (import("picture").MessageSent | import("picture").PackageTabled)[]}
 */
export function spoken(channel) {
  const said = table.lines.said(channel);
  const tabled = table.lines.of("package-tabled").filter((line) => line.channel === channel);
  return tabled.length === 0 ? said : [...said, ...tabled].sort((one, other) => one.n - other.n);
}

/** The number of messages and packages of others that nobody here has seen yet. @param {string} channel */
export function unread(channel) {
  const [since, me] = [readUpTo(channel), table.me];
  return linesAfter(spoken(channel), since).filter((line) => line.seat !== me).length;
}

export const unreadTotal = () => table.channels.reduce((sum, c) => sum + unread(c.id), 0);

/** @param {string} channel @param {number} n */
export function markRead(channel, n) {
  if (readUpTo(channel) >= n) return;
  read.value = { ...(read.value ?? kept.value), [channel]: n };
  table.live.shelf?.write("read", read.value);
}

// --- what one says oneself

/** The message that one's next one answers, by talks. @type {import("preact").Signal<Record<string, string>>} */
export const answers = signal({});

/** One's next message in those talks answers this one. @param {import("picture").MessageSent} line */
export function answering(line) {
  answers.value = { ...answers.value, [line.channel]: line.ref };
  document.getElementById("say")?.focus();
}

/** One's next message in some talks answers none. @param {string} channel */
export function answersNone(channel) {
  answers.value = { ...answers.value, [channel]: "" };
}

/** The position in the stream at which one sent what is on its way. @type {WeakMap<object, number>} */
const sent = new WeakMap();

/** Notes that a message goes out now. @param {import("picture").Commands["send-message"]} body */
export function goesOut(body) {
  sent.set(body, table.live.n);
  table.live.writing.spoke();
}

/**
 * The messages on their way to some talks, but those that have come back as lines already: the line is here a moment
 * before the answer is.
 * @param {string} channel @param {readonly import("picture").MessageSent[]} list
 */
export function onTheirWay(channel, list) {
  const arrived = new Set();
  return table.live.waiting.value.filter((waiting) => {
    if (waiting.kind !== "send-message" || waiting.body.channel !== channel) return false;
    const { body } = waiting;
    const after = sent.get(body) ?? Infinity;
    const line = list.findLast((one) => one.n > after && one.seat === table.me && "said" in one.words && one.words.said === body.words?.said && !arrived.has(one));
    if (line) arrived.add(line);
    return !line;
  });
}
