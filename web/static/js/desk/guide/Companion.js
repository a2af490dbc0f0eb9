// The line under the strip that goes with a player: the first steps one by one, then a coach's questions. Read when wanted.
import { html, useEffect, useRef, useState } from "preact";
import { Icon } from "../../components/Icon.js";
import { language, t } from "../../i18n.js";
import { goTo } from "../places.js";
import { keeper, TIME } from "../TimeKeeping.js";
import { table } from "../table.js";
import { move } from "./deal.js";
import { briefed, guide, guides, muted, mutes, putAway, putsAway, skipped, skips } from "./progress.js";
import { IN_DIALOG, STEPS, next, place } from "./steps.js";

/** @typedef {import("picture").Coached} Coached */

/** Milliseconds between looks where nothing happens, and for which news gathers before one looks. */
const EVERY = 12_000;
const GATHERED = 400;
/** Milliseconds after which a region shows, and after which a text that was opened in it stands still. */
const SHOWN = 60;
const OPENED = 180;
/** The regions that a narrow screen shows one at a time, or slides in. */
const REGION = { situation: "situation", talks: "talks", texts: "texts", desk: "desk" };

/** @param {{onShow: (region: string) => void}} props */
export function Companion({ onShow }) {
  const { told, behind } = useCoach();
  const [away, setAway] = useState(putAway());
  const [over, setOver] = useState(false);
  const taken = new Set([...(briefed.value ? ["brief"] : []), ...(told?.taken ?? [])]);
  const about = (/** @type {string} */ matter) => told?.advice.find((one) => one.id.startsWith(matter));
  const [ask, offer] = [about("ask:"), about("granted:")];
  const deal = stand(told?.coached ? ask !== undefined : null, offer !== undefined, about("late:") !== undefined);
  const step = guide.value === "running" && told ? next(taken, skipped.value, deal) : null;
  const wanted = step && place(step, deal.move, { asks: deal.ask !== false, offered: offer?.place ?? "" });
  // What one has just done is not asked for again while it is looked at.
  useHighlight(behind ? null : wanted);
  useEffect(() => {
    if (!told || guide.value !== "running" || step !== null) return;
    setOver(taken.has("sign") && keeper());
    guides("done");
  }, [told, step]);
  const shows = (/** @type {string} */ region, /** @type {string} */ id) => lead(region, id, onShow);
  const leads = () => {
    // Another text is opened first, and scrolls to its place by itself.
    const elsewhere = wanted?.to && !document.querySelector("[data-guided]");
    if (elsewhere) goTo(`#texts/${wanted.to}`);
    if (wanted) lead(wanted.region, "", onShow, elsewhere ? OPENED : SHOWN);
  };
  // During the first steps the coach keeps to what the step itself does not say.
  const heard = (/** @type {import("picture").AdviceShown} */ one) => !away.includes(one.id) && !(step && /^(ask|granted|initial|sign):/.test(one.id));
  const advice = muted.value || !told?.coached ? null : told.advice.find(heard);
  // One voice at a time: the coach waits while the guide has something to be done.
  const waiting = step === "sign" && wanted?.at.length === 0;
  const quiet = step !== null && !waiting;
  const put = (/** @type {string} */ id) => {
    putsAway(id);
    setAway(putAway());
  };
  const ends = over && !step && table.phase === "running";
  if (!step && !advice && !ends) return null;
  return html`<section class="guide" aria-label=${step || ends ? t("first-steps") : t("coach")}>
    ${
      ends &&
      html`<div class="guide-l" data-signed>
        <p aria-live="polite"><b>${t("step-signed")}</b> ${t("step-signed-then")}</p>
        <span class="row tight push">
          <button class="btn btn-s btn-solid" type="button" onClick=${() => document.getElementById(TIME)?.showPopover()}>${t("your-time")}</button>
          <button class="btn btn-s btn-quiet" type="button" onClick=${() => setOver(false)}>${t("understood")}</button>
        </span>
      </div>`
    }
    ${step && html`<${StepLine} step=${step} busy=${behind} taken=${taken} deal=${deal} waiting=${waiting} ask=${ask?.said ?? ""} offer=${offer?.said ?? ""} onShow=${leads} />`}
    ${
      advice &&
      !quiet &&
      html`<div class="guide-l" data-coach>
        <${Icon} name="question" />
        <p aria-live="polite"><b class="vh">${t("coach")}</b> ${advice.said}</p>
        <span class="row tight push">
          <button class="btn btn-s" type="button" onClick=${() => shows(advice.region, advice.place)}>${t("show-me")}</button>
          <button class="btn btn-s btn-quiet" type="button" onClick=${() => put(advice.id)}>${t("understood")}</button>
          <button class="btn btn-s btn-quiet" type="button" onClick=${() => mutes(true)}>${t("mute-coach")}</button>
        </span>
      </div>`
    }
  </section>`;
}

