// The door of a table: its code and link, and the people who ask for a seat.
import { html, useEffect, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { entered } from "../fields.js";
import { of, t } from "../i18n.js";
import { Refused } from "./pieces.js";

/** @typedef {import("./tables.js").Table} Table */

/** @param {{table: Table}} props */
export function Lobby({ table }) {
  const waiting = table.lobby.value.members.filter((member) => member.status === "requested");
  return html`<section class="hand-s" aria-labelledby="h-lobby">
    <header class="region-h">
      <h2 id="h-lobby">${t("lobby")}</h2>
      ${waiting.length > 0 && html`<span class="badge" data-state="contested">${waiting.length}<span class="vh"> ${t("waiting")}</span></span>`}
      <${Code} table=${table} />
    </header>
    <div class="hand-b lobby-b" aria-live="polite">
      ${
        waiting.length === 0
          ? html`<p class="mute sm">${table.phase === "ended" ? t("the-exercise-is-over-the-door-is") : t("nobody-is-waiting-whoever-joins-with-the")}</p>`
          : waiting.map((member) => html`<${Waiting} key=${member.id} table=${table} member=${member} />`)
      }
      <${Refused} table=${table} place="lobby" />
    </div>
  </section>`;
}

/** @param {{table: Table}} props */
function Code({ table }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(table.link);
      setCopied(true);
    } catch {
      // Without leave to use the clipboard, the link beside can be copied by hand.
    }
  };
  return html`<div class="push row tight">
    <a class="code" href=${table.link} title=${table.link}><span class="vh">${t("join-with-the-code")} </span>${table.code.slice(0, 4)} ${table.code.slice(4)}</a>
    <button class="btn btn-quiet btn-s" type="button" onClick=${copy}>${copied ? t("copied") : t("copy-the-link")}</button>
  </div>`;
}

/** @param {{table: Table, member: import("./tables.js").Member}} props */
function Waiting({ table, member }) {
  const free = table.lobby.value.free;
  const [seat, setSeat] = useState(member.seat ?? "");
  const wanted = free.includes(seat) ? seat : "";
  const field = `admit-${member.id}`;
  const name = (/** @type {string} */ id) => {
    const found = table.seat(id);
    const held = found?.holder === "mind" ? ` (${t("mind")})` : "";
    return found ? `${table.actor(found.actor)?.code} ${found.persona}${held}` : id;
  };
  return html`<div class="ask" data-new>
    <p><${Icon} name="person" /><b>${member.name}</b>${member.extra && html`<span class="tag">${member.extra}</span>`}${member.seat && html`<span class="mute sm">${t("asks-for-seat", { seat: of(table.seat(member.seat)?.role), actor: of(table.actorOf(member.seat)?.name) })}</span>`}</p>
    <div class="row nowr tight">
      <label class="vh" for=${field}>${t("seat-for-name", { name: member.name })}</label>
      <select class="input input-s" id=${field} value=${wanted} onChange=${entered(setSeat)}>
        <option value="">${t("any-free-seat")}</option>
        ${free.map((id) => html`<option key=${id} value=${id}>${name(id)}</option>`)}
      </select>
      <button class="btn btn-s btn-solid" type="button" onClick=${() => table.decide(member.id, "admit", wanted)}>${t("admit")}<span class="vh"> ${member.name}</span></button>
      <button class="btn btn-s btn-quiet" type="button" onClick=${() => table.decide(member.id, "refuse")}>${t("refuse")}<span class="vh"> ${member.name}</span></button>
    </div>
  </div>`;
}
