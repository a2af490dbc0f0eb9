// What one may do about the time oneself: all of it where one plays alone, else saying that one is ready.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { PopButton, PopPanel } from "../components/Pop.js";
import { t } from "../i18n.js";
import { table } from "./table.js";

export const TIME = "time-panel";

/** Whether one plays alone, so that the time is one's own. */
export const keeper = () => table.me !== "" && table.clock.keeper === table.me;
/** The seats of people. */
export const people = () => table.seats.filter((seat) => seat.holder === "person");

const offered = () => table.mayAct && table.phase !== "lobby" && (keeper() || (table.clock.readiness && table.phase === "running"));
const name = () => (keeper() ? t("your-time") : t("ready-for-the-next-turn"));

export function TimeButton() {
  if (!offered()) return null;
  const { ready, phase } = table.clock;
  const mine = ready.includes(table.me);
  if (keeper())
    return html`<${PopButton} id=${TIME} name=${name()}><${Icon} name=${phase === "paused" ? "play" : "pause"} /><span class="wide" aria-hidden="true">${t("your-time")}</span><//>`;
  return html`<${PopButton} id=${TIME} name=${name()}><${Icon} name=${mine ? "check" : "skip"} /><span class="num wide">${ready.length}/${people().length}</span><//>`;
}

export function TimePanel() {
  if (!offered()) return null;
  return html`<${PopPanel} id=${TIME} name=${name()} load=${() => import("./opened/Time.js")} />`;
}
