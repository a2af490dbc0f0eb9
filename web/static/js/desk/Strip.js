// The strip: where one is, how much time is left, who one is, language and light.
import { html } from "preact";
import { Clock, Turns } from "../components/Clock.js";
import { Icon } from "../components/Icon.js";
import { LanguageSwitch } from "../components/LanguageSwitch.js";
import { Nameplate } from "../components/Nameplate.js";
import { of, t } from "../i18n.js";
import { BellButton } from "./Bell.js";
import { FindingButton } from "./Finding.js";
import { TimeButton } from "./TimeKeeping.js";
import { table } from "./table.js";

/** @param {{drawer: string, onDrawer: (name: string) => void}} props */
export function Strip({ drawer, onDrawer }) {
  const actor = table.myActor;
  const seat = table.mySeat;
  const title = of(table.slice("scene").title);
  return html`<header class="strip">
    <div class="row nowr">
      <a class="logo" href="/">Plenipo</a><i class="sep wide"></i>
      <span class="where wide" title=${title}><b>${title}</b></span>
    </div>
    <div class="row nowr"><${TurnClock} /><${TimeButton} /></div>
    <div class="row nowr">
      ${["situation", "desk"].map(
        (name) => html`<button
          key=${name}
          class="btn btn-quiet btn-s drawer-opener"
          type="button"
          aria-expanded=${String(drawer === name)}
          onClick=${() => onDrawer(drawer === name ? "" : name)}
        >
          ${name === "desk" ? t("desk") : t("situation")}
        </button>`,
      )}
      <${FindingButton} /><${BellButton} />
      <span class="row nowr wide"><${LanguageAndLight} /></span>
      ${
        actor &&
        html`<span class="me">
          <${Nameplate} code=${actor.code} name=${of(actor.name)} colour=${actor.colour} />
          <span class="wide">${seat?.persona}</span>
        </span>`
      }
    </div>
  </header>`;
}

export function LanguageAndLight() {
  return html`<${LanguageSwitch} />
    <button class="btn btn-quiet btn-s btn-i" type="button" data-theme-switch aria-label=${t("light-or-dark")}><${Icon} name="theme" /></button>`;
}

/** On a phone these stand at the foot of the desk. */
export function LanguageAndTheme() {
  const chosen = document.documentElement.dataset.theme ?? "";
  const themes = [["", t("theme-system")], ["light", t("theme-light")], ["dark", t("theme-dark")]];
  return html`<${LanguageSwitch} />
    <label class="theme-l push"
      >${t("theme")}
      <select class="input input-s" data-theme-choice>
        ${themes.map(([value, name]) => html`<option key=${value} value=${value} selected=${value === chosen}>${name}</option>`)}
      </select></label
    >`;
}

export function TurnClock() {
  const clock = table.clock;
  if (clock.phase === "lobby")
    return html`<div class="clock"><span>${t("not-started-yet")}</span></div>`;
  if (clock.phase === "ended") return html`<div class="clock"><span>${t("the-exercise-is-over")}</span></div>`;
  const left = clock.ends - table.elapsed();
  const paused = clock.phase === "paused";
  const words = { turn: clock.turn, turns: clock.turns };
  return html`<${Clock}
    endsAt=${Date.now() + left}
    frozen=${paused ? left / 1000 : undefined}
    label=${t("time-left-in-turn-turn", words)}
  >
    <span class="wide">${paused ? t("paused-2") : t("left")} ${t("in-turn-turn-of-turns", words)}</span>
    <span class="wide"><${Turns} turn=${clock.turn} turns=${clock.turns} /></span>
    <span class="wide">${t("day-day", { day: clock.day })}</span>
    <span class="narrow">${paused ? `${t("paused-2")} · ` : ""}${t("turn-turn-of-turns-day-day", { ...words, day: clock.day })}</span>
  <//>`;
}
