// The clock of a test: what is left by the server's time, and which phase it is. Without a script the page says until when.

/** Seconds as minutes and seconds: 4:05.
 * @param {number} seconds
 * @returns {string} */
export function clock(seconds) {
  const left = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
}

/** The number of the phase that is running after so many seconds; the last one once all are over.
 * @param {number[]} phases - seconds of each
 * @param {number} passed
 * @returns {number} */
export function phaseAt(phases, passed) {
  let until = 0;
  const at = phases.findIndex((seconds) => passed < (until += seconds));
  return at < 0 ? phases.length - 1 : at;
}

/** Show what is left, by the server's clock, until the time is over.
 * @param {HTMLElement} shown
 * @param {() => number} own - this machine's milliseconds, which may be wrong: only how they pass counts */
export function run(shown, own = () => performance.now()) {
  const { started, ends, now, over } = shown.dataset;
  const since = own();
  const left = shown.querySelector("[data-left]");
  const phase = shown.querySelector("[data-phase]");
  const rows = [...document.querySelectorAll("[data-seconds]")];
  const phases = rows.map((row) => Number(/** @type {HTMLElement} */ (row).dataset.seconds));
  const tick = () => {
    const at = Number(now) + own() - since;
    const seconds = (Number(ends) - at) / 1000;
    if (left) left.textContent = seconds > 0 ? clock(seconds) : (over ?? "");
    shown.toggleAttribute("data-late", seconds <= 0);
    const row = rows[phaseAt(phases, (at - Number(started)) / 1000)];
    if (phase) phase.textContent = seconds > 0 ? (row?.firstChild?.textContent?.trim() ?? "") : "";
    if (seconds > 0) setTimeout(tick, 250);
  };
  tick();
}

if (typeof document !== "undefined") {
  for (const shown of document.querySelectorAll("[data-timer]")) run(/** @type {HTMLElement} */ (shown));
}
