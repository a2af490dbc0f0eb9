// The indicators: value, change and curve of each, by place where there are many; or the same as a table.
import { html } from "preact";
import { Figure } from "../components/Figure.js";
import { Sparkline } from "../components/Sparkline.js";
import { number, of, signed, t } from "../i18n.js";
import { table } from "./table.js";
import { Why } from "./Why.js";

/** @typedef {import("picture").GaugeShown} Gauge */

/** More gauges than this are folded by place, where a place has at least this many of its own. */
const MANY = 8;
const OF_ONE_PLACE = 3;

/** @param {{asTable: boolean}} props */
export function Indicators({ asTable }) {
  const gauges = table.slice("world").gauges ?? [];
  if (gauges.length === 0) return null;
  const [loose, folded] = gauges.length > MANY ? byPlace(gauges) : [gauges, []];
  const rows = (/** @type {Gauge[]} */ some) => (asTable ? html`<${IndicatorTable} gauges=${some} />` : some.map((g) => html`<${IndicatorRow} key=${g.id} gauge=${g} />`));
  return html`<section class="sec" aria-labelledby="h-ind">
    <div class="sec-h"><h3 id="h-ind"><${Figure} of="indicators">${t("indicators")}<//></h3></div>
    ${loose.length > 0 && rows(loose)}
    ${folded.map(([place, some]) => html`<${Place} key=${place} name=${place} gauges=${some}>${rows(some)}<//>`)}
  </section>`;
}

/** The gauges that stand by themselves, and those of each place that has several, in the order in which the places come.
 * @param {Gauge[]} gauges @returns {[Gauge[], [string, Gauge[]][]]} */
function byPlace(gauges) {
  /** @type {Map<string, Gauge[]>} */
  const found = new Map();
  for (const g of gauges) found.set(of(g.place), [...(found.get(of(g.place)) ?? []), g]);
  const several = [...found].filter(([place, some]) => place && some.length >= OF_ONE_PLACE);
  const names = several.map(([place]) => place);
  return [gauges.filter((g) => !names.includes(of(g.place))), several];
}

/** Whether a gauge stands on the wrong side of its threshold. @param {Gauge} g */
const beyond = (g) => g.threshold !== null && (g.better === "higher" ? g.value < g.threshold : g.value > g.threshold);

/** @param {{name: string, gauges: Gauge[], children: import("preact").ComponentChildren}} props */
function Place({ name, gauges, children }) {
  const past = gauges.filter(beyond).length;
  return html`<details class="place" open=${past > 0}>
    <summary class="sm">
      <b>${name}</b>
      <span class="mute">${past > 0 ? t("past-of-all-past-their-threshold", { past, all: gauges.length }) : gauges.length}</span>
    </summary>
    ${children}
  </details>`;
}

/** Two gauges of one name are told apart by their place. @param {Gauge} gauge */
const shared = (gauge) => (table.slice("world").gauges ?? []).filter((g) => of(g.name) === of(gauge.name)).length > 1;

/** @param {{gauge: Gauge}} props */
function IndicatorRow({ gauge }) {
  const where = gauge.threshold === null || shared(gauge) ? of(gauge.place) : "";
  const before = gauge.history.at(-2)?.[1];
  const change = before === undefined ? 0 : Number((gauge.value - before).toFixed(gauge.decimals));
  const readings = gauge.history.map(([day, value]) => ({ at: t("day-day", { day }), value }));
  const good = change === 0 ? null : change > 0 === (gauge.better === "higher");
  return html`<div class="ind">
    <span>
      ${of(gauge.name)}<small>${of(gauge.unit)}</small
      >${where && html`<small>${where}</small>`}${gauge.threshold !== null && html`<small>${t("threshold-value-2", { value: number(gauge.threshold, gauge.decimals) })}</small>`}
    </span>
    <${Sparkline}
      readings=${readings}
      threshold=${gauge.threshold ?? undefined}
      label=${t("name-value-unit", { name: of(gauge.name), value: number(gauge.value, gauge.decimals), unit: of(gauge.unit), percent: of(gauge.unit).startsWith("%") ? "yes" : "no" })}
    />
    <span class="v"
      >${number(gauge.value, gauge.decimals)}<small>${change !== 0 && html`<span class=${good ? "up" : "down"}>${signed(change, gauge.decimals)}</span>`}</small></span
    >
    <${WhyOf} gauge=${gauge} />
  </div>`;
}

/** Causes of its moves, and how it is worked out where that is said. @param {{gauge: Gauge}} props */
function WhyOf({ gauge }) {
  const measured = of(table.slice("scene").measured?.[gauge.id]);
  return html`<${Why} of=${{ gauge: gauge.id }} name=${of(gauge.name)}>${measured && html`<p class="xs soft"><b>${t("how-it-is-worked-out")}.</b> ${measured}</p>`}<//>`;
}

/** @param {{gauges: Gauge[]}} props */
function IndicatorTable({ gauges }) {
  return html`<table class="twin">
    <caption class="vh">
      ${t("indicators")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("indicator")}</th>
        <th scope="col">${t("start")}</th>
        <th scope="col">${t("now")}</th>
        <th scope="col">${t("unit")}</th>
      </tr>
    </thead>
    <tbody>
      ${gauges.map(
        (g) => html`<tr key=${g.id}>
          <th scope="row">${of(g.name)}${shared(g) ? html` <small>${of(g.place)}</small>` : ""}<${WhyOf} gauge=${g} /></th>
          <td class="num">${number(g.history[0]?.[1] ?? g.value, g.decimals)}</td>
          <td class="num">${number(g.value, g.decimals)}</td>
          <td>${of(g.unit)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
