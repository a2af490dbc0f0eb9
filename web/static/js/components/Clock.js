// The time left in a turn. It counts down between the server's words by itself, and never announces every second.
import { html, useEffect, useState } from "preact";

/** @param {number} seconds @returns {string} "18:42", or "1:04:10" past an hour */
export function clockface(seconds) {
  const whole = Math.max(0, Math.ceil(seconds));
  const pad = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const rest = `${pad(Math.floor((whole % 3600) / 60))}:${pad(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/**
 * @param {object} props
 * @param {number | null} props.endsAt   when the turn ends, milliseconds on this browser's own clock; null: no limit
 * @param {number} [props.frozen]        seconds left, where the table is paused
 * @param {string} props.label           "Time left in turn 4"
 * @param {import("preact").ComponentChildren} [props.children]   the words beside the figures
 */
export function Clock({ endsAt, frozen, label, children }) {
  const [now, setNow] = useState(() => Date.now());
  const running = frozen === undefined && endsAt !== null;
  useEffect(() => {
    if (!running) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [running, endsAt]);

  const left = frozen ?? (endsAt === null ? null : (endsAt - now) / 1000);
  const state = frozen !== undefined ? "paused" : left !== null && left < 60 ? "late" : null;
  return html`<div class="clock" role="timer" aria-live="off" aria-label=${label} data-state=${state}>
    ${left === null ? null : html`<time>${clockface(left)}</time>`}${children}
  </div>`;
}

/**
 * The turns as dashes, done, now and to come. The words beside the clock say the same, so it is not read aloud.
 * @param {object} props
 * @param {number} props.turn    counted from 1
 * @param {number} props.turns
 */
export function Turns({ turn, turns }) {
  const dash = (/** @type {number} */ n) => (n < turn ? "done" : n === turn ? "now" : "");
  return html`<span class="turns" aria-hidden="true">
    ${Array.from({ length: turns }, (_, i) => html`<i key=${i} class=${dash(i + 1)}></i>`)}
  </span>`;
}
