// The desk: what one must do first, then the mandate, the acts, the documents and the tasks.
import { html, useRef, useState } from "preact";
import { Dialog } from "../components/Dialog.js";
import { Icon } from "../components/Icon.js";
import { later } from "../components/Later.js";
import { Note } from "../components/Note.js";
import { of, small, t } from "../i18n.js";
import { Acts } from "./Acts.js";
import { Documents, Due } from "./Documents.js";
import { writing } from "./drafts.js";
import { briefCloses, briefOpens, briefed, guide, guides, muted, mutes } from "./guide/progress.js";
import { Handover } from "./Handover.js";
import { Mandate } from "./Mandate.js";
import { Refusal } from "./Refusal.js";
import { LanguageAndTheme } from "./Strip.js";
import { Tasks } from "./Tasks.js";
import { readDetails } from "../reference.js";
import { alone, table } from "./table.js";

const Brief = later(() => import("./Brief.js"), "Brief");
const DocumentForm = later(async () => {
  await readDetails();
  return import("./DocumentForm.js");
}, "DocumentForm");

/** @param {{shown: boolean, open: boolean}} props */
export function Desk({ shown, open }) {
  const [brief, setBrief] = useState(false);
  const opener = useRef(/** @type {HTMLElement | null} */ (null));
  const read = () => {
    setBrief(true);
    briefOpens();
  };
  const close = () => {
    setBrief(false);
    briefCloses();
    // The button that opened it may be gone with the first ten minutes; this one stays.
    setTimeout(() => document.activeElement === document.body && opener.current?.focus());
  };
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
      <h2 id="h-desk">${t("desk")}</h2>
      <button class="btn btn-quiet btn-s push" type="button" data-guide="brief" ref=${opener} onClick=${read}><${Icon} name="eye" />${t("brief")}</button>
    </header>
    <div class="region-b" tabindex="0" role="group" aria-labelledby="h-desk">
      <${Over} /><${Welcome} onBrief=${read} /><${Sure} /><${Handover} /><${Due} /><${Mandate} /><${Acts} /><${Documents} /><${Tasks} />
      <${Accompanied} /><${Leave} />
      <div class="narrow"><div class="sec row"><${LanguageAndTheme} /></div></div>
    </div>
    <${Brief} when=${brief} open=${brief} onClose=${close} />
    <${DocumentForm} when=${writing.value !== null} />
  </section>`;
}

/** Until the brief has been opened or the first turn has ended: what to do with the first minutes. @param {{onBrief: () => void}} props */
function Welcome({ onBrief }) {
  const mine = table.seat(table.me);
  if (!table.mayAct || table.clock.turn > 1 || briefed.value || guide.value === "running") return null;
  return html`<section class="sec" aria-labelledby="h-first">
    <div class="sec-h"><h3 id="h-first">${t("your-first-ten-minutes")}</h3></div>
    <p class="sm">${t("you-are-name-role-for-actor", { name: mine?.persona ?? "", role: small(of(mine?.role)), actor: of(table.actor(mine?.actor)?.name) })}</p>
    <ol class="sm plain-steps">
      <li>${t("read-your-brief-two-minutes")}</li>
      <li>${t("say-good-morning-in-the-plenary")}</li>
      <li>${t("when-the-exercise-starts-ask-a-question")}</li>
      <li>${t("write-what-is-due-before-its-time")}</li>
    </ol>
    <div class="row tight">
      <button class="btn btn-s btn-solid" type="button" onClick=${onBrief}>${t("read-the-brief")}</button>
      <button class="btn btn-s" type="button" onClick=${() => guides("running")}>${t("guide-me")}</button>
    </div>
  </section>`;
}

/** In the first turn: how sure one is of oneself, to be compared after the end; in a page of its own, as time goes on. */
function Sure() {
  if (!table.mayAct || table.clock.turn > 1) return null;
  return html`<section class="sec">
    <a class="sm" href=${`/reflect/${table.id}`} target="_blank" rel="noopener">${t("how-sure-are-you-now")}</a>
  </section>`;
}

/** After the end: what is left to do here. */
function Over() {
  if (table.clock.phase !== "ended") return null;
  return html`<section class="sec">
    <${Note} kind="notice" title=${t("the-exercise-is-over-2")}>${t("everything-stays-readable-here-nothing-can-be")}
      ${!table.watching && html` <a href=${`/debrief/${table.id}`}>${t("your-debrief")}</a>`}<//>
  </section>`;
}

/** Taking up the guide again, and whether the coach may speak. */
function Accompanied() {
  if (!table.mayAct) return null;
  const coached = alone || table.slice("people").coached === true;
  return html`<section class="sec row tight">
    ${guide.value !== "running" && html`<button class="btn btn-quiet btn-s" type="button" onClick=${() => guides("running")}><${Icon} name="flag" />${t("guide-me")}</button>`}
    ${coached && html`<button class="btn btn-quiet btn-s" type="button" onClick=${() => mutes(!muted.value)}><${Icon} name="question" />${muted.value ? t("coach-on") : t("coach-off")}</button>`}
  </section>`;
}

/** Giving the seat up, which somebody else may then take; asked twice. */
function Leave() {
  const [asking, setAsking] = useState(false);
  if (!table.mayAct) return null;
  const close = () => setAsking(false);
  return html`<section class="sec">
    <button class="btn btn-quiet btn-s" type="button" onClick=${() => setAsking(true)}><${Icon} name="door" />${t("leave-this-seat")}</button>
    <${Dialog}
      open=${asking}
      onClose=${close}
      title=${t("leave-this-seat-2")}
      closeLabel=${t("close")}
      actions=${html`<button class="btn" type="button" onClick=${close}>${t("stay")}</button>
        <button class="btn btn-solid" type="button" onClick=${() => table.act("leave", "leave-seat", {})}>${t("leave")}</button>`}
    >
      <p>${alone ? t("this-practice-ends-with-it") : t("somebody-else-or-a-mind-may-then")}</p>
      <${Refusal} place="leave" />
    <//>
  </section>`;
}
