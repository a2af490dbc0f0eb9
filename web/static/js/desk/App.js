// The whole desk: strip, offline line, four regions, tabs on a phone.
import { html, useEffect, useState } from "preact";
import { Boundary } from "../components/Boundary.js";
import { Icon } from "../components/Icon.js";
import { Note } from "../components/Note.js";
import { of, t } from "../i18n.js";
import { Desk } from "./Desk.js";
import { Situation } from "./Situation.js";
import { Strip } from "./Strip.js";
import { Talks, unreadTotal } from "./Talks.js";
import { Texts } from "./Texts.js";
import { table } from "./table.js";

const REGIONS = ["situation", "talks", "texts", "desk"];

export function App() {
  const [shown, setShown] = useState(() => location.hash.slice(1).split("/")[0] || "desk");
  const [drawer, setDrawer] = useState("");
  useEffect(() => {
    const follow = () => {
      const wanted = location.hash.slice(1).split("/")[0] ?? "";
      if (REGIONS.includes(wanted)) setShown(wanted);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  if (table.live.closed.value) return html`<${Closed} />`;
  if (!table.live.joined.value) return html`<${Loading} />`;
  const region = REGIONS.includes(shown) ? shown : "desk";
  return html`<div class="app">
    <${Boundary} name="strip"><${Strip} drawer=${drawer} onDrawer=${setDrawer} /><//>
    ${table.live.offline.value ? html`<${Offline} />` : table.watching ? html`<${Watching} />` : html`<div></div>`}
    <main class="regions" id="main" tabindex="-1">
      <h1 class="vh">${of(table.slice("scene").title)}</h1>
      <${Boundary} name="situation" shown=${region === "situation"}><${Situation} shown=${region === "situation"} open=${drawer === "situation"} /><//>
      <${Boundary} name="talks" shown=${region === "talks"}><${Talks} shown=${region === "talks"} /><//>
      <${Boundary} name="texts" shown=${region === "texts"}><${Texts} shown=${region === "texts"} /><//>
      <${Boundary} name="desk" shown=${region === "desk"}><${Desk} shown=${region === "desk"} open=${drawer === "desk"} /><//>
    </main>
    <${Boundary} name="tabs"><${PhoneTabs} shown=${region} onShow=${setShown} /><//>
  </div>`;
}

/** @param {{shown: string, onShow: (name: string) => void}} props */
function PhoneTabs({ shown, onShow }) {
  const desk = table.slice("desk");
  const due = (desk.due ?? []).filter((d) => !d.filed && !d.lapsed && d.seat === table.me).length;
  const tabs = [
    { name: "situation", icon: "globe", label: t("situation"), count: 0 },
    { name: "talks", icon: "talk", label: t("talks"), count: unreadTotal() },
    { name: "texts", icon: "brackets", label: t("texts"), count: 0 },
    { name: "desk", icon: "home", label: t("desk"), count: due },
  ];
  return html`<nav class="phonetabs" aria-label=${t("regions-of-the-desk")}>
    ${tabs.map(
      ({ name, icon, label, count }) => html`<button
        key=${name}
        type="button"
        aria-current=${shown === name ? "true" : null}
        onClick=${() => onShow(name)}
      >
        <${Icon} name=${icon} />${label}${count > 0 && html`<span class="badge">${count}</span>`}
      </button>`,
    )}
  </nav>`;
}

function Offline() {
  const count = table.live.waiting.value.length;
  return html`<div class="offline" role="status">
    <${Icon} name="nowifi" />
    <span>
      <b>${t("you-are-offline")}</b> ${t("what-you-write-is-kept-and-sent")}
      ${count > 0 ? ` ${t("waiting-to-be-sent-count", { count })}` : ""}
    </span>
  </div>`;
}

function Watching() {
  return html`<div class="offline" role="status">
    <${Icon} name="eye" />
    <span>${t("you-are-looking-at-this-seats-screen")}</span>
  </div>`;
}

function Loading() {
  return html`<main class="app" id="main" tabindex="-1">
    <div class="empty" role="status"><b>${t("opening-your-desk")}</b>${t("reading-what-has-happened-so-far")}</div>
  </main>`;
}

function Closed() {
  return html`<main id="main" tabindex="-1" class="sec">
    <${Note} kind="refused" title=${t("this-desk-is-closed")}
      >${of(table.live.closed.value)} <a href="/">${t("back-to-the-door")}</a><//
    >
  </main>`;
}
