// The replay: what the seat saw on lanes over time, a slider through it, the last things it saw, and its whole desk then.
import { html, useEffect, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { of, t } from "../i18n.js";
import { Again } from "./Again.js";
import { at, clockface, debrief, delegation, here, move, placeOf, read } from "./debrief.js";
import { Plate } from "./Plate.js";
import { reasonOf } from "./Reasons.js";
import { Screen } from "./Screen.js";
import { InTruth } from "./Truth.js";

/** @typedef {import("picture").MarkShown} Mark */
/** @typedef {Exclude<Mark["lane"], "frame">} Lane */

/** @type {Lane[]} */
const LANES = ["talks", "texts", "acts", "news", "papers"];
/** Steps of the slider over its whole width. */
const STEPS = 1000;
/** Milliseconds of exercise time before its end within which nothing can be tried any more. */
const LEAST = 60_000;
/** Milliseconds between two events while it plays. */
const PACE = 700;
/** The last things seen that are listed. */
const LAST = 6;

/** @param {Lane} lane */
function laneName(lane) {
  return { talks: t("debrief-talks"), texts: t("debrief-texts"), acts: t("debrief-acts"), news: t("debrief-news"), papers: t("debrief-papers") }[lane];
}

/** The released truth of the news that an event brought. @param {string} ref */
const newsOf = (ref) => debrief.value?.found?.news.find((one) => one.ref === ref);

/** News that was sent past this seat, once it is released. */
const missed = () => debrief.value?.found?.news.filter((one) => one.elapsed !== null && one.ref === null) ?? [];

export function Replay() {
  const shown = debrief.value;
  const [playing, setPlaying] = useState(false);
  const [desk, setDesk] = useState(false);
  const ended = !shown || at.value >= shown.marks.length - 1;
  useEffect(() => {
    if (!playing) return undefined;
    if (ended) return setPlaying(false);
    const timer = setTimeout(() => move(at.value + 1), PACE);
    return () => clearTimeout(timer);
  }, [playing, at.value, ended]);
  const mark = here.value;
  if (!shown || !mark) return null;
  const play = () => {
    if (ended) move(0);
    setPlaying(!playing);
  };
  return html`<section class="replay band" aria-labelledby="h-replay">
    <div class="rp">
      <div class="band-h"><h2 id="h-replay">${t("debrief-replay")}</h2>${shown.viewpoints.length > 1 && html`<${Viewpoints} />`}</div>
      <${Lanes} />
      <div class="row sm">
        <button class="btn btn-s" type="button" aria-pressed=${String(playing)} onClick=${play}>
          <${Icon} name=${playing ? "pause" : "play"} />${playing ? t("debrief-pause") : t("debrief-play")}
        </button>
        <button class="btn btn-s btn-quiet" type="button" onClick=${() => move(at.value - 1)}>${t("debrief-previous")}</button>
        <button class="btn btn-s btn-quiet" type="button" onClick=${() => move(at.value + 1)}>${t("debrief-following")}</button>
        <span class="replay-key xs soft">${t("debrief-key")}${missed().length > 0 && ` ${t("debrief-key-missed")}`}</span>
      </div>
    </div>
    <${Seen} mark=${mark} desk=${desk} onDesk=${setDesk} />
    ${desk && html`<${Screen} n=${mark.n} />`}
  </section>`;
}

/** The seats whose debrief one may open. */
function Viewpoints() {
  const shown = debrief.value;
  return html`<div class="push">
    <span class="sm soft" id="seat-l">${t("debrief-as-seen-by")}</span>
    <div class="seg viewpoints" role="group" aria-labelledby="seat-l">
      ${shown?.viewpoints.map(
        (one) => html`<button key=${one.id} type="button" aria-pressed=${String(one.id === shown.seat)} onClick=${() => read(one.id)}>
          <${Plate} id=${one.actor} />${one.persona}
        </button>`,
      )}
    </div>
  </div>`;
}

function Lanes() {
  const shown = debrief.value;
  const mark = here.value;
  if (!shown || !mark) return null;
  const marks = shown.marks;
  const slide = (/** @type {Event} */ event) => {
    const wanted = Number(/** @type {HTMLInputElement} */ (event.currentTarget).value) / STEPS;
    move(Math.max(0, marks.findLastIndex((one) => placeOf(one) <= wanted + 0.5 / STEPS)));
  };
  // One key is one event, however close they stand.
  const step = (/** @type {KeyboardEvent} */ event) => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(at.value + by);
  };
  return html`<div class="rlanes" style=${{ "--at": 100 * placeOf(mark) }}>
    <span></span>
    <div class="rl rl-t" aria-hidden="true">
      ${shown.turns.map((turn) => html`<b key=${turn.turn} data-on=${turn.turn === mark.turn && !mark.after ? "" : null} style=${{ "--x": 100 * placeOf({ ...mark, after: false, elapsed: turn.elapsed }) }}><span>${t("debrief-turn-word")} </span>${turn.turn}</b>`)}
      ${shown.day > shown.days_played && html`<b data-on=${mark.after ? "" : null} style=${{ "--x": 86 }}>${t("debrief-after-word")}</b>`}
    </div>
    ${LANES.map(
      (lane) => html`<span key=${`name ${lane}`}>${laneName(lane)}</span>
        <div class="rl" key=${lane} aria-hidden="true">
          ${marks.map((one, i) =>
            one.lane === lane
              ? html`<i key=${one.n} data-truth=${newsOf(one.ref)?.truth} data-d=${delegation(one.actor)?.colour} data-at=${i === at.value ? "" : null} style=${{ "--x": 100 * placeOf(one) }} onClick=${() => move(i)}></i>`
              : null,
          )}
          ${lane === "news" && missed().map(({ elapsed }, i) => html`<i key=${`missed ${i}`} data-missed style=${{ "--x": 100 * placeOf({ ...mark, after: false, elapsed: elapsed ?? 0 }) }}></i>`)}
        </div>`,
    )}
    <div class="rhead" aria-hidden="true"></div>
    <output class="mono strong" for="moment">${mark.after ? t("debrief-day", { day: mark.day }) : clockface(mark.elapsed)}</output>
    <div class="rslide">
      <label class="vh" for="moment">${t("debrief-moment")}</label>
      <input
        id="moment"
        type="range"
        min="0"
        max=${STEPS}
        step="1"
        value=${Math.round(STEPS * placeOf(mark))}
        aria-valuetext=${told(mark)}
        onInput=${slide}
        onKeyDown=${step}
      />
    </div>
  </div>`;
}

