// What binds: each obligation of a text in force, how it stands, and what one's own delegation may do about it.
import { html, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { Tag } from "../components/Tag.js";
import { number, of, signed, t } from "../i18n.js";
import { Confirm, Dispute } from "./Conduct.js";
import { Plate } from "./Plate.js";
import { Refusal } from "./Refusal.js";
import { quoted } from "../quoted.js";
import { filed } from "../reference.js";
import { table } from "./table.js";

/** @param {string} id */
export const obligation = (id) => (table.slice("agreements").obligations ?? []).find((o) => o.id === id);

/** @param {{text: import("picture").TextWhole}} props */
export function Obligations({ text }) {
  const bound = (table.slice("agreements").obligations ?? []).filter((o) => o.instrument === text.id);
  if (bound.length === 0) return null;
  const broken = bound.filter((o) => o.status !== "ended" && o.finding === "amiss").length;
  return html`<section class="sec" aria-labelledby=${`h-binds-${text.id}`}>
    <div class="sec-h">
      <h3 id=${`h-binds-${text.id}`}>${t("what-binds")}</h3>
      ${broken > 0 && html`<span class="push mute">${t("broken-of-all-found-broken", { broken, all: bound.length })}</span>`}
    </div>
    ${bound.map((o) => html`<${Obligation} key=${o.id} one=${o} />`)}
  </section>`;
}

/** @param {{one: import("picture").ObligationShown}} props */
function Obligation({ one }) {
  const heading = `h-bond-${one.id}`;
  return html`<article class="bond" id=${`bond-${one.id}`} aria-labelledby=${heading}>
    <header class="bond-h">
      <h4 id=${heading}>${t("art-number", { number: one.number })}</h4>
      <${Owes} one=${one} />
      <span class="push row tight"><${State} one=${one} /></span>
    </header>
    <p class="treaty bond-w">${of(one.words)}</p>
    <dl class="bond-d">
      ${one.next !== null && html`<dt>${t("due")}</dt><dd>${due(one)}</dd>`}
      <dt>${t("verified")}</dt>
      <dd>${verified(one)}</dd>
      ${one.dispute && html`<dt>${t("dispute")}</dt><dd><${Disputed} dispute=${one.dispute} /></dd>`}
      ${one.suspended_for && html`<dt>${t("suspended")}</dt><dd>${t("until-the-breach-of-article-number-is", { number: obligation(one.suspended_for)?.number ?? "" })}</dd>`}
    </dl>
    ${one.order !== null && table.mine && html`<${Ours} one=${one} />`}
    <${Ways} one=${one} />
    <${History} one=${one} />
  </article>`;
}

/** The obligor and the creditors, by nameplate. @param {{one: import("picture").ObligationShown}} props */
function Owes({ one }) {
  return html`<span class="bond-o">
    <${Plate} id=${one.obligor} /><span class="vh">${t("owes-it-to")}</span><span class="mute" aria-hidden="true">→</span>
    ${one.creditors.map((id) => html`<${Plate} key=${id} id=${id} />`)}
  </span>`;
}

/** The obligation's state in a word: its status first, then the last finding of monitoring. @param {{one: import("picture").ObligationShown}} props */
export function State({ one }) {
  if (one.status === "ended") return html`<${Tag} state="withdrawn" icon="flag">${t("ended")}<//>`;
  const finding = {
    amiss: html`<${Tag} state="contested" icon="warn">${t("found-broken")}<//>`,
    kept: html`<${Tag} state="agreed">${t("found-kept")}<//>`,
    unverified: html`<${Tag} icon="question">${t("not-verified")}<//>`,
    binding: null,
  }[one.finding ?? "binding"];
  const suspended = one.status === "suspended" && html`<${Tag} state="silence" icon="pause">${t("suspended")}<//>`;
  const disputed = one.dispute && one.dispute.ruling === null && html`<${Tag} state="notice" icon="scales">${t("in-dispute")}<//>`;
  return html`${suspended}${disputed}${finding ?? (!suspended && html`<${Tag} icon="half">${t("binding")}<//>`)}`;
}

/** When it next falls due, and how often. @param {import("picture").ObligationShown} one */
function due(one) {
  const words = { day: one.next ?? 0, days: one.every ?? 0 };
  return one.every ? t("day-day-then-every-days-days", words) : t("day-day-once", words);
}

/** By whom it is verified, against what, and what was found when. @param {import("picture").ObligationShown} one */
function verified(one) {
  const means = {
    none: t("by-nobody"),
    "self-report": t("by-its-own-report"),
    reports: t("by-reports"),
    sampling: t("by-samples"),
    inspectors: t("by-inspectors"),
  };
  const { verified: plan } = one;
  const gauge = (table.slice("world").gauges ?? []).find((g) => g.id === plan.gauge);
  const figure = (/** @type {number | null} */ value) => `${number(value ?? 0, gauge?.decimals ?? 0)}\u00a0${of(gauge?.unit)}`.trim();
  const how =
    plan.means !== "gauge"
      ? means[plan.means]
      : plan.at_least !== null
        ? t("at-the-gauge-name-at-least-limit", { name: of(gauge?.name), limit: figure(plan.at_least) })
        : t("at-the-gauge-name-at-most-limit", { name: of(gauge?.name), limit: figure(plan.at_most) });
  if (one.found === null) return t("how-not-yet", { how });
  const words = { how, day: one.found, reading: one.reading === null ? "" : figure(one.reading) };
  return one.reading === null ? t("how-last-on-day-day", words) : t("how-read-reading-on-day-day", words);
}

/** @param {{dispute: import("picture").DisputeShown}} props */
function Disputed({ dispute }) {
  const rulings = {
    upheld: t("the-breach-is-established"),
    rejected: t("there-was-no-breach"),
    unsettled: t("nothing-is-settled"),
  };
  const words = { number: dispute.number, day: dispute.settles };
  return html`<${Plate} id=${dispute.by} /> ${
    dispute.ruling === null ? t("under-article-number-settled-by-day-day", words) : t("under-article-number-ruling", { ...words, ruling: rulings[dispute.ruling] })
  }`;
}

/** Facts for one's own delegation only: its order, whether it was kept, and the gain from one breach. @param {{one: import("picture").ObligationShown}} props */
function Ours({ one }) {
  return html`<div class="own-box">
    <p class="own-h"><${Icon} name="lock" size="s" />${t("known-to-our-delegation-alone")}</p>
    <p>
      ${one.order === "perform" ? t("we-perform") : html`<b>${t("we-withhold")}</b>`}
      ${one.kept !== null && ` ${one.kept ? t("the-last-time-it-was-done") : t("the-last-time-it-was-not-done")}`}
      ${one.temptation !== null && ` ${t("breaking-it-once-would-gain-us-points", { points: signed(one.temptation, 1) })}`}
    </p>
  </div>`;
}

/** The commands that the delegation may give about it. @param {{one: import("picture").ObligationShown}} props */
function Ways({ one }) {
  const [asking, setAsking] = useState("");
  if (one.may.length === 0 || !table.can("act") || table.clock.phase !== "running") return null;
  const place = `bond:${one.id}`;
  const may = (/** @type {import("picture").ObligationShown["may"][number]} */ command) => one.may.includes(command);
  const close = () => setAsking("");
  const body = { obligation: one.id };
  const falls = one.suspends.map((id) => obligation(id)?.number).filter(Boolean);
  const articles = [...new Set(falls)].join(", ");
  return html`<div class="row tight bond-f">
      ${may("perform") && html`<button class="btn btn-s btn-solid" type="button" onClick=${() => table.act(place, "perform", body)}>${t("perform-again")}</button>`}
      ${may("raise-dispute") && html`<button class="btn btn-s" type="button" aria-expanded=${String(asking === "dispute")} onClick=${() => setAsking(asking === "dispute" ? "" : "dispute")}><${Icon} name="scales" />${t("raise-a-dispute")}</button>`}
      ${may("snap-back") && html`<button class="btn btn-s" type="button" aria-haspopup="dialog" onClick=${() => setAsking("snap-back")}><${Icon} name="undo" />${t("suspend-in-return")}</button>`}
      ${may("withhold") && html`<button class="btn btn-s" type="button" aria-haspopup="dialog" onClick=${() => setAsking("withhold")}>${t("withhold")}</button>`}
    </div>
    ${asking === "dispute" && html`<${Dispute} one=${one} place=${place} onDone=${close} />`}
    <${Confirm}
      open=${asking === "withhold"}
      place=${place}
      title=${t("withhold-what-article-number-promises", { number: one.number })}
      no=${t("keep-our-word")}
      yes=${t("withhold-it")}
      onNo=${close}
      onYes=${() => table.act(place, "withhold", body)}
    >
      <p>${t("we-stop-doing-it-from-today-nobody")}</p>
      ${articles && html`<p>${one.automatic ? t("if-it-is-found-broken-what-is", { articles }) : t("if-it-is-found-broken-those-to", { articles })}</p>`}
    <//>
    <${Confirm}
      open=${asking === "snap-back"}
      place=${place}
      title=${t("suspend-what-we-owe-in-return")}
      no=${t("wait")}
      yes=${t("suspend-it")}
      onNo=${close}
      onYes=${() => table.act(place, "snap-back", body)}
    >
      <p>${t("because-art-number-was-found-broken-we", { number: one.number, articles })}</p>
    <//>
    ${asking === "" && html`<${Refusal} place=${place} />`}`;
}

/** The obligation's events so far, newest first; each sentence names the article. @param {{one: import("picture").ObligationShown}} props */
function History({ one }) {
  const lines = table.lines.about(one.id).filter((line) => line.news || filed(line.kind).cite).reverse();
  if (lines.length === 0) return null;
  return html`<details class="bond-p">
    <summary class="xs">${t("what-came-of-it-count", { count: lines.length })}</summary>
    <ul>
      ${lines.map((line) => {
        const quote = quoted(line);
        return html`<li key=${line.n} id=${`event-${line.ref}`}>${of(line.told)}${quote && html` <q lang=${quote.lang}>${quote.words}</q>`}</li>`;
      })}
    </ul>
  </details>`;
}
