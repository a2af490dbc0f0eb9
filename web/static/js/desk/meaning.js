// What a figure of the desk means, beside the figure that was pressed: unit, source, and what to make of it.
import { also, t } from "../i18n.js";

/** @type {Record<import("../components/Figure.js").Meaning, () => string>} */
const MEANINGS = {
  "to-you": () => t("meaning-to-you"),
  worth: () => t("meaning-worth"),
  trust: () => t("meaning-trust"),
  tension: () => t("meaning-tension"),
  ladder: () => t("meaning-ladder"),
  weight: () => t("meaning-weight"),
  indicators: () => t("meaning-indicators"),
};
const EDGE = 8;

/** @type {HTMLElement | null} */
let box = null;

/** Shows the meaning beside its opener; Escape or a press elsewhere puts it away, and the focus goes back. @param {import("../components/Figure.js").Meaning} of @param {HTMLElement} opener */
export async function explain(of, opener) {
  await also("guide");
  if (!box) {
    box = document.createElement("div");
    box.className = "meaning";
    box.setAttribute("popover", "auto");
    box.setAttribute("role", "dialog");
    box.tabIndex = -1;
    document.body.append(box);
  }
  box.setAttribute("aria-label", opener.textContent ?? "");
  box.textContent = MEANINGS[of]();
  box.showPopover();
  const at = opener.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = at.bottom + EDGE + height < innerHeight;
  box.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`;
  box.style.top = `${below ? at.bottom + EDGE / 2 : Math.max(EDGE, at.top - height - EDGE / 2)}px`;
  box.focus();
}
