// The whole desk: strip, offline line, four regions or the treaty workbench, tabs on a phone.
import { html, useEffect, useState } from "preact";
import { Boundary } from "../components/Boundary.js";
import { Icon } from "../components/Icon.js";
import { LanguageSwitch } from "../components/LanguageSwitch.js";
import { Later } from "../components/Later.js";
import { Note } from "../components/Note.js";
import { also, language, of, t } from "../i18n.js";
import { Desk } from "./Desk.js";
import { Ended } from "./Ended.js";
import { accompanied } from "./guide/progress.js";
import { BellPanel } from "./Bell.js";
import { Finding } from "./Finding.js";
import { Situation } from "./Situation.js";
import { unseen } from "./notices.js";
import { Strip } from "./Strip.js";
import { TimePanel } from "./TimeKeeping.js";
import { Toasts } from "./Toasts.js";
import { Talks } from "./Talks.js";
import { Texts } from "./Texts.js";
import { PhoneTabs } from "./texts/PhoneTabs.js";
import { atBench, BENCH, entered } from "./texts/place.js";
import { inPage } from "../titled.js";
import { alone, table } from "./table.js";

const REGIONS = ["situation", "talks", "texts", "desk"];
/** Those that slide in where the screen has no room for all. */
const DRAWERS = ["situation", "desk"];

/** Scrolls to a part of the screen, and unfolds what it is folded in. @param {string} id */
function bringInSight(id) {
  const found = document.getElementById(id);
  for (let fold = found?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.setAttribute("open", "");
  found?.scrollIntoView({ block: "start" });
}

export function App() {
  const [shown, setShown] = useState(() => location.hash.slice(1).split("/")[0] || "desk");
  const [drawer, setDrawer] = useState("");
  useEffect(() => {
    const follow = () => {
      const [wanted = "", place = ""] = location.hash.slice(1).split("/");
      if (wanted === BENCH) {
        entered.now = !atBench.value;
        atBench.value = true;
      }
      if (!REGIONS.includes(wanted)) return;
      // What stands in the texts is shown where one reads them.
      if (wanted === "texts" && place && atBench.value) return location.replace(`#${BENCH}/${place}`);
      if (atBench.value) setTimeout(() => document.getElementById("open-bench")?.focus({ preventScroll: true }), 60);
      atBench.value = false;
      setShown(wanted);
      setDrawer(DRAWERS.includes(wanted) ? wanted : "");
      if (place) setTimeout(() => bringInSight(place), 60);
    };
    // A link to where one has been already changes nothing in the address, and leads there all the same.
    const again = (/** @type {Event} */ event) => {
      const link = event.target instanceof Element && event.target.closest("a[href^='#']");
      if (link && link.getAttribute("href") === location.hash) dispatchEvent(new Event("hashchange"));
    };
    addEventListener("hashchange", follow);
    document.addEventListener("click", again);
    return () => {
      removeEventListener("hashchange", follow);
      document.removeEventListener("click", again);
    };
  }, []);
  if (table.live.closed.value) return html`<${Closed} closed=${table.live.closed.value} />`;
  if (!table.live.joined.value) return html`<${Loading} />`;
  const show = (/** @type {string} */ name) => {
    if (atBench.value) location.hash = name;
    setShown(name);
    setDrawer(DRAWERS.includes(name) ? name : "");
  };
  const bench = atBench.value;
  const region = REGIONS.includes(shown) ? shown : bench ? "texts" : "desk";
  return html`<div class="app">
    <${Boundary} name="strip"><${Strip} drawer=${drawer} onDrawer=${setDrawer} /><//>
    <div class="app-lines">
      ${table.live.offline.value ? html`<${Offline} />` : table.watching ? html`<${Watching} />` : html`<${Ended} />`}
      <${Accompanying} onShow=${show} />
    </div>
    <main class="regions" id="main" tabindex="-1" data-mode=${bench ? BENCH : null}>
      <h1 class="vh">${of(table.slice("scene").title)}</h1>
      <${Boundary} name="situation" shown=${region === "situation"}><${Situation} shown=${region === "situation"} open=${drawer === "situation"} /><//>
      <${Boundary} name="talks" shown=${region === "talks"}><${Talks} shown=${region === "talks"} /><//>
      <${Boundary} name="texts" shown=${region === "texts"}>
        ${bench ? html`<${Later} load=${() => import("./opened/Bench.js")} topic="bench" />` : html`<${Texts} shown=${region === "texts"} />`}
      <//>
      <${Boundary} name="desk" shown=${region === "desk"}><${Desk} shown=${region === "desk"} open=${drawer === "desk"} /><//>
    </main>
    <${Boundary} name="time"><${TimePanel} /><//>
    <${Boundary} name="finding"><${Finding} /><//>
    <${Boundary} name="bell"><${PageTitle} /><${BellPanel} /><${Toasts} /><//>
    <${Boundary} name="tabs"><${PhoneTabs} shown=${region} onShow=${setShown} /><//>
  </div>`;
}

/** The guide and the coach, whose script is read where one has them. @param {{onShow: (name: string) => void}} props */
function Accompanying({ onShow }) {
  const [part, setPart] = useState(/** @type {typeof import("./guide/Companion.js") | null} */ (null));
  const wanted = accompanied.value;
  useEffect(() => {
    if (!wanted || part) return;
    // Without it one plays on: a desk never waits for its guide.
    Promise.all([import("./guide/Companion.js"), also("guide")]).then(([read]) => setPart(read), () => {});
  }, [wanted]);
  return wanted && part && html`<${Boundary} name="guide"><${part.Companion} onShow=${onShow} /><//>`;
}

/** The title of the page, with the number of things that concern the reader and are new. */
function PageTitle() {
  const [title, count] = [of(table.slice("scene").title), unseen.value];
  useEffect(() => inPage(title, t("skip-to-the-content"), count), [title, language.value, count]);
  return null;
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

/** The seat is one's own no more: how that came, and where to go from here. @param {{closed: import("picture").Closed}} props */
function Closed({ closed }) {
  const ways = {
    moved: { to: `/desk/${table.id}`, name: t("go-to-my-new-seat") },
    relieved: { to: `/wait/${table.id}`, name: t("go-to-the-lobby") },
    freed: alone ? null : { to: "/join", name: t("ask-for-a-seat-again") },
    left: alone ? null : { to: "/join", name: t("ask-for-a-seat-again") },
    closed: { to: "/sign-in", name: t("sign-in-again") },
  };
  const way = ways[closed.how];
  return html`<div class="app">
    <${PageTitle} />
    <header class="strip">
      <div class="row nowr"><a class="logo" href="/">Plenipo</a></div>
      <div class="clock"></div>
      <div class="row nowr"><${LanguageSwitch} /></div>
    </header>
    <div></div>
    <main id="main" tabindex="-1" class="sec stack-2">
      <h1 class="h-closed">${of(table.slice("scene").title)}</h1>
      <${Note} kind=${closed.how === "closed" ? "refused" : "notice"} title=${t("this-desk-is-closed")}>${of(closed.why)}<//>
      <p class="row">
        ${way && html`<a class="btn btn-solid" href=${way.to}>${way.name}</a>`}
        <a class="btn" href="/">${t("back-to-the-door")}</a>
      </p>
    </main>
  </div>`;
}
