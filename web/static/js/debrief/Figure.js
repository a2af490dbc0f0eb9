// A part of the debrief: a claim for its title, what is shown beneath, and where it has both, its picture or its table.
import { html, useState } from "preact";
import { t } from "../i18n.js";

/**
 * @param {object} props
 * @param {string} props.name    of the part, for its ids
 * @param {string} props.title   the claim
 * @param {string} [props.about]  what is shown
 * @param {import("preact").ComponentChildren} [props.picture]
 * @param {import("preact").ComponentChildren} [props.table]   the same as the picture
 * @param {import("preact").ComponentChildren} [props.children]  below both
 */
export function Figure({ name, title, about = "", picture = null, table = null, children }) {
  const [asTable, setAsTable] = useState(false);
  const twin = picture !== null && table !== null;
  return html`<section class="fig-w" id=${name} aria-labelledby=${`h-${name}`}>
    <div class="fig">
      <div class="fig-top">
        <div class="fig-h"><h2 id=${`h-${name}`}>${title}</h2>${about && html`<p>${about}</p>`}</div>
        ${
          twin &&
          html`<div class="seg" role="group" aria-label=${t("show-as")}>
            <button type="button" aria-pressed=${String(!asTable)} onClick=${() => setAsTable(false)}>${t("picture")}</button>
            <button type="button" aria-pressed=${String(asTable)} onClick=${() => setAsTable(true)}>${t("table")}</button>
          </div>`
        }
      </div>
      ${twin ? (asTable ? table : picture) : (picture ?? table)}${children}
    </div>
  </section>`;
}
