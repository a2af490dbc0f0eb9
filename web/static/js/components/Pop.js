// A panel that a button opens: Escape, the button and any place outside close it. The panel stands apart from its button,
// so that it has the page's light and the strip keeps its own.
import { html, signal } from "preact";
import { Later } from "./Later.js";

/** The panel that is open, by id. */
const opened = signal("");

/** @param {{id: string, name: string, children: import("preact").ComponentChildren}} props  of the panel that it opens; `children` are seen, and not read aloud */
export function PopButton({ id, name, children }) {
  return html`<button
    class="btn btn-quiet btn-s pop-opener"
    type="button"
    popovertarget=${id}
    aria-expanded=${String(opened.value === id)}
    title=${name}
  >
    ${children}<span class="vh">${name}</span>
  </button>`;
}

/**
 * @param {object} props
 * @param {string} props.id
 * @param {string} props.name
 * @param {Parameters<typeof Later>[0]["load"]} props.load   what is in it
 */
export function PopPanel({ id, name, load }) {
  const turned = (/** @type {ToggleEvent} */ event) => {
    if (event.newState === "open") opened.value = id;
    else if (opened.value === id) opened.value = "";
  };
  return html`<section class="pop" id=${id} popover="auto" aria-label=${name} onToggle=${turned}>
    ${opened.value === id && html`<${Later} load=${load} />`}
  </section>`;
}

/** Closes a panel. @param {string} id */
export function closePop(id) {
  document.getElementById(id)?.hidePopover?.();
}
