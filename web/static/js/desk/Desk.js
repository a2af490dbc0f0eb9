// The desk: what one must do first, then the mandate, the acts, the documents and the tasks.
import { html, useState } from "preact";
import { Dialog } from "../components/Dialog.js";
import { Icon } from "../components/Icon.js";
import { Note } from "../components/Note.js";
import { of, t } from "../i18n.js";
import { Acts } from "./Acts.js";
import { Documents, Due } from "./Documents.js";
import { DocumentForm } from "./DocumentForm.js";
import { Handover, HandoverLists } from "./Handover.js";
import { Mandate } from "./Mandate.js";
import { Refusal } from "./Refusal.js";
import { Tasks } from "./Tasks.js";
import { act, actor, reference, seat, slice, watching } from "./store.js";

/** @param {{shown: boolean, open: boolean}} props */
export function Desk({ shown, open }) {
  const [brief, setBrief] = useState(false);
  return html`<section
    class="region region-side"
    data-region="desk"
    data-drawer="end"
    data-shown=${shown || null}
    data-open=${open || null}
    aria-labelledby="h-desk"
    id="desk-region"
  >
    <header class="region-h">
      <h2 id="h-desk">${t("Desk")}</h2>
      <button class="btn btn-quiet btn-s push" type="button" onClick=${() => setBrief(true)}><${Icon} name="eye" />${t("Brief")}</button>
    </header>
    <div class="region-b" tabindex="0" role="group" aria-labelledby="h-desk">
      <${Over} /><${Handover} /><${Due} /><${Welcome} onBrief=${() => setBrief(true)} /><${Mandate} /><${Acts} /><${Documents} /><${Tasks} />
      <${Leave} />
    </div>
    <${Brief} open=${brief} onClose=${() => setBrief(false)} />
    <${DocumentForm} />
  </section>`;
}

/** Before the start: what to do with the first minutes. @param {{onBrief: () => void}} props */
function Welcome({ onBrief }) {
  const mine = seat(slice("people").me);
  if (slice("clock").phase !== "lobby") return null;
  return html`<section class="sec" aria-labelledby="h-first">
    <div class="sec-h"><h3 id="h-first">${t("Your first ten minutes")}</h3></div>
    <p class="sm">${t("You are {name}, {role}, for {actor}.", { name: mine?.persona ?? "", role: of(mine?.role), actor: of(actor(mine?.actor)?.name) })}</p>
    <ol class="sm plain-steps">
      <li>${t("Read your brief: two minutes.")}</li>
      <li>${t("Say good morning in the plenary.")}</li>
      <li>${t("When the exercise starts, ask a question about interests, then table an offer.")}</li>
      <li>${t("Write what is due before its time.")}</li>
    </ol>
    <button class="btn btn-s btn-solid" type="button" onClick=${onBrief}>${t("Read the brief")}</button>
  </section>`;
}

/** After the end: what is left to do here. */
function Over() {
  if (slice("clock").phase !== "ended") return null;
  return html`<section class="sec">
    <${Note} kind="notice" title=${t("The exercise is over.")}>${t("Everything stays readable here; nothing can be added.")}<//>
  </section>`;
}

/** Giving the seat up, which somebody else may then take; asked twice. */
function Leave() {
  const [asking, setAsking] = useState(false);
  if (watching.value || slice("clock").phase === "ended") return null;
  const close = () => setAsking(false);
  return html`<section class="sec">
    <button class="btn btn-quiet btn-s" type="button" onClick=${() => setAsking(true)}><${Icon} name="door" />${t("Leave this seat")}</button>
    <${Dialog}
      open=${asking}
      onClose=${close}
      title=${t("Leave this seat?")}
      closeLabel=${t("Close")}
      actions=${html`<button class="btn" type="button" onClick=${close}>${t("Stay")}</button>
        <button class="btn btn-solid" type="button" onClick=${() => act("leave", "leave-seat", {})}>${t("Leave")}</button>`}
    >
      <p>${t("Somebody else, or a mind, may then sit here. What you did stays yours.")}</p>
      <${Refusal} place="leave" />
    <//>
  </section>`;
}

/** @param {{open: boolean, onClose: () => void}} props */
function Brief({ open, onClose }) {
  const desk = slice("desk");
  const scene = slice("scene");
  const mine = seat(slice("people").me);
  return html`<${Dialog} open=${open} onClose=${onClose} large title=${t("Brief, for you alone")} closeLabel=${t("Close")}>
    <div class="brief">
      <p class="soft sm">${mine?.persona} · ${of(mine?.role)} · ${of(reference.value.professions[mine?.profession])}</p>
      <p class="serif">${of(desk.brief)}</p>
      ${
        desk.handover &&
        html`<details>
          <summary><b>${t("Where things stood when you took this seat")}</b></summary>
          <${HandoverLists} brief=${desk.handover} level="h3" />
        </details>`
      }
      <h3>${t("What we want")}</h3>
      <ul>
        ${(desk.interests ?? []).map((/** @type {any} */ interest, /** @type {number} */ i) => html`<li key=${i}>${of(interest)}</li>`)}
      </ul>
      <h3>${t("If there is no agreement")}</h3>
      <p>${of(desk.alternative)}</p>
      <h3>${t("The situation")}</h3>
      <p class="serif">${of(scene.background)}</p>
      <h3>${t("Sources")}</h3>
      <ul class="sm">
        ${(scene.sources ?? []).map((/** @type {any} */ s) => html`<li key=${s.title}>${s.title}, ${s.reference}</li>`)}
      </ul>
    </div>
  <//>`;
}
