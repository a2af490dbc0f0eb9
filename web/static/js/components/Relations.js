// Who stands how with whom: a graph of one relation at a time, read from the server when it is opened, and its tables.
import { html, useEffect, useState } from "preact";
import { also, number, of, percent, t } from "../i18n.js";

/**
 * @typedef {import("picture").RelationsActor} Actor
 * @typedef {import("picture").RelationsPair} Pair
 * @typedef {import("picture").RelationsShown} Found
 * @typedef {"tension" | "trust" | "trade" | "talk"} Layer
 */

/** @type {Layer[]} */
const LAYERS = ["tension", "trust", "trade", "talk"];
const SIZE = 280;
const MARGIN = 34;
const NODE = 16;
/** Share of a line's length at which its figure stands. */
const FIGURE_AT = 0.6;
/** Digits after the point of each figure. @type {Record<Layer, number>} */
const DIGITS = { tension: 1, trust: 2, trade: 0, talk: 0 };

/** @param {Pair} pair @param {Layer} layer @returns {number | undefined} */
const value = (pair, layer) => (layer === "trade" ? pair.trade || pair.alliance : pair[layer]);
/** @param {number} share */
const place = (share) => MARGIN + share * (SIZE - 2 * MARGIN);

/**
 * @param {object} props
 * @param {string} props.address  where figures and file are, without the ending
 * @param {unknown} props.stamp    what changes when there may be something new
 */
export function Relations({ address, stamp }) {
  const [open, setOpen] = useState(false);
  return html`<details class="rels" onToggle=${(/** @type {{currentTarget: HTMLDetailsElement}} */ e) => setOpen(e.currentTarget.open)}>
    <summary class="sm">${t("relations-of-all")}</summary>
    ${open && html`<${GraphAndTables} address=${address} stamp=${stamp} />`}
  </details>`;
}

/** @param {Parameters<typeof Relations>[0] & {mine?: string}} props  `mine` is the delegation whose lines stand out at first */
export function GraphAndTables({ address, stamp, mine = "" }) {
  const [found, setFound] = useState(/** @type {Found | null} */ (null));
  const [failed, setFailed] = useState(false);
  const [layer, setLayer] = useState(/** @type {Layer} */ ("tension"));
  const [whose, setWhose] = useState(mine);
  useEffect(() => {
    const asked = new AbortController();
    Promise.all([fetch(`${address}.json`, { signal: asked.signal }), also("relations")])
      .then(async ([answer]) => {
        setFailed(!answer.ok);
        if (answer.ok) setFound(await answer.json());
      })
      .catch(() => setFailed(!asked.signal.aborted));
    return () => asked.abort();
  }, [address, stamp]);
  return html`${failed && html`<p class="note" data-k="refused" role="status">${t("relations-cannot-be-read")}</p>`}
    ${
      found &&
      html`<fieldset class="rels-layers">
          <legend class="vh">${t("relation-shown")}</legend>
          ${LAYERS.map(
            (one) =>
              html`<label class="sm" key=${one}><input type="radio" name=${`layer ${address}`} checked=${one === layer} onChange=${() => setLayer(one)} /> ${name(one)}</label>`,
          )}
        </fieldset>
        <label class="rels-whose sm">${t("relations-whose")}
          <select class="input" value=${whose} onChange=${(/** @type {{currentTarget: HTMLSelectElement}} */ e) => setWhose(e.currentTarget.value)}>
            <option value="">${t("relations-of-everybody")}</option>
            ${found.actors.map((actor) => html`<option key=${actor.id} value=${actor.id}>${of(actor.name)}</option>`)}
          </select>
        </label>
        <${Graph} found=${found} layer=${layer} whose=${whose} onWhose=${setWhose} />
        <${Key} layer=${layer} />
        <${Triads} found=${found} />
        <details class="rels-tables">
          <summary class="sm">${t("relations-as-tables")}</summary>
          <${Matrix} found=${found} layer=${layer} />
          <${Standing} found=${found} />
        </details>
        <p class="sm"><a href=${`${address}.graphml`} download>${t("download-as-graphml")}</a></p>`
    }`;
}

/** @param {Layer} layer */
function name(layer) {
  return { tension: t("relation-tension"), trust: t("relation-trust"), trade: t("relation-trade"), talk: t("relation-talk") }[layer];
}

/**
 * @param {object} props
 * @param {Found} props.found
 * @param {Layer} props.layer
 * @param {string} props.whose  whose lines stand out, with their figures; empty for everybody's
 * @param {(actor: string) => void} props.onWhose
 */
