// Obligations under the texts in force, and how they were kept, as far as the seat learned.
import { html } from "preact";
import { Tag } from "../components/Tag.js";
import { of, t } from "../i18n.js";
import { debrief } from "./debrief.js";
import { Figure } from "./Figure.js";
import { Plate } from "./Plate.js";

/** @typedef {import("picture").DutyShown} Duty */

export function Duties() {
  const duties = debrief.value?.summary.duties ?? [];
  if (duties.length === 0) return html`<${Figure} name="duties" title=${t("debrief-duties-none")} about=${t("debrief-duties-none-about")} />`;
  const [kept, broken] = [duties.filter((one) => one.kept > 0 && one.broken === 0).length, duties.filter((one) => one.broken > 0).length];
  return html`<${Figure}
    name="duties"
    title=${t("debrief-duties", { count: duties.length, kept, broken })}
    about=${t("debrief-duties-about")}
    table=${html`<${Table} duties=${duties} />`}
  />`;
}

/** @param {{duties: Duty[]}} props */
function Table({ duties }) {
  return html`<table class="prm">
    <caption class="vh">${t("debrief-duties-table")}</caption>
    <thead>
      <tr>
        <th scope="col">${t("debrief-from-to")}</th>
        <th scope="col">${t("debrief-obligation")}</th>
        <th scope="col" class="end">${t("debrief-state")}</th>
      </tr>
    </thead>
    <tbody>
      ${duties.map(
        (duty) => html`<tr key=${duty.id}>
          <td><${Plate} id=${duty.obligor} /><small class="num">${t("debrief-art", { number: duty.number })}</small></td>
          <td>
            <span class="serif">${of(duty.words)}</span>
            <small>${t("debrief-found", { kept: duty.kept, broken: duty.broken })}</small>
          </td>
          <td class="end"><${State} duty=${duty} /></td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** @param {{duty: Duty}} props */
function State({ duty }) {
  if (duty.broken > 0) return html`<${Tag} state="refused" icon="x">${t("debrief-broken")}<//>`;
  if (duty.status === "suspended") return html`<${Tag} state="silence" icon="pause">${t("debrief-suspended")}<//>`;
  return duty.kept > 0 ? html`<${Tag} state="agreed">${t("debrief-kept")}<//>` : html`<${Tag} icon="half">${t("debrief-not-due")}<//>`;
}
