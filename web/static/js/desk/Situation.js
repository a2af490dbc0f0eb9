// Situation: what changed since one looked, the ladder, the indicators, the relations, the news.
import { html, useState } from "preact";
import { Figure } from "../components/Figure.js";
import { Icon } from "../components/Icon.js";
import { Ladder } from "../components/Ladder.js";
import { later } from "../components/Later.js";
import { number, of, said, t, time } from "../i18n.js";
import { Indicators } from "./Indicators.js";
import { Plate } from "./Plate.js";
import { Since } from "./Since.js";
import { medium, reference } from "../reference.js";
import { table } from "./table.js";

const Crises = later(() => import("./Crises.js"), "Crises");
const Graph = later(() => import("../components/Relations.js"), "GraphAndTables");
const Incidents = later(() => import("./Incidents.js"), "Incidents");
const Trust = later(() => import("./Trust.js"), "Trust");

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
      <${Since} /><${LadderSection} /><${Crises} when=${grave.length > 0} /><${Incidents} when=${(incidents ?? []).length > 0} /><${Indicators} asTable=${asTable} /><${Relations} /><${News} />
    </div>
  </section>`;
}

function LadderSection() {
  const { rung: stands = 0 } = table.slice("world");
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
      <b>${stands}. ${of(rung?.name)}.</b> ${above ? t("next-rung-name", { name: of(above.name) }) : ""}
    </p>
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
    <${Trust} when=${(table.slice("world").trusted ?? []).length > 0} />
    ${
      !table.watching &&
      html`<details class="rels" onToggle=${(/** @type {{currentTarget: HTMLDetailsElement}} */ e) => setOpen(e.currentTarget.open)}>
        <summary class="sm">${t("relations-of-all")}</summary>
        <${Graph} when=${open} address=${`/desk/${table.id}/relations`} stamp=${dyads} />
      </details>`
    }
  </section>`;
}

function News() {
  const news = table.lines.among(["inject-released", "document-released"]).reverse();
  return html`<section class="sec" aria-labelledby="h-news" id="news">
    <div class="sec-h"><h3 id="h-news">${t("news-and-cables")}</h3><span class="push mute">${news.length || ""}</span></div>
    ${
      news.length === 0
        ? html`<p class="mute sm">${t("no-news-yet-cables-press-and-posts")}</p>`
        : news.map((line) =>
            line.kind === "document-released" ? html`<${Statement} key=${line.n} line=${line} />` : html`<${Inject} key=${line.n} line=${line} />`,
          )
    }
  </section>`;
}

/** @param {{line: import("picture").InjectReleased}} props */
function Inject({ line }) {
  const low = /[D-F]|[4-6]/.test(line.reliability);
  const by = medium(line.form);
  return html`<article class="news" id=${`event-${line.ref}`} data-medium=${line.form}>
    <h4>${by && html`<${Icon} name=${by.icon} size="s" /><span class="vh">${of(by.name)}: </span>`}${of(line.title)}</h4>
    <p>${of(line.body)}</p>
    <p class="by">
      <span class="rel" data-low=${low || null} title=${t("source-a-to-f-information-1-to")}>${line.reliability}</span>${of(
        line.source,
      )} · ${time(line.at)}${line.priority === "immediate" ? html` · <b>${t("immediate")}</b>` : ""}
    </p>
  </article>`;
}

/** @param {{line: import("picture").DocumentReleased}} props */
function Statement({ line }) {
  return html`<article class="news" id=${`event-${line.ref}`}>
    <h4><${Plate} id=${line.actor} /> ${line.title || of(reference.value.forms[line.form]?.name)}</h4>
    <p>${Object.values(line.fields).map((value) => (Array.isArray(value) ? value.map(said).join(" ") : said(value)))}</p>
    <p class="by">${table.seat(line.seat)?.persona} · ${time(line.at)}</p>
  </article>`;
}
