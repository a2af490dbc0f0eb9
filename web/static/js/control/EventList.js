// The event list: injects by turn as a line of time, and as a table in which each is sent, held, skipped or armed again.
import { html, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { of, t, time } from "../i18n.js";
import { medium } from "../reference.js";
import { OneOf, Plate, Refused } from "./pieces.js";
import { useTicks } from "./tables.js";

/** @typedef {import("./tables.js").Table} Table */
/** @typedef {import("picture").InjectShown} InjectShown */
/** @typedef {InjectShown & {number: number, look: string}} Inject  with its number, and how the line of time marks it */
/** @typedef {import("picture").InjectArranged["status"]} Arrangement */

/** @param {{table: Table}} props */
export function EventList({ table }) {
  const [shown, setShown] = useState("waiting");
  useTicks(10_000);
  const injects = numbered(table);
  const waiting = injects.filter((inject) => inject.status !== "sent" && inject.status !== "skipped");
  const listed = shown === "all" ? injects : waiting;
  return html`<section class="region events" id="events" aria-labelledby="h-events">
    <header class="region-h">
      <h2 id="h-events">${t("event-list")}</h2>
      <${Key} table=${table} />
      <div class="push">
        <${OneOf}
          label=${t("show")}
          of=${[
            { value: "waiting", name: over(table) ? t("never-sent-count", { count: waiting.length }) : t("to-come-count", { count: waiting.length }) },
            { value: "all", name: t("all-count", { count: injects.length }) },
          ]}
          value=${shown}
          onPick=${setShown}
        />
      </div>
    </header>
    <div class="region-b" tabindex="0" role="group" aria-labelledby="h-events">
      <${ByTurn} table=${table} injects=${injects} onPick=${(/** @type {Inject} */ inject) => reveal(inject, setShown)} />
      <${Refused} table=${table} place="events" />
      ${
        listed.length === 0
          ? html`<p class="empty">${injects.length === 0 ? t("this-scenario-has-no-injects-write-one") : t("everything-has-been-sent-or-skipped-write")}</p>`
          : html`<table class="ups ups-l" role="table">
              <caption class="vh">
                ${t("injects-in-the-order-of-the-scenario")}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${t("when")}</th>
                  <th scope="col">${t("inject")}</th>
                  <th scope="col">${t("readers")}</th>
                  <th scope="col" class="end">${t("do")}</th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                ${listed.map((inject) => html`<${Row} key=${inject.id} table=${table} inject=${inject} />`)}
              </tbody>
            </table>`
      }
    </div>
  </section>`;
}

/**
 * The injects in the scenario's order of time, each with its number; the next to be sent by the clock is marked.
 * @param {Table} table @returns {Inject[]}
 */
function numbered(table) {
  const injects = [...(table.slice("control").injects ?? [])];
  const place = (/** @type {InjectShown} */ inject) => (inject.turn === null ? Number.MAX_SAFE_INTEGER : inject.turn * 10_000 + inject.minute);
  injects.sort((one, other) => place(one) - place(other));
  const next = over(table) ? undefined : injects.find((inject) => inject.status === "due");
  return injects.map((inject, i) => ({ ...inject, number: i + 1, look: inject === next ? "next" : inject.status === "condition" ? "if" : inject.status }));
}

/** Whether nothing is sent any more. @param {Table} table */
const over = (table) => table.phase === "ended";

/** @param {Inject} inject @param {(shown: string) => void} show */
function reveal(inject, show) {
  if (inject.status === "sent" || inject.status === "skipped") show("all");
  requestAnimationFrame(() => {
    const row = document.getElementById(`inject-${inject.id}`);
    row?.scrollIntoView({ block: "center" });
    const first = row?.querySelector("button") ?? row;
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
  });
}

/** @param {{table: Table}} props */
function Key({ table }) {
  const states = [
    ["sent", t("sent-2")],
    ...(over(table) ? [] : [["next", t("next")]]),
    ["due", over(table) ? t("never-sent") : t("due-2")],
    ["held", t("held-2")],
    ["if", t("on-a-condition-2")],
  ];
  return html`<ul class="key" aria-label=${t("key")}>
    ${states.map(([state, name]) => html`<li key=${state}><i data-s=${state}></i>${name}</li>`)}
  </ul>`;
}

// --- the line of time

/** A column for each turn, and one for what waits on a condition. @param {{table: Table, injects: Inject[], onPick: (inject: Inject) => void}} props */
function ByTurn({ table, injects, onPick }) {
  const { turn, turns } = table.clock;
  const columns = [...Array(turns).keys()].map((i) => ({
    key: String(i + 1),
    name: t("turn-turn", { turn: i + 1 }),
    now: i + 1 === turn,
    injects: injects.filter((inject) => inject.turn === i + 1),
  }));
  const loose = injects.filter((inject) => inject.turn === null);
  if (loose.length > 0) columns.push({ key: "if", name: t("on-a-condition"), now: false, injects: loose });
  return html`<ol class="byturn" aria-label=${t("injects-by-turn")} style=${{ "--turns": turns }}>
    ${columns.map(
      (column) => html`<li key=${column.key} data-now=${column.now || null} data-if=${column.key === "if" || null} data-past=${Number(column.key) < turn || null}>
        <span class="byturn-h" aria-current=${column.now ? "step" : null}>${column.name}</span>
        ${column.injects.map(
          (inject) => html`<button
            key=${inject.id}
            class="chip"
            type="button"
            data-s=${inject.look}
            title=${`${of(inject.title)}, ${statusName(table, inject)}`}
            onClick=${() => onPick(inject)}
          >
            <${Icon} name=${medium(inject.form)?.icon ?? "file"} />${inject.number}<span class="vh"> ${of(inject.title)}, ${statusName(table, inject)}</span>
          </button>`,
        )}
      </li>`,
    )}
  </ol>`;
}

/** @param {Table} table @param {Inject} inject */
function statusName(table, inject) {
  if (over(table) && inject.status !== "sent" && inject.status !== "skipped") return t("never-sent");
  if (inject.look === "next") return t("next");
  const names = { sent: t("sent-2"), held: t("held-2"), skipped: t("skipped-2"), condition: t("on-a-condition-2"), due: t("due-2") };
  return names[inject.status];
}

// --- the table

/** @param {{table: Table, inject: Inject}} props */
function Row({ table, inject }) {
  // The roles are what the elements mean; a narrow screen lays them out as cards, which would take that from them.
  return html`<tr role="row" data-s=${inject.look} id=${`inject-${inject.id}`} tabindex="-1">
    <th scope="row" role="rowheader"><${When} table=${table} inject=${inject} /></th>
    <td class="t" role="cell">
      <b>${inject.number}</b> <${Icon} name=${medium(inject.form)?.icon ?? "file"} /> ${of(inject.title)}
      ${inject.priority !== "routine" && html` <span class="tag" data-state=${inject.priority === "immediate" ? "contested" : null}>${priorities()[inject.priority]}</span>`}
      ${inject.truth !== "true" && html` <span class="tag tag-line">${inject.truth === "false" ? t("false") : t("unverified")}</span>`}
      ${inject.when && inject.status !== "sent" && html`<code class="cond">${inject.when}</code>`}
    </td>
    <td class="readers" role="cell"><${Readers} table=${table} to=${inject.to} /></td>
    <td class="end nowrap" role="cell"><${Do} table=${table} inject=${inject} /></td>
  </tr>`;
}

/** @returns {Record<InjectShown["priority"], string>} */
export const priorities = () => ({ routine: t("routine"), priority: t("priority-2"), immediate: t("immediate") });

/** @param {{table: Table, inject: Inject}} props */
function When({ table, inject }) {
  const moment = inject.turn === null ? null : t("turn-turn-min-minute", { turn: inject.turn, minute: inject.minute });
  if (inject.status === "sent") {
    const sent = table.lines.of("inject-released").findLast((line) => line.inject === inject.news);
    return html`<b>${t("sent")}</b> <span class="mute">${sent ? time(sent.at) : ""}</span>`;
  }
  if (inject.status === "held") return html`<b>${t("held")}</b> <span class="mute">${moment}</span>`;
  if (inject.status === "skipped") return html`<span class="mute">${t("skipped")}</span>`;
  if (inject.when)
    return html`<b>${t("if")}</b>${moment && html` <span class="mute">${t("from-moment", { moment })}</span>`}`;
  return html`<b>${t("turn-turn", { turn: inject.turn ?? 0 })}</b> <span class="mute">${comes(table, inject)}</span>`;
}

/** When an inject of the present turn comes, else its minute. @param {Table} table @param {Inject} inject */
function comes(table, inject) {
  if (inject.turn !== table.clock.turn || table.phase !== "running") return t("min-minute", { minute: inject.minute });
  const left = Math.ceil((table.turnBegan() + inject.minute * 60_000 - table.elapsed()) / 60_000);
  return left > 0 ? t("in-minutes-min", { minutes: left }) : t("now-2");
}

/** @param {{table: Table, to: string[]}} props  nobody named is everybody */
function Readers({ table, to }) {
  if (to.length === 0) return html`<span class="mute">${t("everyone")}</span>`;
  const actors = [...new Set(to.map((id) => table.seat(id)?.actor))];
  return html`${actors.map((actor) => html`<${Plate} key=${actor} table=${table} actor=${actor} />`)}`;
}

/** @param {{table: Table, inject: Inject}} props */
function Do({ table, inject }) {
  if (inject.status === "sent" || table.phase === "ended") return null;
  const was = inject.status === "held" || inject.status === "skipped" ? inject.status : "armed";
  const arrange = (/** @type {Arrangement} */ status) => table.act("events", "arrange-inject", { inject: inject.id, status, was });
  const button = (/** @type {string} */ name, /** @type {() => void} */ go) =>
    html`<button class="btn btn-s btn-quiet" type="button" onClick=${go}>${name}<span class="vh"> ${t("inject-number", { number: inject.number })}</span></button>`;
  const waits = inject.status === "due" || inject.status === "condition";
  return html`${waits && button(t("hold"), () => arrange("held"))}
  ${inject.status !== "skipped" && button(t("skip"), () => arrange("skipped"))}
  ${!waits && button(t("re-arm"), () => arrange("armed"))}
  ${
    inject.status !== "skipped" &&
    html`<button
      class="btn btn-s"
      type="button"
      aria-disabled=${table.phase === "running" ? null : "true"}
      title=${table.phase === "running" ? null : t("injects-go-out-while-the-exercise-runs")}
      onClick=${() => table.phase === "running" && table.act("events", "release-inject", { inject: inject.id, was })}
    >
      ${t("send-now")}<span class="vh"> ${t("inject-number", { number: inject.number })}</span>
    </button>`
  }`;
}
