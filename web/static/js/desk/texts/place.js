// Which text one reads, where in it, and whether on the desk or at the treaty workbench.
import { signal } from "preact";
import { table } from "../table.js";

/** @typedef {"articles" | "text" | "packages" | "decision"} Part  of the workbench; a phone shows one at a time */

/** The workbench's name in the address: #treaty, and #treaty/ARTICLE. */
export const BENCH = "treaty";

/** The text that was chosen, by id. */
const chosen = signal("");
/** Whether the workbench is open. */
export const atBench = signal(location.hash.slice(1).split("/")[0] === BENCH);
/** Whether it was opened from the desk: the keyboard comes along then. */
export const entered = { now: false };
/** @type {import("preact").Signal<Part>} */
export const part = signal("text");
/** The article, package or decision gone to last, by id. */
export const here = signal("");

/** The text that is shown: the one chosen, else the first. */
export const textShown = () => table.instruments.find((one) => one.id === chosen.value) ?? table.instruments[0];

/** Shows a text, read from its beginning. @param {string} id */
export function choose(id) {
  chosen.value = id;
  here.value = "";
}

/** Whether one's seat may table a package on a text now. @param {import("picture").TextWhole} text */
export const mayTable = (text) =>
  table.can("table") && (text.parties.includes(table.mine) || table.can("chair")) && text.status === "open" && table.clock.phase === "running";

/** Where something stands: its text, the part of the workbench, and its name there; null where no text holds it. @param {string} id @returns {{text: string, part: Part, name: string} | null} */
export function standing(id) {
  for (const text of table.instruments) {
    const at = (/** @type {Part} */ where, name = id) => ({ text: text.id, part: where, name });
    const article = text.provisions.find((p) => p.issue === id || p.id === id);
    if (article) return at("text", article.issue ?? article.id);
    if (text.id === id) return at("text");
    if (text.packages.some((p) => p.id === id)) return at("packages");
    if (text.decisions.some((d) => d.id === id) || text.declarations.some((d) => d.id === id)) return at("decision");
  }
  return null;
}

/** Shows the text that holds something, and brings it into view. @param {string} id  nothing, or what no text holds, changes nothing */
export function reveal(id) {
  const found = id ? standing(id) : null;
  if (!found) return;
  chosen.value = found.text;
  part.value = found.part;
  here.value = found.name;
  setTimeout(() => document.getElementById(`text-${found.name}`)?.scrollIntoView({ block: "center" }), 60);
}
