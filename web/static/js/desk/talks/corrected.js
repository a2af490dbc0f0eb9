// A reading as its writer corrected it: what is declared of it, its line, and its package.
import { of } from "../../i18n.js";
import { negotiated } from "../../table.js";
import { table } from "../table.js";

/** @typedef {import("./Understood.js").Reading} Reading */
/** @typedef {{issues: string[], choices: Record<string, string>}} Named */

/** The issues and options that stand, as read or as corrected. @param {Reading} reading @returns {Named} */
export function named({ read, issues, choices }) {
  const chosen = choices ?? { ...read?.package?.choices };
  return { issues: issues ?? [...new Set([...(read?.about ?? []), ...Object.keys(chosen)])], choices: chosen };
}

/** The package of the options that stand: for the text that settles most of them. @param {Reading} reading */
export function packaged(reading) {
  const { choices } = named(reading);
  const held = table.instruments.map((text) => ({
    instrument: text.id,
    choices: Object.fromEntries(negotiated(text).flatMap((p) => p.options.filter((o) => o.id === choices[p.issue]).map((o) => [p.issue, o.id]))),
  }));
  const size = (/** @type {{choices: Record<string, string>}} */ one) => Object.keys(one.choices).length;
  const most = held.toSorted((one, other) => size(other) - size(one))[0];
  return most && size(most) ? most : null;
}

/** The line of a corrected reading: what it does, then its options, or else what it is about. @param {Reading} reading @param {string} does */
export function line(reading, does) {
  const { issues, choices } = named(reading);
  const told = issuesOf().filter((p) => issues.includes(p.issue));
  return [does, ...told.map((p) => of(p.options.find((o) => o.id === choices[p.issue])?.label ?? p.issue_title))].join(" · ");
}

/** Each issue on the table, once. */
export const issuesOf = () => {
  const all = table.instruments.flatMap((text) => negotiated(text));
  return all.filter((p, n) => all.findIndex((other) => other.issue === p.issue) === n);
};
