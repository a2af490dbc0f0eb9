// Packages beside each other, and each beside what we have without a deal and what our delegation aims at.
import { html, useState } from "preact";
import { Dialog } from "../../components/Dialog.js";
import { Figure } from "../../components/Figure.js";
import { Icon } from "../../components/Icon.js";
import { number, of, percent, signed, t } from "../../i18n.js";
import { negotiated } from "../../table.js";
import { Plate } from "../Plate.js";
import { chanceAtHome } from "../home.js";
import { table } from "../table.js";
import { comparable } from "./lines.js";

/** @typedef {import("picture").TextWhole} TextWhole */
/** @typedef {import("picture").PackageShown} Pack */

/** Most that stand beside each other. */
const MOST = 3;

/** Our value without a deal and our aim for a text, of 100; null where the desk does not tell. @param {TextWhole} text */
function bounds(text) {
  const own = (table.slice("desk").instruments ?? []).find((one) => one.id === text.id);
  return own && own.reservation !== null && own.aim !== null ? { none: own.reservation, aim: own.aim } : null;
}

/** Two or three of them in a dialog of the desk. @param {{text: TextWhole, open: boolean, onClose: () => void}} props */
export function Compare({ text, open, onClose }) {
  return html`<${Dialog} open=${open} onClose=${onClose} large title=${t("compare-packages")} closeLabel=${t("close")}>
    <${Chosen} text=${text} />
  <//>`;
}

/** The same as a part of the workbench. @param {{text: TextWhole}} props */
export function Beside({ text }) {
  return html`<section class="sec" aria-labelledby="h-beside">
    <div class="sec-h"><h3 id="h-beside">${t("beside-each-other")}</h3></div>
    <${Chosen} text=${text} />
  </section>`;
}

/** @param {{text: TextWhole}} props */
function Chosen({ text }) {
  const [wanted, setWanted] = useState(/** @type {string[]} */ ([]));
  const packs = comparable(text);
  const chosen = picked(packs, wanted);
  return html`${packs.length > 1 && html`<${Picks} packs=${packs} chosen=${chosen} onChoose=${setWanted} />`}
    <${Comparison} text=${text} packs=${packs.filter((p) => chosen.includes(p.id))} />`;
}

/** Which of them to compare. @param {{packs: Pack[], chosen: string[], onChoose: (ids: string[]) => void}} props */
function Picks({ packs, chosen, onChoose }) {
  const toggle = (/** @type {string} */ id) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-MOST));
  return html`<fieldset class="picks">
    <legend class="xs mute">${t("at-most-three")}</legend>
    ${packs.map(
      (p) => html`<label class="pick" key=${p.id}>
        <input type="checkbox" checked=${chosen.includes(p.id)} onChange=${() => toggle(p.id)} /><span>${p.letter}</span>
      </label>`,
    )}
  </fieldset>`;
}

/** Those picked that are still there, else the last two. @param {Pack[]} packs @param {string[]} picked */
function picked(packs, picked) {
  const kept = picked.filter((id) => packs.some((p) => p.id === id));
  return kept.length > 0 ? kept : packs.slice(-2).map((p) => p.id);
}

