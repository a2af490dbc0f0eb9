// The schematic map: areas, rivers and roads, places, what is measured at each and the news from there; or the same as a table.
import { html } from "preact";
import { number, of, percent, t } from "../../i18n.js";
import { table } from "../table.js";

/**
 * @typedef {import("picture").ChartShown} Chart
 * @typedef {import("picture").MapAreaShown} Area
 * @typedef {import("picture").MapLineShown} Line
 * @typedef {import("picture").MapPlaceShown} Place
 * @typedef {import("picture").InjectReleased} News
 * @typedef {[number, number]} Point
 */

/** The marks of places around their point. @type {Record<Place["kind"], string>} */
const MARKS = {
  capital: "M-4-4H4V4H-4ZM-1.500-1.500V1.500H1.500V-1.500Z",
  town: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z",
  village: "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z",
  office: "M-3.500-3.500H3.500V3.500H-3.500Z",
  dam: "M-6-4.500L-2.500-6L6 4.500L2.500 6Z",
  gauge: "M-4.500 0a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0-9 0ZM0-4.500V4.500",
  crossing: "M-4-4L4 4M4-4L-4 4",
  port: "M0-5.500L5.500 0L0 5.500L-5.500 0Z",
  camp: "M0-5L5.500 4.500H-5.500Z",
  works: "M-4.500 4V-1.500L-.500-4V-1.500L3.500-4V4Z",
  post: "M0-4L4 0L0 4L-4 0Z",
};
/** Kinds whose mark is filled with ink. */
const SOLID = ["capital", "office", "dam", "works", "post"];
const ROUNDED = ["river", "canal", "sea-lane"];
/** Letters are this high, and lines of a name stand so far apart. */
const ROW = 11;
/** A unit longer than this is left to the indicator itself. */
const LONGEST_UNIT = 6;

/** Names of the kinds of place. @type {Record<Place["kind"], () => string>} */
const KINDS = {
  capital: () => t("place-capital"),
  town: () => t("place-town"),
  village: () => t("place-village"),
  office: () => t("place-office"),
  dam: () => t("place-dam"),
  gauge: () => t("place-gauge"),
  crossing: () => t("place-crossing"),
  port: () => t("place-port"),
  camp: () => t("place-camp"),
  works: () => t("place-works"),
  post: () => t("place-post"),
};

/** @param {{asTable: boolean}} props */
export function Sheet({ asTable }) {
  const chart = table.slice("scene").chart;
  if (!chart) return null;
  return html`<section class="sec" aria-labelledby="h-map" id="map">
    <div class="sec-h"><h3 id="h-map">${of(chart.title)}</h3></div>
    ${asTable ? html`<${Told} chart=${chart} />` : html`<${Drawn} chart=${chart} />`}
  </section>`;
}

/** The news from a place that reached this seat, the latest first. @param {string} place */
const newsFrom = (place) => table.lines.of("inject-released").filter((line) => line.place === place).reverse();

/** The figures measured at a place, in words. @param {Place} place */
function measured(place) {
  const gauges = table.slice("world").gauges ?? [];
  return place.gauges.flatMap((id) => {
    const gauge = gauges.find((one) => one.id === id);
    if (!gauge) return [];
    const unit = of(gauge.unit);
    const figure = number(gauge.value, gauge.decimals);
    const told = unit.startsWith("%") ? percent(gauge.value / 100) : unit.length > LONGEST_UNIT ? figure : `${figure} ${unit}`;
    return { id, name: of(gauge.name), told };
  });
}

/** @param {Point} point */
const at = ([x, y]) => `${x} ${y}`;
/** @param {Point[]} points */
const straight = (points) => `M${points.map(at).join("L")}`;

