// Where on the desk a line leads to.
import { table } from "./table.js";
import { BENCH } from "./texts/place.js";

/** @typedef {import("../lines.js").Line} Line */

/** Parts of the screen that show the lines of a kind which names no place of its own. @type {Record<string, string>} */
const PARTS = {
  "capital-answered": "desk/h-mandate",
  "question-lapsed": "desk/h-mandate",
  "document-due": "desk/h-desk",
  "document-submitted": "desk/h-docs",
  "document-signed-off": "desk/h-docs",
  "task-set": "desk/h-tasks",
  "task-closed": "desk/h-tasks",
  "crisis-opened": "situation/h-crises",
  "ultimatum-given": "situation/h-crises",
  "ultimatum-ended": "situation/h-crises",
  "incident-assessed": "situation/h-incidents",
};
/** Fields that name something which stands in the texts, the nearest first. */
const IN_TEXTS = /** @type {const} */ (["decision", "package", "issue", "provision", "instrument"]);

/** The address of the place that a line leads to on this desk. @param {Line} line */
export function placeOf(line) {
  if (line.kind === "message-sent") return `#talks/${line.ref}`;
  if (line.kind === "word-kept" || line.kind === "word-broken") return `#talks/${line.said}`;
  if (line.kind === "channel-opened") return `#talks/${line.channel}`;
  if (line.kind === "inject-released" || line.kind === "document-released") return `#situation/event-${line.ref}`;
  // What is said about an article stands at the workbench.
  if (line.kind === "remark-made" || line.kind === "declaration-withdrawn") return `#${BENCH}/${line.provision}`;
  if (line.kind === "declaration-made" || line.kind === "declaration-objected") return `#${BENCH}/${line.declaration}`;
  const part = PARTS[line.kind];
  if (part) return `#${part}`;
  /** @type {Record<string, unknown>} */
  const fields = line;
  const named = IN_TEXTS.map((name) => fields[name]).find((value) => typeof value === "string" && value !== "");
  return named ? `#texts/${named}` : "#situation/h-since";
}

/** Goes to a place of the desk, also where one is there already. @param {string} place */
export function goTo(place) {
  if (location.hash === place) dispatchEvent(new Event("hashchange"));
  else location.hash = place;
}

/** Whether a line is from the exercise itself, not from what was set before it began. @param {Line} line */
export const inPlay = (line) => line.n > (table.lines.of("exercise-started")[0]?.n ?? Infinity);
