// The seats of a table: who holds each, whether they are here, their share of the talk; and a card to hand one over.
import { html, useState } from "preact";
import { Dialog } from "../components/Dialog.js";
import { Icon } from "../components/Icon.js";
import { Presence } from "../components/Presence.js";
import { of, t } from "../i18n.js";
import { silentFor, tooSilent } from "./Attention.js";
import { OneOf, Plate, Refused } from "./pieces.js";
import { noting, useTicks } from "./tables.js";

/** @param {{table: import("./tables.js").Table}} props */
export function Seats({ table }) {
  const [open, setOpen] = useState(/** @type {string | null} */ (null));
  useTicks(20_000);
  const said = table.seats.reduce((sum, seat) => sum + table.activity(seat.id).messages, 0);
  return html`<table class="seats-t">
      <caption class="vh">
        ${t("seats-of-table-who-holds-them-their", { table: table.name })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("seat")}</th>
          <th scope="col"><span class="vh">${t("held-by")}</span></th>
          <th scope="col">${t("talk-share")}</th>
          <th scope="col" class="end">${t("last")}</th>
          <th scope="col"><span class="vh">${t("do")}</span></th>
        </tr>
      </thead>
      <tbody>
        ${table.seats.map((seat) => html`<${Row} key=${seat.id} table=${table} seat=${seat} said=${said} onOpen=${() => setOpen(seat.id)} />`)}
      </tbody>
    </table>
    <${SeatCard} table=${table} seat=${table.seat(open)} onClose=${() => setOpen(null)} />`;
}

/** @param {{table: import("./tables.js").Table, seat: import("picture").SeatShown, said: number, onOpen: () => void}} props */
function Row({ table, seat, said, onOpen }) {
  const { messages, documents_due: due, documents_late: late } = table.activity(seat.id);
  const share = said > 0 ? Math.round((100 * messages) / said) : 0;
  const minutes = silentFor(table, seat.id);
  const here = presence(table, seat);
  return html`<tr data-d=${table.actor(seat.actor)?.colour} data-alert=${tooSilent(table, seat) || null}>
    <th scope="row"><${Plate} table=${table} actor=${seat.actor} /></th>
    <td>
      <${Presence} state=${here.state} word=${here.word}><span class="one-line" title=${`${seat.persona}, ${of(seat.role)}`}>${seat.persona}</span><//>
      <small><span class="holder">${holder(table, seat)}${due > 0 && " · "}</span>${due > 0 && html`<b class=${late > 0 ? "late" : ""}>${late > 0 ? t("count-late", { count: late }) : t("count-due", { count: due })}</b>`}</small>
    </td>
    <td>
      <span
        class="share"
        style=${{ "--p": share, "--even": `${200 / Math.max(1, table.seats.length)}%` }}
        role="img"
        aria-label=${t("share-of-what-was-said-count-messages", { share, count: messages })}
        title=${t("share-of-what-was-said-count-messages-2", { share, count: messages })}
      ></span>
    </td>
    <td class="ago">${minutes === null ? "–" : minutes === 0 ? t("now-2") : t("minutes-min-2", { minutes })}</td>
    <td>
      <button
        class="btn btn-quiet btn-s btn-i"
        type="button"
        aria-haspopup="dialog"
        aria-label=${t("seat-of-name", { name: seat.persona })}
        title=${t("seat-of-name", { name: seat.persona })}
        onClick=${onOpen}
      >
        <${Icon} name="more" />
      </button>
    </td>
  </tr>`;
}

/** @param {import("./tables.js").Table} table @param {import("picture").SeatShown} seat */
function presence(table, seat) {
  if (seat.holder === "mind") return { state: /** @type {const} */ ("mind"), word: t("simulated") };
  if (seat.holder === "nobody") return { state: /** @type {const} */ ("off"), word: t("empty") };
  const state = table.live.presence.value[seat.id];
  if (state === "here") return { state, word: t("here") };
  if (state === "idle") return { state, word: t("idle") };
  return { state: /** @type {const} */ ("off"), word: t("away") };
}

