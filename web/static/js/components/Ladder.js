// The escalation ladder: eleven rungs, filled as far as the crisis has gone.
import { html } from "preact";

const RUNGS = [...Array(11).keys()];

/**
 * @param {object} props
 * @param {number} props.rung    0 to 10, where the crisis stands
 * @param {string} props.label   read aloud for the whole, "Rung 4 of 10: sanctions imposed"
 */
export function Ladder({ rung, label }) {
  return html`<ol class="ladder" aria-label=${label}>
    ${RUNGS.map(
      (n) =>
        html`<li key=${n} data-r=${n} data-on=${n <= rung || null} aria-current=${n === rung ? "step" : null}>
          ${n}
        </li>`,
    )}
  </ol>`;
}
