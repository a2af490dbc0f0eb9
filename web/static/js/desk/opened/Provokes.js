// What an act usually provokes: from the rules that simulated delegations follow, and the tension that this seat sees.
import { html, useEffect, useState } from "preact";
import { number, of, percent, signed, t } from "../../i18n.js";
import { Plate } from "../Plate.js";
import { table } from "../table.js";

/** @typedef {import("picture").Provoked} Provoked */
/** @typedef {import("picture").UsualShown} Usual */

/** @param {{act: string, target: string}} props  the addressee, once one is chosen */
export function Provokes({ act, target }) {
  const [found, setFound] = useState(/** @type {Provoked | null} */ (null));
  useEffect(() => {
    const asked = new AbortController();
    fetch(`/desk/${table.id}/acts/${act}/answers.json`, { signal: asked.signal })
      .then(async (answer) => answer.ok && setFound(await answer.json()))
      .catch(() => {}); // an act can be done without its forecast
    return () => asked.abort();
  }, [act, table.slice("world").dyads]);
  if (!found || found.usual.length === 0) return null;
  const chosen = found.usual.find((one) => one.target === target);
  const some = chosen ? [chosen] : found.usual;
  const n = some[0]?.n ?? 0;
  return html`<div class="act-p" aria-live="polite">
    <p class="soft sm">${chosen ? html`<${Plate} id=${chosen.target} /> ${t("usually-answers-with")}` : t("what-it-usually-provokes")}</p>
    ${chosen ? html`<${Answers} usual=${chosen} />` : html`<${Ranges} some=${some} />`}
    <p class="xs mute">${t("provoked-from-rules", { n })}</p>
  </div>`;
}

/** The answers of the chosen addressee, and the moves of tension by both acts. @param {{usual: Usual}} props */
function Answers({ usual }) {
  const bars = /** @type {[string, number][]} */ ([
    [t("answer-hostile"), usual.hostile],
    [t("answer-peaceable"), usual.peaceable],
    [t("answer-none"), usual.none],
  ]);
  return html`${bars.map(
      ([name, share]) => html`<div class="prob" key=${name}><span>${name}</span><i style=${{ "--p": Math.round(share * 100) }}></i><b>${percent(share)}</b></div>`,
    )}
    ${usual.named.length > 0 && html`<p class="xs soft">${t("answered-most-with", { acts: usual.named.map((one) => `${of(one.name)} (${percent(one.share)})`).join(", ") })}</p>`}
    <p class="sm">${t("tension-with-it-range", { now: number(usual.now, 1), range: range(usual.tension) })} ${t("a-rung-higher-in", { share: percent(usual.climbs) })}</p>`;
}

/** The same for every addressee, a line each. @param {{some: Usual[]}} props */
function Ranges({ some }) {
  return html`<table class="twin">
    <thead>
      <tr>
        <th scope="col">${t("addressed-to")}</th>
        <th scope="col">${t("tension")}</th>
        <th scope="col">${t("answered-hostile")}</th>
      </tr>
    </thead>
    <tbody>
      ${some.map(
        (one) => html`<tr key=${one.target}>
          <th scope="row"><${Plate} id=${one.target} /></th>
          <td class="num">${range(one.tension)}</td>
          <td class="num">${percent(one.hostile)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A change to one digit; one that rounds to none has no sign. @param {number} end */
const told = (end) => signed(Number(end.toFixed(1)) || 0, 1);

/** A change from its low to its high end; one figure where the two read the same. @param {[number, number]} ends */
function range([low, high]) {
  const [from, to] = [told(low), told(high)];
  return from === to ? from : t("range-from-to", { from, to });
}
