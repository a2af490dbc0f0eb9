// The tabs at a phone's foot: the regions of the desk, or the parts of the treaty workbench.
import { html } from "preact";
import { Icon } from "../../components/Icon.js";
import { t } from "../../i18n.js";
import { table } from "../table.js";
import { unreadTotal } from "../talks/reading.js";
import { atBench, part } from "./place.js";

/** @param {{shown: string, onShow: (name: string) => void}} props  the region that is shown */
export function PhoneTabs({ shown, onShow }) {
  if (atBench.value) return html`<${Bench} />`;
  const desk = table.slice("desk");
  const due = (desk.due ?? []).filter((d) => !d.filed && !d.lapsed && d.seat === table.me).length;
  const tabs = [
    { name: "situation", icon: "globe", label: t("situation"), count: 0 },
    { name: "talks", icon: "talk", label: t("talks"), count: unreadTotal() },
    { name: "texts", icon: "brackets", label: t("texts"), count: 0 },
    { name: "desk", icon: "home", label: t("desk"), count: due },
  ];
  return html`<${Tabs} name=${t("regions-of-the-desk")} tabs=${tabs} shown=${shown} onShow=${onShow} />`;
}

function Bench() {
  const tabs = [
    { name: "articles", icon: "list", label: t("articles"), count: 0 },
    { name: "text", icon: "brackets", label: t("the-text"), count: 0 },
    { name: "packages", icon: "columns", label: t("packages"), count: 0 },
    { name: "decision", icon: "vote", label: t("decision"), count: 0 },
  ];
  const show = (/** @type {import("./place.js").Part} */ name) => (part.value = name);
  return html`<${Tabs} name=${t("parts-of-the-workbench")} tabs=${tabs} shown=${part.value} onShow=${show} />`;
}

/** @param {{name: string, tabs: {name: string, icon: string, label: string, count: number}[], shown: string, onShow: (name: string) => void}} props */
function Tabs({ name, tabs, shown, onShow }) {
  return html`<nav class="phonetabs" aria-label=${name}>
    ${tabs.map(
      (tab) => html`<button key=${tab.name} type="button" aria-current=${shown === tab.name ? "true" : null} onClick=${() => onShow(tab.name)}>
        <${Icon} name=${tab.icon} />${tab.label}${tab.count > 0 && html`<span class="badge">${tab.count}</span>`}
      </button>`,
    )}
  </nav>`;
}
