// An icon from the sprite. It never stands for a word: give the control a label.
import { html } from "preact";

const SPRITE = new URL("../../icons.svg", import.meta.url).href;

/**
 * @param {object} props
 * @param {string} props.name   without the prefix: "bell" draws #i-bell
 * @param {"s" | "l"} [props.size]   13 px or 20 px; 16 px without
 */
export function Icon({ name, size }) {
  return html`<svg class=${size ? `i i-${size}` : "i"} aria-hidden="true"><use href=${`${SPRITE}#i-${name}`} /></svg>`;
}
