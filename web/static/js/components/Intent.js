// What a message is for: a chip under it.
import { html } from "preact";
import { Icon } from "./Icon.js";

/** @typedef {NonNullable<import("picture").MessageSent["intent"]>} Kind */

/** @type {Record<Kind, string>} */
export const INTENT_ICONS = {
  question: "question",
  offer: "offer",
  proposal: "brackets",
  commitment: "handshake",
  warning: "warn",
  threat: "stop",
  acknowledgement: "check",
  apology: "undo",
};

/**
 * @param {object} props
 * @param {Kind} props.kind
 * @param {string} props.label   in the reader's language
 */
export function Intent({ kind, label }) {
  return html`<span class="intent" data-k=${kind}><${Icon} name=${INTENT_ICONS[kind]} />${label}</span>`;
}
