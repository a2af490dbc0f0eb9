// A refusal, where the act was tried: one sentence, and the next step where there is one.
import { html, useEffect, useRef } from "preact";
import { Note } from "../components/Note.js";
import { of, t } from "../i18n.js";
import { table } from "./table.js";

/** @param {{place: string, onDone?: () => void}} props  `onDone` once what was refused is done under another authority */
export function Refusal({ place, onDone = () => {} }) {
  const refused = table.refusals.value[place];
  const note = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => note.current?.scrollIntoView({ block: "nearest" }), [refused]);
  if (!refused) return null;
  const { code, asked } = refused;
  const again = async () => {
    if (!asked) return;
    const answer = await table.act(place, asked.kind, /** @type {typeof asked.body} */ ({ ...asked.body, authority: "ad-referendum" }));
    if (answer.ok) onDone();
  };
  return html`<div ref=${note}><${Note}
    kind="refused"
    title=${t("not-done")}
    actions=${html`${code === "beyond-mandate" && html`<button class="btn btn-s" type="button" onClick=${again}>${t("go-ahead-ad-referendum")}</button>`}
      <button class="btn btn-s btn-quiet" type="button" onClick=${() => table.refuse(place, null)}>${t("close")}</button>`}
  >
    ${of(refused.why)}
  <//></div>`;
}
