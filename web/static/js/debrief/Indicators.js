// Each indicator at the opening and at the end, with the way it went.
import { html } from "preact";
import { number, of, signed, t } from "../i18n.js";
import { debrief } from "./debrief.js";
import { Figure } from "./Figure.js";

/** @typedef {import("picture").GaugeMoved} Gauge */

export function Indicators() {
  const shown = debrief.value;
  if (!shown || shown.summary.gauges.length === 0) return null;
  const { gauges, rung, highest } = shown.summary;
  return html`<${Figure}
    name="indicators"
    title=${t("debrief-indicators", { better: gauges.filter(improved).length, count: gauges.length })}
    about=${t("debrief-ladder", { rung, highest })}
    table=${html`<table class="prm">
      <caption class="vh">${t("indicators")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("debrief-indicator")}</th>
          <th scope="col" class="end">${t("debrief-opening")}</th>
          <th scope="col" class="end">${t("debrief-end")}</th>
          <th scope="col" class="end">${t("debrief-change")}</th>
        </tr>
      </thead>
      <tbody>
        ${gauges.map(
          (gauge) => html`<tr key=${gauge.id}>
            <th scope="row">${of(gauge.name)}<small>${[of(gauge.place), of(gauge.unit)].filter(Boolean).join(" · ")}</small></th>
            <td class="num end">${number(gauge.was, gauge.decimals)}</td>
            <td class="num end">${number(gauge.now, gauge.decimals)}</td>
            <td class="num end" data-good=${moved(gauge) === 0 ? null : String(improved(gauge))}>${signed(moved(gauge), gauge.decimals)}</td>
          </tr>`,
        )}
      </tbody>
    </table>`}
  />`;
}

/** @param {Gauge} gauge */
const moved = (gauge) => gauge.now - gauge.was;
/** @param {Gauge} gauge */
const improved = (gauge) => (gauge.better === "higher" ? moved(gauge) > 0 : moved(gauge) < 0);
