// "What moved it": opened beside a figure, it lists the figure's changes, each with what made it.
import { html, useState } from "preact";
import { later } from "../components/Later.js";
import { t } from "../i18n.js";

const Causes = later(() => import("./opened/Causes.js"), "Causes");

/** @typedef {{gauge: string} | {ladder: true} | {tension: true}} Moved  an indicator, the ladder, or the tension between one's own delegation and others */

/**
 * @param {object} props
 * @param {Moved} props.of
 * @param {string} props.name   of the figure, read aloud
 * @param {import("preact").ComponentChildren} [props.children]  said below the changes
 */
export function Why({ of, name, children }) {
  const [open, setOpen] = useState(false);
  return html`<details class="ind-why" onToggle=${(/** @type {{currentTarget: HTMLDetailsElement}} */ e) => setOpen(e.currentTarget.open)}>
    <summary class="xs">${t("what-moved-it")}<span class="vh">: ${name}</span></summary>
    ${open && html`<${Causes} of=${of} />`}${children}
  </details>`;
}