/** The progress of a deal, from the texts on this desk and what the coach said. @param {boolean | null} ask @param {boolean} offer @param {boolean} late */
function stand(ask, offer, late) {
  const texts = table.instruments.filter((text) => text.parties.includes(table.mine));
  const tabled = texts.some((text) => text.packages.some((p) => p.actor !== table.mine && !p.withdrawn && !p.lapsed));
  const found = move(texts, table.mine, (power) => table.can(power));
  // Nobody gives way while the answer from home is on its way, unless time runs out.
  const { asked = [], answered = [] } = table.slice("desk");
  const hasty = found?.deed === "amend" && !late && asked.length > 0;
  // What was asked at home, or refused there, is not asked again.
  const told = found?.deed === "ask" && (asked.length > 0 || answered.some((one) => !one.granted && table.instrument(found.text)?.beyond.includes(one.issue)));
  return { move: hasty || told ? null : found, ask, offer, tabled, late };
}

/** @param {{step: import("./steps.js").Step, busy: boolean, taken: Set<string>, deal: import("./steps.js").Deal, waiting: boolean, ask: string, offer: string, onShow: () => void}} props */
function StepLine({ step, busy, taken, deal, waiting, ask, offer, onShow }) {
  const kind = table.myActor?.kind ?? "state";
  const said = {
    brief: [t("step-brief"), t("step-brief-why"), t("step-brief-do")],
    ask: [t("step-ask"), t("step-ask-why"), t("step-ask-do")],
    table: [t("step-table"), t("step-table-why"), t("step-table-do")],
    capital: [t("ask-the-capital", { kind }), t("step-capital-why"), deal.ask === false ? t("step-capital-wait") : `${ask} ${t("step-capital-do")}`],
    sign: [t("step-sign"), waiting ? t("step-sign-why") : "", signing(deal, offer, kind)],
  };
  const [title, why, doing] = said[step];
  const number = STEPS.indexOf(step) + 1;
  return html`<div class="guide-l" data-step=${step} aria-busy=${busy}>
    <ol class="guide-n" aria-hidden="true">
      ${STEPS.map((one) => html`<li key=${one} data-done=${taken.has(one) || null} data-now=${one === step || null}></li>`)}
    </ol>
    <p aria-live="polite">
      <span class="vh">${t("step-number-of-count", { number, count: STEPS.length })}</span>
      <b>${title}.</b> <span class="guide-w">${why}</span> <span>${doing}</span>
    </p>
    <span class="row tight push">
      <button class="btn btn-s btn-solid" type="button" onClick=${onShow}>${t("show-me")}</button>
      <button class="btn btn-s btn-quiet" type="button" onClick=${() => skips([...skipped.value, step])}>${t("skip-this-step")}</button>
      <button class="btn btn-s btn-quiet" type="button" onClick=${() => guides("left")}>${t("leave-the-guide")}</button>
    </span>
  </div>`;
}

/** The next thing to do on the way to a signature. @param {import("./steps.js").Deal} deal @param {string} offer @param {string} kind */
function signing({ move: due, late }, offer, kind) {
  const of = { letter: due?.letter ?? "" };
  if (offer && (!due || due.deed === "amend")) return `${offer} ${t("step-sign-offer")}`;
  switch (due?.deed) {
    case "ask":
      return t("step-sign-ask", { kind });
    case "initial":
      return t("step-sign-initial");
    case "sign":
      return t("step-sign-sign");
    case "vote":
      return due.fits ? t("step-sign-vote-yes", of) : due.fits === null ? t("step-sign-vote", of) : t("step-sign-vote-no", of);
    case "accept":
      return late ? t("step-sign-accept-late", of) : t("step-sign-accept", of);
    case "call":
      return t("step-sign-call", of);
    case "amend":
      return late ? t("step-sign-amend-late", of) : t("step-sign-amend", of);
    default:
      return (table.slice("desk").asked ?? []).length > 0 ? t("step-sign-asked", { kind }) : t("step-sign-wait");
  }
}

