// The first steps on a desk: which one is next, and which control of the screen it is about now.

/** @typedef {"brief" | "ask" | "table" | "capital" | "sign"} Step */
/** @typedef {"situation" | "talks" | "texts" | "desk"} Region */
/** @typedef {{css: string, empty?: true}} Control  a selector; of a field, whether it is wanted while it is empty alone */
/** @typedef {{region: Region, at: Control[]}} Place  where to look, and the controls in the order in which they are wanted */

/** @type {readonly Step[]} */
export const STEPS = ["brief", "ask", "table", "capital", "sign"];

/** The first step that is neither taken nor left out; null where none is. @param {ReadonlySet<string>} taken @param {readonly string[]} skipped */
export const next = (taken, skipped) => STEPS.find((step) => !taken.has(step) && !skipped.includes(step)) ?? null;

/**
 * The region and the controls of a step: the first of them that is on the screen is the one to use.
 * @param {Step} step
 * @param {string | null} acceptable  a package of others that one could accept
 * @param {{asks: boolean, offers: boolean}} home  whether others want what only the capital can allow, and whether it has
 *   allowed something that no package of one's own holds
 * @returns {Place}
 */
export function place(step, acceptable, { asks, offers }) {
  switch (step) {
    case "brief":
      return { region: "desk", at: [{ css: '[data-guide="brief"]' }] };
    case "ask":
      return { region: "talks", at: [{ css: ".compose textarea", empty: true }, { css: '.compose [type="submit"]' }] };
    case "table":
      return { region: "texts", at: [{ css: '[data-guide="table"]' }] };
    case "capital":
      return {
        region: "desk",
        at: asks ? [{ css: "#ask-what", empty: true }, { css: "#ask-why", empty: true }, { css: '[data-guide="capital-it"]' }, { css: '[data-guide="capital"]' }] : [],
      };
    case "sign":
      return {
        region: "texts",
        at: ['[data-guide="sign"]', '[data-guide="initial"]', ...(acceptable ? [`[data-guide="accept:${acceptable}"]`] : []), ...(offers ? ['[data-guide="table"]'] : [])].map((css) => ({ css })),
      };
  }
}

/** Controls that an open dialog asks for before anything else: choices that are open, then what sends them; else what closes it. */
export const IN_DIALOG = [{ css: 'select[id^="choose-"]', empty: /** @type {const} */ (true) }, { css: '[data-guide="table-it"]' }, { css: ".dialog-h .btn" }];

/**
 * The best package of others that one could accept as it stands: inside the mandate and, where the screen says what it
 * is worth, worth no less than having none; null where there is none.
 * @param {readonly import("picture").TextWhole[]} texts
 * @param {string} mine  one's own delegation
 */
export function acceptable(texts, mine) {
  const open = texts.filter((text) => text.status === "open" && text.parties.includes(mine)).flatMap((text) => text.packages);
  const fit = open.filter((p) => {
    if (p.actor === mine || p.withdrawn || !p.complete || p.answers[mine] === "accept" || p.value === null) return false;
    const { beyond, points, reservation } = p.value;
    return beyond.length === 0 && (points === null || reservation === null || points >= reservation);
  });
  return fit.sort((a, b) => (b.value?.points ?? 0) - (a.value?.points ?? 0))[0]?.id ?? null;
}