/** Whether one can play on from just before a mark: once it has begun, and while somebody sat at the desks. @param {Mark} mark */
const playable = (mark) => !mark.after && mark.turn > 0 && mark.n > (debrief.value?.marks.find((one) => one.turn > 0)?.n ?? 0);

/** From where one goes on, and the words for it: too little is left at the very end, so that its turn begins anew. @param {Mark} mark */
function goingOn(mark) {
  const marks = debrief.value?.marks ?? [];
  const end = marks.findLast((one) => !one.after)?.elapsed ?? 0;
  const [, first] = marks.filter((one) => one.turn === mark.turn && !one.after);
  const anew = end - mark.elapsed < LEAST ? first : undefined;
  return anew ? { n: anew.n, words: t("debrief-again-turn", { turn: mark.turn }) } : { n: mark.n, words: t("debrief-again") };
}

/** Where and what a mark is, to be read aloud. @param {Mark} mark */
function told(mark) {
  const when = mark.after ? t("debrief-day", { day: mark.day }) : t("debrief-when", { turn: mark.turn, time: clockface(mark.elapsed) });
  return `${when}. ${of(mark.told)}`;
}

/** The last things seen up to the moment. @param {{mark: Mark, desk: boolean, onDesk: (open: boolean) => void}} props */
function Seen({ mark, desk, onDesk }) {
  const shown = debrief.value;
  if (!shown) return null;
  const who = shown.viewpoints.find((one) => one.id === shown.seat)?.persona ?? "";
  const last = shown.marks.slice(Math.max(0, at.value + 1 - LAST), at.value + 1);
  return html`<aside aria-labelledby="h-seen">
    <div class="sec-h">
      <h3 id="h-seen">${mark.after ? t("debrief-seen-after", { day: mark.day, who }) : t("debrief-seen", { turn: mark.turn, time: clockface(mark.elapsed), who })}</h3>
    </div>
    <ul class="saw">
      ${last.map(
        (one) => html`<li key=${one.n}>
          <time>${one.after ? `${t("debrief-day-short", { day: one.day })}` : clockface(one.elapsed)}</time>
          <span>
            <${Plate} id=${one.actor} /> ${of(one.told)}${newsOf(one.ref) && html` <${InTruth} news=${newsOf(one.ref)} />`}
            ${reasonOf(one) && html`<small class="why">${t("debrief-why", { reason: reasonOf(one) })}</small>`}
          </span>
        </li>`,
      )}
    </ul>
    <div class="row">
      <button class="btn btn-s" type="button" aria-expanded=${String(desk)} onClick=${() => onDesk(!desk)}>
        <${Icon} name="eye" />${desk ? t("debrief-close-desk") : t("debrief-open-desk")}
      </button>
      ${playable(mark) && html`<${Again} ...${goingOn(mark)} />`}
    </div>
  </aside>`;
}
