// Finding one's way by keyboard: what is searched and gone to (Ctrl K), the keys there are (Ctrl /), and from region to
// region (F6). The panels come when they are opened.
import { html, signal, useLayoutEffect } from "preact";
import { Dialog } from "../components/Dialog.js";
import { Icon } from "../components/Icon.js";
import { Later } from "../components/Later.js";
import { t } from "../i18n.js";

/** The panel that is open. @type {import("preact").Signal<"" | "go" | "keys">} */
export const finding = signal("");

/** Letters typed before the field that they are for has come: it begins with them. */
const early = signal("");

/** Those letters, once. */
export function typedEarly() {
  const letters = early.peek();
  early.value = "";
  return letters;
}

const close = () => {
  finding.value = "";
  early.value = "";
};

/** Brings the keyboard to the next region that is shown, or to the one before. @param {number} step */
function toRegion(step) {
  const shown = [...document.querySelectorAll("main .region")].filter((one) => one instanceof HTMLElement && one.checkVisibility({ visibilityProperty: true }));
  const here = shown.findIndex((one) => one.contains(document.activeElement));
  const next = shown.at(here < 0 ? (step > 0 ? 0 : -1) : (here + step) % shown.length);
  const body = next?.querySelector(".region-b");
  if (body instanceof HTMLElement) body.focus();
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  const plain = !event.altKey && !event.shiftKey;
  const wanted = (event.ctrlKey || event.metaKey) && plain ? { k: "go", "/": "keys" }[event.key.toLowerCase()] : undefined;
  if (wanted) {
    event.preventDefault();
    if (!document.querySelector("dialog[open]")) finding.value = /** @type {"go" | "keys"} */ (wanted);
  } else if (event.key === "F6" && !event.ctrlKey && !event.altKey && !document.querySelector("dialog[open]")) {
    event.preventDefault();
    toRegion(event.shiftKey ? -1 : 1);
  } else if (finding.value === "go" && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !document.getElementById("go-to")) {
    event.preventDefault(); // a space would press the button that has the focus until then
    early.value += event.key;
  }
}

export function Finding() {
  // Before the first paint: who sees the desk may press its keys.
  useLayoutEffect(() => {
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
  const which = finding.value;
  return html`<${Dialog} open=${which !== ""} onClose=${close} title=${which === "keys" ? t("keys") : t("go-to")} closeLabel=${t("close")}>
    ${which === "go" && html`<${Later} load=${() => import("./opened/GoTo.js")} />`}
    ${which === "keys" && html`<${Later} load=${() => import("./opened/Keys.js")} />`}
  <//>`;
}

export function FindingButton() {
  return html`<button class="btn btn-quiet btn-s finder" type="button" onClick=${() => (finding.value = "go")}>
    <${Icon} name="search" /><span class="finder-t">${t("go-to")}</span> <kbd class="wider" aria-hidden="true">${t("key-ctrl")} K</kbd>
  </button>`;
}
