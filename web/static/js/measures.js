// Gives drawings on server-rendered pages their measures: data-measure="at:54 lo:41 hi:66" becomes the custom
// properties --at, --lo and --hi that the style sheets draw with. A style attribute would say the same, but the content
// security policy lets no markup style itself. Only numbers pass. The same numbers always stand in the text beside.

const MEASURE = /^([a-z]+):(-?\d+(?:\.\d+)?)$/;

/** @param {HTMLElement | SVGElement} element with data-measure */
function measure(element) {
  for (const pair of (element.dataset.measure ?? "").split(/\s+/)) {
    const [, name, value = null] = MEASURE.exec(pair) ?? [];
    if (name) element.style.setProperty(`--${name}`, value);
  }
}

/** Draws what stands under `root`. @param {ParentNode} [root] */
export function applyMeasures(root = document) {
  for (const element of root.querySelectorAll("[data-measure]"))
    measure(/** @type {HTMLElement | SVGElement} */ (element));
}

applyMeasures();
