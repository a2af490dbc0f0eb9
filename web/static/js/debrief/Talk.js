// The talk graph: who spoke to whom outside the plenary, as far as the seat was there; and the same as a table.
import { html } from "preact";
import { number, percent, t } from "../i18n.js";
import { debrief, delegation, nameOf } from "./debrief.js";
import { Figure } from "./Figure.js";
import { Plate } from "./Plate.js";

/** @typedef {import("picture").TalkShown} Found */

const [WIDTH, HEIGHT, NODE] = [560, 340, 20];

export function Talk() {
  const found = debrief.value?.found?.talk;
  if (!found) return html`<${Figure} name="talk" title=${t("debrief-talk-none")} about=${t("debrief-left-early")} />`;
  const most = found.spoken.reduce((top, one) => (one.messages > (top?.messages ?? 0) ? one : top), found.spoken[0]);
  const total = found.actors.reduce((sum, one) => sum + one.said, 0);
  const title = most
    ? t("debrief-talk-most", { speaker: nameOf(most.speaker), hearer: nameOf(most.hearer), count: most.messages })
    : t("debrief-talk-plenary", { count: total });
  return html`<${Figure}
    name="talk"
    title=${title}
    about=${most ? t("debrief-talk-about") : t("debrief-talk-plenary-about")}
    picture=${most ? html`<${Graph} found=${found} />` : null}
    table=${most ? html`<${Table} found=${found} />` : null}
  />`;
}

/** @param {{found: Found}} props */
function Graph({ found }) {
  const count = found.actors.length;
  const spot = (/** @type {number} */ i) => {
    const angle = (2 * Math.PI * i) / count - Math.PI / 2;
    return { x: WIDTH / 2 + (WIDTH / 2 - 60) * Math.cos(angle), y: HEIGHT / 2 + (HEIGHT / 2 - 36) * Math.sin(angle) };
  };
  const places = new Map(found.actors.map((one, i) => [one.actor, spot(i)]));
  const most = Math.max(1, ...found.spoken.map((one) => one.messages));
  const loudest = Math.max(1, ...found.actors.map((one) => one.said));
  return html`<svg class="talk-p" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${t("debrief-talk-told")}>
    ${found.spoken.map((one) => {
      const [a, b] = [places.get(one.speaker), places.get(one.hearer)];
      if (!a || !b) return null;
      // Both directions bend to their own side, so that each is seen.
      const [mx, my] = [(a.x + b.x) / 2 + (b.y - a.y) * 0.12, (a.y + b.y) / 2 - (b.x - a.x) * 0.12];
      return html`<path key=${`${one.speaker} ${one.hearer}`} data-d=${delegation(one.speaker)?.colour} class="said" d=${`M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${mx.toFixed(1)} ${my.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`} stroke-width=${(1 + (7 * one.messages) / most).toFixed(1)} />`;
    })}
    ${found.actors.map((one) => {
      const [who, at] = [delegation(one.actor), places.get(one.actor)];
      if (!at) return null;
      return html`<g key=${one.actor} class="node" data-d=${who?.colour}>
        <circle cx=${at.x} cy=${at.y} r=${NODE * (0.7 + (0.6 * one.said) / loudest)} />
        <text x=${at.x} y=${at.y} text-anchor="middle" dominant-baseline="central">${who?.code}</text>
      </g>`;
    })}
  </svg>`;
}

/** @param {{found: Found}} props */
function Table({ found }) {
  const between = (/** @type {string} */ a, /** @type {string} */ b) => found.spoken.find((one) => one.speaker === a && one.hearer === b)?.messages ?? 0;
  return html`<div class="wide-f" tabindex="0" role="group" aria-label=${t("debrief-talk-told")}>
    <table class="prm">
      <caption class="vh">${t("debrief-talk-told")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("debrief-speaker")}</th>
          ${found.actors.map((one) => html`<th key=${one.actor} scope="col" class="end"><span class="vh">${t("debrief-towards")} </span><${Plate} id=${one.actor} /></th>`)}
          <th scope="col" class="end">${t("plenary")}</th>
          <th scope="col" class="end">${t("debrief-broker")}</th>
        </tr>
      </thead>
      <tbody>
        ${found.actors.map(
          (row) => html`<tr key=${row.actor}>
            <th scope="row"><${Plate} id=${row.actor} /> ${nameOf(row.actor)}</th>
            ${found.actors.map((one) => html`<td key=${one.actor} class="num end">${one.actor === row.actor ? "" : number(between(row.actor, one.actor))}</td>`)}
            <td class="num end">${number(row.plenary)}</td>
            <td class="num end">${percent(row.broker)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
