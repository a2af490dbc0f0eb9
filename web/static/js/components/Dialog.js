// A native dialog for a question that needs an answer; focus goes in, stays in, and comes back by itself.
import { html, useId, useLayoutEffect, useRef } from "preact";
import { Icon } from "./Icon.js";

/**
 * @param {object} props
 * @param {boolean} props.open
 * @param {() => void} props.onClose     Escape, the cross, or anything that closes it
 * @param {string} props.title
 * @param {string} props.closeLabel      read aloud for the cross
 * @param {boolean} [props.large]
 * @param {import("preact").ComponentChildren} props.children
 * @param {import("preact").ComponentChildren} [props.actions]   buttons; the least harmful first
 */
export function Dialog({ open, onClose, title, closeLabel, large = false, children, actions }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);

  return html`<dialog
    ref=${dialog}
    class=${large ? "dialog dialog-l" : "dialog"}
    aria-labelledby=${heading}
    onClose=${onClose}
  >
    ${
      open &&
      html`<header class="dialog-h">
          <h2 id=${heading}>${title}</h2>
          <button
            class="btn btn-quiet btn-i"
            type="button"
            aria-label=${closeLabel}
            onClick=${() => dialog.current?.close()}
          >
            <${Icon} name="x" />
          </button>
        </header>
        <div class="dialog-b" tabindex="0" role="group" aria-labelledby=${heading}>${children}</div>
        ${actions && html`<footer class="dialog-f">${actions}</footer>`}`
    }
  </dialog>`;
}
