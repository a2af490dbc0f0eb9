// One table at a glance: its clock and what moves it, the ladder, the texts, the seats, and what asks for attention.
import { html } from "preact";
import { Clock, Turns } from "../components/Clock.js";
import { Icon } from "../components/Icon.js";
import { Ladder } from "../components/Ladder.js";
import { Note } from "../components/Note.js";
import { Tag } from "../components/Tag.js";
import { reference } from "../reference.js";
import { of, t } from "../i18n.js";
import { Attention } from "./Attention.js";
import { Relations } from "../components/Relations.js";
import { Forecast } from "./Forecast.js";
import { Seats } from "./Seats.js";
import { Ask, Plate, Refused } from "./pieces.js";
import { focus, tables } from "./tables.js";

/** @param {{table: import("./tables.js").Table, index: number}} props */
export function TableColumn({ table, index }) {
  const heading = `h-table-${table.id}`;
  const inHand = tables.length > 1 && focus.value === index;
  return html`<article
    class="tbl"
    aria-labelledby=${heading}
    data-paused=${table.phase === "paused" || null}
    data-focus=${inHand || null}
  >
    <header class="tbl-h">
      <h2 id=${heading}>${tables.length > 1 ? html`<${TakeInHand} table=${table} index=${index} />` : table.name}</h2>
      ${table.live.joined.value && html`<${Phase} phase=${table.phase} />`}
      ${table.live.joined.value && html`<${Conduct} table=${table} />`}
    </header>
    <${Body} table=${table} />
  </article>`;
}

/** @param {{table: import("./tables.js").Table}} props */
function Body({ table }) {
  if (table.live.closed.value)
    return html`<div class="tbl-s">
      <${Note} kind="refused" title=${t("this-table-is-closed-to-you")}>
        ${of(table.live.closed.value.why)} <a href="/control">${t("your-exercises")}</a>
      <//>
    </div>`;
  if (!table.live.joined.value) return html`<p class="empty tbl-s" role="status">${t("reading-what-has-happened-so-far")}</p>`;
  return html`<div class="tbl-c"><${TableClock} table=${table} /></div>
    <${Ready} table=${table} />
    <${EmptySeats} table=${table} />
    <${Refused} table=${table} place="clock" />
    <${Crisis} table=${table} />
    <${Texts} table=${table} />
    <div class="tbl-s"><${Relations} address=${`/control/${table.id}/relations`} stamp=${table.slice("world").dyads} /></div>
    <${Forecast} table=${table} />
    <${Seats} table=${table} />
    <${Attention} table=${table} />`;
}

/** Which of several tables the events, the feed and the hand work on. @param {{table: import("./tables.js").Table, index: number}} props */
function TakeInHand({ table, index }) {
  const mine = focus.value === index;
  const title = mine ? t("in-hand-events-feed-and-voice-are") : t("take-this-table-in-hand");
  return html`<button class="tbl-pick" type="button" aria-pressed=${String(mine)} title=${title} onClick=${() => (focus.value = index)}>
    <${Icon} name="hand" />${table.name}
  </button>`;
}

/** @param {{phase: string}} props */
function Phase({ phase }) {
  if (phase === "running") return html`<${Tag} state="agreed" icon="play">${t("running")}<//>`;
  if (phase === "paused") return html`<${Tag} state="contested" icon="pause">${t("paused")}<//>`;
  if (phase === "ended") return html`<${Tag} icon="flag">${t("over")}<//>`;
  return html`<${Tag} state="notice" icon="door">${t("gathering")}<//>`;
}

// --- the clock and what moves it

/** @param {{table: import("./tables.js").Table}} props */
function Conduct({ table }) {
  const act = (/** @type {"start" | "pause" | "resume" | "end-exercise"} */ kind) => table.act("clock", kind, {});
  return html`<div class="tbl-b" role="group" aria-label=${t("the-clock-of-table", { table: table.name })}>
    ${table.phase === "lobby" && html`<button class="btn btn-s btn-solid" type="button" onClick=${() => act("start")}><${Icon} name="play" />${t("begin")}</button>`}
    ${table.phase === "paused" && html`<button class="btn btn-s btn-solid" type="button" onClick=${() => act("resume")}><${Icon} name="play" />${t("resume")}</button>`}
    ${
      table.phase === "running" &&
      html`<button class="btn btn-quiet btn-s btn-i" type="button" aria-label=${t("pause")} title=${t("pause")} onClick=${() => act("pause")}>
        <${Icon} name="pause" />
      </button>`
    }
    ${
      (table.phase === "running" || table.phase === "paused") &&
      html`<button class="btn btn-quiet btn-s" type="button" title=${t("five-minutes-more")} onClick=${() => table.act("clock", "extend-turn", { minutes: 5 })}>
        +5<span class="vh"> ${t("minutes-2")}</span>
      </button>`
    }
    ${table.phase === "running" && html`<${EndTurn} table=${table} />`}
    ${table.phase !== "ended" && html`<${Coach} table=${table} />`}
    ${
      table.phase !== "ended" &&
      html`<${Ask}
        name=${t("end-the-exercise")}
        icon="flag"
        title=${t("end-the-exercise-at-table", { table: table.name })}
        consequence=${t("everyones-desk-closes-to-new-moves-and")}
        yes=${t("end-the-exercise")}
        grave
        onYes=${() => act("end-exercise")}
      />`
    }
  </div>`;
}