/** A line through the middles of its pieces, its corners rounded. @param {Point[]} points */
function rounded(points) {
  const middle = (/** @type {Point} */ a, /** @type {Point} */ b) => at([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return straight(points);
  const bends = points.slice(1, -1).map((point, k) => `Q${at(point)} ${middle(point, /** @type {Point} */ (points[k + 2]))}`);
  return `M${at(first)}L${middle(first, /** @type {Point} */ (points[1]))}${bends.join("")}L${at(last)}`;
}

/** @param {{chart: Chart}} props */
function Drawn({ chart }) {
  const [width, height] = chart.size;
  return html`<svg class="map" viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${t("map-of", { title: of(chart.title) })}>
      <rect class="map-sheet" width=${width} height=${height} />
      <g aria-hidden="true">
        ${chart.areas.map((area) => html`<path key=${area.id} class="map-area" data-d=${table.actor(area.actor)?.colour ?? null} d=${`${straight(area.outline)}Z`} />`)}
        ${chart.lines.map((line) => html`<path key=${line.id} class="map-line" data-kind=${line.kind} d=${ROUNDED.includes(line.kind) ? rounded(line.points) : straight(line.points)} />`)}
        ${chart.areas.map((area) => html`<${AreaName} key=${area.id} area=${area} />`)}
      </g>
      ${chart.places.map((place) => html`<${Mark} key=${place.id} place=${place} />`)}
    </svg>
    ${chart.places.some((place) => newsFrom(place.id).length > 0) && html`<p class="xs soft map-key"><svg viewBox="-6 -6 12 12" aria-hidden="true"><path class="map-news" d=${MARKS.camp} /></svg> ${t("map-news-key")}</p>`}`;
}

/** @param {Area} area */
const nameOf = (area) => of(area.name) || of(table.actor(area.actor)?.name);

/** @param {{area: Area}} props */
function AreaName({ area }) {
  if (!area.label) return null;
  const [x, y] = area.label;
  return html`<text class="map-land" data-d=${table.actor(area.actor)?.colour ?? null} x=${x} y=${y} text-anchor="middle" dominant-baseline="central">${nameOf(area)}</text>`;
}

/** @param {{place: Place}} props */
function Mark({ place }) {
  const [x, y] = place.at;
  const news = newsFrom(place.id);
  const latest = news[0];
  const figures = measured(place);
  const drawn = html`<path class="map-mark" data-solid=${SOLID.includes(place.kind) || null} data-d=${table.actor(place.actor)?.colour ?? null} d=${MARKS[place.kind]} />
    ${latest && html`<circle class="map-hit" r="14" /><path class="map-news" transform=${`translate(${place.side === "right" ? -8 : 8} ${place.side === "above" ? 9 : -9})`} d=${MARKS.camp} />`}
    <${Label} place=${place} figure=${figures[0]?.told ?? ""} />`;
  // The name that is read aloud opens with the words that are seen.
  const seen = [of(place.name), figures[0]?.told ?? ""].join(" ").trim();
  const told = [seen, KINDS[place.kind](), ...figures.map((one) => `${one.name} ${one.told}`)].join(", ");
  return html`<g transform=${`translate(${x} ${y})`}>
    ${
      latest
        ? html`<a href=${`#situation/event-${latest.ref}`} aria-label=${`${told}. ${t("map-news-from", { count: news.length, title: of(latest.title) })}`}>${drawn}</a>`
        : html`<g role="img" aria-label=${told}>${drawn}</g>`
    }
  </g>`;
}

/** The name of a place beside its mark, and below that what is measured there. @param {{place: Place, figure: string}} props */
function Label({ place, figure }) {
  const rows = figure ? 2 : 1;
  const { x, y, anchor } = {
    right: { x: 9, y: rows === 1 ? 4 : -1, anchor: "start" },
    left: { x: -9, y: rows === 1 ? 4 : -1, anchor: "end" },
    above: { x: 0, y: rows === 1 ? -9 : -9 - ROW, anchor: "middle" },
    below: { x: 0, y: 9 + ROW * 0.8, anchor: "middle" },
  }[place.side];
  return html`<text class="map-name" x=${x} y=${y} text-anchor=${anchor} aria-hidden="true">
    ${of(place.name)} ${figure && html`<tspan class="map-figure" x=${x} dy=${ROW}>${figure}</tspan>`}
  </text>`;
}

/** The map in words. @param {{chart: Chart}} props */
function Told({ chart }) {
  const lines = chart.lines.filter((line) => of(line.name));
  return html`<table class="twin">
      <caption class="vh">
        ${t("map-of", { title: of(chart.title) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("map-place")}</th>
          <th scope="col">${t("map-measured")}</th>
          <th scope="col">${t("map-happened")}</th>
        </tr>
      </thead>
      <tbody>
        ${chart.places.map(
          (place) => html`<tr key=${place.id}>
            <th scope="row">${of(place.name)} <small class="mute">${KINDS[place.kind]()}</small></th>
            <td>${measured(place).map((one) => html`<div key=${one.id}>${one.name} <b class="num">${one.told}</b></div>`)}</td>
            <td>${newsFrom(place.id).map((line) => html`<div key=${line.ref}><a href=${`#situation/event-${line.ref}`}>${of(line.title)}</a></div>`)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="xs soft">${[...chart.areas.map(nameOf), ...lines.map((line) => of(line.name))].filter(Boolean).join(" · ")}</p>`;
}
