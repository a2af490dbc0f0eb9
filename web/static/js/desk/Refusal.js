// A refusal, where the act was tried: one sentence, and the next step where there is one.
import { html, useEffect, useRef } from "preact";
import { Note } from "../components/Note.js";
import { of, t } from "../i18n.js";
import { table } from "./table.js";

/** @param {{place: string, onAsk?: (issue: string, option: string) => void}} props */
export function Refusal({ place }) {
  const refused = table.refusals.value[place];
  const note = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => note.current?.scrollIntoView({ block: "nearest" }), [refused]);
  if (!refused) return null;
  const { code, asked } = refused;
  const again = () =>
    asked && table.act(place, asked.kind, /** @type {typeof asked.body} */ ({ ...asked.body, authority: "ad-referendum" }));
  return html`<div ref=${note}><${Note}
    kind="refused"
    title=${t("not-done")}
    actions=${html`${code === "beyond-mandate" && html`<button class="btn btn-s" type="button" onClick=${again}>${t("go-ahead-ad-referendum")}</button>`}
      <button class="btn btn-s btn-quiet" type="button" onClick=${() => table.refuse(place, null)}>${t("close")}</button>`}
  >
    ${of(refused.why)}
  <//></div>`;
}