/** Whether seats may have a coach's questions on their screens. @param {{table: import("./tables.js").Table}} props */
function Coach({ table }) {
  const on = table.slice("people").coached === true;
  return html`<button
    class="btn btn-quiet btn-s"
    type="button"
    aria-pressed=${String(on)}
    title=${t("coach-why")}
    onClick=${() => table.act("clock", on ? "withdraw-coach" : "allow-coach", {})}
  >
    <${Icon} name="question" />${t("coach")}
  </button>`;
}

/** @param {{table: import("./tables.js").Table}} props */
function EndTurn({ table }) {
  const { turn, turns, days_per_turn: days } = table.clock;
  const last = turn >= turns;
  return html`<${Ask}
    name=${t("end-the-turn")}
    icon="skip"
    title=${t("end-turn-turn-at-table", { turn, table: table.name })}
    consequence=${
      last
        ? t("this-is-the-last-turn-the-exercise")
        : t("the-world-moves-by-days-days-then", { days, turn: turn + 1 })
    }
    yes=${last ? t("end-the-exercise") : t("end-the-turn")}
    grave=${last}
    onYes=${() => table.act("clock", "end-turn", { turn })}
  />`;
}

/** @param {{table: import("./tables.js").Table}} props */
function TableClock({ table }) {
  const clock = table.clock;
  if (table.phase === "lobby") return html`<p>${t("turns-turns-of-minutes-minutes", { turns: clock.turns, minutes: clock.minutes })}</p>`;
  if (table.phase === "ended") return html`<p>${t("ended-in-turn-turn-of-turns", { turn: clock.turn, turns: clock.turns })}</p>
      <p><a class="btn btn-s btn-solid" href=${`/debrief/${table.id}`}>${t("open-the-debrief")}</a>
        <${Ask}
          name=${t("release-the-debrief")}
          title=${t("release-the-debrief")}
          consequence=${t("every-seat-may-then-read")}
          yes=${t("release-the-debrief")}
          grave
          onYes=${() => table.act("clock", "release-debrief", { what: ["stakes", "reasons", "injects"], seats: [] })}
        />
      </p>`;
  const left = clock.ends - table.elapsed();
  const paused = table.phase === "paused";
  const words = { turn: clock.turn, turns: clock.turns };
  return html`<${Clock}
    endsAt=${Date.now() + left}
    frozen=${paused ? left / 1000 : undefined}
    label=${t("time-left-in-turn-turn", words)}
  >
    <span>${paused ? t("stopped-turn-turn-of-turns", words) : t("left-in-turn-turn-of-turns", words)}<${Turns} turn=${clock.turn} turns=${clock.turns} /></span>
  <//>`;
}

/** The people that are ready for the next turn, and whether their being ready ends this one. @param {{table: import("./tables.js").Table}} props */
function Ready({ table }) {
  const { ready, readiness } = table.clock;
  const people = table.seats.filter((seat) => seat.holder === "person");
  if (people.length === 0 || (table.phase !== "running" && table.phase !== "paused")) return null;
  const names = ready.flatMap((id) => table.seat(id)?.persona ?? []);
  return html`<div class="tbl-s tbl-e">
    <span title=${names.join(", ")}>${readiness ? t("ready-count-of-people", { count: ready.length, people: people.length }) : t("turns-end-at-their-time-only")}</span>
    <button class="btn btn-s btn-quiet" type="button" onClick=${() => table.act("clock", "rule-readiness", { allowed: !readiness })}>
      ${readiness ? t("end-turns-at-their-time-only") : t("end-turns-when-all-are-ready")}
    </button>
  </div>`;
}