/** @param {{text: TextWhole, packs: Pack[]}} props */
function Comparison({ text, packs }) {
  const own = bounds(text);
  const home = packs.some((p) => chanceAtHome(p, text.id) !== null);
  return html`<div class="scrollx">
      <table class="compare">
        <caption class="vh">
          ${t("compare-packages")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${own ? html`<${Figure} of="worth">${t("to-you-of-100")}<//>` : t("provision")}</th>
            ${packs.map((p) => html`<th scope="col" key=${p.id}>${p.letter} <${Plate} id=${p.actor} /></th>`)}
          </tr>
        </thead>
        <tbody>
          ${negotiated(text).map((row) => html`<${Row} key=${row.id} row=${row} packs=${packs} />`)}
        </tbody>
        ${(own || home) && html`<${Totals} text=${text} packs=${packs} own=${own} home=${home} />`}
      </table>
    </div>
    ${own && html`<${Scale} packs=${packs} own=${own} />`}
    <${Beyond} packs=${packs} />`;
}

/** @param {{row: import("../../table.js").Article, packs: Pack[]}} props */
function Row({ row, packs }) {
  const differs = new Set(packs.map((p) => p.choices[row.issue])).size > 1;
  return html`<tr>
    <th scope="row">${row.number} ${of(row.issue_title)}</th>
    ${packs.map((p) => {
      const option = table.option(row.issue, p.choices[row.issue] ?? "");
      return html`<td key=${p.id} data-diff=${differs || null} data-breach=${option?.mandate === "ask" || null}>
        ${option ? of(option.label) : "…"}${option?.points != null && html`<span class="worth">${number(option.points, 1)}</span>`}
      </td>`;
    })}
  </tr>`;
}

/** @param {{text: TextWhole, packs: Pack[], own: {none: number, aim: number} | null, home: boolean}} props */
function Totals({ text, packs, own, home }) {
  const points = (/** @type {Pack} */ p) => p.value?.points ?? null;
  const against = (/** @type {number} */ from) => (/** @type {Pack} */ p) => {
    const all = points(p);
    return all === null || !p.complete ? "…" : html`<span class=${all < from ? "down" : "up"}>${signed(all - from, 1)}</span>`;
  };
  const chance = (/** @type {Pack} */ p) => {
    const share = chanceAtHome(p, text.id);
    return share === null ? "…" : percent(share);
  };
  const row = (/** @type {string} */ name, /** @type {(p: Pack) => unknown} */ cell) =>
    html`<tr>
      <th scope="row">${name}</th>
      ${packs.map((p) => html`<td key=${p.id} class="num">${cell(p)}</td>`)}
    </tr>`;
  return html`<tfoot>
    ${own && row(t("total-of-100"), (p) => (p.complete ? number(points(p) ?? 0, 1) : t("value-so-far", { value: number(points(p) ?? 0, 1) })))}
    ${own && row(t("against-no-deal-of", { value: number(own.none, 1) }), against(own.none))}
    ${own && row(t("against-your-aim-of", { value: number(own.aim, 1) }), against(own.aim))}
    ${home && row(t("ratified-at-home"), chance)}
  </tfoot>`;
}

/** The scale of 100 on which every value of a package stands: worse than leaving is hatched, the aim marked. @param {{packs: Pack[], own: {none: number, aim: number}}} props */
function Scale({ packs, own }) {
  const valued = packs.flatMap((p) => (p.value?.points == null ? [] : [{ id: p.id, letter: p.letter, points: p.value.points, colour: table.actor(p.actor)?.colour }]));
  const told = [t("no-deal-value", { value: number(own.none, 1) }), ...valued.map((p) => `${t("package-letter", { letter: p.letter })} ${number(p.points, 1)}`), t("aim-value", { value: number(own.aim, 1) })];
  return html`<div class="scale-box" role="img" aria-label=${told.join(" · ")}>
    <div class="scale">
      <i class="z" style=${{ "--b": own.none }}></i>
      <b style=${{ "--at": own.none }}><span>${t("no-deal")}<br />${number(own.none, 1)}</span></b>
      <b style=${{ "--at": own.aim }}><span>${t("aim")}<br />${number(own.aim, 1)}</span></b>
      ${valued.map((p) => html`<em key=${p.id} style=${{ "--at": p.points }} data-d=${p.colour}>${p.letter}</em>`)}
    </div>
  </div>`;
}

/** Which of them cross a red line, and where; that none does is said too. @param {{packs: Pack[]}} props */
function Beyond({ packs }) {
  const known = packs.filter((p) => p.value !== null);
  if (known.length === 0) return null;
  const over = known.filter((p) => (p.value?.beyond.length ?? 0) > 0);
  if (over.length === 0) return html`<p class="sm soft"><${Icon} name="check" /> ${t("all-of-these-are-within-your-mandate")}</p>`;
  const articles = (/** @type {Pack} */ p) => table.byArticle(p.value?.beyond ?? [], (issue) => issue).map((issue) => table.provision(issue)?.number).join(", ");
  return over.map((p) => html`<p class="breach" key=${p.id}><${Icon} name="lock" />${t("package-letter-is-beyond-your-mandate-on", { letter: p.letter, articles: articles(p) })}</p>`);
}
