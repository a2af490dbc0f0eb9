// An event in a few words: a source that a document rests on.
import { of, time } from "../i18n.js";
import { quoted } from "../quoted.js";
import { table } from "./table.js";

/** Characters of somebody's words in a source. */
const EXCERPT = 60;

/** An event in a few words, as a source one can pick. @param {string} ref */
export function citation(ref) {
  const line = table.lines.at(ref);
  if (!line) return ref;
  const words = quoted(line)?.words ?? "";
  return [time(line.at), of(line.told).replace(/\.$/, ""), words.length > EXCERPT ? `${words.slice(0, EXCERPT).replace(/\s\S*$/, "")}…` : words].filter(Boolean).join(" · ");
}