/** Before and after the start: seats that nobody holds, and minds for them. @param {{table: import("./tables.js").Table}} props */
function EmptySeats({ table }) {
  const empty = table.seats.filter((seat) => seat.holder === "nobody");
  if (empty.length === 0 || table.phase === "ended") return null;
  const cover = async () => {
    for (const seat of empty) if (!(await table.act("clock", "cover-seat", { mind: "practitioner" }, seat.id)).ok) return;
  };
  return html`<div class="tbl-s tbl-e">
    <span>${t("empty-seats-count", { count: empty.length })}</span>
    <button class="btn btn-s" type="button" onClick=${cover}><i class="dot" data-s="mind" aria-hidden="true"></i>${t("let-minds-play-them")}</button>
  </div>`;
}

// --- the state of things

/** @param {{table: import("./tables.js").Table}} props */
function Crisis({ table }) {
  const rung = table.slice("world").rung ?? 0;
  const name = of(reference.value.ladder[rung]?.name);
  const moves = table.lines.of("ladder-moved");
  const last = moves.length > 1 ? moves[moves.length - 1] : null; // the first one sets the scene
  const moved = last ? last.rung - last.was : 0;
  return html`<div class="tbl-s">
    <${Ladder} rung=${rung} label=${t("rung-rung-of-10-name", { rung, name })} />
    <p class="tbl-l">
      <span><b>${rung}.</b> ${name}</span>
      ${moved !== 0 && html`<span class="mute">${moved > 0 ? t("up-steps", { steps: moved }) : t("down-steps", { steps: -moved })}</span>`}
    </p>
    <${OpenCrises} table=${table} />
  </div>`;
}

/** Open crises: the two sides and the rung. @param {{table: import("./tables.js").Table}} props */
function OpenCrises({ table }) {
  const open = (table.slice("crises").crises ?? []).filter((crisis) => crisis.outcome === null);
  if (open.length === 0) return null;
  return html`<ul class="tbl-k" aria-label=${t("open-crises")}>
    ${open.map(
      (crisis) => html`<li key=${crisis.id}>
        <${Plate} table=${table} actor=${crisis.initiator} /><${Plate} table=${table} actor=${crisis.target} />
        <span class="rung" data-r=${crisis.rung} title=${t("rung-rung-of-10-name", { rung: crisis.rung, name: of(reference.value.ladder[crisis.rung]?.name) })}>${crisis.rung}</span>
      </li>`,
    )}
  </ul>`;
}

/** Each instrument: how much is agreed, and where it stands. @param {{table: import("./tables.js").Table}} props */
function Texts({ table }) {
  return html`<div class="tbl-s">
    ${table.instruments.map(
      (text) => html`<div class="tbl-x" key=${text.id}>
        <p class="tbl-l"><span class="one-line" title=${of(text.title)}>${of(text.title)}</span><span class="mute">${standing(table, text)}</span></p>
        <div class="tally" aria-hidden="true">
          ${text.agreed > 0 && html`<i style=${{ "--n": text.agreed }}></i>`}
          ${text.contested > 0 && html`<i data-state="contested" style=${{ "--n": text.contested }}></i>`}
        </div>
      </div>`,
    )}
  </div>`;
}

/** @param {import("./tables.js").Table} table @param {import("picture").TextWhole} text */
function standing(table, text) {
  if (text.status === "in-force") return bound(table, text);
  if (text.status === "adopted") {
    const codes = (/** @type {string[]} */ actors) => actors.map((id) => table.actor(id)?.code).join(" ");
    const missing = text.signatories.filter((id) => !text.signed.includes(id));
    if (missing.length === 0) return ratifying(table, text, codes);
    return t("adopted-to-be-signed-by-codes", { codes: codes(missing) });
  }
  if (text.status === "closed") return t("opens-in-turn-turn", { turn: text.opens });
  return t("agreed-agreed-contested-in-brackets", { agreed: text.agreed, contested: text.contested });
}

/** @param {import("./tables.js").Table} table @param {import("picture").TextWhole} text how much of it is found broken, once it binds */
function bound(table, text) {
  const all = (table.slice("agreements").obligations ?? []).filter((o) => o.instrument === text.id);
  const broken = all.filter((o) => o.status !== "ended" && o.finding === "amiss").length;
  if (all.length === 0) return t("in-force-2");
  return broken > 0 ? t("in-force-broken-of-all-broken", { broken, all: all.length }) : t("in-force-all-obligations", { all: all.length });
}

/** @param {import("./tables.js").Table} table @param {import("picture").TextWhole} text @param {(actors: string[]) => string} codes */
function ratifying(table, text, codes) {
  const plan = (table.slice("agreements").ratifications ?? []).find((r) => r.instrument === text.id);
  const { parties = [], decided = {} } = plan ?? {};
  const refused = parties.filter((id) => decided[id] === false);
  if (refused.length > 0) return t("signed-not-ratified-by-codes", { codes: codes(refused) });
  return t("signed-to-be-ratified-by-codes", { codes: codes(parties.filter((id) => !decided[id])) });
}
