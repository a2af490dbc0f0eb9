// Who holds a seat and whether they are here: a dot and the word for it.
import { html } from "preact";

/**
 * @param {object} props
 * @param {"here" | "idle" | "off" | "mind"} props.state
 * @param {string} props.word   the state in the reader's language
 * @param {boolean} [props.worded]   show the word too; it is read aloud either way
 * @param {import("preact").ComponentChildren} [props.children]   the holder's name
 */
export function Presence({ state, word, worded = false, children }) {
  return html`<span class="who">
    <i class="dot" data-s=${state} aria-hidden="true"></i>${children}
    <span class=${worded ? "mute" : "vh"}>${word}</span>
  </span>`;
}
