// What the house answers, where one asked: a notice, a warning, a confirmation or a refusal with its next step.
import { html } from "preact";
import { Icon } from "./Icon.js";

const ICONS = { notice: "question", refused: "stop", contested: "warn", agreed: "check" };

/**
 * @param {object} props
 * @param {keyof typeof ICONS} [props.kind]   a refusal is announced at once
 * @param {string} [props.title]              two or three words, "Not tabled."
 * @param {import("preact").ComponentChildren} props.children   one sentence: why, and what to do next
 * @param {import("preact").ComponentChildren} [props.actions]  buttons
 */
export function Note({ kind = "notice", title, children, actions }) {
  return html`<div class="note" data-k=${kind} role=${kind === "refused" ? "alert" : "status"}>
    <${Icon} name=${ICONS[kind]} />
    <div>${title && html`<b>${title}</b> `}${children}${actions && html`<div class="row">${actions}</div>`}</div>
  </div>`;
}
