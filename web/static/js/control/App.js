// The whole room: strip, tables, events and feed of the table one works on, and the instructor's hand.
import { html, useEffect } from "preact";
import { Boundary } from "../components/Boundary.js";
import { Icon } from "../components/Icon.js";
import { LanguageSwitch } from "../components/LanguageSwitch.js";
import { entered } from "../fields.js";
import { language, of, t, time } from "../i18n.js";
import { inPage } from "../titled.js";
import { EventList } from "./EventList.js";
import { Feed } from "./Feed.js";
import { Hand } from "./Hand.js";
import { NoteDialog } from "./Notes.js";
import { TableColumn } from "./TableColumn.js";
import { inHand, tables, useTicks } from "./tables.js";

/** @param {{me: string, others: import("./tables.js").Card[]}} props */
export function App({ me, others }) {
  const table = inHand();
  const title = `${t("control-room")}, ${of(table.slice("scene").title)}`;
  useEffect(() => inPage(table.live.joined.value ? title : "", t("skip-to-the-tables")), [title, language.value]);
  return html`<div class="app">
    <${Boundary} name="strip"><${Strip} me=${me} others=${others} /><//>
    <${Offline} />
    <main class="regions control" id="main" tabindex="-1">
      <h1 class="vh">${title}</h1>
      <div class="floor" data-tables=${tables.length === 1 ? "one" : "several"}>
        <section class="tbls" aria-label=${t("tables")}>
          ${tables.map((one, i) => html`<${Boundary} key=${one.id} name="table"><${TableColumn} table=${one} index=${i} /><//>`)}
        </section>
        ${table.live.joined.value && html`<${Boundary} key=${`events ${table.id}`} name="events"><${EventList} table=${table} /><//>
          <${Boundary} key=${`feed ${table.id}`} name="feed"><${Feed} table=${table} /><//>`}
      </div>
      ${table.live.joined.value && html`<${Boundary} key=${table.id} name="hand"><${Hand} table=${table} /><//>`}
    </main>
    <${Boundary} name="note"><${NoteDialog} /><//>
  </div>`;
}

/** @param {{me: string, others: import("./tables.js").Card[]}} props */
function Strip({ me, others }) {
  const table = inHand();
  const title = of(table.slice("scene").title);
  return html`<header class="strip">
    <div class="row nowr">
      <a class="logo" href="/control">Plenipo</a><i class="sep wide"></i>
      <span class="where wide" title=${`${title} · ${t("control-room")}`}>${title} · <b>${t("control-room")}</b></span>
    </div>
    <${HouseClock} />
    <div class="row nowr">
      <${Beside} others=${others} />
      ${tables.length > 1 && html`<${PauseAll} />`}
      <a class="btn btn-s wider" href="/assess">${t("assessment")}</a>
      <a class="btn btn-s wider" href=${`/log/${table.id}.jsonl`} download><${Icon} name="download" />${t("log")}</a>
      <${LanguageSwitch} />
      <button class="btn btn-quiet btn-s btn-i wide" type="button" data-theme-switch aria-label=${t("light-or-dark")}>
        <${Icon} name="theme" />
      </button>
      <span class="me wider">${me}</span>
    </div>
  </header>`;
}

/** The time of day, and how many of the people seated are here. */
function HouseClock() {
  useTicks(10_000);
  const held = tables.flatMap((table) => table.seats.filter((seat) => seat.holder === "person").map((seat) => table.live.presence.value[seat.id]));
  const here = held.filter((state) => state === "here" || state === "idle").length;
  return html`<div class="clock">
    <time>${time(Date.now())}</time>
    <span class="wide">${t("here-of-all-people-here", { here, all: held.length })}</span>
  </div>`;
}

/** Another table of this instructor, beside those shown. @param {{others: import("./tables.js").Card[]}} props */
function Beside({ others }) {
  if (others.length === 0) return null;
  const shown = tables.map((table) => table.id);
  const show = (/** @type {string} */ id) => {
    if (id) location.search = `?with=${[...shown.slice(1), id].join(",")}`;
  };
  return html`<label class="vh" for="beside">${t("show-another-table-beside")}</label>
    <select class="input input-s beside wider" id="beside" value="" onChange=${entered(show)}>
      <option value="">${t("beside")}</option>
      ${others.map((card) => html`<option key=${card.id} value=${card.id}>${of(card.title)} · ${card.name}</option>`)}
    </select>`;
}

function PauseAll() {
  const running = tables.filter((table) => table.phase === "running");
  const paused = tables.filter((table) => table.phase === "paused");
  if (running.length > 0)
    return html`<button class="btn btn-s" type="button" onClick=${() => running.forEach((table) => table.act("clock", "pause", {}))}>
      <${Icon} name="pause" />${t("pause-all")}
    </button>`;
  if (paused.length > 0)
    return html`<button class="btn btn-s" type="button" onClick=${() => paused.forEach((table) => table.act("clock", "resume", {}))}>
      <${Icon} name="play" />${t("resume-all")}
    </button>`;
  return null;
}

function Offline() {
  const cut = tables.filter((table) => table.live.offline.value);
  const count = tables.reduce((sum, table) => sum + table.live.waiting.value.length, 0);
  if (cut.length === 0) return html`<div></div>`;
  return html`<div class="offline" role="status">
    <${Icon} name="nowifi" />
    <span>
      <b>${t("you-are-offline")}</b> ${t("the-tables-run-on-what-you-do")}
      ${count > 0 ? ` ${t("waiting-to-be-sent-count", { count })}` : ""}
    </span>
  </div>`;
}
