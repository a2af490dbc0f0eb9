// A step that everybody concerned reads about: its reason, or what will follow, before it is taken.
import { html, useState } from "preact";
import { entered } from "../../fields.js";
import { t, words } from "../../i18n.js";

/** @typedef {import("../../live.js").Answer} Answer */
/** @typedef {import("../../i18n.js").Words} Words */

/** Characters that a reason may have. */
const LONGEST = 4000;

/**
 * @param {object} props
 * @param {string} props.id
 * @param {string} props.label   whose reading it is, above the field
 * @param {string} props.yes
 * @param {(why: ReturnType<typeof words> | null) => Promise<Answer>} props.onYes   none where nothing was written
 * @param {() => void} props.onDone   once it is taken, or left
 */
export function Reason({ id, label, yes, onYes, onDone }) {
  const [why, setWhy] = useState("");
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if ((await onYes(why.trim() ? words(why.trim()) : null)).ok) onDone();
  };
  return html`<form class="remark-f" onSubmit=${send}>
    <label class="label sm" for=${id}>${label}</label>
    <textarea class="input" id=${id} rows="2" maxlength=${LONGEST} value=${why} onInput=${entered(setWhy)}></textarea>
    <${Choice} yes=${yes} onDone=${onDone} />
  </form>`;
}

/** A step that is taken once one has read what will follow. @param {{yes: string, guide: string, onYes: () => Promise<Answer>, onDone: () => void, children: import("preact").ComponentChildren}} props */
export function Sure({ yes, guide, onYes, onDone, children }) {
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if ((await onYes()).ok) onDone();
  };
  return html`<form class="remark-f" onSubmit=${send}>
    <p class="sm">${children}</p>
    <${Choice} yes=${yes} guide=${guide} onDone=${onDone} />
  </form>`;
}

/** @param {{yes: string, guide?: string, onDone: () => void}} props  `guide` is the name by which the first steps mark it */
function Choice({ yes, guide, onDone }) {
  return html`<div class="row tight">
    <button class="btn btn-s btn-solid" type="submit" data-guide=${guide}>${yes}</button>
    <button class="btn btn-s btn-quiet" type="button" onClick=${onDone}>${t("cancel")}</button>
  </div>`;
}
