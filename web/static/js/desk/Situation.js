// Situation: what changed since one looked, the ladder, the indicators, the relations, the news.
import { html, useState } from "preact";
import { Figure } from "../components/Figure.js";
import { Ladder } from "../components/Ladder.js";
import { later } from "../components/Later.js";
import { number, of, t } from "../i18n.js";
import { Indicators } from "./Indicators.js";
import { News } from "./News.js";
import { Plate } from "./Plate.js";
import { Since } from "./Since.js";
import { reference } from "../reference.js";
import { table } from "./table.js";
import { Why } from "./Why.js";

const Crises = later(() => import("./Crises.js"), "Crises");
const Graph = later(() => import("../components/Relations.js"), "GraphAndTables");
const Incidents = later(() => import("./Incidents.js"), "Incidents");
const Sheet = later(() => import("./opened/Map.js"), "Sheet", "map");
const Trust = later(() => import("./Trust.js"), "Trust");

/** From this rung on its name is that of a deed. */
const DEEDS = 5;

/** @param {{shown: boolean, open: boolean}} props */
export function Situation({ shown, open }) {
  const [asTable, setTable] = useState(false);
  const { crises = [], ultimatums = [], incidents } = table.slice("crises");
  const grave = [...crises, ...ultimatums];
  return html`<section
    class="region region-side"
    data-region="situation"
    data-drawer="start"
    data-shown=${shown || null}
    data-open=${open || null}
    aria-labelledby="h-situation"
    id="situation"
  >
    <header class="region-h">
      <h2 id="h-situation">${t("situation")}</h2>
      <div class="seg push" role="group" aria-label=${t("show-as")}>
        <button type="button" aria-pressed=${String(!asTable)} onClick=${() => setTable(false)}>${t("picture")}</button>
        <button type="button" aria-pressed=${String(asTable)} onClick=${() => setTable(true)}>${t("table")}</button>
      </div>
    </header>
    <div class="region-b" tabindex="0" role="group" aria-labelledby="h-situation">
      <${Since} /><${LadderSection} /><${Crises} when=${grave.length > 0} /><${Incidents} when=${(incidents ?? []).length > 0} /><${Indicators} asTable=${asTable} /><${Sheet} when=${!!table.slice("scene").chart} asTable=${asTable} /><${Relations} /><${News} />
    </div>
  </section>`;
}

function LadderSection() {
  const { rung: stands = 0, by_tension: tense = false } = table.slice("world");
  const rung = reference.value.ladder[stands];
  const above = reference.value.ladder[stands + 1];
  const moves = table.lines.of("ladder-moved");
  const last = moves.length > 1 ? moves[moves.length - 1] : null; // the first one sets the scene
  const moved = last ? last.rung - last.was : 0;
  return html`<section class="sec" aria-labelledby="h-ladder">
    <div class="sec-h">
      <h3 id="h-ladder"><${Figure} of="ladder">${t("escalation-ladder")}<//></h3>
      ${moved !== 0 && html`<span class="push mute">${moved > 0 ? t("up-steps", { steps: moved }) : t("down-steps", { steps: -moved })}</span>`}
    </div>
    <${Ladder} rung=${stands} label=${t("rung-rung-of-10-name", { rung: stands, name: of(rung?.name) })} />
    <p class="sm ladder-say">
      <b>${stands}. ${of(rung?.name)}.</b> ${tense && stands >= DEEDS ? `${t("so-tense-and-no-act")} ` : ""}${above ? t("next-rung-name", { name: of(above.name) }) : ""}
    </p>
    <${Why} of=${{ ladder: true }} name=${t("escalation-ladder")} />
  </section>`;
}

/** Relations of my delegation with each other one: tension both ways, and trust. */
function Relations() {
  const [open, setOpen] = useState(false);
  const { mine, actors } = table;
  const dyads = table.slice("world").dyads ?? [];
  const pair = (/** @type {string} */ a, /** @type {string} */ b) => dyads.find((d) => d.a === a && d.b === b);
  const others = actors.filter((a) => a.id !== mine);
  return html`<section class="sec" aria-labelledby="h-rel">
    <div class="sec-h"><h3 id="h-rel">${t("relations-with-you")}</h3></div>
    <table class="twin">
      <caption class="vh">
        ${t("tension-runs-from-0-to-10-trust")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("delegation")}</th>
          <th scope="col"><${Figure} of="tension">${t("tension")}<//></th>
          <th scope="col"><${Figure} of="trust">${t("trust")}<//></th>
        </tr>
      </thead>
      <tbody>
        ${others.map((a) => {
          const toMe = pair(a.id, mine);
          const fromMe = pair(mine, a.id);
          return html`<tr key=${a.id}>
            <th scope="row"><${Plate} id=${a.id} /> <span class="vh">${of(a.name)}</span></th>
            <td class="num">${toMe ? number(toMe.tension, 1) : "–"}</td>
            <td class="num">${fromMe ? `${number(fromMe.trust, 2)} ± ${number(fromMe.spread, 2)}` : "–"}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    <${Why} of=${{ tension: true }} name=${t("tension")} /><${Trust} when=${(table.slice("world").trusted ?? []).length > 0} />
    ${
      !table.watching &&
      html`<details class="rels" onToggle=${(/** @type {{currentTarget: HTMLDetailsElement}} */ e) => setOpen(e.currentTarget.open)}>
        <summary class="sm">${t("relations-of-all")}</summary>
        <${Graph} when=${open} address=${`/desk/${table.id}/relations`} stamp=${dyads} mine=${mine} />
      </details>`
    }
  </section>`;
}
