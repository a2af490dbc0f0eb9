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
const NODE = 15;

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

/** @param {Parameters<typeof Relations>[0]} props */
export function GraphAndTables({ address, stamp }) {
  const [found, setFound] = useState(/** @type {Found | null} */ (null));
  const [failed, setFailed] = useState(false);
  const [layer, setLayer] = useState(/** @type {Layer} */ ("tension"));
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
        <${Graph} found=${found} layer=${layer} />
        <${Key} layer=${layer} />
        <${Standing} found=${found} />
        <${Matrix} found=${found} layer=${layer} />
        <${Triads} found=${found} />
        <p class="sm"><a href=${`${address}.graphml`} download>${t("download-as-graphml")}</a></p>`
    }`;
}

/** @param {Layer} layer */
function name(layer) {
  return { tension: t("relation-tension"), trust: t("relation-trust"), trade: t("relation-trade"), talk: t("relation-talk") }[layer];
}

/** @param {{found: Found, layer: Layer}} props */
function Graph({ found, layer }) {
  const at = Object.fromEntries(found.actors.map((actor) => [actor.id, actor]));
  const drawn = found.pairs.flatMap((pair) => {
    const [a, b, size] = [at[pair.a], at[pair.b], value(pair, layer)];
    return a && b && size ? { pair, a, b, size } : [];
  });
  const most = Math.max(...drawn.map(({ size }) => size), 0.01);
  return html`<svg class="rels-graph" viewBox=${`0 0 ${SIZE} ${SIZE}`} role="img" aria-label=${t("graph-of-relation", { relation: name(layer) })}>
    ${drawn.map(
      ({ pair, a, b, size }) => html`<line
        key=${`${pair.a} ${pair.b}`}
        class="rels-pair"
        data-layer=${layer}
        data-sign=${layer === "tension" || layer === "trust" ? pair.sign : null}
        data-allied=${(layer === "trade" && pair.alliance > 0) || null}
        x1=${place(a.x)} y1=${place(a.y)} x2=${place(b.x)} y2=${place(b.y)}
        stroke-width=${(0.6 + (4.4 * size) / most).toFixed(2)}
      />`,
    )}
    ${found.actors.map(
      (actor) =>
        html`<g key=${actor.id} class="rels-node" data-seated=${actor.seated || null} data-broker=${actor.broker > 0 || null}>
          <circle cx=${place(actor.x)} cy=${place(actor.y)} r=${NODE} />
          <text x=${place(actor.x)} y=${place(actor.y)} text-anchor="middle" dominant-baseline="central">${actor.code}</text>
        </g>`,
    )}
  </svg>`;
}

/** The meaning of lines and circles in the graph. @param {{layer: Layer}} props */
function Key({ layer }) {
  const signed = layer === "tension" || layer === "trust";
  const lines = [
    ...(signed ? [["friends", t("relations-friends")], ["foes", t("relations-foes")]] : []),
    ...(layer === "trade" ? [["friends", t("relations-allies")]] : []),
    ["plain", signed ? t("relations-neither") : layer === "trade" ? t("relations-trading") : t("relations-talking")],
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
  const digits = { tension: 1, trust: 2, trade: 0, talk: 0 }[layer];
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
