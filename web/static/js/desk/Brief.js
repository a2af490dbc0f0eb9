// The brief: for one seat alone, with what it wants, what it has without an agreement, and the sources.
import { html } from "preact";
import { Dialog } from "../components/Dialog.js";
import { of, t } from "../i18n.js";
import { reference } from "../reference.js";
import { HandoverLists } from "./Handover.js";
import { table } from "./table.js";

/** @param {{open: boolean, onClose: () => void}} props */
export function Brief({ open, onClose }) {
  const desk = table.slice("desk");
  const scene = table.slice("scene");
  const mine = table.seat(table.me);
  return html`<${Dialog} open=${open} onClose=${onClose} large title=${t("brief-for-you-alone")} closeLabel=${t("close")}>
    <div class="brief">
      <p class="soft sm">${mine?.persona} · ${of(mine?.role)} · ${of(mine && reference.value.professions[mine.profession])}</p>
      <p class="serif">${of(desk.brief)}</p>
      ${
        desk.handover &&
        html`<details>
          <summary><b>${t("where-things-stood-when-you-took-this")}</b></summary>
          <${HandoverLists} brief=${desk.handover} level="h3" />
        </details>`
      }
      <h3>${t("what-we-want")}</h3>
      <ul>
        ${(desk.interests ?? []).map((interest, i) => html`<li key=${i}>${of(interest)}</li>`)}
      </ul>
      <h3>${t("if-there-is-no-agreement")}</h3>
      <p>${of(desk.alternative)}</p>
      <h3>${t("the-situation")}</h3>
      <p class="serif">${of(scene.background)}</p>
      <h3>${t("sources")}</h3>
      <ul class="sm">
        ${(scene.sources ?? []).map((s, i) => html`<li key=${i}>${of(s.title)}, ${of(s.reference)}</li>`)}
      </ul>
    </div>
  <//>`;
}
