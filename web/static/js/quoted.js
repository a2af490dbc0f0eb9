// What somebody said or wrote in an event: it stands beside the sentence that tells the event.
import { of, said } from "./i18n.js";

/** The fields of events that hold somebody's words; a brief has several, one below the other. */
const FIELDS = ["words", "note", "argument", "comment", "text", "body", "fields"];
const LISTS = ["stands", "promised", "holds", "others", "due"];

/** The words of a line and their language, or null where it has none. @param {import("./lines.js").Line} line */
export function quoted(line) {
  /** @type {Record<string, unknown>} */
  const fields = line;
  for (const name of FIELDS) {
    const part = fields[name];
    const words = inWords(part);
    if (words) return { words: bare(words), lang: languageOf(part) };
  }
  const words = LISTS.flatMap((name) => (Array.isArray(fields[name]) ? fields[name] : [])).map(inWords);
  return words.length > 0 ? { words: words.filter(Boolean).join(" "), lang: undefined } : null;
}

/** Words that are one quotation throughout, without its own marks: they get the page's. @param {string} words */
const bare = (words) => inner(/^[“"«]\s*([^“”"«»]+?)\s*[”"»]$/u.exec(words.trim())?.[1] ?? words);

/** Words with quotations of their own, as they stand inside the page's quotation marks. @param {string} words */
export const inner = (words) => words.replace(/“([^“”]*)”/g, "‘$1’").replace(/«\s*([^«»]*?)\s*»/g, "“$1”");

/** The language of somebody's own words. @param {unknown} part */
const languageOf = (part) => (part instanceof Object && "language" in part && typeof part.language === "string" ? part.language : undefined);

/** @param {unknown} part  a text, somebody's words, or several of them @returns {string} */
function inWords(part) {
  if (typeof part === "string") return part;
  if (Array.isArray(part)) return part.map(inWords).filter(Boolean).join(" ");
  if (!(part instanceof Object)) return "";
  if ("said" in part || "text" in part) return said(/** @type {import("./i18n.js").Words} */ (part));
  const texts = Object.values(part);
  return texts.every((text) => typeof text === "string") ? of(/** @type {import("./i18n.js").Text} */ (part)) : texts.map(inWords).filter(Boolean).join(" · ");
}
