// Where a text names somebody: by the whole name, or by the family name, with or without an @ before it.

/** @typedef {{id: string, persona: string}} Named */
/** @typedef {{text: string, id: string | null}} Part  a piece of a text, and whom it names */

const LETTER = "[\\p{L}\\p{N}]";
/** Family names shorter than this are common words. */
const SHORTEST = 3;

/** The names somebody goes by, the longer one first. @param {string} persona */
function names(persona) {
  const family = persona.split(/\s+/).at(-1) ?? "";
  return [persona, ...(family !== persona && family.length >= SHORTEST ? [family] : [])].filter(Boolean);
}

/** A text in pieces, those apart that name one of some people. @param {string} text @param {readonly Named[]} people @returns {Part[]} */
export function named(text, people) {
  const known = new Map(people.flatMap((one) => names(one.persona).map((name) => [name.toLocaleLowerCase(), one.id])));
  if (known.size === 0 || !text) return [{ text, id: null }];
  const longest = [...known.keys()].sort((one, other) => other.length - one.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = new RegExp(`(?<!${LETTER})@?(${longest.join("|")})(?!${LETTER})`, "giu");
  /** @type {Part[]} */
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(found)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), id: null });
    parts.push({ text: match[0], id: known.get((match[1] ?? "").toLocaleLowerCase()) ?? null });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), id: null });
  return parts;
}
