// The way from packages to a signature: the next thing that one's delegation can do about a deal, on whichever text.
import { cheapest } from "../../table.js";

/** @typedef {import("picture").TextWhole} Text */
/** @typedef {import("picture").PackageShown} Package */
/** @typedef {(power: import("picture").SeatShown["powers"][number]) => boolean} May  one's own powers */
/** @typedef {"ask" | "initial" | "sign" | "vote" | "accept" | "call" | "amend"} Deed */
/** @typedef {{deed: Deed, text: string, css: string, at?: string, letter?: string, fits?: boolean | null}} Move  the deed, on which text, its
 *   control, what to scroll to, and the package that it is about; of a vote, whether that package is one to agree to,
 *   null where the screen does not say */

/**
 * The step that brings a deal nearer now; null where there is nothing but to wait. First what is adopted, then a vote that is
 * open, then a package to accept or to call a vote on, and last a package of one's own that was refused.
 * @param {readonly Text[]} texts  those to which it is a party
 * @param {string} mine  one's own delegation
 * @param {May} may
 * @returns {Move | null}
 */
export function move(texts, mine, may) {
  for (const look of [signing, voting, accepting, calling, amending]) {
    for (const text of texts) {
      const found = look(text, mine, may);
      if (found) return found;
    }
  }
  return null;
}

/** @typedef {(text: Text, mine: string, may: May) => Move | null} Look */

/** @type {Look} */
function signing(text, mine, may) {
  if (text.status !== "adopted" || !text.signatories.includes(mine) || text.signed.includes(mine)) return null;
  if (text.beyond.length > 0) return may("ask-capital") ? { deed: "ask", text: text.id, css: '[data-guide="capital"]' } : null;
  const deed = text.initialled.includes(mine) ? "sign" : "initial";
  return may(deed) ? { deed, text: text.id, css: `[data-guide="${deed}"]` } : null;
}

/** @type {Look} */
function voting(text, mine, may) {
  const vote = text.decisions.find((one) => one.open && one.rule !== "silence");
  const pack = text.packages.find((p) => p.id === vote?.package);
  if (!vote || !pack || vote.votes[mine] || !may("vote")) return null;
  const fits = pack.value && agreeable(pack);
  return { deed: "vote", text: text.id, at: vote.id, letter: pack.letter, fits, css: fits === null ? '[data-guide="vote"]' : `[data-guide="vote:${fits ? "yes" : "no"}"]` };
}

/** @type {Look} */
function accepting(text, mine, may) {
  const pack = may("table") ? acceptable(text, mine) : null;
  return pack && { deed: "accept", text: text.id, at: pack.id, letter: pack.letter, css: `[data-guide="accept:${pack.id}"]` };
}

/** A vote that one can call on a package which somebody else accepts too. @type {Look} */
function calling(text, mine, may) {
  if (text.status !== "open" || !text.rule.voted || text.rule.kind === "silence" || text.decisions.some((one) => one.open) || !may("table")) return null;
  const tried = new Set(text.decisions.map((one) => one.package));
  const pack = standing(text).findLast((p) => p.public && p.complete && !tried.has(p.id) && p.answers[mine] === "accept" && backers(p, mine) > 0);
  return pack ? { deed: "call", text: text.id, at: pack.id, letter: pack.letter, css: `[data-guide="call:${pack.id}"]` } : null;
}

/** One's own newest package, where somebody refused it, nobody accepts it, and a step is left to give. @type {Look} */
function amending(text, mine, may) {
  if (text.status !== "open" || !may("table")) return null;
  const pack = standing(text).findLast((p) => p.actor === mine);
  if (!pack || !Object.values(pack.answers).includes("reject") || backers(pack, mine) > 0 || !cheapest(text, pack.choices)) return null;
  return { deed: "amend", text: text.id, at: pack.id, letter: pack.letter, css: `[data-guide="amend:${pack.id}"]` };
}

/**
 * The package of others on a text that most accept, and of those the best, among those that one could accept as they
 * stand: `agreeable`, and with more behind them, or better, than what one stands by already. Null where there is none.
 * @param {Text} text
 * @param {string} mine
 */
export function acceptable(text, mine) {
  if (text.status !== "open") return null;
  const others = standing(text).filter((p) => p.actor !== mine);
  const order = (/** @type {Package} */ a, /** @type {Package} */ b) => backers(b, mine) - backers(a, mine) || worth(b) - worth(a);
  const stood = others.filter((p) => p.answers[mine] === "accept").sort(order)[0];
  const fit = others.filter((p) => p.complete && p.answers[mine] !== "accept" && agreeable(p)).sort(order)[0];
  return fit && (!stood || order(fit, stood) < 0) ? fit : null;
}

/** Whether a package is inside the mandate and, where the screen says what it is worth, no worse than no agreement. @param {Package} pack */
function agreeable({ value }) {
  return value !== null && value.beyond.length === 0 && (value.points === null || value.reservation === null || value.points >= value.reservation);
}

/** @param {Text} text */
const standing = (text) => text.packages.filter((p) => !p.withdrawn && !p.lapsed);
/** @param {Package} pack */
const worth = (pack) => pack.value?.points ?? 0;
/** The others that accept a package. @param {Package} pack @param {string} mine */
const backers = (pack, mine) => Object.entries(pack.answers).filter(([who, said]) => who !== mine && said === "accept").length;
