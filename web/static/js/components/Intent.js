// What a message is for: a chip under it.
import { html } from "preact";
import { of } from "../i18n.js";
import { intent } from "../reference.js";
import { Icon } from "./Icon.js";

/** @typedef {NonNullable<import("picture").MessageSent["intent"]>} Kind */

/** @param {{kind: Kind}} props */
export function Intent({ kind }) {
  const shown = intent(kind);
  return shown && html`<span class="intent" data-k=${kind}><${Icon} name=${shown.icon} />${of(shown.name)}</span>`;
}
