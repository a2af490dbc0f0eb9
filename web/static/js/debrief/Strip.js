// The strip of the debrief: which exercise, how it ended, who reads.
import { html } from "preact";
import { Turns } from "../components/Clock.js";
import { Icon } from "../components/Icon.js";
import { LanguageSwitch } from "../components/LanguageSwitch.js";
import { of, t } from "../i18n.js";
import { clockface, debrief } from "./debrief.js";

/** @param {{reader: string}} props */
export function Strip({ reader }) {
  const shown = debrief.value;
  if (!shown) return null;
  const turns = shown.turns.length;
  const title = of(shown.title);
  const place = `${shown.table ? ` · ${shown.table}` : ""} · ${t("debrief-title")}`;
  return html`<header class="strip">
    <div class="row nowr">
      <a class="logo" href="/">Plenipo</a><i class="sep wide"></i>
      <span class="where wide" title=${`${title}${place}`}><b>${title}</b>${place}</span>
    </div>
    <div class="clock">
      <span>${t("debrief-over-after")}</span><time>${clockface(shown.elapsed)}</time>
      <span class="wide">${t("debrief-turns", { count: turns })}</span>
      <span class="wide"><${Turns} turn=${turns + 1} turns=${turns} /></span>
      <span class="wide">${t("debrief-day", { day: shown.day })}</span>
    </div>
    <div class="row nowr">
      ${shown.viewpoints.some((one) => one.mine) && html`<a class="btn btn-quiet btn-s wide" href=${`/debrief/${shown.exercise}/report`}><${Icon} name="pen" />${t("debrief-report")}</a>`}
      ${shown.may_release && html`<a class="btn btn-quiet btn-s wide" href=${`/debrief/${shown.exercise}/class`}><${Icon} name="columns" />${t("debrief-class-open")}</a>`}
      <${LanguageSwitch} />
      <button class="btn btn-quiet btn-s btn-i" type="button" data-theme-switch aria-label=${t("light-or-dark")}>
        <${Icon} name="theme" />
      </button>
      <span class="me wide">${shown.staff && html`<span class="tag">${t("debrief-staff")}</span>`}<span>${reader}</span></span>
    </div>
  </header>`;
}
