// What a package is worth to you, on a bar with your no-deal value and your aim marked.
import { html } from "preact";

/** Marks nearer than this, out of 100, would write over each other. */
const NEAR = 32;

/** @typedef {{at: number, label: string}} Mark  `at` out of 100, `label` with its figure: "no deal 38" */

/**
 * @param {object} props
 * @param {number} props.value     out of 100
 * @param {string} props.shown     the value as the reader's language writes it
 * @param {Mark[]} props.marks     at most two
 * @param {string} props.label     read aloud for the whole
 * @param {number} [props.colour]  the delegation's, 1 to 8
 * @param {boolean} [props.breach] the package crosses a red line
 */
export function ValueBar({ value, shown, marks, label, colour, breach = false }) {
  const ordered = [...marks].sort((one, other) => one.at - other.at);
  const [low, high] = ordered;
  const near = low !== undefined && high !== undefined && high.at - low.at < NEAR;
  return html`<div
    class="vbar"
    role="img"
    aria-label=${label}
    data-d=${colour}
    data-near=${near || null}
    data-breach=${breach || null}
  >
    <div class="track"></div>
    <div class="fill" style=${{ "--v": value }}></div>
    <b class="val" style=${{ "--v": value }}>${shown}</b>
    ${ordered.map(({ at }) => html`<i class="tick" key=${`tick ${at}`} style=${{ "--at": at }}></i>`)}
    ${ordered.map((mark) => html`<span class="at" key=${mark.label} style=${{ "--at": mark.at }}>${mark.label}</span>`)}
  </div>`;
}
