// Faults of this page, told to the server: each once, a few at most, and without a word that anybody wrote.

const MOST = 5;
const LONGEST = 240;
const FRAMES = 8;
/** Text that may hold somebody's words: anything in quotation marks. */
const QUOTED = /"[^"]*"?|'[^']*'?|`[^`]*`?|“[^”]*”?|‘[^’]*’?|«[^»]*»?/g;
/** A place in a script of ours: its path without the fingerprint, line and column. */
const PLACE = /\/static\/(?:[0-9a-f]{12}\/)?(js\/[\w/.-]+:\d+(?::\d+)?)/;

/** @type {Set<string>} */
const told = new Set();

/** @param {string} text */
const bare = (text) => text.replace(QUOTED, "…").slice(0, LONGEST);

/**
 * The report of a fault.
 * @param {unknown} fault @param {string} where  the part of the page that met it
 */
export function described(fault, where) {
  const error = fault instanceof Error ? fault : { name: "Error", message: typeof fault, stack: "" };
  const frames = (error.stack ?? "").split("\n").map((frame) => PLACE.exec(frame)?.[1]);
  return { where, name: bare(error.name), message: bare(error.message), frames: frames.filter(Boolean).slice(0, FRAMES) };
}

/** Tells the server, once for each fault. @param {unknown} fault @param {string} where */
export function report(fault, where) {
  console.error(fault);
  const body = JSON.stringify(described(fault, where));
  if (told.has(body) || told.size >= MOST) return;
  told.add(body);
  const csrf = document.querySelector('meta[name="csrf-token"]')?.getAttribute("content") ?? "";
  fetch("/faults", { method: "POST", headers: { "X-CSRF-Token": csrf, "Content-Type": "application/json" }, body, keepalive: true }).catch(() => {
    // The line is down: the page goes on without having told.
  });
}

addEventListener("error", (event) => report(event.error, "page"));
addEventListener("unhandledrejection", (event) => report(event.reason, "promise"));
