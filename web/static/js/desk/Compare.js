// Two or three packages side by side: what differs stands out, and what each is worth to us.
import { html, useState } from "preact";
import { Dialog } from "../components/Dialog.js";
import { number, of, percent, t } from "../i18n.js";
import { Plate } from "./Plate.js";
import { chanceAtHome } from "./home.js";
import { negotiated } from "../table.js";
import { table } from "./table.js";

/** @param {{text: import("picture").TextWhole, open: boolean, onClose: () => void}} props */
export function Compare({ text, open, onClose }) {
  const alive = text.packages.filter((p) => !p.withdrawn && !p.lapsed);
  const [picked, setPicked] = useState(/** @type {string[]} */ ([]));
  const ids = alive.map((p) => p.id);
  const kept = picked.filter((id) => ids.includes(id));
  const chosen = kept.length > 0 ? kept : ids.slice(-2);
  const packages = alive.filter((p) => chosen.includes(p.id));
  const toggle = (/** @type {string} */ id) =>
    setPicked(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-3));
  const valued = packages.some((p) => p.value?.points != null);
  const chance = (/** @type {import("picture").PackageShown} */ p) => chanceAtHome(p, text.id);
  const shown = (/** @type {number | null} */ share) => (share === null ? "…" : percent(share));
  const homes = packages.some((p) => chance(p) !== null);
  const rows = negotiated(text);
  return html`<${Dialog} open=${open} onClose=${onClose} large title=${t("compare-packages")} closeLabel=${t("close")}>
    <fieldset class="picks">
      <legend class="label">${t("at-most-three")}</legend>
      ${alive.map(
        (p) => html`<label class="pick" key=${p.id}>
          <input type="checkbox" checked=${chosen.includes(p.id)} onChange=${() => toggle(p.id)} /><span>${p.letter}</span>
        </label>`,
      )}
    </fieldset>
    <table class="compare">
      <caption class="vh">
        ${t("compare-packages")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("provision")}</th>
          ${packages.map((p) => html`<th scope="col" key=${p.id}>${p.letter} <${Plate} id=${p.actor} /></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => {
          const differs = new Set(packages.map((p) => p.choices[row.issue])).size > 1;
          return html`<tr key=${row.id}>
            <th scope="row">${row.number} ${of(row.issue_title)}</th>
            ${packages.map((p) => {
              const option = table.option(row.issue, p.choices[row.issue] ?? "");
              return html`<td key=${p.id} data-diff=${differs || null} data-breach=${option?.mandate === "ask" || null}>
                ${option ? of(option.label) : "…"}${option?.points != null && html`<span class="worth">${number(option.points, 1)}</span>`}
              </td>`;
            })}
          </tr>`;
        })}
      </tbody>
      ${
        (valued || homes) &&
        html`<tfoot>
          ${
            valued &&
            html`<tr>
              <th scope="row">${t("total-of-100")}</th>
              ${packages.map((p) => html`<td key=${p.id} class="num">${number(p.value?.points ?? 0, 1)}</td>`)}
            </tr>`
          }
          ${
            homes &&
            html`<tr>
              <th scope="row">${t("ratified-at-home")}</th>
              ${packages.map((p) => html`<td key=${p.id} class="num">${shown(chance(p))}</td>`)}
            </tr>`
          }
        </tfoot>`
      }
    </table>
  <//>`;
}
