// Texts: each instrument as a document of provisions, with its packages, decisions and signatures beside.
import { html, signal, useEffect } from "preact";
import { Icon } from "../components/Icon.js";
import { of, t } from "../i18n.js";
import { tabling } from "./drafts.js";
import { ratification } from "./home.js";
import { Packages } from "./Packages.js";
import { Provision } from "./Provision.js";
import { Refusal } from "./Refusal.js";
import { Compare, Decisions, Obligations, PackageForm, Ratification, Signing } from "./texts/parts.js";
import { BENCH, choose, mayTable, reveal, textShown } from "./texts/place.js";
import { table } from "./table.js";

const comparing = signal(false);

/** @param {{shown: boolean}} props */
export function Texts({ shown }) {
  const texts = table.instruments;
  const text = textShown();
  useEffect(() => {
    const follow = () => reveal(location.hash.split("/")[1] ?? "");
    addEventListener("hashchange", follow);
    follow();
    return () => removeEventListener("hashchange", follow);
  }, []);
  // A tab that is chosen is in sight whole, and its text is read from its beginning.
  useEffect(() => document.querySelector('#texts .tabbar [aria-current]')?.scrollIntoView({ block: "nearest", inline: "nearest" }), [text?.id]);
  if (!text) return null;
  return html`<section class="region" data-region="texts" data-shown=${shown || null} aria-labelledby="h-texts" id="texts">
    <header class="region-h">
      <h2 id="h-texts">${t("texts")}</h2>
      <div class="push row tight">
        <a class="btn btn-s btn-quiet" href=${`#${BENCH}`} id="open-bench" title=${t("workbench")}><${Icon} name="expand" /><span>${t("workbench")}</span></a>
        <${TableOne} text=${text} />
      </div>
    </header>
    <nav class="tabbar" aria-label=${t("texts-on-the-table")}>
      ${texts.map(
        (i) => html`<button key=${i.id} type="button" aria-current=${i.id === text.id ? "page" : null} onClick=${() => choose(i.id)}>
          ${of(i.title)}
        </button>`,
      )}
    </nav>
    <div class="region-b" key=${text.id} tabindex="0" role="group" aria-labelledby="h-texts">
      <${Progress} text=${text} />
      <${Signing} when=${text.adopted !== null} text=${text} />
      <${Obligations} when=${binds(text)} text=${text} />
      <${Decisions} when=${text.decisions.length > 0} text=${text} />
      <${Ratification} when=${Boolean(ratification(text.id))} text=${text} />
      <div class="sec"><p class="treaty treaty-s">${of(text.preamble)}</p></div>
      <${Refusal} place=${`text:${text.id}`} />
      ${text.provisions.map((p) => html`<${Provision} key=${p.id} text=${text} provision=${p}><${Margin} text=${text} provision=${p} /><//>`)}
      <${Packages} text=${text} onCompare=${() => (comparing.value = true)} />
    </div>
    <${PackageForm} when=${tabling.value !== null} />
    <${Compare} when=${comparing.value} text=${text} open=${comparing.value} onClose=${() => (comparing.value = false)} />
  </section>`;
}

/** Whether a text has obligations. @param {import("picture").TextWhole} text */
export const binds = (text) => (table.slice("agreements").obligations ?? []).some((one) => one.instrument === text.id);

/** The number of remarks on an article; the workbench holds them. @param {{text: import("picture").TextWhole, provision: import("picture").ProvisionWhole}} props */
function Margin({ text, provision }) {
  const count = text.remarks.filter((one) => one.provision === provision.id).length;
  return count > 0 ? html`<p class="xs"><a href=${`#${BENCH}/${provision.id}`}>${t("remarks-count", { count })}</a></p>` : null;
}

/** Opens the building of a package, where one's seat may table one. @param {{text: import("picture").TextWhole}} props */
export function TableOne({ text }) {
  if (!mayTable(text)) return null;
  const begin = () => (tabling.value = { instrument: text.id, choices: {}, amends: null });
  return html`<button class="btn btn-s btn-solid" type="button" data-guide="table" onClick=${begin}><${Icon} name="plus" />${t("table-a-package")}</button>`;
}

/** @param {{text: import("picture").TextWhole}} props */
export function Progress({ text }) {
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
