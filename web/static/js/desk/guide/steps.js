// The first steps on a desk: which one is next, and which control of the screen it is about now.

/** @typedef {"brief" | "ask" | "table" | "capital" | "sign"} Step */
/** @typedef {"situation" | "talks" | "texts" | "desk"} Region */
/** @typedef {{css: string, empty?: true}} Control  a selector; of a field, whether it is wanted while it is empty alone */
/** @typedef {{region: Region, to?: string, at: Control[]}} Place  where to look, the text, package or vote to show there,
 *   and the controls in the order in which they are wanted */
/** @typedef {import("./deal.js").Move} Move */
/** @typedef {{move: Move | null, ask: boolean | null, offer: boolean, tabled: boolean, late: boolean}} Deal  how far a deal is: what would
 *   bring it nearer; whether others want what only the capital can allow, null where no coach says so; whether it has
 *   allowed something that no package of one's own holds; whether others have tabled anything; whether little time is left */

/** @type {readonly Step[]} */
export const STEPS = ["brief", "ask", "table", "capital", "sign"];

/** The deeds that wait for nothing: a text that is adopted, and a vote that is open. */
const PRESSING = ["ask", "initial", "sign", "vote"];

/**
 * The step that is due: the first neither taken nor left out, but for a deal within reach that would slip away while one
 * learns. Null where all are done.
 * @param {ReadonlySet<string>} taken
 * @param {readonly string[]} skipped
 * @param {Deal} deal
 */
export function next(taken, skipped, { move, ask, offer, tabled, late }) {
  if (taken.has("sign")) return null;
  const left = STEPS.filter((step) => !taken.has(step) && !skipped.includes(step));
  if (!left.includes("sign")) return left[0] ?? null;
  const accept = move?.deed === "accept";
  if ((move && PRESSING.includes(move.deed)) || (accept && late)) return "sign";
  // A package that one may sign needs no word from home; and of nothing that others want can the capital be asked.
  const idle = accept || (tabled && ask === false);
  const due = left.find((step) => !(late && (step === "brief" || step === "ask")) && !(step === "capital" && idle)) ?? "sign";
  // On the way to a signature others may want more of what only the capital can allow.
  const again = due === "sign" && ask === true && !offer && !late && (move === null || move.deed === "amend");
  return again && !skipped.includes("capital") ? "capital" : due;
}

/**
 * The region and the controls of a step: the first of them that is on the screen is the one to use.
 * @param {Step} step
 * @param {Move | null} move
 * @param {{asks: boolean, offered: string}} home  whether there is something to ask the capital for, and the text on which
 *   it has allowed something that no package of one's own holds
 * @returns {Place}
 */
export function place(step, move, { asks, offered }) {
  switch (step) {
    case "brief":
      return { region: "desk", at: [{ css: '[data-guide="brief"]' }] };
    case "ask":
      return { region: "talks", at: [{ css: ".compose textarea", empty: true }, { css: '.compose [type="submit"]' }] };
    case "table":
      return { region: "texts", at: [{ css: '[data-guide="table"]' }] };
    case "capital":
      return { region: "desk", at: asks ? ASKING : [] };
    case "sign":
      if (move?.deed === "ask") return { region: "desk", at: ASKING };
      if (offered && (!move || move.deed === "amend")) return { region: "texts", to: offered, at: [{ css: '[data-guide="table"]' }] };
      return move ? { region: "texts", to: move.at ?? move.text, at: [{ css: move.css }] } : { region: "texts", at: [] };
  }
}

/** The controls of a question to the capital. @type {Control[]} */
const ASKING = [{ css: "#ask-what", empty: true }, { css: "#ask-why", empty: true }, { css: '[data-guide="capital-it"]' }, { css: '[data-guide="capital"]' }];

/** Controls that an open dialog asks for before anything else: choices that are open, then what sends them; else what closes it. */
export const IN_DIALOG = [
  { css: 'select[id^="choose-"]', empty: /** @type {const} */ (true) },
  { css: '[data-guide="give"]' },
  { css: '[data-guide="table-it"]' },
  { css: ".dialog-h .btn" },
];
