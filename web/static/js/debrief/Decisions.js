// Decisions worth a second look: at each, what minds reached from there with what the seat did and with what else it could.
import { html } from "preact";
import { Note } from "../components/Note.js";
import { number, of, t } from "../i18n.js";
import { Again } from "./Again.js";
import { clockface, debrief, goTo, markOf } from "./debrief.js";
import { Figure } from "./Figure.js";
import { allowed, ask, look, refused } from "./look.js";
import { around, scale, ticks } from "./scale.js";

/**
 * @typedef {import("picture").MomentShown} Moment
 * @typedef {import("picture").WayShown} Way
 */

/** Plays of each way, as the server plays them. */
const RUNS = 60;

export function Decisions() {
  const shown = debrief.value;
  if (!shown) return null;
  if (!allowed()) return html`<${Figure} name="decisions" title=${t("debrief-decisions")} about=${shown.found ? t("debrief-decisions-wait") : t("debrief-left-early")} />`;
  const now = look.value;
  const found = now?.found;
  const done = now?.standing === "done" || now?.standing === "cancelled";
  const none = done && found && found.moments.length === 0 && now.standing === "done";
  return html`<${Figure}
    name="decisions"
    title=${none ? t("debrief-decisions-none") : t("debrief-decisions")}
    about=${none ? t("debrief-decisions-none-about") : found ? t("debrief-decisions-about", { points: number(found.no_deal) }) : t("debrief-decisions-start", { count: RUNS })}
  >
    <${Way} />
    ${found && found.moments.length > 0 && html`<${Moments} moments=${found.moments} />`}
  <//>`;
}

