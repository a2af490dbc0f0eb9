// Promises kept and broken: words given in talk, and obligations under the texts in force, as far as the seat learned.
import { html, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { Tag } from "../components/Tag.js";
import { of, said, t } from "../i18n.js";
import { inner } from "../quoted.js";
import { clockface, debrief, goTo, markOf } from "./debrief.js";
import { Figure } from "./Figure.js";
import { Plate } from "./Plate.js";

/**
 * @typedef {import("picture").ObligationTold} Obligation
 * @typedef {import("picture").WordTold} Word
 * @typedef {import("picture").TallyShown} Tally
 * @typedef {Obligation["state"]} Kept
 */

/** Promises that are listed before one asks for all. */
const FIRST = 6;
/** Those that mattered come first. @type {Kept[]} */
const ORDER = ["broken", "kept-late", "excused", "kept", "open"];

export function Promises() {
  const [all, setAll] = useState(false);
  const found = debrief.value?.found?.promises;
  if (!found) return html`<${Figure} name="promises" title=${t("debrief-promises-none")} about=${t("debrief-left-early")} />`;
  const promises = [...found.words, ...found.obligations].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  if (promises.length === 0) return html`<${Figure} name="promises" title=${t("debrief-promises-none")} about=${t("debrief-promises-none-about")} />`;
  const sum = (/** @type {(one: Tally) => number} */ of_) => found.tally.reduce((n, one) => n + of_(one), 0);
  const [kept, late, broken] = [sum((one) => one.kept + one.late), sum((one) => one.late), sum((one) => one.broken)];
  return html`<${Figure}
    name="promises"
    title=${t("debrief-promises", { count: promises.length, kept, late, broken })}
    about=${t("debrief-promises-about")}
    table=${html`<div class="kept">${found.tally.map((one) => html`<${Balance} key=${one.actor} tally=${one} />`)}</div>
      <table class="prm">
        <caption class="vh">${t("debrief-promises-table")}</caption>
        <thead>
          <tr>
            <th scope="col">${t("debrief-from-to")}</th>
            <th scope="col">${t("debrief-promise")}</th>
            <th scope="col" class="end">${t("debrief-state")}</th>
          </tr>
        </thead>
        <tbody>
          ${(all ? promises : promises.slice(0, FIRST)).map((one, i) => ("obligation" in one ? html`<${Owed} key=${one.obligation} one=${one} />` : html`<${Given} key=${`${one.ref} ${i}`} one=${one} />`))}
        </tbody>
      </table>
      ${
        promises.length > FIRST &&
        html`<p class="sm"><button class="btn btn-s" type="button" aria-expanded=${String(all)} onClick=${() => setAll(!all)}>${all ? t("debrief-fewer") : t("debrief-all-promises", { count: promises.length })}</button></p>`
      }`}
  />`;
}

/** One delegation's promises as a bar. @param {{tally: Tally}} props */
function Balance({ tally }) {
  const good = tally.kept + tally.late;
  return html`<div>
    <${Plate} id=${tally.actor} /> <b class="num">${t("debrief-kept-count", { count: good })}</b>
    <div class="tally" aria-hidden="true">${good > 0 && html`<i style=${{ "--n": good }}></i>`}${tally.broken > 0 && html`<i data-b style=${{ "--n": tally.broken }}></i>`}</div>
    ${t("debrief-broken-count", { count: tally.broken })}
  </div>`;
}

/** @param {{from: string, to: readonly string[]}} props */
function Sides({ from, to }) {
  return html`<span class="row tight"><${Plate} id=${from} /><${Icon} name="right" size="s" /><span class="vh">${t("debrief-towards")}</span>${
    to.length > 2 ? html`<span class="soft">${t("debrief-several", { count: to.length })}</span>` : to.map((id) => html`<${Plate} key=${id} id=${id} />`)
  }</span>`;
}

/** An obligation. @param {{one: Obligation}} props */
function Owed({ one }) {
  return html`<tr>
    <td><${Sides} from=${one.obligor} to=${one.creditors} /><small class="num">${t("debrief-art", { number: one.number })}</small></td>
    <td>
      <span class="serif">${of(one.words)}</span>
      <small>${t("debrief-found", { kept: one.performed, broken: one.breached })}</small>
    </td>
    <td class="end"><${State} state=${one.state} /></td>
  </tr>`;
}

/** A word given in talk. @param {{one: Word}} props */
function Given({ one }) {
  const why = markOf(one.broken_by);
  return html`<tr>
    <td>
      <${Sides} from=${one.actor} to=${one.to} />
      <small class="num"><button class="link" type="button" onClick=${() => goTo(one.ref)}>${clockface(one.elapsed)}</button></small>
    </td>
    <td><q>${inner(said(one.words))}</q>${why && html`<small>${t("debrief-broken-by", { what: of(why.told) })}</small>`}</td>
    <td class="end"><${State} state=${one.state} /></td>
  </tr>`;
}

/** @param {{state: Kept}} props */
function State({ state }) {
  if (state === "broken") return html`<${Tag} state="refused" icon="x">${t("debrief-broken")}<//>`;
  if (state === "kept-late") return html`<${Tag} state="contested" icon="half">${t("debrief-kept-late")}<//>`;
  if (state === "excused") return html`<${Tag} state="silence" icon="pause">${t("debrief-suspended")}<//>`;
  return state === "kept" ? html`<${Tag} state="agreed">${t("debrief-kept")}<//>` : html`<${Tag} icon="half">${t("debrief-untested")}<//>`;
}
