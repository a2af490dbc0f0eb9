// Giving way: on which article of a package one step costs one's delegation least.
import { negotiated } from "../table.js";

/**
 * The article where least hangs on it, of those on which the mandate leaves a step to give; null where there is none, or
 * the screen does not say what options are worth.
 * @param {import("picture").TextWhole} text
 * @param {Record<string, string>} choices  the options of the package, by issue
 */
export function cheapest(text, choices) {
  const points = (/** @type {import("picture").OptionWhole | undefined} */ option) => option?.points ?? 0;
  const gives = negotiated(text).filter((article) => {
    const here = article.options.find((option) => option.id === choices[article.issue]);
    return article.options.some((option) => option.mandate !== "ask" && points(option) < points(here));
  });
  const most = (/** @type {import("../table.js").Article} */ article) => Math.max(...article.options.map(points));
  return gives.sort((a, b) => most(a) - most(b))[0] ?? null;
}