/** Where the look stands, and what one may do about it. */
function Way() {
  const now = look.value;
  const start = (/** @type {string} */ words) => html`<p><button class="btn btn-s btn-solid" type="button" onClick=${() => ask("start")}>${words}</button></p>`;
  const cancel = html`<button class="btn btn-s" type="button" onClick=${() => ask("cancel")}>${t("debrief-cancel-look")}</button>`;
  return html`${refused.value && html`<${Note} kind="refused">${of(refused.value)}<//>`}
    ${(now === null || now.standing === "none") && start(t("debrief-look-now"))}
    ${now?.standing === "waiting" && html`<p class="row sm" role="status">${t("debrief-look-waiting")} ${cancel}</p>`}
    ${
      now?.standing === "playing" &&
      html`<p class="row sm">
        <label for="looking">${now.most > 0 ? t("debrief-look-playing", { done: now.done, most: now.most }) : t("debrief-look-starting")}</label>
        <progress id="looking" max=${Math.max(1, now.most)} value=${now.done}></progress>${cancel}
      </p>`
    }
    ${now?.standing === "cancelled" && html`<p class="sm soft">${t("debrief-look-cancelled")}</p>${start(t("debrief-look-again"))}`}
    ${now?.standing === "lost" && html`<${Note} kind="refused">${t("debrief-look-lost")}<//>${start(t("debrief-look-again"))}`}
    ${now?.standing === "failed" && html`<${Note} kind="refused">${t("debrief-look-failed")}<//>${start(t("debrief-look-again"))}`}`;
}

/** @param {{moments: Moment[]}} props */
function Moments({ moments }) {
  const bounds = around(moments.flatMap(({ ways }) => ways.flatMap(({ points }) => [points.low, points.high])), 0.08);
  const marks = ticks(bounds, 5);
  const at = scale(bounds, [0, 100]);
  return html`<div class="iv iv-x" aria-hidden="true">
      <span></span><span class="tr2">${marks.map((value) => html`<span key=${value} style=${{ "--m": at(value) }}>${number(value)}</span>`)}</span><span class="v">${t("debrief-interval")}</span>
    </div>
    ${moments.map((moment, i) => html`<${Decided} key=${`${moment.ref} ${i}`} moment=${moment} at=${at} marks=${marks} />`)}`;
}

/** @param {{moment: Moment, at: (value: number) => number, marks: number[]}} props */
function Decided({ moment, at, marks }) {
  const mark = markOf(moment.ref);
  return html`<article class="dec">
    <div class="dec-h">
      <time>${clockface(moment.elapsed)}</time>
      <h3>${kind(moment.kind)}</h3>
      ${mark && html`<button class="link push" type="button" onClick=${() => goTo(mark.ref)}>${t("debrief-go-there")}</button>`}
    </div>
    <p class="what">${matter(moment)}</p>
    ${moment.ways.map(
      (way, i) => html`<div class="iv" key=${i} data-you=${i === 0 || null}>
        <span>${name(way)}</span>
        <span class="tr" aria-hidden="true">
          ${marks.map((value) => html`<u key=${value} style=${{ "--m": at(value) }}></u>`)}
          <i style=${{ "--a": at(way.points.low), "--b": at(way.points.high), "--m": at(way.points.mean) }}></i>
        </span>
        <span class="v">${number(way.points.mean, 1)} <small>${t("debrief-points-range", { low: number(way.points.low, 1), high: number(way.points.high, 1) })}</small></span>
      </div>`,
    )}
    ${mark && html`<${Again} n=${mark.n} words=${t("debrief-again")} />`}
    ${moment.ways.slice(1).map((way, i) => html`<p key=${`told ${i}`} data-verdict=${way.verdict}>${verdict(moment, way)}</p>`)}
  </article>`;
}

/** The decision in words. @param {Moment["kind"]} of_ */
function kind(of_) {
  return {
    accepted: t("debrief-decided-accepted"),
    rejected: t("debrief-decided-rejected"),
    "passed-over": t("debrief-decided-passed-over"),
    tabled: t("debrief-decided-tabled"),
    signed: t("debrief-decided-signed"),
    broke: t("debrief-decided-broke"),
    "broke-word": t("debrief-decided-broke-word"),
    escalated: t("debrief-decided-escalated"),
    "did-not-ask": t("debrief-decided-did-not-ask"),
    "broke-silence": t("debrief-decided-broke-silence"),
    voted: t("debrief-decided-voted"),
  }[of_];
}

/** Its matter: as the seat saw it happen, or the question it did not ask. @param {Moment} moment */
function matter({ ref, about }) {
  const { issue, option } = about;
  const found = debrief.value?.issues.find((one) => one.id === issue);
  if (found && option) return t("debrief-on-option", { issue: of(found.title), option: of(found.options.find((one) => one.id === option)?.label) });
  return of(markOf(ref)?.told);
}

/** @param {Way} way */
function name(way) {
  return {
    accept: t("debrief-way-accept"),
    reject: t("debrief-way-reject"),
    table: t("debrief-way-table"),
    "let-pass": t("debrief-way-let-pass"),
    "hold-back": t("debrief-way-hold-back"),
    keep: t("debrief-way-keep"),
    ask: t("debrief-way-ask"),
    "do-not-sign": t("debrief-way-do-not-sign"),
    "as-done": t("debrief-way-as-done"),
  }[way.what];
}

/** The verdict on another way beside what was done. @param {Moment} moment @param {Way} way */
function verdict(moment, way) {
  const { difference, verdict: found, runs, better = 0, worse = 0 } = way;
  if (!difference || found === "same") return t("debrief-no-difference", { way: name(way) });
  const [low, high] = [difference.low, difference.high];
  if (found === "better")
    return t("debrief-difference", {
      what: kind(moment.kind),
      time: clockface(moment.elapsed),
      points: number(difference.mean, 1),
      way: name(way),
      better: Math.round(better * runs),
      runs,
    });
  if (found === "worse")
    return t("debrief-did-better", { way: name(way), low: number(-high, 1), high: number(-low, 1), worse: Math.round(worse * runs), runs });
  return t("debrief-cannot-tell", { way: name(way), low: number(low, 1), high: number(high, 1) });
}
