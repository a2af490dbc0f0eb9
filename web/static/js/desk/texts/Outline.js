// The index of the workbench: the texts, how far this one is, and its articles, those still open first.
import { html, useState } from "preact";
import { Icon } from "../../components/Icon.js";
import { entered } from "../../fields.js";
import { of, t } from "../../i18n.js";
import { goTo } from "../places.js";
import { table } from "../table.js";
import { openFirst, settled } from "./lines.js";
import { BENCH, here, part } from "./place.js";

/** @typedef {import("picture").ProvisionWhole} ProvisionWhole */

/** @param {{text: import("picture").TextWhole}} props */
export function Outline({ text }) {
  const [ordered, setOrdered] = useState(false);
  const shown = ordered ? text.provisions : openFirst(text);
  const order = (/** @type {boolean} */ by, /** @type {string} */ name) =>
    html`<button type="button" aria-pressed=${String(ordered === by)} onClick=${() => setOrdered(by)}>${name}</button>`;
  return html`<nav class="region region-side" data-region="articles" data-shown=${part.value === "articles" || null} aria-labelledby="h-bench-articles">
    <header class="region-h">
      <h2 id="h-bench-articles">${t("articles")}</h2>
      <a class="btn btn-s btn-quiet push" href="#texts"><${Icon} name="left" />${t("back-to-the-desk")}</a>
    </header>
    <div class="region-b" tabindex="0" role="group" aria-labelledby="h-bench-articles">
      <div class="sec stack-2">
        <${Texts} shown=${text.id} />
        <div class="tally" aria-hidden="true"><i style=${{ "--n": text.agreed }}></i><i data-state="contested" style=${{ "--n": text.contested }}></i></div>
        <p class="sm soft">${t("agreed-and-open", { agreed: text.agreed, open: text.contested })}</p>
        <div class="seg" role="group" aria-label=${t("order-of-the-articles")}>${order(false, t("open-first"))}${order(true, t("as-written"))}</div>
      </div>
      <ul class="outline">
        ${shown.map((one) => html`<li key=${one.id}><${Entry} one=${one} done=${settled(text, one)} remarks=${text.remarks.filter((made) => made.provision === one.id).length} /></li>`)}
      </ul>
    </div>
  </nav>`;
}

/** The texts there are, where there are several. @param {{shown: string}} props */
function Texts({ shown }) {
  const texts = table.instruments;
  if (texts.length < 2) return null;
  return html`<label class="field">
    <span class="label">${t("the-text")}</span>
    <select class="input input-s" value=${shown} onChange=${entered((id) => goTo(`#${BENCH}/${id}`))}>
      ${texts.map((one) => html`<option key=${one.id} value=${one.id}>${of(one.title)}</option>`)}
    </select>
  </label>`;
}

/** @param {{one: ProvisionWhole, done: boolean, remarks: number}} props */
function Entry({ one, done, remarks }) {
  const id = one.issue ?? one.id;
  return html`<a href=${`#${BENCH}/${id}`} data-state=${done ? "agreed" : "contested"} aria-current=${here.value === id ? "true" : null}>
    <${Icon} name=${done ? "check" : "brackets"} /><span class="num">${one.number}</span><span>${of(one.title)}<span class="vh">, ${done ? t("agreed") : t("in-brackets")}</span></span>
    ${remarks > 0 && html`<span class="badge"><span aria-hidden="true">${remarks}</span><span class="vh">${t("remarks-count", { count: remarks })}</span></span>`}
  </a>`;
}
