// The hand: who waits at the door, news to write, a voice to lend, and the notes.
import { html } from "preact";
import { t } from "../i18n.js";
import { Lobby } from "./Lobby.js";
import { LatestNotes } from "./Notes.js";
import { QuickInject } from "./QuickInject.js";
import { SpeakAs } from "./SpeakAs.js";

/** @param {{table: import("./tables.js").Table}} props */
export function Hand({ table }) {
  return html`<aside class="region region-side hand" aria-label=${t("your-hand-in-the-exercise")}>
    <${Lobby} table=${table} />${table.phase !== "ended" && html`<${QuickInject} table=${table} /><${SpeakAs} table=${table} />`}<${LatestNotes} table=${table} />
    <p class="sec hand-f"><a href="/assess">${t("assessment")}</a><a href=${`/log/${table.id}.jsonl`} download>${t("download-the-log")}</a></p>
  </aside>`;
}