function Graph({ found, layer, whose, onWhose }) {
  const at = Object.fromEntries(found.actors.map((actor) => [actor.id, actor]));
  const drawn = found.pairs
    .flatMap((pair) => {
      const [a, b, size] = [at[pair.a], at[pair.b], value(pair, layer)];
      return a && b && (size || pair.alliance) ? { pair, a, b, size: size ?? 0, near: !whose || pair.a === whose || pair.b === whose } : [];
    })
    .sort((one, other) => Number(one.near) - Number(other.near));
  const most = Math.max(...drawn.map(({ size }) => size), 0.01);
  return html`<svg class="rels-graph" viewBox=${`0 0 ${SIZE} ${SIZE}`} role="img" aria-label=${t("graph-of-relation", { relation: name(layer) })}>
    ${drawn.map(({ pair, a, b, size, near }) => {
      const ends = { x1: place(a.x), y1: place(a.y), x2: place(b.x), y2: place(b.y) };
      const sign = layer === "tension" || layer === "trust" ? pair.sign : null;
      return html`<g key=${`${pair.a} ${pair.b}`} data-far=${near ? null : ""}>
        ${pair.alliance > 0 && html`<line class="rels-ally" ...${ends} />`}
        ${size > 0 && html`<line class="rels-pair" data-layer=${layer} data-sign=${sign} data-allied=${(layer === "trade" && pair.alliance > 0) || null} stroke-width=${(0.8 + (3.7 * size) / most).toFixed(2)} ...${ends} />`}
      </g>`;
    })}
    ${whose && drawn.filter(({ near, size }) => near && size > 0).map(({ pair, a, b, size }) => html`<text key=${`n ${pair.a} ${pair.b}`} class="rels-figure" ...${beside(a, b, whose)} text-anchor="middle" dominant-baseline="central">${number(size, DIGITS[layer])}</text>`)}
    ${found.actors.map(
      (actor) =>
        html`<g key=${actor.id} class="rels-node" data-d=${actor.colour} data-seated=${actor.seated || null} data-broker=${actor.broker > 0 || null} data-whose=${actor.id === whose || null} onClick=${() => onWhose(actor.id === whose ? "" : actor.id)}>
          <circle cx=${place(actor.x)} cy=${place(actor.y)} r=${NODE} />
          <text x=${place(actor.x)} y=${place(actor.y)} text-anchor="middle" dominant-baseline="central">${actor.code}</text>
        </g>`,
    )}
  </svg>`;
}

/** Where the figure of a line stands: nearer to the other end than to the one whose lines they are, where these part.
 * @param {Actor} a @param {Actor} b @param {string} whose */
function beside(a, b, whose) {
  const [near, far] = a.id === whose ? [a, b] : [b, a];
  return { x: place(near.x + FIGURE_AT * (far.x - near.x)), y: place(near.y + FIGURE_AT * (far.y - near.y)) };
}

/** The meaning of lines and circles in the graph. @param {{layer: Layer}} props */
function Key({ layer }) {
  const signed = layer === "tension" || layer === "trust";
  const lines = [
    ...(signed ? [["friends", t("relations-friends")], ["foes", t("relations-foes")]] : []),
    ["plain", signed ? t("relations-neither") : layer === "trade" ? t("relations-trading") : t("relations-talking")],
    ["ally", t("relations-allies")],
  ];
  return html`<ul class="rels-key xs" aria-label=${t("relations-key")}>
    ${lines.map(([sort, words]) => html`<li key=${sort}><i data-line=${sort === "plain" && layer === "talk" ? "talk" : sort}></i>${words}</li>`)}
    <li>${t("relations-thickness", { relation: name(layer) })}</li>
    <li><i data-node="seated"></i>${t("relations-seated")}</li>
    <li><i data-node="unseated"></i>${t("relations-unseated")}</li>
    <li><i data-node="broker"></i>${t("relations-brokers")}</li>
  </ul>
  <p class="xs mute">${t("relations-talk-counts")}</p>`;
}

/** Camps, talk and brokers, an actor a line. @param {{found: Found}} props */
function Standing({ found }) {
  return html`<div class="rels-scroll" tabindex="0" role="group" aria-label=${t("camps-and-talk")}>
    <table class="twin">
      <caption>
        ${t("camps-and-talk")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("relations-actor")}</th>
          <th scope="col">${t("relations-camp")}</th>
          <th scope="col">${t("relations-messages")}</th>
          <th scope="col" title=${t("broker-explained")}>${t("relations-broker")}</th>
        </tr>
      </thead>
      <tbody>
        ${found.actors.map(
          (actor) =>
            html`<tr key=${actor.id}>
              <th scope="row">${of(actor.name)}${!actor.seated && html` <span class="mute">${t("without-a-seat")}</span>`}</th>
              <td class="num">${number(actor.camp + 1)}</td>
              <td class="num">${actor.left_out ? t("left-out") : number(actor.talk)}</td>
              <td class="num">${percent(actor.broker)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Each pair's figure in the relation that is shown. @param {{found: Found, layer: Layer}} props */
function Matrix({ found, layer }) {
  const pairs = Object.fromEntries(found.pairs.flatMap((pair) => [[`${pair.a} ${pair.b}`, pair], [`${pair.b} ${pair.a}`, pair]]));
  const digits = DIGITS[layer];
  const cell = (/** @type {string} */ a, /** @type {string} */ b) => {
    const pair = pairs[`${a} ${b}`];
    const figure = pair && pair[layer];
    if (pair === undefined || figure === undefined) return "–";
    return layer === "trade" && pair.alliance ? `${number(figure, digits)} ${t("relations-allied")}` : number(figure, digits);
  };
  return html`<div class="rels-scroll" tabindex="0" role="group" aria-label=${name(layer)}>
    <table class="twin">
      <caption>
        ${name(layer)}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${found.actors.map((actor) => html`<th scope="col" key=${actor.id}><abbr title=${of(actor.name)}>${actor.code}</abbr></th>`)}
        </tr>
      </thead>
      <tbody>
        ${found.actors.map(
          (row) =>
            html`<tr key=${row.id}>
              <th scope="row"><abbr title=${of(row.name)}>${row.code}</abbr></th>
              ${found.actors.map((column) => html`<td class="num" key=${column.id}>${row.id === column.id ? "" : cell(row.id, column.id)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** @param {{found: Found}} props */
function Triads({ found }) {
  if (found.unbalanced.length === 0) return html`<p class="sm mute">${t("no-triad-is-unbalanced")}</p>`;
  const names = Object.fromEntries(found.actors.map((actor) => [actor.id, of(actor.name)]));
  return html`<p class="sm">${t("unbalanced-triads")}</p>
    <ul class="sm">
      ${found.unbalanced.map((triad) => html`<li key=${triad.join(" ")}>${triad.map((id) => names[id]).join(", ")}</li>`)}
    </ul>`;
}
