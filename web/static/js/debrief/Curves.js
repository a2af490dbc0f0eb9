// The crisis ladder and the indicators over the exercise, with the acts that moved them.
import { html } from "preact";
import { Sparkline } from "../components/Sparkline.js";
import { number, of, signed, t } from "../i18n.js";
import { at, clockface, debrief, delegation, goTo, here, markOf, placeOf } from "./debrief.js";
import { Figure } from "./Figure.js";
import { Plate } from "./Plate.js";
import { scale } from "./scale.js";

/**
 * @typedef {import("picture").RungShown} Move
 * @typedef {import("picture").IndicatorTold} Indicator
 */

const [WIDTH, HEIGHT, LEFT, TOP, FOOT] = [620, 300, 30, 20, 24];
/** Moves of an indicator that are told. */
const MOVES = 5;
/** Pixels between two names of acts, so that none writes over another. */
const APART = 34;

export function Curves() {
  const found = debrief.value?.found?.curves;
  if (!found) return html`<${Figure} name="curves" title=${t("debrief-curves")} about=${t("debrief-left-early")} />`;
  const [up, down] = [found.ladder.filter((move) => move.rung > move.was).length, found.ladder.filter((move) => move.rung < move.was).length];
  return html`<${Figure}
    name="curves"
    title=${up + down === 0 ? t("debrief-ladder-still", { rung: found.rung }) : t("debrief-ladder-moved", { up, down })}
    about=${up + down === 0 ? "" : t("debrief-ladder-about", { peak: found.peak })}
    picture=${up + down === 0 ? null : html`<div class="wide-f" tabindex="0" role="group" aria-label=${t("debrief-ladder-picture")}><${Picture} /></div>`}
    table=${up + down === 0 ? null : html`<${Moves} moves=${found.ladder} />`}
  >
    <${Indicators} indicators=${found.indicators} />
  <//>`;
}

/** Where a move stands on the width of the picture, from 0 to 1: like its mark in the replay. @param {Move} move */
function place(move) {
  const shown = debrief.value;
  const mark = here.value;
  return shown && mark ? placeOf({ ...mark, elapsed: move.elapsed, day: move.day, after: move.day > shown.days_played }) : 0;
}

function Picture() {
  const shown = debrief.value;
  const found = shown?.found?.curves;
  if (!shown || !found) return null;
  const top = Math.max(4, found.peak + 1);
  const x = scale([0, 1], [LEFT, WIDTH - 8]);
  const y = scale([0, top], [HEIGHT - FOOT, TOP]);
  // Several moves at one moment are one step on the picture.
  const moves = found.ladder.filter((move, i) => found.ladder[i + 1] === undefined || place(/** @type {Move} */ (found.ladder[i + 1])) > place(move));
  const steps = [{ from: 0, rung: found.rung, move: /** @type {Move | null} */ (null) }, ...moves.map((move) => ({ from: place(move), rung: move.rung, move }))];
  let free = -APART;
  return html`<svg class="ladder-p" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${t("debrief-ladder-told", { from: found.rung, peak: found.peak, to: steps.at(-1)?.rung ?? 0 })}>
    ${Array.from({ length: top + 1 }, (_, rung) => html`<path key=${rung} class="grid" d=${`M${LEFT} ${y(rung)}H${WIDTH - 8}`} /><text class="t-s" x=${LEFT - 8} y=${y(rung) + 4} text-anchor="end">${rung}</text>`)}
    ${steps.map(({ from, rung }, i) => html`<rect key=${`step ${i}`} data-r=${rung} x=${x(from)} y=${y(rung)} width=${x(steps[i + 1]?.from ?? 1) - x(from)} height=${y(0) - y(rung)} />`)}
    <path class="line" d=${steps.map(({ from, rung }, i) => `${i ? "H" : "M"}${x(from).toFixed(1)}${i ? `V${y(rung).toFixed(1)}` : ` ${y(rung).toFixed(1)}`}`).join("") + `H${WIDTH - 8}`} />
    ${shown.turns.map((turn) => html`<text key=${`turn ${turn.turn}`} class="t-s" x=${x(placeOf({ .../** @type {import("picture").MarkShown} */ (here.value), after: false, elapsed: turn.elapsed }))} y=${HEIGHT - 8}>${turn.turn}</text>`)}
    ${steps.map(({ from, rung, move }, i) => {
      const mark = markOf(move?.mover?.ref);
      if (!mark || x(from) - free < APART) return null;
      free = x(from);
      const who = delegation(move?.mover?.actor);
      return html`<g key=${`who ${i}`} class="plate-p" data-d=${who?.colour} onClick=${() => goTo(mark.ref)}>
        <title>${of(mark.told)}</title>
        <rect x=${x(from) + 3} y=${y(rung) - 17} width="30" height="14" rx="2" />
        <text x=${x(from) + 18} y=${y(rung) - 6.5} text-anchor="middle">${who?.code ?? t("debrief-mover-news")}</text>
      </g>`;
    })}
    ${here.value && at.value < shown.marks.length - 1 && html`<path class="head" d=${`M${x(placeOf(here.value))} ${TOP - 6}V${y(0)}`} />`}
  </svg>`;
}