/** @param {import("./tables.js").Table} table @param {import("picture").SeatShown} seat */
function holder(table, seat) {
  if (seat.holder === "mind") return mindNames()[seat.mind ?? ""] ?? t("simulated");
  if (seat.holder === "nobody") return t("empty");
  return table.person(seat.id) ?? t("a-person");
}

/** @returns {Record<string, string>} */
const mindNames = () => ({ novice: t("mind-novice"), practitioner: t("mind-practitioner"), veteran: t("mind-veteran") });

/** The instructor's actions on a seat. @param {{table: import("./tables.js").Table, seat: import("picture").SeatShown | undefined, onClose: () => void}} props */
function SeatCard({ table, seat, onClose }) {
  const [grade, setGrade] = useState("practitioner");
  const place = "seat";
  const close = () => {
    table.refuse(place, null);
    onClose();
  };
  const cover = async () => {
    if ((await table.act(place, "cover-seat", { mind: grade }, seat?.id)).ok) close();
  };
  const free = async () => {
    if ((await table.act(place, "leave-seat", {}, seat?.id)).ok) close();
  };
  const grades = [
    { value: "novice", name: t("novice") },
    { value: "practitioner", name: t("practitioner") },
    { value: "veteran", name: t("veteran") },
  ];
  return html`<${Dialog}
    open=${Boolean(seat)}
    onClose=${close}
    title=${seat ? `${seat.persona}, ${of(table.actor(seat.actor)?.name)}` : ""}
    closeLabel=${t("close")}
  >
    ${seat && html`<div class="seat-card">
      <p class="soft sm">${of(seat.role)} · ${holder(table, seat)} · ${presence(table, seat).word}</p>
      <${Doings} table=${table} seat=${seat} />
      <p class="row">
        <a class="btn btn-s" href=${`/control/${table.id}/seat/${seat.id}`} target="_blank" rel="noopener"><${Icon} name="eye" />${t("see-its-screen")}<span class="vh"> (${t("new-tab")})</span></a>
        <button class="btn btn-s" type="button" onClick=${() => { close(); noting.value = { table, about: null, seat: seat.id, subject: seat.persona }; }}><${Icon} name="note" />${t("note-about-this-seat")}</button>
      </p>
      ${
        table.phase !== "ended" &&
        html`<section aria-labelledby="h-hand-seat">
          <h3 id="h-hand-seat">${t("hand-it-to-a-mind")}</h3>
          <p class="row">
            <${OneOf} label=${t("grade-of-the-mind")} of=${grades} value=${grade} onPick=${setGrade} />
            <button class="btn btn-s btn-solid" type="button" onClick=${cover}>${t("hand-over")}</button>
          </p>
          <p class="hint">
            ${seat.holder === "person" ? t("the-person-goes-back-to-the-lobby") : t("a-person-can-take-the-seat-back")}
          </p>
        </section>`
      }
      ${
        table.phase !== "ended" &&
        seat.holder !== "nobody" &&
        html`<section aria-labelledby="h-free-seat">
          <h3 id="h-free-seat">${t("free-the-seat")}</h3>
          <p class="row">
            <button class=${seat.holder === "person" ? "btn btn-s btn-refuse" : "btn btn-s"} type="button" onClick=${free}>${t("free-the-seat")}</button>
          </p>
          <p class="hint">${seat.holder === "person" ? t("the-person-leaves-the-table-with-the") : t("you-can-then-speak-for-it-or")}</p>
        </section>`
      }
      <${Refused} table=${table} place=${place} />
    </div>`}
  <//>`;
}

/** The seat's activity so far. @param {{table: import("./tables.js").Table, seat: import("picture").SeatShown}} props */
function Doings({ table, seat }) {
  const did = table.activity(seat.id);
  const rows = [
    [t("messages"), did.messages],
    [t("packages-tabled"), did.packages],
    [t("acts"), did.actions],
    [t("documents-filed"), did.documents],
    [t("documents-due"), did.documents_due],
    [t("overdue"), did.documents_late],
  ];
  return html`<dl class="doings">
    ${rows.map(([name, count]) => html`<div key=${name}><dt>${name}</dt><dd>${count}</dd></div>`)}
  </dl>`;
}
