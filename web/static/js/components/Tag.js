// The state of a text in one word, with its sign.
import { html } from "preact";
import { Icon } from "./Icon.js";

/** @type {Record<string, string>} */
const ICONS = {
  agreed: "check",
  adopted: "flag",
  contested: "brackets",
  withdrawn: "strike",
  silence: "clock",
  refused: "stop",
};

/**
 * @param {object} props
 * @param {"agreed" | "contested" | "withdrawn" | "silence" | "adopted" | "refused" | "notice"} [props.state]
 * @param {string} [props.icon]   another sign than the state's own
 * @param {import("preact").ComponentChildren} props.children   the word, in the reader's language
 */
export function Tag({ state, icon = state && ICONS[state], children }) {
  return html`<span class="tag" data-state=${state}>${icon && html`<${Icon} name=${icon} />`}${children}</span>`;
}