/** Each move of the ladder with the act before it. @param {{moves: Move[]}} props */
function Moves({ moves }) {
  return html`<table class="prm">
    <caption class="vh">${t("debrief-ladder-picture")}</caption>
    <thead>
      <tr>
        <th scope="col">${t("debrief-time")}</th>
        <th scope="col">${t("debrief-moved-by")}</th>
        <th scope="col" class="end">${t("debrief-rung")}</th>
      </tr>
    </thead>
    <tbody>
      ${moves.map((move, i) => {
        const mark = markOf(move.mover?.ref);
        const after = move.day > (debrief.value?.days_played ?? 0);
        return html`<tr key=${i}>
          <td class="num">${after ? t("debrief-day", { day: move.day }) : clockface(move.elapsed)}</td>
          <td>
            ${
              mark
                ? html`<${Plate} id=${move.mover?.actor ?? null} /> <button class="link" type="button" onClick=${() => goTo(mark.ref)}>${of(mark.told)}</button>`
                : html`<span class="soft">${move.cause === "time" ? t("debrief-by-time") : t("debrief-by-unseen")}</span>`
            }
          </td>
          <td class="num end">${move.was} → ${move.rung}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** @param {{indicators: Indicator[]}} props */
function Indicators({ indicators }) {
  if (indicators.length === 0) return null;
  return html`<div class="wide-f gauges" tabindex="0" role="group" aria-label=${t("indicators")}><table class="prm">
    <caption class="vh">${t("indicators")}</caption>
    <thead>
      <tr>
        <th scope="col">${t("debrief-indicator")}</th>
        <th scope="col"><span class="vh">${t("debrief-curve")}</span></th>
        <th scope="col" class="end">${t("debrief-opening")}</th>
        <th scope="col" class="end">${t("debrief-in-talks")}</th>
        <th scope="col" class="end">${t("debrief-afterwards")}</th>
        <th scope="col" class="end">${t("debrief-end")}</th>
      </tr>
    </thead>
    <tbody>
      ${indicators.map((one) => {
        const readings = [{ at: "0", value: one.start }, ...one.values.map((reading) => ({ at: String(reading.day), value: reading.value }))];
        const told = t("debrief-curve-told", { name: of(one.name), from: number(one.start, one.decimals), to: number(one.end, one.decimals) });
        return html`<tr key=${one.indicator}>
          <th scope="row">${of(one.name)}<small>${of(one.unit)}</small><${Movers} one=${one} /></th>
          <td><${Sparkline} readings=${readings} threshold=${one.threshold ?? undefined} label=${told} /></td>
          <td class="num end">${number(one.start, one.decimals)}</td>
          <td class="num end" data-good=${good(one, one.talks)}>${signed(one.talks, one.decimals)}</td>
          <td class="num end" data-good=${good(one, one.after)}>${signed(one.after, one.decimals)}</td>
          <td class="num end">${number(one.end, one.decimals)}</td>
        </tr>`;
      })}
    </tbody>
  </table></div>`;
}

/** The acts and the news that came with an indicator's largest moves. @param {{one: Indicator}} props */
function Movers({ one }) {
  const shown = debrief.value;
  const moves = one.values
    .map((reading, i) => ({ reading, change: reading.value - (one.values[i - 1]?.value ?? one.start), marks: reading.movers.map((mover) => markOf(mover.ref)).filter((mark) => mark !== undefined) }))
    .filter(({ change, marks }) => marks.length > 0 && Math.abs(change) >= 10 ** -one.decimals / 2)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, MOVES)
    .sort((a, b) => a.reading.at - b.reading.at || a.reading.day - b.reading.day);
  if (!shown || moves.length === 0) return null;
  return html`<details>
    <summary>${t("debrief-moved-by-what")}</summary>
    <ul class="moved">
      ${moves.map(
        ({ reading, change, marks }, i) => html`<li key=${i}>
          <b class="num">${signed(change, one.decimals)}</b> ${reading.day > shown.days_played ? t("debrief-day", { day: reading.day }) : clockface(reading.elapsed)}
          ${marks.map((mark) => html`<button key=${mark.ref} class="link" type="button" onClick=${() => goTo(mark.ref)}>${of(mark.told)}</button>`)}
        </li>`,
      )}
    </ul>
  </details>`;
}

/** @param {Indicator} one @param {number} change */
const good = (one, change) => (Math.abs(change) < 10 ** -one.decimals / 2 ? null : String(one.better === "higher" === change > 0));
