// The reasons of simulated actors for what this seat saw them do, once they are released: as a list, by delegation.
import { html, useState } from "preact";
import { of, said, t } from "../i18n.js";
import { clockface, debrief, goTo, nameOf } from "./debrief.js";
import { Figure } from "./Figure.js";
import { Plate } from "./Plate.js";

/** Moves that are listed before one asks for all. */
const FIRST = 8;

/** The reason for what a mark shows, where it may be read. @param {import("picture").MarkShown} mark */
export function reasonOf(mark) {
  const reason = debrief.value?.found?.reasons[mark.ref];
  return reason ? said(reason) : "";
}

export function Reasons() {
  const shown = debrief.value;
  const [actor, setActor] = useState("");
  const [all, setAll] = useState(false);
  const reasoned = (shown?.marks ?? []).filter((mark) => mark.actor !== shown?.actor && reasonOf(mark));
  if (!shown || reasoned.length === 0) return null;
  const actors = shown.actors.filter((one) => reasoned.some((mark) => mark.actor === one.id));
  const wanted = reasoned.filter((mark) => actor === "" || mark.actor === actor);
  const weighty = wanted.filter((mark) => mark.lane !== "talks");
  const listed = all ? wanted : (weighty.length > 0 ? weighty : wanted).slice(0, FIRST);
  return html`<${Figure} name="reasons" title=${t("debrief-reasons-told", { count: reasoned.length })} about=${t("debrief-reasons-about")}>
    ${
      actors.length > 1 &&
      html`<div class="row sm">
        <label>${t("debrief-reasons-of")} <select class="input input-s" value=${actor} onChange=${(/** @type {Event} */ e) => setActor(/** @type {HTMLSelectElement} */ (e.currentTarget).value)}>
          <option value="">${t("debrief-reasons-of-all")}</option>
          ${actors.map((one) => html`<option key=${one.id} value=${one.id}>${nameOf(one.id)}</option>`)}
        </select></label>
      </div>`
    }
    <ul class="saw">
      ${listed.map(
        (mark) => html`<li key=${mark.n}>
          <button class="link" type="button" onClick=${() => goTo(mark.ref)}>${mark.after ? t("debrief-day-short", { day: mark.day }) : clockface(mark.elapsed)}</button>
          <span><${Plate} id=${mark.actor} /> ${of(mark.told)}<small class="why">${reasonOf(mark)}</small></span>
        </li>`,
      )}
    </ul>
    ${
      wanted.length > Math.min(FIRST, listed.length) &&
      html`<p class="sm"><button class="btn btn-s" type="button" aria-expanded=${String(all)} onClick=${() => setAll(!all)}>${all ? t("debrief-fewer") : t("debrief-all-reasons", { count: wanted.length })}</button></p>`
    }
  <//>`;
}
