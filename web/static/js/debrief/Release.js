// The release of what the exercise kept secret: for whoever decides, which parts; for the others, that they wait.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { t } from "../i18n.js";
import { debrief, id } from "./debrief.js";

/** @typedef {import("picture").DebriefShown["readable"][number]} Part */

/** @type {Part[]} */
const PARTS = ["stakes", "reasons", "injects"];

/** @param {Part} part */
const word = (part) => ({ stakes: t("debrief-stakes"), reasons: t("debrief-reasons"), injects: t("debrief-truth") })[part];

export function Release() {
  const shown = debrief.value;
  if (!shown?.found) return null;
  const closed = PARTS.filter((part) => !shown.released.includes(part));
  if (closed.length === 0) return null;
  const csrf = document.querySelector('meta[name="csrf-token"]')?.getAttribute("content") ?? "";
  if (!shown.may_release)
    return html`<section class="band band-s"><p class="sm soft"><${Icon} name="lock" size="s" /> ${t("debrief-kept-secret")}</p></section>`;
  return html`<section class="band" aria-labelledby="h-release">
    <form action=${`/debrief/${id}/release`} method="post">
      <div class="band-h">
        <h2 id="h-release">${shown.practice ? t("debrief-reveal") : t("debrief-release")}</h2>
        <p>${shown.practice ? t("debrief-reveal-about") : t("debrief-release-about")}</p>
      </div>
      <input type="hidden" name="csrf_token" value=${csrf} />
      <fieldset class="row">
        <legend class="vh">${t("debrief-release")}</legend>
        ${closed.map((part) => html`<label class="choice" key=${part}><input type="checkbox" name="what" value=${part} checked /><span>${word(part)}</span></label>`)}
        <button class="btn btn-solid btn-s" type="submit"><${Icon} name="eye" />${shown.practice ? t("debrief-show-me") : t("debrief-release-now")}</button>
      </fieldset>
    </form>
  </section>`;
}
