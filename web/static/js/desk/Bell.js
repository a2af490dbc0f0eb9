// The bell: how many things concern the reader that one has not looked at, and the panel that lists them.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { PopButton, PopPanel } from "../components/Pop.js";
import { of, t } from "../i18n.js";
import { notices, unseen } from "./notices.js";

export const BELL = "bell-panel";

export function BellButton() {
  const count = unseen.value;
  return html`<${PopButton} id=${BELL} name=${count > 0 ? t("notices-count", { count }) : t("notices")}>
    <${Icon} name="bell" />${count > 0 && html`<span class="badge" aria-hidden="true">${count}</span>`}
  <//>`;
}

export function BellPanel() {
  // What asks for an answer is read aloud as it comes; it stays in the bell.
  const asked = notices().findLast((line) => line.notice === "asks");
  return html`<${PopPanel} id=${BELL} name=${t("notices")} load=${() => import("./opened/Notices.js")} />
    <p class="vh" role="status" aria-live="polite">${asked && unseen.value > 0 ? of(asked.told) : ""}</p>`;
}
