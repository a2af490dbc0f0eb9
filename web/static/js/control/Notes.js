// Observer notes: written about a moment, a seat or the table as a whole; only instructors and assessors read them.
import { html, useEffect, useState } from "preact";
import { Dialog } from "../components/Dialog.js";
import { Icon } from "../components/Icon.js";
import { entered } from "../fields.js";
import { t, time } from "../i18n.js";
import { Plate, Refused } from "./pieces.js";
import { noting } from "./tables.js";

/** @typedef {import("./tables.js").Table} Table */

/** Where the note is written. It opens wherever something can be noted. */
export function NoteDialog() {
  const [text, setText] = useState("");
  const [seat, setSeat] = useState("");
  const wanted = noting.value;
  useEffect(() => setSeat(wanted?.seat ?? ""), [wanted]);
  const close = () => {
    wanted?.table.refuse("note", null);
    noting.value = null;
  };
  const keep = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!wanted || !text.trim()) return;
    const answer = await wanted.table.act("note", "note-observation", { text: text.trim(), about: wanted.about, about_seat: seat || null });
    if (!answer.ok) return;
    setText("");
    close();
  };
  return html`<${Dialog}
    open=${wanted !== null}
    onClose=${close}
    title=${t("observers-note")}
    closeLabel=${t("close")}
    actions=${html`<button class="btn" type="button" onClick=${close}>${t("cancel")}</button>
      <button class="btn btn-solid" type="submit" form="note-form" aria-disabled=${text.trim() ? null : "true"}>${t("keep-the-note")}</button>`}
  >
    ${
      wanted &&
      html`<form id="note-form" class="note-form" onSubmit=${keep}>
        ${wanted.subject && html`<blockquote class="about">${wanted.subject}</blockquote>`}
        <div class="field">
          <label class="label" for="note-text">${t("what-you-observe")}</label>
          <textarea class="input" id="note-text" rows="4" maxlength="8000" value=${text} onInput=${entered(setText)}></textarea>
        </div>
        <div class="field">
          <label class="label" for="note-seat">${t("about")}</label>
          <select class="input" id="note-seat" value=${seat} onChange=${entered(setSeat)}>
            <option value="">${t("the-table-as-a-whole")}</option>
            ${wanted.table.seats.map((one) => html`<option key=${one.id} value=${one.id}>${wanted.table.actor(one.actor)?.code} ${one.persona}</option>`)}
          </select>
          <p class="hint">${t("students-never-see-it-it-stays-in")}</p>
        </div>
        <${Refused} table=${wanted.table} place="note" />
      </form>`
    }
  <//>`;
}

/** The latest notes, in the hand. @param {{table: Table}} props */
export function LatestNotes({ table }) {
  const notes = [...(table.slice("control").notes ?? [])].reverse();
  const add = () => (noting.value = { table, about: null, seat: null, subject: "" });
  return html`<section class="sec" aria-labelledby="h-notes">
    <div class="sec-h">
      <h3 id="h-notes">${t("notes")}</h3>
      <span class="mute xs">${notes.length || ""}</span>
      <button class="btn btn-quiet btn-s push" type="button" onClick=${add}><${Icon} name="plus" />${t("add-a-note")}</button>
    </div>
    ${notes.length === 0 && html`<p class="mute sm">${t("what-you-note-about-a-seat-or")}</p>`}
    <ul class="notes">
      ${notes.slice(0, 8).map(
        (note, i) => html`<li key=${`${note.at} ${i}`}>
          <time>${time(note.at)}</time>
          <span>${note.seat && html`<${Plate} table=${table} actor=${table.seat(note.seat)?.actor} /> `}${note.text}${note.about && html` <a href=${`#line-${note.about}`}>${t("the-line")}</a>`}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}
