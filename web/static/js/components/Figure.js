// The name of a figure, which opens what the figure means. The words are read when they are first wanted.
import { html } from "preact";

/** @typedef {"to-you" | "worth" | "trust" | "tension" | "ladder" | "weight" | "indicators"} Meaning */

/** @param {{of: Meaning, children: import("preact").ComponentChildren}} props */
export function Figure({ of, children }) {
  const open = async (/** @type {MouseEvent} */ event) => {
    const opener = event.currentTarget;
    if (!(opener instanceof HTMLElement)) return;
    const { explain } = await import("../desk/meaning.js");
    await explain(of, opener);
  };
  return html`<button class="figure" type="button" aria-haspopup="dialog" onClick=${open}>${children}</button>`;
}
