// Two ways of acting on an obligation that take more than a button: a question before the word is broken, and a dispute.
import { html, useState } from "preact";
import { Dialog } from "../components/Dialog.js";
import { entered } from "../fields.js";
import { t, words } from "../i18n.js";
import { Refusal } from "./Refusal.js";
import { table } from "./table.js";

/**
 * @param {object} props
 * @param {boolean} props.open
 * @param {string} props.place   where a refusal shows
 * @param {string} props.title
 * @param {string} props.no
 * @param {string} props.yes
 * @param {() => void} props.onNo
 * @param {() => Promise<import("../live.js").Answer>} props.onYes
 * @param {import("preact").ComponentChildren} props.children   what will follow
 */
export function Confirm({ open, place, title, no, yes, onNo, onYes, children }) {
  const go = async () => {
    if ((await onYes()).ok) onNo();
  };
  return html`<${Dialog}
    open=${open}
    onClose=${onNo}
    title=${title}
    closeLabel=${t("close")}
    actions=${html`<button class="btn" type="button" onClick=${onNo}>${no}</button>
      <button class="btn btn-refuse" type="button" onClick=${go}>${yes}</button>`}
  >
    <div class="stack-2">${children}</div>
    <${Refusal} place=${place} />
  <//>`;
}

/** @param {{one: import("picture").ObligationShown, place: string, onDone: () => void}} props */
export function Dispute({ one, place, onDone }) {
  const [said, setSaid] = useState("");
  const field = `dispute-${one.id}`;
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const body = { obligation: one.id, words: said.trim() ? words(said.trim()) : null };
    if ((await table.act(place, "raise-dispute", body)).ok) onDone();
  };
  return html`<form class="form-s" onSubmit=${send}>
    <div class="field">
      <label class="label" for=${field}>${t("what-we-complain-of-everybody-bound-by")}</label>
      <textarea class="input" id=${field} rows="3" maxlength="4000" value=${said} onInput=${entered(setSaid)}></textarea>
    </div>
    <${Refusal} place=${place} />
    <div class="row tight">
      <button class="btn btn-s btn-solid" type="submit">${t("turn-to-the-procedure")}</button>
      <button class="btn btn-s btn-quiet" type="button" onClick=${onDone}>${t("cancel")}</button>
    </div>
  </form>`;
}