/**
 * The steps taken and the advice of this moment, asked for anew after news and every few seconds; and whether one has done
 * something since that the answer does not know of.
 * @returns {{told: Coached | null, behind: boolean}}
 */
function useCoach() {
  const [heard, setHeard] = useState(/** @type {{told: Coached | null, n: number}} */ ({ told: null, n: 0 }));
  const { told } = heard;
  const lines = table.lines.all();
  const count = lines.length;
  const asked = useRef(0);
  const look = async () => {
    const turn = ++asked.current;
    const n = table.live.n;
    try {
      const answer = await fetch(`/desk/${table.id}/coach.json?language=${language.value}`);
      if (!answer.ok) return;
      const read = await answer.json();
      if (turn === asked.current) setHeard({ told: read, n });
    } catch {
      // Offline: what was said last stays.
    }
  };
  useEffect(() => {
    const timer = setTimeout(look, told ? GATHERED : 0);
    return () => clearTimeout(timer);
  }, [count, table.phase, language.value]);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && look(), EVERY);
    return () => clearInterval(timer);
  }, []);
  const own = lines.findLast((line) => "seat" in line && line.seat === table.me)?.n ?? 0;
  return { told, behind: table.live.waiting.value.length > 0 || own > heard.n };
}

/** Marks the control that the step is about, wherever the screen draws it anew. @param {import("./steps.js").Place | null} wanted */
function useHighlight(wanted) {
  const key = wanted?.at.map((one) => one.css).join() ?? "";
  useEffect(() => {
    if (!wanted) return undefined;
    let drawn = 0;
    const mark = () => {
      drawn = 0;
      const target = find(wanted.at);
      for (const old of document.querySelectorAll("[data-guided]")) if (old !== target) old.removeAttribute("data-guided");
      if (target && !target.hasAttribute("data-guided")) target.setAttribute("data-guided", "");
    };
    const soon = () => {
      if (!drawn) drawn = requestAnimationFrame(mark);
    };
    const watch = new MutationObserver(soon);
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["open", "data-guide", "data-shown"] });
    document.addEventListener("input", soon);
    document.addEventListener("change", soon);
    mark();
    return () => {
      watch.disconnect();
      document.removeEventListener("input", soon);
      document.removeEventListener("change", soon);
      cancelAnimationFrame(drawn);
      for (const old of document.querySelectorAll("[data-guided]")) old.removeAttribute("data-guided");
    };
  }, [key]);
}

/** The first of these controls that can be used now; in an open dialog its own come first. @param {import("./steps.js").Control[]} at */
function find(at) {
  const dialog = document.querySelector("dialog[open]");
  const within = dialog ?? document;
  // What was refused there is to be read, and is not done by asking again.
  const asked = dialog?.querySelector('.note[data-k="refused"]') ? IN_DIALOG.slice(-1) : IN_DIALOG;
  for (const { css, empty } of dialog ? asked : at) {
    for (const found of within.querySelectorAll(css)) {
      const filled = "value" in found && found.value !== "";
      if (found instanceof HTMLElement && !(empty && filled)) return found;
    }
  }
  return null;
}

/** Goes to a place of the desk, on a phone through its tab, and puts the focus there. @param {string} region @param {string} id @param {(region: string) => void} onShow @param {number} after  ms */
function lead(region, id, onShow, after = SHOWN) {
  if (region in REGION) onShow(region);
  setTimeout(() => {
    const found = id ? (document.getElementById(`text-${id}`) ?? document.getElementById(`event-${id}`) ?? document.getElementById(id)) : document.querySelector("[data-guided]");
    const to = found ?? document.querySelector(`[data-region="${region}"] .region-b`);
    if (!(to instanceof HTMLElement)) return;
    to.scrollIntoView({ block: "center" });
    if (to.tabIndex < 0 && !to.hasAttribute("tabindex")) to.setAttribute("tabindex", "-1");
    to.focus({ preventScroll: true });
  }, after);
}
