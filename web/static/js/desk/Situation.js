// Situation: what changed since one looked, the ladder, the indicators, the relations, the news.
import { html, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { Ladder } from "../components/Ladder.js";
import { Nameplate } from "../components/Nameplate.js";
import { Sparkline } from "../components/Sparkline.js";
import { number, of, said, signed, t, time } from "../i18n.js";
import { actor, live, packageOf, reference, seat, slice } from "./store.js";

/** @param {{shown: boolean, open: boolean}} props */
export function Situation({ shown, open }) {
  const [table, setTable] = useState(false);
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
      <h2 id="h-situation">${t("Situation")}</h2>
      <div class="seg push" role="group" aria-label=${t("Show as")}>
        <button type="button" aria-pressed=${String(!table)} onClick=${() => setTable(false)}>${t("Picture")}</button>
        <button type="button" aria-pressed=${String(table)} onClick=${() => setTable(true)}>${t("Table")}</button>
      </div>
    </header>
    <div class="region-b" tabindex="0" role="group" aria-labelledby="h-situation">
      <${Since} /><${LadderSection} /><${Indicators} table=${table} /><${Relations} table=${table} /><${News} />
    </div>
  </section>`;
}

const WHEN_LEFT = `plenipo:seen:${location.pathname}`;
const seenBefore = Number(localStorage.getItem(WHEN_LEFT) ?? 0);
let newest = seenBefore;
addEventListener("pagehide", () => localStorage.setItem(WHEN_LEFT, String(newest)));

/** The last things that matter, newest first: what lies on the table, what was decided, what the world did. */
function Since() {
  const lines = live.lines.value;
  newest = lines.at(-1)?.n ?? newest;
  const began = lines.findIndex((line) => line.kind === "exercise-started");
  const shown = lines.slice(began < 0 ? lines.length : began).filter(worthTelling).slice(-6).reverse();
  if (shown.length === 0)
    return html`<section class="sec" aria-labelledby="h-since">
      <div class="sec-h"><h3 id="h-since">${t("What changed")}</h3></div>
      <p class="mute sm">${t("Nothing yet. Read your brief on the desk; the talks open with the exercise.")}</p>
    </section>`;
  return html`<section class="sec" aria-labelledby="h-since">
    <div class="sec-h"><h3 id="h-since">${t("What changed")}</h3></div>
    <ul class="since">
      ${shown.map(
        (line) => html`<li key=${line.n}>
          <${Icon} name=${sign(line)} /><span>${happened(line)} <span class="mute xs num">${time(line.at)}</span></span>
        </li>`,
      )}
    </ul>
  </section>`;
}

const TOLD = [
  "inject-released",
  "package-tabled",
  "provision-agreed",
  "text-adopted",
  "instrument-in-force",
  "decision-opened",
  "decision-closed",
  "ladder-moved",
  "turn-began",
  "capital-answered",
  "document-due",
  "document-released",
  "action-taken",
  "text-signed",
];

/** @param {import("../live.js").Line} line */
const worthTelling = (line) => TOLD.includes(line.kind);

/** @type {Record<string, string>} */
const SIGNS = {
  "inject-released": "press",
  "package-tabled": "file",
  "provision-agreed": "check",
  "text-adopted": "flag",
  "instrument-in-force": "flag",
  "decision-opened": "vote",
  "decision-closed": "vote",
  "ladder-moved": "chart",
  "turn-began": "clock",
  "capital-answered": "cable",
  "document-due": "pen",
  "document-released": "press",
  "action-taken": "act",
  "text-signed": "pen",
};
/** @param {import("../live.js").Line} line */
const sign = (line) => (line.form === "cable" ? "cable" : (SIGNS[line.kind] ?? "note"));

/** @param {string | null} id */
function plate(id) {
  const found = id === null ? null : actor(id);
  return found ? html`<${Nameplate} code=${found.code} name=${of(found.name)} colour=${found.colour} />` : "";
}

/** @param {import("../live.js").Line} line */
function happened(line) {
  switch (line.kind) {
    case "inject-released":
      return html`<a href="#situation/news">${of(line.title)}</a>`;
    case "package-tabled":
      return html`${plate(line.actor)} ${t("tabled package {letter}", { letter: packageOf(line.package)?.letter ?? "" })}`;
    case "provision-agreed":
      return t("A provision is agreed.");
    case "text-adopted":
      return t("A text is adopted. It can be initialled.");
    case "instrument-in-force":
      return t("A text is in force.");
    case "decision-opened":
      return t("A decision is open.");
    case "decision-closed":
      return line.adopted ? t("A decision closed: adopted.") : t("A decision closed: not adopted.");
    case "ladder-moved":
      return line.rung > line.was
        ? t("The crisis climbs to rung {rung}.", { rung: line.rung })
        : t("The crisis eases to rung {rung}.", { rung: line.rung });
    case "turn-began":
      return t("Turn {turn} began.", { turn: line.turn });
    case "capital-answered":
      return line.granted ? t("The capital agreed.") : t("The capital did not agree.");
    case "document-due":
      return html`<a href="#desk">${of(line.subject)}</a>`;
    case "document-released":
      return html`${plate(line.actor)} ${t("spoke to the press.")}`;
    case "text-signed":
      return html`${plate(line.actor)} ${t("signed.")}`;
    default:
      return html`${plate(line.actor)} ${of(reference.value.acts[line.act]?.names)} ${plate(line.target)}`;
  }
}

function LadderSection() {
  const world = slice("world");
  const rung = reference.value.ladder[world.rung];
  const above = reference.value.ladder[world.rung + 1];
  const moves = live.lines.value.filter((line) => line.kind === "ladder-moved");
  const last = moves.length > 1 ? moves[moves.length - 1] : null; // the first one sets the scene
  const moved = last ? last.rung - last.was : 0;
  return html`<section class="sec" aria-labelledby="h-ladder">
    <div class="sec-h">
      <h3 id="h-ladder">${t("Escalation ladder")}</h3>
      ${moved !== 0 && html`<span class="push mute">${moved > 0 ? t("up {steps}", { steps: moved }) : t("down {steps}", { steps: -moved })}</span>`}
    </div>
    <${Ladder} rung=${world.rung ?? 0} label=${t("Rung {rung} of 10: {name}", { rung: world.rung ?? 0, name: of(rung?.name) })} />
    <p class="sm ladder-say">
      <b>${world.rung}. ${of(rung?.name)}.</b> ${above ? t("Next rung: {name}.", { name: of(above.name) }) : ""}
    </p>
  </section>`;
}

/** @param {{table: boolean}} props */
function Indicators({ table }) {
  const gauges = slice("world").gauges ?? [];
  if (gauges.length === 0) return null;
  return html`<section class="sec" aria-labelledby="h-ind">
    <div class="sec-h"><h3 id="h-ind">${t("Indicators")}</h3></div>
    ${table ? html`<${IndicatorTable} gauges=${gauges} />` : gauges.map((/** @type {any} */ g) => html`<${IndicatorRow} key=${g.id} gauge=${g} />`)}
  </section>`;
}

/** @param {{gauge: any}} props */
function IndicatorRow({ gauge }) {
  const before = gauge.history.at(-2)?.[1];
  const change = before === undefined ? 0 : gauge.value - before;
  const readings = gauge.history.map(([day, value]) => ({ at: t("day {day}", { day }), value }));
  const good = change === 0 ? null : change > 0 === (gauge.better === "higher");
  return html`<div class="ind">
    <span>
      ${of(gauge.name)}<small>${of(gauge.unit)}</small
      ><small>${gauge.threshold === null ? of(gauge.place) : t("threshold {value}", { value: number(gauge.threshold, gauge.decimals) })}</small>
    </span>
    <${Sparkline}
      readings=${readings}
      threshold=${gauge.threshold ?? undefined}
      label=${t("{name}: {value} {unit}", { name: of(gauge.name), value: number(gauge.value, gauge.decimals), unit: of(gauge.unit) })}
    />
    <span class="v"
      >${number(gauge.value, gauge.decimals)}<small>${change !== 0 && html`<span class=${good ? "up" : "down"}>${signed(change, gauge.decimals)}</span>`}</small></span
    >
  </div>`;
}

/** @param {{gauges: any[]}} props */
function IndicatorTable({ gauges }) {
  return html`<table class="twin">
    <caption class="vh">
      ${t("Indicators")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("Indicator")}</th>
        <th scope="col">${t("Start")}</th>
        <th scope="col">${t("Now")}</th>
        <th scope="col">${t("Unit")}</th>
      </tr>
    </thead>
    <tbody>
      ${gauges.map(
        (g) => html`<tr key=${g.id}>
          <th scope="row">${of(g.name)}</th>
          <td class="num">${number(g.history[0]?.[1] ?? g.value, g.decimals)}</td>
          <td class="num">${number(g.value, g.decimals)}</td>
          <td>${of(g.unit)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** How my delegation stands with each other: tension both ways, and trust. @param {{table: boolean}} props */
function Relations() {
  const { my_actor: mine, actors = [] } = slice("people");
  const dyads = slice("world").dyads ?? [];
  const pair = (/** @type {string} */ a, /** @type {string} */ b) => dyads.find((/** @type {any} */ d) => d.a === a && d.b === b);
  const others = actors.filter((/** @type {any} */ a) => a.id !== mine);
  return html`<section class="sec" aria-labelledby="h-rel">
    <div class="sec-h"><h3 id="h-rel">${t("Relations with you")}</h3></div>
    <table class="twin">
      <caption class="vh">
        ${t("Tension runs from 0 to 10; trust from 0 to 1, with its standard deviation.")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("Delegation")}</th>
          <th scope="col">${t("Tension")}</th>
          <th scope="col">${t("Trust")}</th>
        </tr>
      </thead>
      <tbody>
        ${others.map((/** @type {any} */ a) => {
          const toMe = pair(a.id, mine);
          const fromMe = pair(mine, a.id);
          return html`<tr key=${a.id}>
            <th scope="row">${plate(a.id)} <span class="vh">${of(a.name)}</span></th>
            <td class="num">${toMe ? number(toMe.tension, 1) : "–"}</td>
            <td class="num">${fromMe ? `${number(fromMe.trust, 2)} ± ${number(fromMe.spread, 2)}` : "–"}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

function News() {
  const news = live.lines.value.filter((l) => ["inject-released", "document-released"].includes(l.kind)).reverse();
  return html`<section class="sec" aria-labelledby="h-news" id="news">
    <div class="sec-h"><h3 id="h-news">${t("News and cables")}</h3><span class="push mute">${news.length || ""}</span></div>
    ${
      news.length === 0
        ? html`<p class="mute sm">${t("No news yet. Cables, press and posts arrive here.")}</p>`
        : news.map((line) =>
            line.kind === "document-released" ? html`<${Statement} key=${line.n} line=${line} />` : html`<${Inject} key=${line.n} line=${line} />`,
          )
    }
  </section>`;
}

/** @param {{line: import("../live.js").Line}} props */
function Inject({ line }) {
  const low = /[D-F]|[4-6]/.test(line.reliability);
  return html`<article class="news" id=${`event-${line.ref}`}>
    <h4>${of(line.title)}</h4>
    <p>${of(line.body)}</p>
    <p class="by">
      <span class="rel" data-low=${low || null} title=${t("Source A to F, information 1 to 6; A1 is the best.")}>${line.reliability}</span>${of(
        line.source,
      )} · ${time(line.at)}${line.priority === "immediate" ? html` · <b>${t("immediate")}</b>` : ""}
    </p>
  </article>`;
}

/** @param {{line: import("../live.js").Line}} props */
function Statement({ line }) {
  return html`<article class="news" id=${`event-${line.ref}`}>
    <h4>${plate(line.actor)} ${line.title || of(reference.value.forms[line.form]?.name)}</h4>
    <p>${Object.values(line.fields).map((value) => (Array.isArray(value) ? value.map(said).join(" ") : said(value)))}</p>
    <p class="by">${seat(line.seat)?.persona} · ${time(line.at)}</p>
  </article>`;
}
