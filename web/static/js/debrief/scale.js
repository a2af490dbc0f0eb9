// Scales of the debrief's pictures: from a quantity to its place, and round figures along it.

/** Place on a drawing of a quantity. @param {[number, number]} from @param {[number, number]} to */
export function scale([low, high], [start, end]) {
  const span = high - low || 1;
  return (/** @type {number} */ value) => start + ((value - low) / span) * (end - start);
}

/** Round figures between two, some `most` of them. @param {[number, number]} range @param {number} [most] */
export function ticks([low, high], most = 6) {
  const rough = (high - low || 1) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10);
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((high - first) / step + 1e-9) + 1) }, (_, i) => first + i * step);
}

/** The least and the greatest, with a margin around them. @param {number[]} values @param {number} [margin]  share of their span */
export function around(values, margin = 0.05) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const more = (high - low || 1) * margin;
  return /** @type {[number, number]} */ ([low - more, high + more]);
}
