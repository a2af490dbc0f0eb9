// The way to thinking it over and to one's report, for whoever held the seat.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { t } from "../i18n.js";
import { debrief, id } from "./debrief.js";

export function Think() {
  const shown = debrief.value;
  if (!shown?.viewpoints.some((one) => one.mine)) return null;
  return html`<section class="band" id="think" aria-labelledby="h-think">
    <div class="band-h"><h2 id="h-think">${t("debrief-think")}</h2><p>${t("debrief-think-about")}</p></div>
    <p class="row">
      <a class="btn btn-solid" href=${`/reflect/${id}`}>${t("debrief-think")}</a>
      <a class="btn" href=${`/debrief/${id}/report`}><${Icon} name="pen" />${t("debrief-report")}</a>
      ${!shown.practice && html`<a class="btn" href=${`/results/${id}`}><${Icon} name="flag" />${t("debrief-results")}</a>`}
    </p>
  </section>`;
}
