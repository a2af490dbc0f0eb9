// The news told as stories: a report, what corrects it, what carries it on, and what delegations said publicly of it.
import { table } from "./table.js";

/**
 * @typedef {import("picture").InjectReleased} Report
 * @typedef {import("picture").DocumentReleased} Statement
 * @typedef {{key: string, lines: (Report | Statement)[], mine: boolean, latest: number}} Story  the lines oldest first, whether it concerns the reader, and the place of its last line
 */

/** The stories of this desk, those that concern the reader first, then the latest first. @returns {Story[]} */
export function stories() {
  const reports = table.lines.of("inject-released");
  const at = new Map(reports.map((line) => [/** @type {string} */ (line.inject), line]));
  /** The first report of the story. @param {string} name @param {Set<string>} [seen] @returns {string} */
  const first = (name, seen = new Set()) => {
    const line = at.get(name);
    const before = line && [line.corrects, line.follows].find((one) => one && at.has(one) && !seen.has(one));
    return before ? first(before, seen.add(name)) : name;
  };
  /** @type {Map<string, Story>} */
  const found = new Map();
  for (const line of table.lines.among(["inject-released", "document-released"])) {
    const told = line.kind === "inject-released" ? line.inject : line.tells;
    const key = told && at.has(told) ? first(told) : line.ref;
    const story = found.get(key) ?? { key, lines: [], mine: false, latest: 0 };
    story.lines.push(line);
    story.mine ||= concerns(line);
    story.latest = line.n;
    found.set(key, story);
  }
  return [...found.values()].sort((a, b) => Number(b.mine) - Number(a.mine) || b.latest - a.latest);
}

/** Whether a line speaks of the reader's delegation, was sent to it alone, or asks something of it. @param {Report | Statement} line */
function concerns(line) {
  if (line.kind !== "inject-released") return false;
  return line.notice !== undefined || Object.values(line.roles).some((actors) => actors.includes(table.mine));
}

/** The report that corrects one, where it reached this seat. @param {Report} line */
export const correction = (line) => table.lines.of("inject-released").find((one) => one.corrects === line.inject);

/** The report that one corrects. @param {Report} line */
export const corrected = (line) => table.lines.of("inject-released").find((one) => line.corrects !== null && one.inject === line.corrects);
