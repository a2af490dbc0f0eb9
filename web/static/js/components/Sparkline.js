// A small curve of one quantity over the turns, with the threshold that matters; and the same as a table.
import { html } from "preact";

const WIDTH = 72;
const HEIGHT = 22;
const MARGIN = 3;

/** @typedef {{at: string, value: number}} Reading  `at` names the turn or day as a reader says it */

/** @param {number[]} values everything that must fit @returns {(value: number) => number} its height on the drawing */
function scale(values) {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  if (span === 0) return () => HEIGHT / 2;
  return (value) => HEIGHT - MARGIN - ((value - low) / span) * (HEIGHT - 2 * MARGIN);
}

/**
 * @param {object} props
 * @param {Reading[]} props.readings    oldest first
 * @param {number} [props.threshold]   drawn dashed
 * @param {string} props.label         says in words what the curve shows
 */
export function Sparkline({ readings, threshold, label }) {
  if (readings.length === 0) return null;
  const values = readings.map((reading) => reading.value);
  const y = scale(threshold === undefined ? values : [...values, threshold]);
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, readings.length - 1);
  const points = values.map((value, i) => ({ x: MARGIN + i * step, y: y(value) }));
  const end = points.at(-1);
  const line = points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(" ");
  return html`<svg
    class="sparkline"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    role="img"
    aria-label=${label}
  >
    ${
      threshold === undefined
        ? null
        : html`<path class="spark-th" d=${`M${MARGIN} ${y(threshold).toFixed(1)}H${WIDTH - MARGIN}`} />`
    }
    <polyline class="spark" points=${line} />
    ${end && html`<circle class="spark-end" cx=${end.x.toFixed(1)} cy=${end.y.toFixed(1)} r="2" />`}
  </svg>`;
}
