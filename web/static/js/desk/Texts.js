// Texts: each instrument as a document of provisions, with its packages, decisions and signatures beside.
import { html, signal, useEffect } from "preact";
import { Icon } from "../components/Icon.js";
import { later } from "../components/Later.js";
import { of, t } from "../i18n.js";
import { tabling } from "./drafts.js";
import { ratification } from "./home.js";
import { Packages } from "./Packages.js";
import { Provision } from "./Provision.js";
import { Refusal } from "./Refusal.js";
import { table } from "./table.js";

const Compare = later(() => import("./Compare.js"), "Compare");
const Decisions = later(() => import("./Decisions.js"), "Decisions");
const Obligations = later(() => import("./Obligations.js"), "Obligations");
const PackageForm = later(() => import("./PackageForm.js"), "PackageForm");
const Ratification = later(() => import("./Ratification.js"), "Ratification");
const Signing = later(() => import("./Signing.js"), "Signing");

const current = signal("");
const comparing = signal(false);

/** @param {{shown: boolean}} props */
export function Texts({ shown }) {
  const texts = table.instruments;
  const text = texts.find((i) => i.id === current.value) ?? texts[0];
  useEffect(() => {
    const follow = () => reveal(location.hash.split("/")[1] ?? "");
    addEventListener("hashchange", follow);
    follow();
    return () => removeEventListener("hashchange", follow);
  }, []);
  // A tab that is chosen is in sight whole, and its text is read from its beginning.
  useEffect(() => document.querySelector('#texts .tabbar [aria-current]')?.scrollIntoView({ block: "nearest", inline: "nearest" }), [text?.id]);
  if (!text) return null;
  const party = text.parties.includes(table.mine) || table.can("chair");
  const open = text.status === "open" && table.clock.phase === "running";
  return html`<section class="region" data-region="texts" data-shown=${shown || null} aria-labelledby="h-texts" id="texts">
    <header class="region-h">
      <h2 id="h-texts">${t("texts")}</h2>
      <div class="push row tight">
        ${table.can("table") && party && open && html`<button class="btn btn-s btn-solid" type="button" data-guide="table" onClick=${() => (tabling.value = { instrument: text.id, choices: {}, amends: null })}><${Icon} name="plus" />${t("table-a-package")}</button>`}
      </div>
    </header>
    <nav class="tabbar" aria-label=${t("texts-on-the-table")}>
      ${texts.map(
        (i) => html`<button key=${i.id} type="button" aria-current=${i.id === text.id ? "page" : null} onClick=${() => (current.value = i.id)}>
          ${of(i.title)}
        </button>`,
      )}
    </nav>
    <div class="region-b" key=${text.id} tabindex="0" role="group" aria-labelledby="h-texts">
      <${Progress} text=${text} />
      <${Signing} when=${text.adopted !== null} text=${text} />
      <${Obligations} when=${(table.slice("agreements").obligations ?? []).some((o) => o.instrument === text.id)} text=${text} />
      <${Decisions} when=${text.decisions.length > 0} text=${text} />
      <${Ratification} when=${Boolean(ratification(text.id))} text=${text} />
      <div class="sec"><p class="treaty treaty-s">${of(text.preamble)}</p></div>
      <${Refusal} place=${`text:${text.id}`} />
      ${text.provisions.map((p) => html`<${Provision} key=${p.id} text=${text} provision=${p} />`)}
      <${Packages} text=${text} onCompare=${() => (comparing.value = true)} />
    </div>
    <${PackageForm} when=${tabling.value !== null} />
    <${Compare} when=${comparing.value} text=${text} open=${comparing.value} onClose=${() => (comparing.value = false)} />
  </section>`;
}

/** Shows the text that holds a provision, issue or package, and brings it into view. @param {string} id */
function reveal(id) {
  if (!id) return;
  for (const text of table.instruments) {
    const here = text.id === id || text.decisions.some((d) => d.id === id) || text.packages.some((p) => p.id === id) || text.provisions.some((p) => p.issue === id || p.id === id);
    if (!here) continue;
    current.value = text.id;
    setTimeout(() => document.getElementById(`text-${id}`)?.scrollIntoView({ block: "center" }), 60);
  }
}

/** @param {{text: import("picture").TextWhole}} props */
function Progress({ text }) {
  const opens = text.status === "closed" ? t("on-the-table-from-turn-turn-on", { turn: text.opens }) : "";
  return html`<div class="sec">
    <div class="row sm">
      <span><b>${text.agreed}</b> ${t("agreed-2")}</span><span class="mute">·</span><span><b>${text.contested}</b> ${t("open-or-in-brackets")}</span>
    </div>
    <div class="tally" aria-hidden="true">
      <i style=${{ "--n": text.agreed }}></i><i data-state="contested" style=${{ "--n": text.contested }}></i>
    </div>
    <p class="xs mute">${opens} ${of(text.rule.told)}</p>
  </div>`;
}
