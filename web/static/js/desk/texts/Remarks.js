// Remarks on an article, read by those who negotiate the text: words in the margin, which bind nobody.
import { html, useState } from "preact";
import { entered } from "../../fields.js";
import { said, t, time, words } from "../../i18n.js";
import { Plate } from "../Plate.js";
import { Refusal } from "../Refusal.js";
import { table } from "../table.js";

/** @typedef {{text: import("picture").TextWhole, provision: import("picture").ProvisionWhole}} Props */

/** Characters that a remark may have. */
const LONGEST = 600;

/** @param {unknown} kept @returns {kept is string} */
const isText = (kept) => typeof kept === "string";

/** @param {Props} props */
export function Remarks({ text, provision }) {
  const made = text.remarks.filter((one) => one.provision === provision.id);
  const may = table.mayAct && table.phase === "running" && text.open && (text.parties.includes(table.mine) || table.can("chair"));
  if (made.length === 0 && !may) return null;
  return html`<details class="article-more" open=${made.length > 0}>
    <summary class="sm">${made.length > 0 ? t("remarks-count", { count: made.length }) : t("remark-on-it")}</summary>
    <ul class="remarks sm">
      ${made.map(
        (one) => html`<li key=${one.ref} id=${`remark-${one.ref}`}>
          <p class="mute xs"><${Plate} id=${one.actor} /> ${table.seat(one.seat)?.persona} · <span class="num">${time(one.at)}</span></p>
          <p lang=${"said" in one.words ? one.words.language : null}>${said(one.words)}</p>
        </li>`,
      )}
    </ul>
    ${may && html`<${Writing} text=${text} provision=${provision} />`}
  </details>`;
}

/** @param {Props} props */
function Writing({ text, provision }) {
  const draft = table.draft(`remark:${provision.id}`, "", isText);
  const [written, setWritten] = useState(draft.read);
  const place = `remark:${provision.id}`;
  const write = (/** @type {string} */ next) => {
    setWritten(next);
    draft.write(next || null);
  };
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!written.trim()) return;
    const answer = await table.act(place, "make-remark", { instrument: text.id, provision: provision.id, words: words(written.trim()) });
    if (answer.ok) write("");
  };
  return html`<form class="remark-f" onSubmit=${send}>
    <label class="label sm" for=${place}>${t("your-remark-is-read-by-the-parties")}</label>
    <textarea class="input" id=${place} rows="2" maxlength=${LONGEST} value=${written} onInput=${entered(write)}></textarea>
    <button class="btn btn-s" type="submit">${t("make-the-remark")}</button>
    <${Refusal} place=${place} />
  </form>`;
}
